import { describe, expect, it } from 'vitest'
import { readinessInterview } from '../../../surveys/instruments/readiness-interview.ts'
import {
  type Circumstances,
  type Decided,
  levelOf,
  openAnswersIn,
  releaseOf,
} from '../../../surveys/statements/statement.ts'

const note = { text: 'Mit Amina kann ich reden. Sonst mit niemandem.', revision: 3 }
const about: Circumstances = { isFinished: true, today: '2026-03-10', names: ['Amina Diallo'] }
const decided = (more: Partial<Decided> = {}): Decided => ({
  release: 'paraphrase',
  paraphrase: 'Eine Vertraute gibt es.',
  passages: null,
  notNames: null,
  decidedOf: 3,
  readBackOf: 3,
  readBack: 'confirmed',
  leavesFrom: '2026-03-10',
  ...more,
})
const release = (more: Partial<Decided>, circumstances: Partial<Circumstances> = {}) =>
  releaseOf(decided(more), note, { ...about, ...circumstances })

describe('a statement leaves its interview', () => {
  it('paraphrased, in the consultants’ words only', () =>
    expect(release({})).toEqual({ released: { release: 'paraphrase', text: 'Eine Vertraute gibt es.' } }))

  it('verbatim, the marked passages only', () => {
    const passages = [{ from: 26, to: note.text.length }]
    const released = { release: 'verbatim', text: 'Sonst mit niemandem.' }
    expect(release({ release: 'verbatim', passages })).toEqual({ released })
  })

  it('with a word that looks like a name once somebody has said that it is none', () => {
    expect(release({ release: 'verbatim' })).toEqual({ withheld: 'names' })
    expect(release({ release: 'verbatim', notNames: ['4:Amina'] }).released).toBeDefined()
    expect(release({ release: 'verbatim', notNames: ['5:Amina'] })).toEqual({ withheld: 'names' })
  })

  it.each([
    ['undecided', { release: 'undecided' }],
    ['background', { release: 'background' }],
    ['withdrawn', { readBack: 'withdrawn' }],
    ['withdrawn', { readBack: 'withdrawn', readBackOf: 1 }],
    ['not_read_back', { readBack: null }],
    ['not_read_back', { readBackOf: 2 }],
    ['undecided', { decidedOf: 2 }],
    ['waiting', { leavesFrom: '2026-03-11' }],
    ['waiting', { leavesFrom: null }],
    ['names', { paraphrase: 'Eine Vertraute, Frau Diallo.' }],
    ['names', { paraphrase: null }],
  ] as const)('not while %s (%j)', (withheld, more) => expect(release(more)).toEqual({ withheld }))

  it('not before the interview is finished, nor on no day, nor when nothing was decided', () => {
    expect(release({}, { isFinished: false })).toEqual({ withheld: 'not_finished' })
    expect(release({}, { today: undefined })).toEqual({ withheld: 'waiting' })
    expect(releaseOf(undefined, note, about)).toEqual({ withheld: 'undecided' })
  })

  it('not any more once its note is changed: the decision falls back to undecided', () => {
    expect(levelOf(decided(), note)).toBe('paraphrase')
    expect(levelOf(decided(), { ...note, revision: 4 })).toBe('undecided')
  })

  it('not any more once somebody with that name becomes known', () =>
    expect(release({ paraphrase: 'Eine Frau Berg hilft.' }, { names: ['Amina Diallo', 'Ada Berg'] })).toEqual({
      withheld: 'names',
    }))
})

it('takes free text for a statement; where the guide is not known, every text', () => {
  const answers = { opening_consent: 'yes', rate_motivation: 4, closing_hours: 3, motivation_why: 'Weil.' }
  expect(openAnswersIn(answers, undefined)).toEqual(['opening_consent', 'motivation_why'])
  expect(openAnswersIn({ ...answers, opening_consent: 'yes' }, readinessInterview)).not.toContain('opening_consent')
})
