import { type Instrument, type Item, itemsOf } from '../../surveys/instrument.ts'
import { isAsked } from '../../surveys/progress/asked.ts'
import { isFinished } from '../../surveys/progress/finished.ts'
import { isRefused } from '../../surveys/statements/consent.ts'
import type { Bilingual, Sector } from '../../surveys/vocabulary.ts'
import type { CaseFile, Interview } from '../case/case-file.ts'
import { heardPerSector, type Quote, quotesIn } from '../situation/voices.ts'
import { interviewsWith } from './need-indicators.ts'

interface Voice extends Pick<Quote, 'text' | 'isParaphrase'> {
  /** Null where too few persons of that sector were interviewed for the sector to hide whose voice it is. */
  sector: Sector | null
}

export interface HeardQuestion {
  item: string
  label: Bilingual
  voices: Voice[]
  /** Released statements about this question, and the finished interviews in which it could have been answered. */
  n: number
  interviews: number
}

/** A sector is named beside a voice only if at least so many persons of it were interviewed. */
export const leastOfSector = 3

/**
 * Quotes as they may be shown, ordered by their words: in the order of the interviews one could follow a person from
 * question to question.
 */
export function shownVoices(file: CaseFile, quotes: readonly Quote[], least = leastOfSector): Voice[] {
  const heard = heardPerSector(file, { withNotes: true })
  const sectorOf = new Map(file.actors.map(({ id, sector }) => [id, sector]))
  return quotes
    .map(({ text, isParaphrase, actor }): Voice => {
      const sector = sectorOf.get(actor)
      return { text, isParaphrase, sector: sector && heard[sector] >= least ? sector : null }
    })
    .toSorted((x, y) => (x.text < y.text ? -1 : x.text > y.text ? 1 : 0))
}

/**
 * What people said and let us say, question by question in the order of the newest version of the guide, then what only
 * earlier ones asked. A question stands in the words common to all sectors: others would tell whose sector it was.
 *
 * @param versions The versions of one guide, newest first.
 */
export function voices(file: CaseFile, versions: readonly Instrument[], least = leastOfSector): HeardQuestion[] {
  const asked = interviewsWith(file, versions[0]?.id ?? '')
  const interviews = asked.filter((each) => isFinished(each) && !isRefused(each.answers ?? {}))
  const ids = new Set(asked.map(({ id }) => id))
  const quotes = quotesIn(file).filter(({ interview }) => ids.has(interview))
  return questionsOf(versions).flatMap(({ id, label }) => {
    const said = quotes.filter(({ item }) => item === id)
    if (said.length === 0) return []
    const could = interviews.filter(
      (each) => said.some(({ interview }) => interview === each.id) || couldBeAsked(id, each, versions),
    )
    return [{ item: id, label, voices: shownVoices(file, said, least), n: said.length, interviews: could.length }]
  })
}

/** Every question of the guide once, in its newest wording. */
const questionsOf = (versions: readonly Instrument[]): Item[] => {
  const items = versions.flatMap(itemsOf)
  return items.filter(({ id }, at) => items.findIndex((each) => each.id === id) === at)
}

/** Whether the guide of an interview has the question, in its core or in a module that was opened; yes where unknown. */
function couldBeAsked(item: string, { instrument, answers }: Interview, versions: readonly Instrument[]): boolean {
  const guide = versions.find(({ id, version }) => instrument === `${id}@${version}`)
  const section = guide?.sections.find(({ items }) => items.some(({ id }) => id === item))
  return guide === undefined || (section !== undefined && isAsked(section, answers ?? {}))
}
