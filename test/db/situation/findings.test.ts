import { beforeEach, describe, expect, it } from 'vitest'
import type { Here } from '../../../db/database.ts'
import { removeActor } from '../../../db/places/actors.ts'
import { removeMunicipality } from '../../../db/places/municipalities.ts'
import {
  type FindingToSave,
  listFindings,
  moveFinding,
  removeFinding,
  saveFinding,
} from '../../../db/situation/findings.ts'
import { saveAnswers } from '../../../db/surveys/answers.ts'
import { completeResponse, planInterview } from '../../../db/surveys/responses.ts'
import { forgetInterview } from '../../../db/surveys/statements.ts'
import { interview, later, now } from '../given.ts'
import { db, here, there } from '../towns.ts'

const said = { interview: 'i01', item: 'why' }
const alsoSaid = { interview: 'i02', item: 'why' }

const finding = (id: string, more: Partial<FindingToSave> = {}): FindingToSave => ({
  id,
  section: 'need',
  text: 'Schlüsselpersonen sind allein.',
  supports: [],
  against: [],
  revision: 0,
  savedBy: 'c1',
  now,
  ...more,
})

const findFinding = async (at: Here, id: string) => (await listFindings(at)).find((each) => each.id === id)
const ids = async () => (await listFindings(here)).map(({ id }) => id)

beforeEach(async () => {
  await planInterview(here, interview('i01'))
  await planInterview(here, interview('i02', { actor: 'a02' }))
})

describe('a finding', () => {
  it('is kept with the statements for and against it, in its municipality only', async () => {
    const given = finding('n1', { supports: [alsoSaid, said] })
    expect(await saveFinding(here, given)).toMatchObject({ state: 'saved', row: { revision: 1 } })
    expect(await findFinding(here, 'n1')).toEqual({
      id: 'n1',
      section: 'need',
      text: given.text,
      supports: [said, alsoSaid],
      against: [],
      revision: 1,
    })
    expect(await listFindings(there)).toEqual([])
  })

  it('is changed by whoever has seen the latest of it, links and all', async () => {
    await saveFinding(here, finding('n1', { supports: [said] }))
    const change = finding('n1', { text: 'Anders.', against: [said], revision: 1, now: later(1) })
    expect(await saveFinding(here, change)).toMatchObject({ state: 'saved', row: { supports: [], against: [said] } })
    expect(await saveFinding(here, change)).toMatchObject({ state: 'conflict', row: { text: 'Anders.', revision: 2 } })
    expect(await saveFinding(here, finding('n9', { revision: 1 }))).toEqual({ state: 'unknown' })
    expect(await saveFinding(there, change)).toEqual({ state: 'unknown' })
  })

  it('takes no statement whose interview is not there', async () => {
    const given = finding('n1', { supports: [said, { interview: 'gone', item: 'why' }] })
    expect(await saveFinding(here, given)).toMatchObject({ row: { supports: [said] } })
  })

  it('loses the links of an interview that is removed, or to which consent is taken back', async () => {
    await saveFinding(here, finding('n1', { supports: [said], against: [alsoSaid] }))
    await saveAnswers(here, { response: 'i01', answers: { why: 'darum' }, savedBy: 'c1', now })
    await completeResponse(here, 'i01', now)
    await forgetInterview(here, 'i01', { savedBy: 'c1', now })
    expect(await findFinding(here, 'n1')).toMatchObject({ supports: [], against: [alsoSaid] })
    await removeActor(here, 'a02', (settings) => settings)
    expect(await findFinding(here, 'n1')).toMatchObject({ supports: [], against: [] })
  })

  it('stands last in the section it comes to, and changes places with its neighbour', async () => {
    for (const id of ['n1', 'n2', 'n3']) await saveFinding(here, finding(id))
    await saveFinding(here, finding('k1', { section: 'conflicts' }))
    expect(await ids()).toEqual(['k1', 'n1', 'n2', 'n3'])
    await moveFinding(here, 'n3', 'up')
    await moveFinding(here, 'n1', 'up')
    expect(await ids()).toEqual(['k1', 'n1', 'n3', 'n2'])
    await moveFinding(here, 'n1', 'down')
    expect(await ids()).toEqual(['k1', 'n3', 'n1', 'n2'])
    await saveFinding(here, finding('n3', { section: 'conflicts', revision: 1 }))
    await saveFinding(here, finding('n3', { section: 'need', revision: 2 }))
    expect(await ids()).toEqual(['k1', 'n1', 'n2', 'n3'])
    expect(await moveFinding(there, 'n1', 'down')).toBe(false)
  })

  it('is removed alone, or with its municipality', async () => {
    await saveFinding(here, finding('n1', { supports: [said] }))
    await saveFinding(here, finding('n2', { supports: [said] }))
    await removeFinding(there, 'n1')
    await removeFinding(here, 'n1')
    expect(await ids()).toEqual(['n2'])
    await removeMunicipality(here)
    expect(await db.select().from(db.tables.findings)).toEqual([])
    expect(await db.select().from(db.tables.findingLinks)).toEqual([])
  })
})
