import type { Answers } from '../../surveys/answer.ts'
import type { Instrument } from '../../surveys/instrument.ts'
import { openItems } from '../../surveys/progress/progress.ts'
import { itemWords } from '../../surveys/words.ts'
import type { ShownComplaint } from '../../views/frame/frame.ts'
import { texts } from '../../views/text/index.ts'
import type { Page } from '../frame/pages.ts'
import { candidateFrame, type Visit } from './visit.ts'

/** All answers by section with the way back to each, the open questions first; then handing in. */
export function candidateReviewPage(
  visit: Visit,
  instrument: Instrument,
  stored: Answers,
  complaints: ShownComplaint[] = [],
) {
  const { language, path } = visit
  const t = texts[language]
  const open = openItems(instrument, stored)
  const hrefOf = (section: { id: string }, item?: { id: string }) =>
    `${path}/${section.id}?from=review${item ? `#f-${item.id}` : ''}`
  return {
    template: 'self-assessments/review',
    ...candidateFrame(visit, t.candidate.review.title),
    lead: t.candidate.review.lead,
    open: instrument.sections
      .map((section) => ({
        title: section.title[language],
        items: open
          .filter((each) => each.section === section)
          .map(({ item }) => ({ label: item.label[language], href: hrefOf(section, item) })),
      }))
      .filter(({ items }) => items.length > 0),
    openTitle: open.length > 0 ? t.candidate.review.openTitle(open.length) : undefined,
    /** A long list of open questions is folded by section. */
    isOpenListShort: open.length <= 8,
    sections: instrument.sections.map((section, at) => ({
      id: section.id,
      number: at + 1,
      title: section.title[language],
      href: hrefOf(section),
      items: section.items.map((item) => ({
        id: item.id,
        label: item.label[language],
        words: itemWords(item, stored[item.id], { language, t, actors: [] }),
      })),
    })),
    submitAction: `${path}/submit`,
    complaints,
  } satisfies Page
}
