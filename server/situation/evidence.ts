import { loadCaseData } from '../../db/reports/case.ts'
import { findKeptInstruments } from '../../db/surveys/instruments.ts'
import { dayOf } from '../../surveys/day.ts'
import { itemsOf } from '../../surveys/instrument.ts'
import { servesOf } from '../../surveys/instruments/serves.ts'
import { indicatorsServed } from '../../surveys/situation/evidence.ts'
import type { PlaceIndicator } from '../../surveys/vocabulary.ts'
import type { AppContext } from '../frame/context.ts'
import type { OpenedPlace } from './place.ts'

/** Something that was said and released, as evidence of what its question serves. */
export interface Evidence {
  id: string
  words: string
  isParaphrase: boolean
  indicators: PlaceIndicator[]
}

/** The statements of all interviews on the situation that may leave them today. */
export async function loadEvidence({ db, now }: AppContext, municipality: string): Promise<Evidence[]> {
  const here = db.at(municipality)
  const data = await loadCaseData(here, { today: dayOf(now()) })
  const talks = new Map(data?.responses.map((each) => [each.id, each]))
  const guides = await findKeptInstruments(
    here,
    [...talks.values()].flatMap(({ instrument }) => instrument ?? []),
  )
  return (data?.statements ?? []).flatMap(({ id, interview, item, text, paraphrase }) => {
    const guide = guides.get(talks.get(interview)?.instrument ?? '')
    const asked = guide && itemsOf(guide).find((each) => each.id === item)
    const words = text ?? paraphrase
    if (!asked || words === null) return []
    return [{ id, words, isParaphrase: text === null, indicators: indicatorsServed(servesOf(guide, asked)) }]
  })
}

/** The judgements with the words of the statements they rest on beneath what was written as evidence. */
export function withWords(opened: OpenedPlace, all: readonly Evidence[]): OpenedPlace {
  const visible = opened.visible.map((row) => {
    const said = all.filter(({ id }) => row.statements?.includes(id)).map(({ words }) => `„${words}“`)
    return { ...row, evidence: [row.evidence, ...said].filter(Boolean).join('\n') || null }
  })
  return { ...opened, visible }
}

/**
 * The statements ticked in a sent form for one indicator, and those picked before that cannot be read now: whoever did
 * not see them has not unticked them.
 */
export function pickedIn(
  fields: Record<string, unknown>,
  indicator: PlaceIndicator,
  before: readonly string[],
  all: readonly Evidence[],
): string[] {
  const sent = [fields[`_statements.${indicator}`] ?? []].flat()
  const offered = offeredFor(indicator, before, all).map(({ id }) => id)
  return [...offered.filter((id) => sent.includes(id)), ...before.filter((id) => !offered.includes(id))].toSorted()
}

/** What the questions of an indicator brought, and what was picked all the same. */
export const offeredFor = (
  indicator: PlaceIndicator,
  picked: readonly string[],
  all: readonly Evidence[],
): Evidence[] => all.filter(({ id, indicators }) => indicators.includes(indicator) || picked.includes(id))
