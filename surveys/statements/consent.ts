import type { Answers } from '../answer.ts'

/** The item of every guide that asks for consent to notes; its options are yes, partly and no. */
export const consentItem = 'opening_consent'

/** Without consent nothing is kept but that the talk took place. */
export const isRefused = (answers: Readonly<Record<string, unknown>>): boolean => answers[consentItem] === 'no'

/** Whoever agreed in part only is owed a decision about every single answer. */
export const isPartial = (answers: Answers): boolean => answers[consentItem] === 'partly'

/** What may be handed on of the answers of a talk: without consent only that there is none. */
export const keptAnswers = (answers: Answers): Answers =>
  isRefused(answers) ? Object.fromEntries(Object.entries(answers).filter(([item]) => item === consentItem)) : answers

interface Talk {
  actor: string
  interviewers: readonly string[]
  answers: Readonly<Record<string, unknown>>
}

/** Whether this rater had nothing but talks without consent with this person: then no evidence of theirs may stand. */
export function hasOnlyRefusedTalks(
  talks: readonly Talk[],
  { actor, rater }: { actor: string; rater: string },
): boolean {
  const own = talks.filter((talk) => talk.actor === actor && talk.interviewers.includes(rater))
  return own.length > 0 && own.every(({ answers }) => isRefused(answers))
}
