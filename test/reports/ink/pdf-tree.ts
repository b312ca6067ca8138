import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Report } from '../../../reports/content/blocks.ts'
import { drawPdf } from '../../../reports/ink/pdf.ts'

export async function bytesOf(report: Report): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of drawPdf(report)) chunks.push(Buffer.from(chunk as Uint8Array))
  return Buffer.concat(chunks)
}

/** Runs a checking tool on the PDF; says what to install where it is missing. */
export function inspect(tool: 'qpdf' | 'pdfinfo' | 'pdftotext' | 'pdffonts', bytes: Buffer, args: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'))
  const path = join(folder, 'report.pdf')
  writeFileSync(path, bytes)
  try {
    return execFileSync(
      tool,
      args.map((each) => (each === 'PDF' ? path : each)),
      { maxBuffer: 1e9, encoding: 'utf8' },
    )
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new Error(`${tool} is not installed; on Debian: apt-get install qpdf poppler-utils`)
    throw error
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** An element of the structure tree: its type, attributes, and elements or pieces of content below it. */
export interface Node {
  type: string
  alt?: string
  scope?: string
  children: Node[]
  /** Pieces of marked content. */
  contents: number
}

type Value = string | number | null | { [key: string]: Value } | Value[]
type Dictionary = { [key: string]: Value }

/** The structure tree as a reader's software walks it. */
export function treeOf(bytes: Buffer): Node {
  const { qpdf } = JSON.parse(inspect('qpdf', bytes, ['--json=2', '--json-key=qpdf', 'PDF']))
  const objects = qpdf[1] as Record<string, { value?: Value }>
  const resolve = (value: Value | undefined): Value =>
    typeof value === 'string' && / \d+ R$/.test(value) ? (objects[`obj:${value}`]?.value ?? null) : (value ?? null)
  const asList = (value: Value): Value[] => (Array.isArray(value) ? value : value === null ? [] : [value])
  const dictionary = (value: Value | undefined) => resolve(value) as Dictionary
  const walk = (element: Dictionary): Node => {
    const kids = asList(resolve(element['/K'])).map(resolve)
    const elements = kids.filter((kid): kid is Dictionary => typeof kid === 'object' && kid !== null && '/S' in kid)
    const attributes = resolve(element['/A']) as Dictionary | null
    return {
      type: String(element['/S']).slice(1),
      ...(element['/Alt'] && { alt: String(element['/Alt']).replace(/^u:/, '') }),
      ...(attributes?.['/Scope'] && { scope: String(attributes['/Scope']).slice(1) }),
      children: elements.map(walk),
      contents: kids.length - elements.length,
    }
  }
  const trailer = (objects.trailer as { value: Dictionary }).value
  const root = dictionary(dictionary(trailer['/Root'])['/StructTreeRoot'])
  return { type: 'Root', contents: 0, children: asList(resolve(root['/K'])).map((kid) => walk(dictionary(kid))) }
}

export const flatten = (node: Node): Node[] => [node, ...node.children.flatMap(flatten)]

export const asText = (bytes: Buffer) => inspect('pdftotext', bytes, ['-raw', 'PDF', '-'])
