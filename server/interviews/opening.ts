import type { Here } from '../../db/database.ts'
import { itemsOf } from '../../surveys/instrument.ts'
import { consentItem } from '../../surveys/statements/consent.ts'
import type { Language } from '../../surveys/vocabulary.ts'
import { loadTold, teamSentences } from '../mandate/told.ts'
import type { OpenedInterview } from './interview.ts'

/** What is said and asked before a talk begins. */
export interface Opening {
  readAloud: string
  /** Who the project team is, as sentences. */
  team: string[]
  question: string
  prompts: string[]
  /** What the person can answer; the talk begins with it. */
  options: { value: string; label: string }[]
}

/** Undefined once it has begun, and for a guide that does not ask for consent with a text to read aloud. */
export async function openingOf(
  here: Here,
  { instrument, interview }: OpenedInterview,
  language: Language,
): Promise<Opening | undefined> {
  const [first] = instrument?.sections ?? []
  const consent = instrument && itemsOf(instrument).find(({ id }) => id === consentItem)
  if (interview.status !== 'planned' || !first?.readAloud || consent?.kind !== 'single') return undefined
  const { team } = await loadTold(here)
  return {
    readAloud: first.readAloud[language],
    team: teamSentences(team, language),
    question: consent.label[language],
    prompts: (consent.prompts ?? []).map((prompt) => prompt[language]),
    options: consent.options.map(({ id, label }) => ({ value: id, label: label[language] })),
  }
}
