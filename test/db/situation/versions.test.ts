import { describe, expect, it } from 'vitest'
import { removeMunicipality } from '../../../db/places/municipalities.ts'
import { overviewsOf } from '../../../db/places/overviews.ts'
import {
  addCorrections,
  dealWithCorrection,
  listCorrections,
  type NewCorrection,
  removeCorrection,
} from '../../../db/situation/corrections.ts'
import { listVersions, markVersion, recordVersion } from '../../../db/situation/versions.ts'
import type { FrozenFinding, SituationContent } from '../../../surveys/situation/finding.ts'
import { later, now } from '../given.ts'
import { db, here, there } from '../towns.ts'

const frozen: FrozenFinding = {
  id: 'n1',
  section: 'need',
  text: 'Schlüsselpersonen sind allein.',
  supports: [{ interview: 'i01', item: 'why' }],
  against: [],
  supportedBy: { talks: 1, sectors: ['police'] },
  opposedBy: { talks: 0, sectors: [] },
}
const content: SituationContent = { findings: [frozen], heard: { talks: 4, sectors: ['police'] }, takesUp: [] }
const record = (more: Partial<SituationContent> = {}) =>
  recordVersion(here, { content: { ...content, ...more }, recordedOn: '2026-03-02', recordedBy: 'c1', now })
const mark = (number: number, stage: 'given_back' | 'final', at = here) =>
  markVersion(at, number, { stage, on: '2026-03-09', now: later(1) })

const correction = (id: string, more: Partial<NewCorrection> = {}): NewCorrection => ({
  id,
  section: 'need',
  finding: 'n1',
  verdict: 'not_so',
  text: 'Wir sind zu zweit.',
  toldOn: '2026-03-09',
  source: 'Ordnungsamt',
  ...more,
})
const tell = (version: number, ...corrections: NewCorrection[]) =>
  addCorrections(here, version, { corrections, savedBy: 'c1', now: later(2) })
const deal = (id: string, isTakenUp: boolean, revision = 1) =>
  dealWithCorrection(here, id, { dealt: { isTakenUp, reason: 'Weil.' }, revision, savedBy: 'c1', now: later(3) })
const overview = async () => (await overviewsOf(db, ['m1'])).get('m1')?.situationReport

describe('a version of the situation report', () => {
  it('is numbered in its municipality and keeps its content whatever comes later', async () => {
    expect(await record()).toBe(1)
    expect(await record({ findings: [] })).toBe(2)
    await mark(2, 'given_back')
    expect(await listVersions(here)).toEqual([
      { ...content, number: 1, stage: 'draft', recordedOn: '2026-03-02', givenBackOn: null, finalOn: null },
      {
        ...content,
        findings: [],
        number: 2,
        stage: 'draft',
        recordedOn: '2026-03-02',
        givenBackOn: null,
        finalOn: null,
      },
    ])
    expect(await listVersions(there)).toEqual([])
  })

  it('is given back and final on a day, and only where the rule lets it', async () => {
    await record()
    expect(await mark(1, 'final')).toEqual({ state: 'refused', refusal: 'not_given_back' })
    expect(await mark(1, 'given_back', there)).toEqual({ state: 'unknown' })
    expect(await mark(1, 'given_back')).toEqual({ state: 'marked' })
    expect(await overview()).toMatchObject({ state: 'given_back', versions: 1, givenBackOn: '2026-03-09' })
    await tell(1, correction('c1'), correction('c2', { verdict: 'agree', text: '' }))
    expect(await overview()).toMatchObject({ openCorrections: 1 })
    expect(await mark(1, 'final')).toEqual({ state: 'refused', refusal: 'corrections_open' })
    await deal('c1', true)
    expect(await mark(1, 'final')).toEqual({ state: 'refused', refusal: 'taken_up_later' })
    await record({ takesUp: ['c1'] })
    expect(await mark(2, 'final')).toEqual({ state: 'marked' })
    expect(await overview()).toMatchObject({ state: 'final', finalOn: '2026-03-09', openCorrections: 0 })
  })
})

describe('a correction', () => {
  it('is about the version that was given back, and no other', async () => {
    await record()
    expect(await tell(1, correction('c1'))).toBe(false)
    await mark(1, 'given_back')
    expect(await tell(1, correction('c1'), correction('c2', { finding: null, verdict: 'missing' }))).toBe(true)
    expect(await tell(2, correction('c3'))).toBe(false)
    expect(await listCorrections(here)).toEqual([
      { ...correction('c1'), version: 1, revision: 1, dealt: undefined },
      { ...correction('c2', { finding: null, verdict: 'missing' }), version: 1, revision: 1, dealt: undefined },
    ])
    expect(await listCorrections(there)).toEqual([])
  })

  it('is decided by whoever has seen the latest decision, until a version is final', async () => {
    await record()
    await mark(1, 'given_back')
    await tell(1, correction('c1'), correction('c2', { verdict: 'agree' }))
    expect(await deal('c1', false)).toMatchObject({
      state: 'saved',
      row: { dealt: { isTakenUp: false, reason: 'Weil.' } },
    })
    expect(await deal('c1', true)).toMatchObject({ state: 'conflict', row: { revision: 2 } })
    expect(await deal('c2', true)).toEqual({ state: 'unknown' })
    await mark(1, 'final')
    expect(await deal('c1', true, 2)).toEqual({ state: 'closed' })
    expect(await removeCorrection(here, 'c1')).toBe(false)
  })

  it('is removed when it was recorded by mistake, and with the municipality', async () => {
    await record()
    await mark(1, 'given_back')
    await tell(1, correction('c1'), correction('c2'))
    expect(await removeCorrection(there, 'c1')).toBe(false)
    expect(await removeCorrection(here, 'c1')).toBe(true)
    expect((await listCorrections(here)).map(({ id }) => id)).toEqual(['c2'])
    await removeMunicipality(here)
    expect(await db.select().from(db.tables.situationVersions)).toEqual([])
    expect(await db.select().from(db.tables.situationCorrections)).toEqual([])
  })
})
