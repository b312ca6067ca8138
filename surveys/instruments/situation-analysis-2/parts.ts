import type { Item } from '../../instrument.ts'
import type { Served } from '../../serves.ts'
import type { Bilingual } from '../../vocabulary.ts'
import { t } from '../bilingual.ts'

type Kind<Name extends Item['kind']> = Extract<Item, { kind: Name }>

/** What is known about every question of the guide, beside how it is put. */
export interface About extends Pick<Item, 'hint' | 'prompts' | 'bySector'> {
  source: string
  serves: Served[]
  /** By the rule in docs/instruments.md. */
  minutes: number
}

export const open = (id: string, label: Bilingual, about: About): Kind<'long_text'> => ({
  id,
  kind: 'long_text',
  label,
  ...about,
})

const optionsOf = (words: Record<string, Bilingual>) => Object.entries(words).map(([id, label]) => ({ id, label }))

export const one = (
  id: string,
  label: Bilingual,
  options: Record<string, Bilingual>,
  about: About,
): Kind<'single'> => ({ id, kind: 'single', label, options: optionsOf(options), ...about })

export const several = (
  id: string,
  label: Bilingual,
  options: Record<string, Bilingual>,
  about: About,
): Kind<'multiple'> => ({
  id,
  kind: 'multiple',
  label,
  hint: t('Mehrere Antworten sind möglich.', 'Several answers are possible.'),
  options: optionsOf(options),
  ...about,
})

/** Of a question that the interviewers answer themselves, from what was told. */
export const filledInAfterwards = t(
  'Nach dem Gespräch aus dem Erzählten ankreuzen, nicht vorlesen.',
  'Tick after the conversation from what was told; do not read out.',
)

export const nobodyIsFine = t('„Niemand“ ist eine vollständige Antwort.', '“Nobody” is a complete answer.')
export const noneIsFine = t('„Keine“ ist eine vollständige Antwort.', '“None” is a complete answer.')
export const nothingIsFine = t('„Gar nichts“ ist eine vollständige Antwort.', '“Nothing at all” is a complete answer.')
export const notAskedToDisclose = t(
  'Nicht nach eigener Betroffenheit fragen. Was von selbst erzählt wird, besonders schützen.',
  'Do not ask whether the person is affected. Protect with special care what is told unprompted.',
)

/** Texts as paragraphs, in each language. */
export const inOne = (...texts: Bilingual[]): Bilingual =>
  t(texts.map(({ de }) => de).join('\n'), texts.map(({ en }) => en).join('\n'))
