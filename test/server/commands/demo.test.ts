import { describe, expect, it, onTestFinished } from 'vitest'
import { foundingDecision } from '../../../db/groups/foundings.ts'
import { hashToken } from '../../../db/ids.ts'
import { openDatabase } from '../../../db/open.ts'
import { listActors } from '../../../db/places/actors.ts'
import { loadCaseData } from '../../../db/reports/case.ts'
import { findOpenInvitation } from '../../../db/surveys/invitations.ts'
import { readCase, writeCase } from '../../../reports/case/case-file.ts'
import { caseOf } from '../../../reports/case/case-of.ts'
import { found } from '../../../reports/founding/found.ts'
import { furnishDemo } from '../../../server/demo/furnish.ts'
import { sectors } from '../../../surveys/vocabulary.ts'

const now = new Date('2026-03-02T09:00:00Z')

async function givenDemo() {
  const db = await openDatabase({ file: ':memory:' })
  onTestFinished(() => db.close())
  return { db, demo: await furnishDemo(db, now) }
}

describe('the demo', () => {
  it('has two fictional municipalities, marked as such, that are valid cases', async () => {
    const { db } = await givenDemo()
    for (const id of ['auenfurt', 'lindental']) {
      const file = caseOf((await loadCaseData(db.at(id)))!)
      expect(file.municipality.name).toContain('(fiktiv)')
      expect(readCase(writeCase(file))).toHaveProperty('case')
    }
  })

  it('shows people of all sectors, interviews, two raters, gaps, trust and rivalry', async () => {
    const { db } = await givenDemo()
    const here = db.at('auenfurt')
    const actors = await listActors(here)
    expect(actors.length).toBeGreaterThanOrEqual(14)
    expect(new Set(actors.map((each) => each.sector))).toEqual(new Set(sectors))
    const file = caseOf((await loadCaseData(here))!)
    expect(file.interviews?.filter((each) => each.instrument === 'situation-analysis@1')).toHaveLength(8)
    expect(new Set(file.ratings?.map((each) => each.rater))).toEqual(new Set(['c1', 'c2']))
    expect(file.ratings?.some((each) => each.kind === 'consensus')).toBe(true)
    expect(file.ties?.some((each) => each.rivalry === 'excluding')).toBe(true)
    const candidates = actors.filter((each) => each.status === 'candidate')
    expect(file.selfAssessments!.length).toBeLessThan(candidates.length)
  })

  it('answers nothing that its instruments would refuse', async () => {
    const { db } = await givenDemo()
    const { responses } = (await loadCaseData(db.at('auenfurt')))!
    expect(responses.filter((each) => each.instrument === null)).toEqual([])
  })

  it('has a review under way, with dissent', async () => {
    const { db } = await givenDemo()
    const [review] = caseOf((await loadCaseData(db.at('lindental')))!).reviews!
    expect(review!.criteria.K6?.answers).toEqual({ b01: 'partly', b02: 'yes', b04: 'no', b05: 'declined' })
    expect(review!.criteria.K7?.value).toBe('yes')
  })

  it('has a place judged by two who were apart and agreed, and two answers to the founding question', async () => {
    const { db } = await givenDemo()
    const file = caseOf((await loadCaseData(db.at('auenfurt')))!)
    expect(file.situation?.judgements).toHaveLength(23)
    expect(found(file)).toMatchObject({ option: 'group', ready: true })
    expect(await foundingDecision(db.at('auenfurt'))).toBeUndefined()
    expect(await foundingDecision(db.at('lindental'))).toMatchObject({ option: 'group' })
  })

  it('gives a sign-in for each role and links that work', async () => {
    const { db, demo } = await givenDemo()
    expect(demo.signIns.map((each) => each.role)).toEqual(['administrator', 'consultant', 'consultant', 'project_team'])
    expect(new Set(demo.signIns.map((each) => each.password)).size).toBe(4)
    for (const token of [demo.candidateToken, demo.memberToken])
      expect(await findOpenInvitation(db, hashToken(token), now)).toMatchObject({ state: 'open' })
  })
})
