import type { MessagePort } from 'node:worker_threads'
import type { CaseFile } from '../../reports/case/case-file.ts'
import { recommend } from '../../reports/composition/recommend.ts'
import type { Report } from '../../reports/content/blocks.ts'
import { drawPdf } from '../../reports/ink/pdf.ts'

export { readSpreadsheet } from './spreadsheet.ts'

/** What runs beside the server so that pages stay fast: long computations and the drawing of reports. */

/** Sends the share done (0–1) while it works. */
export const runRecommend = ({ file, port }: { file: CaseFile; port: MessagePort }) =>
  recommend(file, { onProgress: (share) => port.postMessage(share) })

export async function runPdf(report: Report): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of drawPdf(report)) chunks.push(Buffer.from(chunk as Uint8Array))
  return new Uint8Array(Buffer.concat(chunks))
}
