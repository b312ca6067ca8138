import type { Confidence, MissingCode, Rivalry } from './vocabulary.ts'

/**
 * A relation between two actors as said in an interview: trust 0 (none) to 4 (very strong), rivalry, or both. What is
 * absent was not said, and is not known from it.
 */
export interface PairRelation {
  a: string
  b: string
  trust?: number
  rivalry?: Rivalry
}

/**
 * The value of an item: rating 1–5 and number → number; single, text → string; date → "YYYY-MM-DD";
 * multiple and ranking (best first) → option ids; actors → actor ids; pairs → relations.
 */
export type AnswerValue = number | string | string[] | PairRelation[]

/** Missing is coded, never confused with empty: an unanswered item simply has no answer. */
export type Answer = AnswerValue | { missing: MissingCode }

/** Answers by item id. */
export type Answers = Record<string, Answer>

/** A consultant's judgement of one dimension, as read from a rating item with `rates`. */
export interface RatingGiven {
  value?: number
  missing?: MissingCode
  confidence?: Confidence
  /** What it rests on, in the rater's words. */
  evidence?: string
  /** Ids of the statements that it rests on as well. */
  statements?: string[]
}

/** What was given to an item: an answer, or a rating where the item rates a dimension. */
export type Given = Answer | RatingGiven

export const isMissing = (answer: Answer | undefined): answer is { missing: MissingCode } =>
  typeof answer === 'object' && !Array.isArray(answer)

/** The missing code of what was given, if that is what it is. */
export const missingIn = (given: Given | undefined): MissingCode | undefined =>
  typeof given === 'object' && !Array.isArray(given) ? given.missing : undefined

/** The value of an answer that has one. */
export const valueIn = (given: Given | undefined): AnswerValue | undefined =>
  typeof given === 'object' && !Array.isArray(given) ? undefined : given

/** What is named by its id in answers: the options chosen, and the people. */
export const namedIn = (answers: Answers): Set<string> =>
  new Set(
    Object.values(answers).flatMap((answer) =>
      Array.isArray(answer) ? answer.flatMap((each) => (typeof each === 'string' ? [each] : [each.a, each.b])) : [],
    ),
  )
