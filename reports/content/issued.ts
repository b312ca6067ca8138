import type { Block, Evidence, Report } from './blocks.ts'

/** Evidence as reports kept it before a source could be other than a passage of the handbook. */
type EarlierEvidence = Omit<Evidence, 'sources'> & { handbook: string[] }

/** A report as it was issued and stored; what an earlier program wrote reads like today's, word for word. */
export function readIssued(stored: unknown): Report {
  const report = stored as Report
  return { ...report, blocks: report.blocks.map(withSources) }
}

function withSources(block: Block): Block {
  const evidence = block.evidence as Evidence | EarlierEvidence | undefined
  if (!evidence || 'sources' in evidence) return block
  return { ...block, evidence: { sources: evidence.handbook, data: evidence.data } }
}
