import { isArchive, isOldExcel, textIn } from '../../../surveys/people-list/decode.ts'
import { type Table, tableIn } from '../../../surveys/people-list/table.ts'
import type { AppContext } from '../../frame/context.ts'
import type { FieldComplaint } from '../../frame/form.ts'
import { SentFile } from '../../frame/uploads.ts'

export type ListRead =
  | { table: Table; sheet?: OneOfSheets; complaint?: undefined }
  | { table?: undefined; complaint: FieldComplaint }

/** Which sheet of a spreadsheet was read, where others hold something as well. */
export interface OneOfSheets {
  name: string
  others: number
}

/** A browser sends a file without name and content where none was chosen. */
export const isFile = (sent: unknown): sent is SentFile => sent instanceof SentFile && sent.bytes.length > 0

/** The list that was sent: pasted as text, or as a file; one of the two. */
export async function readList({ work }: AppContext, text: string, sent: unknown): Promise<ListRead> {
  const file = isFile(sent) ? sent : undefined
  const isPasted = text.trim() !== ''
  if (file && isPasted) return wrong('text', 'listTwice')
  if (file) return readFile(work, file)
  return isPasted ? readText('text', text) : wrong('text', 'listMissing')
}

async function readFile(work: AppContext['work'], { bytes, isWhole }: SentFile): Promise<ListRead> {
  if (!isWhole) return wrong('file', 'fileTooLarge')
  if (isOldExcel(bytes)) return wrong('file', 'fileOldExcel')
  if (!isArchive(bytes)) {
    const text = textIn(bytes)
    return text === undefined ? wrong('file', 'fileNotReadable') : readText('file', text)
  }
  const { table, refusal, ...sheet } = await work.readSpreadsheet(bytes)
  if (!table) return wrong('file', refusal ?? 'fileNotReadable')
  return 'otherSheets' in sheet && sheet.otherSheets > 0
    ? { table, sheet: { name: sheet.sheet, others: sheet.otherSheets } }
    : { table }
}

function readText(field: string, text: string): ListRead {
  const { list, refusal } = tableIn(text)
  return list ? { table: list } : wrong(field, refusal)
}

const wrong = (field: string, reason: string): ListRead => ({ complaint: { field, reason } })
