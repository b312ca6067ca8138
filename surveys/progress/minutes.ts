import type { Answers } from '../answer.ts'
import type { RatingsGiven } from '../fields.ts'
import type { Instrument, Section } from '../instrument.ts'
import type { Language } from '../vocabulary.ts'
import { askedSections } from './asked.ts'
import { openItems } from './progress.ts'

/** How fast a text is read out so that it is understood: slower than the news. */
export const wordsPerMinute = 130

/** What reading a text aloud takes, in minutes; a dash between blanks is no word. */
const minutesAloud = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length / wordsPerMinute

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)

/** What is planned for a section: reading aloud, its questions, and what belongs to it besides. */
export function minutesOf({ readAloud, minutes, items }: Section, language: Language): number {
  const asking = sum(items.map((item) => item.minutes ?? 0))
  return (readAloud ? minutesAloud(readAloud[language]) : 0) + asking + (minutes ?? 0)
}

/** What is planned for the core of a guide; 0 where nothing was counted. */
export const minutesOfCore = ({ sections }: Instrument, language: Language): number =>
  sum(sections.filter(({ onDemand }) => !onDemand).map((section) => minutesOf(section, language)))

/**
 * What is planned for what is still open, in minutes: of the core and of the modules that were opened. Reading aloud
 * comes before the first answer of its section; what belongs to a section besides, before the last.
 */
export function minutesLeft(
  guide: Instrument,
  { answers, ratings, language }: { answers: Answers; ratings: RatingsGiven; language: Language },
): number {
  return sum(
    askedSections(guide, answers, ratings).map((section) => {
      const open = openItems({ ...guide, sections: [section] }, answers, ratings).map(({ item }) => item)
      if (open.length === 0) return 0
      const readAloud = open.length === section.items.length ? section.readAloud : undefined
      return minutesOf({ ...section, readAloud, items: open }, language)
    }),
  )
}
