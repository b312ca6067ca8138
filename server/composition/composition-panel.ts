import type { Recommendation } from '../../reports/composition/recommendation.ts'
import { coveredFunctions, type Portrait } from '../../reports/composition/words/portrait.ts'
import { sectors } from '../../surveys/vocabulary.ts'
import type { Tone } from '../../views/partials/partials.ts'
import type { CompositionWords } from './composition-words.ts'

type Answer = 'yes' | 'partly' | 'no'
const tones = { yes: 'success', partly: 'warning', no: 'danger' } as const

export interface PanelEntry {
  question: string
  badge: { label: string; tone: Tone }
  sentences: string[]
  /** Passages of the handbook, such as "H 3.1". */
  passages: string[]
}

/** Five questions a person asks before any number: is this a group that can work? */
export function panelOf(portrait: Portrait, result: Recommendation, words: CompositionWords): PanelEntry[] {
  const { panel } = words.t
  const entry = (
    name: keyof typeof panel.questions,
    [answer, ...sentences]: [Answer, ...string[]],
    passages: string[],
  ): PanelEntry => ({
    question: panel.questions[name],
    badge: { label: panel.answer[answer], tone: tones[answer] },
    sentences,
    passages,
  })
  return [
    entry('sectors', sectorsIn(portrait, words), ['H 3.1']),
    entry('functions', functionsIn(portrait, words), ['H 3.1', 'H 4.3']),
    entry('requirements', requirementsIn(portrait, result, words), ['H 3.1']),
    entry('trust', trustIn(portrait, words), ['H 2.2', 'H 3.1']),
    entry('affected', affectedIn(portrait, words), ['H 4.2']),
  ]
}

type Found = [Answer, ...string[]]

/** Civil society begins with two persons (H 3.1). */
const civilVoices = 2

function sectorsIn({ bySector }: Portrait, { t, f, terms }: CompositionWords): Found {
  const absent = sectors.filter((each) => bySector[each].length === 0)
  if (absent.length > 0)
    return [
      absent.length > 1 ? 'no' : 'partly',
      t.panel.sectorsMissing(f.list(absent.map((each) => terms.sector[each]))),
    ]
  const civil = bySector.civil_society.length
  return civil < civilVoices ? ['partly', t.panel.sectorsFewCivil] : ['yes', t.panel.sectorsAll(civil)]
}

function functionsIn({ functions }: Portrait, { t, f, functionName }: CompositionWords): Found {
  const missing = coveredFunctions.filter((each) => functions[each].length === 0)
  if (missing.length === 0) return ['yes', t.panel.functionsAll]
  const present = coveredFunctions.length - missing.length
  const list = f.list(missing.map(functionName))
  return [present === 0 ? 'no' : 'partly', t.panel.functionsSome(present, coveredFunctions.length, list)]
}

function requirementsIn({ unmet, members }: Portrait, result: Recommendation, words: CompositionWords): Found {
  const { panel } = words.t
  if (unmet.length > 0) return ['no', panel.requirementsUnmet(words.f.list(unmet.map(words.requirement)))]
  const provisional = result.actors.filter((each) => each.provisional && members.includes(each.id))
  return provisional.length > 0
    ? ['partly', panel.requirementsProvisional(words.names(provisional.map(({ id }) => id)))]
    : ['yes', panel.requirementsAll]
}

function trustIn({ members, trusting, rivalries }: Portrait, { t, terms, name }: CompositionWords): Found {
  const { panel } = t
  const sentence =
    trusting.length === 0
      ? panel.trustNone
      : trusting.length === members.length
        ? panel.trustAll
        : panel.trustSome(trusting.length, members.length)
  const conflicts = rivalries.map(({ a, b, rivalry }) => panel.rivalry(name(a), name(b), terms.rivalry[rivalry]))
  const isStrained = rivalries.some(({ rivalry }) => rivalry !== 'mild') || trusting.length * 2 < members.length
  const isWhole = trusting.length === members.length && rivalries.length === 0
  return [isStrained ? 'no' : isWhole ? 'yes' : 'partly', sentence, ...conflicts]
}

/** The view of those affected must not be lost among state actors; civil society is the balance (H 4.2). */
function affectedIn({ functions, bySector }: Portrait, { t, names }: CompositionWords): Found {
  const voices = functions.affected_perspective
  const isBalanced = bySector.civil_society.length >= civilVoices
  if (voices.length === 0) return isBalanced ? ['partly', t.panel.affectedCivil] : ['no', t.panel.affectedNo]
  const list = names(voices)
  return isBalanced
    ? ['yes', t.panel.affectedYes(list, voices.length)]
    : ['partly', t.panel.affectedVoice(list, voices.length)]
}
