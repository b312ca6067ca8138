import { crc32, inflateRawSync } from 'node:zlib'

/**
 * An archive somebody sends is opened here and nowhere else. What it says about itself is not believed: each file is
 * inflated up to what is left of `most`, whatever size its header names, and packed again without compression. Whoever
 * reads the result can be sent no bomb: neither a file that grows, nor one that claims to.
 */

/** Bytes of everything inside, and how many files that may be: a sheet of 500 people needs a hundredth of it. */
const most = { bytes: 12 * 1_048_576, files: 200 } as const

export class ArchiveRefused extends Error {
  override name = 'ArchiveRefused'
  constructor(readonly reason: 'fileNotReadable' | 'fileTooMuchInside') {
    super(reason)
  }
}

const refuse = (reason: ArchiveRefused['reason']): never => {
  throw new ArchiveRefused(reason)
}

export interface ArchiveFile {
  name: string
  content: Buffer
}

const signatures = { file: 0x04034b50, entry: 0x02014b50, end: 0x06054b50 } as const

/** @throws ArchiveRefused */
export function filesIn(bytes: Uint8Array, isWanted: (name: string) => boolean): ArchiveFile[] {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return readEntries(archive, isWanted)
  } catch (error) {
    if (error instanceof ArchiveRefused) throw error
    if (error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
      refuse('fileTooMuchInside')
    return refuse('fileNotReadable')
  }
}

function readEntries(archive: Buffer, isWanted: (name: string) => boolean): ArchiveFile[] {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0) refuse('fileNotReadable')
  const count = archive.readUInt16LE(end + 10)
  let at = archive.readUInt32LE(end + 16)
  if (count > most.files) refuse('fileTooMuchInside')
  const files: ArchiveFile[] = []
  let left: number = most.bytes
  for (let n = 0; n < count; n++) {
    if (archive.readUInt32LE(at) !== signatures.entry) refuse('fileNotReadable')
    const [nameLength, extraLength, noteLength] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset))
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength!)
    if (isWanted(name) && !files.some((each) => each.name === name)) {
      const content = contentOf(archive, at, left)
      left -= content.length
      files.push({ name, content })
    }
    at += 46 + nameLength! + extraLength! + noteLength!
  }
  return files
}

/** What stands behind one entry, as far as `left` bytes go. */
function contentOf(archive: Buffer, entry: number, left: number): Buffer {
  const isEncrypted = (archive.readUInt16LE(entry + 8) & 1) === 1
  const method = archive.readUInt16LE(entry + 10)
  const packed = archive.readUInt32LE(entry + 20)
  const local = archive.readUInt32LE(entry + 42)
  if (isEncrypted || archive.readUInt32LE(local) !== signatures.file) refuse('fileNotReadable')
  const from = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
  if (from + packed > archive.length) refuse('fileNotReadable')
  const bytes = archive.subarray(from, from + packed)
  if (method === 0) return bytes.length > left ? refuse('fileTooMuchInside') : bytes
  if (method !== 8) refuse('fileNotReadable')
  return left > 0 ? inflateRawSync(bytes, { maxOutputLength: left }) : refuse('fileTooMuchInside')
}

/** The files as an archive in which each stands as it is. */
export function packed(files: readonly ArchiveFile[]): Buffer {
  const parts: Buffer[] = []
  const entries: Buffer[] = []
  let at = 0
  for (const { name, content } of files) {
    const label = Buffer.from(name)
    const sizes = Buffer.alloc(12)
    sizes.writeUInt32LE(crc32(content), 0)
    sizes.writeUInt32LE(content.length, 4)
    sizes.writeUInt32LE(content.length, 8)
    const head = Buffer.alloc(30)
    head.writeUInt32LE(signatures.file, 0)
    head.writeUInt16LE(20, 4)
    sizes.copy(head, 14)
    head.writeUInt16LE(label.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(signatures.entry, 0)
    entry.writeUInt16LE(20, 4)
    entry.writeUInt16LE(20, 6)
    sizes.copy(entry, 16)
    entry.writeUInt16LE(label.length, 28)
    entry.writeUInt32LE(at, 42)
    parts.push(head, label, content)
    entries.push(entry, label)
    at += head.length + label.length + content.length
  }
  const directory = Buffer.concat(entries)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(signatures.end, 0)
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...parts, directory, end])
}
