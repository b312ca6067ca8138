import { describe, expect, it } from 'vitest'
import { type Place, waitingIn } from '../../../surveys/progress/waiting.ts'

const fresh: Place = {
  mandate: undefined,
  talks: { open: 0, unheard: 4 },
  readBack: { waiting: 0 },
  place: { judges: 0, finished: 0, toAgree: 0 },
  situationReport: { findings: 0, givenBackOn: null, finalOn: null, openCorrections: 0 },
  founding: undefined,
  candidates: { considered: 0, invited: 0, interviewed: 0, planned: 0, ratedByTwo: 0 },
  recommendedAt: undefined,
  isOutdated: false,
  group: undefined,
  review: undefined,
  isReviewDecided: false,
}
const mandate = { missing: [], isTeamRight: true, endsOn: null }
const waiting = (more: Partial<Place>, today = '2026-03-02') =>
  waitingIn({ ...fresh, mandate, ...more }, today).map(({ what, n }) => [what, n])

describe('what waits in a municipality', () => {
  it('begins with the mandate and with those who were not heard', () =>
    expect(waiting({ mandate: undefined })).toEqual([
      ['mandate', 1],
      ['unheard', 4],
    ]))

  it('tells of a mandate that has ended, with its day, but not once the group has ended too', () => {
    const ended = { ...mandate, endsOn: '2026-03-01' }
    expect(waitingIn({ ...fresh, mandate: ended }, '2026-03-02')[0]).toEqual({
      what: 'mandateEnded',
      step: 'mandate',
      n: 1,
      on: '2026-03-01',
    })
    expect(waiting({ mandate: ended, talks: { open: 1, unheard: 4 } }, '2026-03-01')).toEqual([])
    expect(waiting({ mandate: ended, group: { endedOn: '2026-02-01' } })).toEqual([])
  })

  it('asks for no more interviews while some are planned', () =>
    expect(waiting({ talks: { open: 1, unheard: 3 } })).toEqual([]))

  it('counts eleven candidates who were neither invited nor interviewed', () => {
    const candidates = { considered: 11, invited: 0, interviewed: 0, planned: 0, ratedByTwo: 0 }
    expect(waiting({ candidates, talks: { open: 0, unheard: 0 } })).toEqual([
      ['invite', 11],
      ['interview', 11],
    ])
    expect(
      waiting({
        candidates: { considered: 11, invited: 10, interviewed: 6, planned: 3, ratedByTwo: 4 },
        talks: { open: 0, unheard: 0 },
      }),
    ).toEqual([
      ['invite', 1],
      ['interview', 2],
      ['rate', 2],
    ])
  })

  it('asks for a recommendation when everybody is rated, for a decision once it is there, and for a new one when facts changed', () => {
    const all = { considered: 3, invited: 3, interviewed: 3, planned: 0, ratedByTwo: 3 }
    const town = { candidates: all, talks: { open: 0, unheard: 0 } }
    const recommendedAt = new Date('2026-03-01')
    expect(waiting(town)).toEqual([['compute', 1]])
    expect(waiting({ ...town, recommendedAt })).toEqual([['compositionDecision', 1]])
    expect(waiting({ ...town, recommendedAt, isOutdated: true })).toEqual([['recompute', 1]])
    expect(waiting({ ...town, recommendedAt, group: { endedOn: null } })).toEqual([])
  })

  it('asks nobody for a group that people decided against', () => {
    const candidates = { considered: 5, invited: 0, interviewed: 0, planned: 0, ratedByTwo: 0 }
    const decided = (option: 'group' | 'alliance' | 'both' | 'not_yet') =>
      waiting({ candidates, founding: { date: '2026-02-01', decided: { option } } })
    expect(decided('alliance')).toEqual([])
    expect(decided('not_yet')).toEqual([])
    expect(decided('group')).toHaveLength(2)
    expect(decided('both')).toHaveLength(2)
  })

  it('leads from findings over the report to the founding question', () => {
    const report = { findings: 3, givenBackOn: null, finalOn: null, openCorrections: 0 }
    const town = { talks: { open: 0, unheard: 0 } }
    expect(waiting({ ...town, situationReport: report })).toEqual([['giveBack', 3]])
    expect(waiting({ ...town, situationReport: { ...report, givenBackOn: '2026-02-01', openCorrections: 2 } })).toEqual(
      [
        ['corrections', 2],
        ['founding', 1],
      ],
    )
    expect(waiting({ ...town, situationReport: { ...report, givenBackOn: '2026-02-01' } })).toEqual([
      ['finalReport', 1],
      ['founding', 1],
    ])
    expect(waiting({ ...town, founding: { date: '2026-02-20', decided: undefined } })).toEqual([
      ['foundingDecision', 1],
    ])
  })

  it('waits for members before it asks for the decision on a review', () => {
    const group = { endedOn: null }
    const review = { date: '2026-02-01', members: 6, heard: 4, status: 'open' } as const
    expect(waiting({ group, review })).toEqual([['members', 2]])
    expect(waiting({ group, review: { ...review, heard: 6 } })).toEqual([['reviewDecision', 1]])
    expect(waiting({ group, review: { ...review, heard: 6 }, isReviewDecided: true })).toEqual([])
    expect(waiting({ group, review: { ...review, status: 'closed' } })).toEqual([])
  })
})
