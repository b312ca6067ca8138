import { deflateRawSync } from 'node:zlib'

/** Makes workbooks as spreadsheets save them, and such as no spreadsheet would. */

interface Part {
  name: string
  text: string | Buffer
  /** What its headers say of its size, if not the truth. */
  claimed?: number
}

/** A ZIP archive whose files are compressed. */
export function zipOf(parts: Part[]): Buffer {
  const files: Buffer[] = []
  const entries: Buffer[] = []
  let at = 0
  for (const { name, text, claimed } of parts) {
    const packed = deflateRawSync(text, { level: 9 })
    const size = claimed ?? Buffer.byteLength(text)
    const [head, entry] = [Buffer.alloc(30), Buffer.alloc(46)]
    head.writeUInt32LE(0x04034b50, 0)
    entry.writeUInt32LE(0x02014b50, 0)
    for (const [buffer, from] of [
      [head, 4],
      [entry, 6],
    ] as const) {
      buffer.writeUInt16LE(20, from)
      buffer.writeUInt16LE(8, from + 4)
      buffer.writeUInt32LE(packed.length, from + 14)
      buffer.writeUInt32LE(size, from + 18)
      buffer.writeUInt16LE(name.length, from + 22)
    }
    entry.writeUInt32LE(at, 42)
    files.push(head, Buffer.from(name), packed)
    entries.push(entry, Buffer.from(name))
    at += head.length + name.length + packed.length
  }
  const directory = Buffer.concat(entries)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...files, directory, end])
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
const inline = (text: string, address: string) =>
  `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`

/** The rows of a sheet; what begins with "=" is a formula whose value was 42 when the file was saved. */
const rowsOf = (rows: string[][]): string =>
  rows
    .map((cells, row) => {
      const drawn = cells.map((text, column) => {
        const address = `${String.fromCharCode(65 + column)}${row + 1}`
        return text.startsWith('=')
          ? `<c r="${address}"><f>${escaped(text.slice(1))}</f><v>42</v></c>`
          : inline(text, address)
      })
      return `<row r="${row + 1}">${drawn.join('')}</row>`
    })
    .join('')

const xml = '<?xml version="1.0" encoding="UTF-8"?>'
const office = 'http://schemas.openxmlformats.org'
const main = `xmlns="${office}/spreadsheetml/2006/main"`

/** A workbook with these sheets; each is a table, or the inside of its `sheetData`. */
export function workbook(sheets: Record<string, string[][] | string>, more: Part[] = []): Buffer {
  const names = Object.keys(sheets)
  const links = names.map(
    (_, n) =>
      `<Relationship Id="r${n}" Type="${office}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${n}.xml"/>`,
  )
  const listed = names.map((name, n) => `<sheet name="${escaped(name)}" sheetId="${n + 1}" r:id="r${n}"/>`)
  return zipOf([
    {
      name: 'xl/workbook.xml',
      text: `${xml}<workbook ${main} xmlns:r="${office}/officeDocument/2006/relationships"><sheets>${listed.join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: `${xml}<Relationships xmlns="${office}/package/2006/relationships">${links.join('')}</Relationships>`,
    },
    ...Object.values(sheets).map((rows, n) => ({
      name: `xl/worksheets/sheet${n}.xml`,
      text: `${xml}<worksheet ${main}><sheetData>${typeof rows === 'string' ? rows : rowsOf(rows)}</sheetData></worksheet>`,
    })),
    ...more,
  ])
}
