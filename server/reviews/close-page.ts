import type { ShownComplaint } from '../../views/frame/frame.ts'
import { texts } from '../../views/text/index.ts'
import type { Page } from '../frame/pages.ts'
import { pathOf, type ReviewPlace, reviewTrail } from './page.ts'

/** Asks before a review ends without a decision, and says what that means. */
export function closeReviewPage(data: ReviewPlace & { complaints: ShownComplaint[] }) {
  const t = texts[data.language].reviews
  return {
    template: 'reviews/close',
    title: t.close.title,
    trail: reviewTrail(data),
    paragraphs: t.close.what,
    action: `${pathOf(data)}/close`,
    back: pathOf(data),
    complaints: data.complaints,
  } satisfies Page
}
