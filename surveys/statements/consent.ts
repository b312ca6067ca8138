import type { Answers } from '../answer.ts'

/** The item of every guide that asks for consent to notes; its options are yes, partly and no. */
export const consentItem = 'opening_consent'

/** Without consent nothing is kept but that the talk took place. */
export const isRefused = (answers: Answers): boolean => answers[consentItem] === 'no'

/** Whoever agreed in part only is owed a decision about every single answer. */
export const isPartial = (answers: Answers): boolean => answers[consentItem] === 'partly'
