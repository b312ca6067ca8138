import type { Answers } from '../answer.ts'
import { givenFor, type RatingsGiven } from '../fields.ts'
import type { Instrument, Section } from '../instrument.ts'

/** Whether a section belongs to the interview: the core always, a module once anything in it was answered. */
export const isAsked = ({ onDemand, items }: Section, answers: Answers, ratings: RatingsGiven = {}): boolean =>
  !onDemand || items.some((item) => givenFor(item, answers, ratings) !== undefined)

/** The sections of a guide that belong to the interview; what nobody opened is neither missing nor open. */
export const askedSections = (guide: Instrument, answers: Answers, ratings: RatingsGiven = {}): Section[] =>
  guide.sections.filter((section) => isAsked(section, answers, ratings))
