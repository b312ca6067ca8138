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

/** What the raters agreed on after comparing: one step and one reason for each thing judged. */
export function consensusPage(data: {
  t: Texts
  words: { title: string; lead: string; leave: string }
  trail: { label: string; href: string }[]
  /** Where the agreement is written to, and where the comparison stands. */
  action: string
  back: string
  rows: ConsensusRow[]
  complaints: ShownComplaint[]
}) {
  const { t, words, trail, action, back, rows, complaints } = data
  const { none, step } = t.interviews.consensus
  return {
    template: 'ratings/consensus',
    title: words.title,
    lead: words.lead,
    leave: words.leave,
    trail,
    action,
    back,
    rows: rows.map((row) => ({
      ...row,
      // Where all agree and nothing is recorded there is seldom something to settle.
      isOpen: row.value !== '' || row.reason !== '' || new Set(row.ratings.map(({ value }) => value)).size > 1,
      options: [
        { value: '', label: none },
        ...row.anchors.map((anchor, at) => ({ value: String(at + 1), label: step(at + 1, anchor) })),
      ],
    })),
    complaints,
  } satisfies Page
}

/** The agreement on a person, behind the interview. */
export function interviewConsensusPage(data: {
  t: Texts
  place: Place
  interview: { id: string; person: string }
  rows: ConsensusRow[]
  complaints: ShownComplaint[]
}) {
  const { t, place, interview, rows, complaints } = data
  const back = `${interviewsPath(place)}/${interview.id}`
  const trail = interviewTrail(place, t, interview)
  return consensusPage({ t, words: t.interviews.consensus, trail, action: `${back}/consensus`, back, rows, complaints })
}
