import { loadCaseData } from '../../db/reports/case.ts'
import { findKeptInstruments } from '../../db/surveys/instruments.ts'
import { dayOf } from '../../surveys/day.ts'
import { itemsOf } from '../../surveys/instrument.ts'
import { servesOf } from '../../surveys/instruments/serves.ts'
import type { Served } from '../../surveys/serves.ts'
import { type Evidence, withWords } from '../../surveys/statements/evidence.ts'
import type { AppContext } from '../frame/context.ts'

/** Something that was said and released, with what is known about it to tell what it can be evidence of. */
export interface SaidEvidence extends Evidence {
  /** What its question serves. */
  serves: readonly Served[]
  interview: string
  /** Whose interview it is: id of the actor. */
  teller: string
  /** All that was noted in answer to the question, also what may not leave. */
  note: string
}

/**
 * The statements of all interviews that may leave them today, by id. Any consultant here may read the interviews they
 * come from, so they tell nothing that a rater is to be blind to.
 */
export async function loadEvidence({ db, now }: AppContext, municipality: string): Promise<SaidEvidence[]> {
  const here = db.at(municipality)
  const data = await loadCaseData(here, { today: dayOf(now()) })
  const talks = new Map(data?.responses.map((each) => [each.id, each]))
  const guides = await findKeptInstruments(
    here,
    [...talks.values()].flatMap(({ instrument }) => instrument ?? []),
  )
  return (data?.statements ?? []).flatMap(({ id, interview, item, text, paraphrase }): SaidEvidence[] => {
    const talk = talks.get(interview)
    const guide = guides.get(talk?.instrument ?? '')
    const asked = guide && itemsOf(guide).find((each) => each.id === item)
    const words = text ?? paraphrase
    if (!talk || !asked || words === null) return []
    const note = String(talk.answers[item] ?? '')
    const said = { id, words, isParaphrase: text === null }
    return [{ ...said, serves: servesOf(guide, asked), interview, teller: talk.actor, note }]
  })
}

/** Judgements of a person or of the place, each with the words it rests on beneath what was written as evidence. */
export async function inWords<T extends { evidence: string | null; statements: string[] | null }>(
  context: AppContext,
  municipality: string,
  judgements: T[],
): Promise<T[]> {
  if (!judgements.some(({ statements }) => statements?.length)) return judgements
  const all = await loadEvidence(context, municipality)
  return judgements.map((each) => ({ ...each, evidence: withWords(each.evidence, each.statements, all) || null }))
}
