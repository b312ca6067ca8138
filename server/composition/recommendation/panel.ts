import type { Sureness } from '../../../reports/composition/recommendation.ts'
import type { Verdicts } from '../../../reports/composition/verdicts.ts'
import type { PanelEntry } from '../../../views/composition/sections.ts'
import type { CompositionWords } from '../words.ts'
import { type PeopleInput, sentencesOf } from './people.ts'

const tones = { yes: 'success', partly: 'warning', no: 'danger' } as const

/** The verdicts on a group, each with its question and in words. */
export function panelOf(verdicts: Verdicts, words: CompositionWords): PanelEntry[] {
  const { panel } = words.t
  const entry = (question: keyof Verdicts, text: string): PanelEntry => {
    const { verdict, handbook } = verdicts[question]
    const badge = { label: panel.answer[verdict], tone: tones[verdict] }
    return { question: panel.questions[question], badge, text, passages: words.passages(handbook) }
  }
  return [
    entry('sectors', sectorsInWords(verdicts.sectors, words)),
    entry('functions', functionsInWords(verdicts.functions, words)),
    entry('requirements', requirementsInWords(verdicts.requirements, words)),
    entry('trust', trustInWords(verdicts.trust, words)),
    entry('affected', affectedInWords(verdicts.affected, words)),
  ]
}

const sureTones: Record<Sureness['level'], PanelEntry['badge']['tone']> = {
  high: 'success',
  medium: 'warning',
  low: 'danger',
}

/** How sure the recommendation is; nothing where nobody said, as in results of an earlier model. */
export function surenessOf(input: PeopleInput): PanelEntry[] {
  const { confidence } = input.result
  const { t, terms, explained } = input.words
  if (!confidence) return []
  const badge = { label: terms.confidence[confidence.level], tone: sureTones[confidence.level] }
  return sentencesOf(input, ['confidence']).map(({ text, passages }) => ({
    question: t.panel.sure,
    badge,
    text,
    passages: [...passages, ...explained('confidence')],
  }))
}

function sectorsInWords(
  { verdict, absent, civilVoices }: Verdicts['sectors'],
  { t: { panel }, f, terms }: CompositionWords,
): string {
  if (absent.length > 0) return panel.sectorsMissing(f.list(absent.map((each) => terms.sector[each])))
  return verdict === 'yes' ? panel.sectorsAll(civilVoices) : panel.sectorsFewCivil
}

const functionsInWords = (
  { missing, of }: Verdicts['functions'],
  { t: { panel }, f, functionName }: CompositionWords,
): string =>
  missing.length === 0
    ? panel.functionsAll
    : panel.functionsSome(of - missing.length, of, f.list(missing.map(functionName)))

function requirementsInWords(
  { unmet, provisional }: Verdicts['requirements'],
  { t: { panel }, f, requirement, names }: CompositionWords,
): string {
  if (unmet.length > 0) return panel.requirementsUnmet(f.list(unmet.map(requirement)))
  return provisional.length > 0 ? panel.requirementsProvisional(names(provisional)) : panel.requirementsAll
}

function trustInWords(
  { trusting, members, rivalries }: Verdicts['trust'],
  { t: { panel }, terms, name }: CompositionWords,
): string {
  const sentence =
    trusting === 0 ? panel.trustNone : trusting === members ? panel.trustAll : panel.trustSome(trusting, members)
  const strains = rivalries.map(({ a, b, rivalry, isHearsay }) =>
    panel.rivalry(name(a), name(b), [terms.rivalry[rivalry], ...(isHearsay ? [terms.hearsay.full] : [])].join('; ')),
  )
  return [sentence, ...strains].join(' ')
}

function affectedInWords(
  { voices, isBalanced }: Verdicts['affected'],
  { t: { panel }, names }: CompositionWords,
): string {
  if (voices.length === 0) return isBalanced ? panel.affectedCivil : panel.affectedNo
  return (isBalanced ? panel.affectedYes : panel.affectedVoice)(names(voices), voices.length)
}
