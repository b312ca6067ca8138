import { formatsFor } from '../../views/text/formats.ts'
import { texts } from '../../views/text/index.ts'
import type { Page } from '../frame/pages.ts'
import { candidateFrame, termsInWords, type Visit } from './visit.ts'

/** Saved for later: how to come back. */
export function candidateLaterPage(visit: Visit, continueHref: string) {
  const t = texts[visit.language].candidate
  return {
    template: 'self-assessments/message',
    ...candidateFrame(visit, t.later.title),
    lead: t.later.lead,
    paragraphs: [t.later.how, termsInWords(visit), t.later.keep],
    link: { label: t.later.now, href: continueHref },
    isSubmitted: false,
  } satisfies Page
}

/** Right after handing in. */
export function candidateSentPage(visit: Visit) {
  const t = texts[visit.language].candidate
  return {
    template: 'self-assessments/message',
    ...candidateFrame(visit, t.sent.title),
    lead: t.sent.lead,
    paragraphs: [t.sent.next],
    link: undefined,
    isSubmitted: true,
  } satisfies Page
}

/** All that the link says from then on. */
export function candidateSubmittedPage(visit: Visit, on: Date) {
  const t = texts[visit.language].candidate
  return {
    template: 'self-assessments/message',
    ...candidateFrame(visit, t.submitted.title),
    lead: t.submitted.lead(formatsFor(visit.language).date(on)),
    paragraphs: [],
    link: undefined,
    isSubmitted: true,
  } satisfies Page
}
