import { type AnswerValue, isMissing, valueIn } from '../../surveys/answer.ts'
import { type Item, itemsOf } from '../../surveys/instrument.ts'
import { findInstrument } from '../../surveys/instruments/index.ts'
import { servesOf } from '../../surveys/instruments/serves.ts'
import type { ReportSection } from '../../surveys/serves.ts'
import type { Bilingual } from '../../surveys/vocabulary.ts'
import type { CaseFile, Interview } from '../case/case-file.ts'
import { talksIn } from './voices.ts'

/** How often each answer to a closed question was given. */
export interface QuestionCount {
  item: string
  label: Bilingual
  /** Several answers may have been given in one talk. */
  isMultiple: boolean
  /** Every answer there is, in the order of the guide, be it given or not; then those that only older guides had. */
  rows: { label: Bilingual; n: number }[]
  /** Talks in which it was answered, in which it was asked (or answered with "unknown" or not at all), and all. */
  answered: number
  asked: number
  talks: number
}

type Closed = Extract<Item, { kind: 'single' | 'multiple' }>

const isClosed = (item: Item): item is Closed => item.kind === 'single' || item.kind === 'multiple'

/** The items of a talk's own guide; none where the guide is not one of ours. */
function guideOf({ instrument }: Interview) {
  const [id = '', version] = instrument.split('@')
  const guide = findInstrument(id, Number(version))
  return guide ? itemsOf(guide).map((item) => ({ item, serves: servesOf(guide, item) })) : []
}

/**
 * What was answered to the closed questions that a section of the report is fed by, in the order of the guides. Each talk
 * counts by its own guide; labels are those of the newest one used. Steps are left out: the place is judged apart.
 */
export function countsFor(file: CaseFile, section: ReportSection): QuestionCount[] {
  const talks = talksIn(file)
  const guides = newestFirst(talks).map(guideOf)
  const items = new Map<string, Closed>()
  for (const guide of guides)
    for (const { item, serves } of guide)
      if (serves[0] === section && isClosed(item)) items.set(item.id, withOptionsOf(items.get(item.id), item))
  return [...items.values()].map((item) => {
    const given = talks.flatMap(({ answers }) => {
      const answer = answers?.[item.id]
      return answer === undefined || (isMissing(answer) && answer.missing === 'not_asked') ? [] : [answer]
    })
    const said = given.map(valueIn).filter((value): value is AnswerValue => value !== undefined)
    const isGiven = (option: string) => (value: AnswerValue) =>
      Array.isArray(value) ? value.some((each) => each === option) : value === option
    return {
      item: item.id,
      label: item.label,
      isMultiple: item.kind === 'multiple',
      rows: item.options.map(({ id, label }) => ({ label, n: said.filter(isGiven(id)).length })),
      answered: said.length,
      asked: given.length,
      talks: talks.length,
    }
  })
}

/** The newer question with the answers that only the older one offered: what was said then is counted, too. */
const withOptionsOf = (newer: Closed | undefined, older: Closed): Closed =>
  newer === undefined
    ? older
    : {
        ...newer,
        options: [...newer.options, ...older.options.filter(({ id }) => newer.options.every((each) => each.id !== id))],
      }

/** One talk per version of the guide, the newest version first. */
function newestFirst(talks: readonly Interview[]): Interview[] {
  const one = new Map(talks.map((talk) => [talk.instrument, talk]))
  return [...one.values()].toSorted((x, y) => versionOf(y) - versionOf(x))
}

const versionOf = ({ instrument }: Interview): number => Number(instrument.split('@')[1])

/** Whether anything that feeds the section was asked in any talk: whoever was asked may have had nothing to say. */
export function wasAsked(file: CaseFile, section: ReportSection): boolean {
  const statements = file.situation?.statements ?? []
  return talksIn(file).some((talk) =>
    guideOf(talk).some(({ item, serves }) => {
      if (!serves.includes(section)) return false
      const answer = talk.answers?.[item.id]
      if (answer !== undefined) return !isMissing(answer) || answer.missing !== 'not_asked'
      return statements.some((each) => each.interview === talk.id && each.item === item.id)
    }),
  )
}
