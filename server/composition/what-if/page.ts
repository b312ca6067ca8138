import type { PresetName } from '../../../reports/composition/assumption.ts'
import type { Language } from '../../../surveys/vocabulary.ts'
import type { Notice } from '../../../views/composition/partials.ts'
import type { ShownComplaint } from '../../../views/frame/frame.ts'
import { messagesByField } from '../../frame/complain.ts'
import type { Page } from '../../frame/pages.ts'
import { compositionFrame, outdatedNotice } from '../frame.ts'
import type { StoredComposition } from '../stored.ts'
import { type CompositionWords, wordsFor } from '../words.ts'
import type { Fields } from './assumption.ts'
import { type ChoicesInput, functionChoices, personChoices, sizeChoices, yardstickChoices } from './choices.ts'
import { scenarioName, scenarioOutcome } from './outcome.ts'
import { canBeVaried, type Varied } from './scenarios.ts'

interface WhatIfInput {
  municipality: { id: string; name: string }
  language: Language
  canAct: boolean
  /** The latest recommendation: every assumption starts from it. Undefined while nothing was computed. */
  base: StoredComposition | undefined
  isStale: boolean
  presets: PresetName[]
  scenarios: Varied[]
  /** What the form shows: typed, from a preset, or as things are. */
  fields: Fields
  complaints: ShownComplaint[]
  hasFailed: boolean
}

/** Assumptions: what was tried, and the form for another. */
export function whatIfPage(input: WhatIfInput) {
  const { municipality, language, canAct, base, fields } = input
  const words = wordsFor(base?.case ?? { format: 'tragwerk-case/1', municipality, actors: [] }, language)
  const { t, f } = words
  const frame = compositionFrame(municipality, 'whatIf', language)
  const failed: Notice = { tone: 'danger', title: t.whatIf.failedTitle, what: t.whatIf.failed }
  const complaints = messagesByField(input.complaints)
  return {
    template: 'composition/what-if',
    ...frame,
    title: t.whatIf.title,
    lead: t.whatIf.lead,
    notices: [...(input.hasFailed ? [failed] : []), ...staleNotices(input, frame.base, t)],
    hasBase: base !== undefined,
    canAct,
    presets: input.presets.map((name) => ({
      ...t.whatIf.presets[name],
      href: `${frame.base}/what-if?preset=${name}#form`,
    })),
    scenarios: input.scenarios.map(({ scenario, base }) => ({
      name: scenarioName(scenario, base, language),
      href: `${frame.base}/what-if/${scenario.id}`,
      outcome: scenarioOutcome(scenario, base, language).join(' '),
      created: f.dateTime(scenario.createdAt),
    })),
    form:
      base && canAct && canBeVaried(base)
        ? formOf({ file: base.case, result: base.result, fields, complaints, words, language })
        : undefined,
    complaints: input.complaints,
  } satisfies Page
}

/** Data have changed, or even the model: then nothing can be supposed before it is computed anew. */
function staleNotices({ base, isStale }: WhatIfInput, path: string, t: CompositionWords['t']): Notice[] {
  if (base && !canBeVaried(base)) return [outdatedNotice(path, t.whatIf.earlierModelTitle, t.whatIf.earlierModel, t)]
  return isStale ? [outdatedNotice(path, t.deciding.staleTitle, t.whatIf.stale, t)] : []
}

function formOf(input: ChoicesInput) {
  const { fields, complaints } = input
  const yardsticks = yardstickChoices(input)
  return {
    name: { value: fields.name ?? '', complaint: complaints.name },
    nothingChanged: complaints.persons,
    people: personChoices(input),
    sizes: sizeChoices(input),
    others: functionChoices(input),
    yardsticks,
    /** They stay folded unless somebody changed one. */
    opensYardsticks: yardsticks.some(
      ({ choices, reason }) =>
        reason.complaint !== undefined || choices.some(({ complaint, value, base }) => complaint || value !== base),
    ),
  }
}
