import type { RatingCell } from '../../surveys/ratings/comparison.ts'
import type { ShownComplaint } from '../../views/frame/frame.ts'
import type { Texts } from '../../views/text/index.ts'
import type { Page } from '../frame/pages.ts'
import { interviewsPath, interviewTrail, type Place } from '../interviews/list-page.ts'

export interface ConsensusRow {
  /** Id of the rating item; also the name of its field. */
  id: string
  label: string
  steps: number
  /** What each rater said, by name. */
  ratings: (Omit<RatingCell, 'rater'> & { name: string })[]
  anchors: string[]
  value: string
  reason: string
  revision: number
}

/** What the raters agreed on after comparing: one step and one reason per dimension. */
export function interviewConsensusPage(data: {
  t: Texts
  place: Place
  interview: { id: string; person: string }
  rows: ConsensusRow[]
  complaints: ShownComplaint[]
}) {
  const { t, place, interview, rows, complaints } = data
  const path = `${interviewsPath(place)}/${interview.id}`
  const words = t.interviews.consensus
  return {
    template: 'ratings/consensus',
    title: words.title,
    lead: words.lead,
    trail: interviewTrail(place, t, interview),
    action: `${path}/consensus`,
    back: path,
    rows: rows.map((row) => ({
      ...row,
      // Where all agree and nothing is recorded there is seldom something to settle.
      isOpen: row.value !== '' || row.reason !== '' || new Set(row.ratings.map(({ value }) => value)).size > 1,
      options: [
        { value: '', label: words.none },
        ...row.anchors.map((anchor, at) => ({ value: String(at + 1), label: words.step(at + 1, anchor) })),
      ],
    })),
    complaints,
  } satisfies Page
}
