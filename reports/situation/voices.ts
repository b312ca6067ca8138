import { isFinished } from '../../surveys/progress/finished.ts'
import type { StatementLink, Voices } from '../../surveys/situation/finding.ts'
import { isRefused } from '../../surveys/statements/consent.ts'
import { type Sector, sectors } from '../../surveys/vocabulary.ts'
import { interviewsWith } from '../aggregate/need-indicators.ts'
import type { CaseFile, Interview } from '../case/case-file.ts'

/** What was said and may be repeated: verbatim, or in the consultants' words. */
export interface Quote extends StatementLink {
  text: string
  /** The consultants' words, not those that were said. */
  isParaphrase: boolean
  /** Who said it: to count by, never to be shown. */
  actor: string
}

/** Finished interviews of the situation analysis, with notes or without: who was heard. */
export const talksIn = (file: CaseFile): Interview[] => interviewsWith(file, 'situation-analysis').filter(isFinished)

/** Everything released, in the order of the case. Whoever agreed to no notes said nothing that could be repeated. */
export function quotesIn(file: CaseFile): Quote[] {
  const closed = (file.interviews ?? []).filter((each) => isFinished(each) && !isRefused(each.answers ?? {}))
  const speakers = new Map(closed.map(({ id, actor }) => [id, actor]))
  return (file.situation?.statements ?? []).flatMap(({ interview, item, release, text, paraphrase }): Quote[] => {
    const words = release === 'verbatim' ? text : release === 'paraphrase' ? paraphrase : undefined
    const actor = speakers.get(interview)
    if (!words || actor === undefined) return []
    return [{ interview, item, text: words, isParaphrase: release === 'paraphrase', actor }]
  })
}

/** The released among these statements, each once. What is not released, or was taken back, is none of them. */
export function quotesBehind(file: CaseFile, links: readonly StatementLink[]): Quote[] {
  const wanted = new Set(links.map(keyOf))
  return quotesIn(file).filter((quote) => wanted.has(keyOf(quote)))
}

const keyOf = ({ interview, item }: StatementLink): string => `${interview} ${item}`

/**
 * How many people say so, and from which sectors, in the order of the vocabulary. Only what is released counts: nothing
 * that a report says may rest on what stays in its interview. Whoever was interviewed twice is one voice.
 */
export const voicesBehind = (file: CaseFile, links: readonly StatementLink[]): Voices =>
  voicesOf(
    file,
    quotesBehind(file, links).map(({ actor }) => actor),
  )

/** Who was heard at all on the situation. */
export const heardIn = (file: CaseFile): Voices =>
  voicesOf(
    file,
    talksIn(file).map(({ actor }) => actor),
  )

function voicesOf(file: CaseFile, speakers: readonly string[]): Voices {
  const distinct = new Set(speakers)
  const spoken = new Set(file.actors.filter(({ id }) => distinct.has(id)).map(({ sector }) => sector))
  return { talks: distinct.size, sectors: sectors.filter((each) => spoken.has(each)) }
}

/** How many people of each sector were heard; `withNotes`: only those who may have said what is repeated here. */
export function heardPerSector(file: CaseFile, { withNotes = false } = {}): Record<Sector, number> {
  const talks = talksIn(file).filter(({ answers = {} }) => !withNotes || !isRefused(answers))
  const heard = new Set(talks.map(({ actor }) => actor))
  const count = (sector: Sector) => file.actors.filter((each) => each.sector === sector && heard.has(each.id)).length
  return {
    administration: count('administration'),
    justice: count('justice'),
    police: count('police'),
    civil_society: count('civil_society'),
  }
}
