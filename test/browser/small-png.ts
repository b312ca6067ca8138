import { crc32, deflateSync } from 'node:zlib'
import { createCanvas, loadImage } from '@napi-rs/canvas'

/** Sixteen shades of each colour are enough for drawings, and few enough for a palette. */
const coarse = (channel: number) => Math.round(channel / 17) * 17

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}

/** A PNG of a drawing with a palette of at most 256 colours, a third as large; opaque. */
export async function shrinkPng(png: Buffer): Promise<Buffer> {
  const image = await loadImage(png)
  const { width, height } = image
  const context = createCanvas(width, height).getContext('2d')
  context.drawImage(image, 0, 0)
  const { data } = context.getImageData(0, 0, width, height)
  const palette = new Map<number, number>()
  const rows = Array.from({ length: height }, (_, y) => {
    const row = Buffer.alloc(width + 1)
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4
      const [red, green, blue] = [coarse(data[at]!), coarse(data[at + 1]!), coarse(data[at + 2]!)]
      const colour = (red << 16) | (green << 8) | blue
      if (!palette.has(colour)) palette.set(colour, palette.size)
      row[x + 1] = palette.get(colour)!
    }
    return row
  })
  if (palette.size > 256) throw new Error(`${palette.size} colours are too many for a palette`)
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  // eight bits, palette
  head.set([8, 3], 8)
  const colours = Buffer.from([...palette.keys()].flatMap((each) => [each >> 16, (each >> 8) & 255, each & 255]))
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
