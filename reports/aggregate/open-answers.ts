import { type Instrument, type Item, itemsOf } from '../../surveys/instrument.ts'
import { isFinished } from '../../surveys/progress/finished.ts'
import type { Bilingual } from '../../surveys/vocabulary.ts'
import type { Actor, CaseFile } from '../case/case-file.ts'
import { interviewsWith } from './need-indicators.ts'

export interface OpenQuestion {
  item: string
  label: Bilingual
  answers: { interview: string; actor: Actor; text: string }[]
  /** Finished interviews with words for this question, and without. */
  n: number
  missing: number
}

const isOpen = ({ kind }: Item) => kind === 'long_text' || kind === 'short_text'

/** What people said in their own words, question by question in the order of the instrument. */
export function openAnswers(file: CaseFile, instrument: Instrument): OpenQuestion[] {
  const interviews = interviewsWith(file, instrument.id).filter(isFinished)
  const actors = new Map(file.actors.map((actor) => [actor.id, actor]))
  return itemsOf(instrument)
    .filter(isOpen)
    .map(({ id, label }) => {
      const answers = interviews.flatMap(({ id: interview, actor, answers: given }) => {
        const text = given?.[id]
        return typeof text === 'string' && text.trim() !== ''
          ? [{ interview, actor: actors.get(actor)!, text: text.trim() }]
          : []
      })
      return { item: id, label, answers, n: answers.length, missing: interviews.length - answers.length }
    })
}
