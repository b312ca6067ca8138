import { beforeEach, describe, expect, it } from 'vitest'
import { savePlaceJudgements, setPlaceJudgementsFinal } from '../../../db/places/judgements.ts'
import { findReport, listReports } from '../../../db/reports/reports.ts'
import { recordVersion } from '../../../db/situation/versions.ts'
import { saveStatements, statementId } from '../../../db/surveys/statements.ts'
import type { Report } from '../../../reports/content/blocks.ts'
import { keepFindings } from '../../../reports/situation/content.ts'
import { auenfurt } from '../../../server/demo/auenfurt.ts'
import { findingsOfAuenfurt } from '../../../server/demo/auenfurt-findings.ts'
import { furnishDemo } from '../../../server/demo/furnish.ts'
import { type Client, givenWorld, type World } from '../../given.ts'
import { asText } from '../../reports/ink/pdf-tree.ts'

const town = 'auenfurt'
const path = `/m/${town}/reports`

describe('a report on the situation', () => {
  let world: World
  let consultant: Client
  let team: Client
  beforeEach(async () => {
    world = await givenWorld()
    await furnishDemo(world.db, world.clock.now)
    consultant = await world.signIn('consultant', [town])
    team = await world.signIn('project_team', [town])
  })

  const make = async (client: Client, version: string, more: Record<string, string> = {}) =>
    String((await client.post(path, { kind: 'situation', id: version, ...more })).headers.location)

  const contentOf = async (location: string) => {
    const id = location
      .replace(/\?.*|\/pdf$/g, '')
      .split('/')
      .at(-1)!
    return (await findReport(world.db.at(town), id))!.content as Report
  }

  /** A draft, as the consultants' own. */
  const keepDraft = () =>
    recordVersion(world.db.at(town), {
      content: keepFindings(auenfurt(world.clock.now), findingsOfAuenfurt, []),
      recordedOn: '2026-03-02',
      recordedBy: 'c1',
      now: world.clock.now,
    })

  const takeBack = async (interview: string, item: string) => {
    const here = world.db.at(town)
    const id = statementId({ response: interview, item })
    const set = {
      release: 'background',
      readBack: 'withdrawn',
      readBackOf: 1,
      passages: null,
      leavesFrom: null,
    } as const
    const saved = await saveStatements(here, interview, {
      changes: [{ id, item, revision: 1, set }],
      savedBy: 'c1',
      now: world.clock.now,
    })
    expect(saved).toMatchObject({ state: 'saved' })
  }

  it('is one click away from its version, as a file, and is read on the screen word for word', async () => {
    const location = await make(team, '2', { as: 'pdf' })
    const { headers, rawPayload } = await team.get(location)
    expect(headers['content-type']).toBe('application/pdf')
    expect(asText(rawPayload)).toContain('Fassung 2')
    const { body } = await team.get(location.replace('/pdf', ''))
    const quotes = (await contentOf(location)).blocks.flatMap((block) => (block.kind === 'quotes' ? block.items : []))
    expect(quotes.length).toBeGreaterThan(30)
    for (const { text, by } of quotes) {
      expect(body).toContain(`<p>${text}</p>`)
      expect(body).toContain(`– ${by}`)
    }
  })

  it('bears one number, however often the same version is asked for, and another in another language', async () => {
    const first = (await make(consultant, '2')).replace('?done=reportMade', '')
    expect(await make(team, '2')).toBe(first)
    expect((await team.get(path)).body).toContain('Lagebericht, Fassung 2')
    expect(await make(team, '2', { language: 'en' })).not.toBe(first)
    expect((await listReports(world.db.at(town))).map(({ number }) => number)).toEqual([2, 1])
  })

  it('keeps what was released when it was made; made anew, it leaves out what was taken back', async () => {
    const words = 'Eine neue Gruppe wirbt im Umfeld der Fanszene um Sechzehnjährige.'
    const before = await make(consultant, '2')
    expect((await consultant.get(path)).body).not.toContain('veraltet')
    await takeBack('i05', 'external_example')
    expect((await consultant.get(path)).body).toContain('veraltet')
    expect(JSON.stringify(await contentOf(before))).toContain(words)
    const after = await make(consultant, '2')
    expect(after).not.toBe(before)
    expect(JSON.stringify(await contentOf(after))).not.toContain(words)
    expect(JSON.stringify(await contentOf(after))).toContain('auf weniger freigegebene Aussagen')
  })

  it('is called outdated when there is a later version', async () => {
    await make(team, '1')
    await make(team, '2')
    const { body } = await team.get(path)
    expect(body.match(/veraltet/g)).toHaveLength(1)
  })

  it('is the consultants’ own while it is a draft', async () => {
    const number = String(await keepDraft())
    const location = (await make(consultant, number)).replace(/\?.*/, '')
    expect((await consultant.get(location)).body).toContain('Entwurf – nur für das Beratungsteam')
    expect((await consultant.get(path)).body).toContain('Lagebericht, Entwurf')
    expect((await team.get(path)).body).not.toContain('Entwurf')
    for (const each of [location, `${location}/pdf`]) expect((await team.get(each)).statusCode).toBe(404)
    expect((await team.post(path, { kind: 'situation', id: number })).statusCode).toBe(404)
    // Nor is a version they know of outdated by one they do not.
    await make(team, '2')
    expect((await team.get(path)).body).not.toContain('veraltet')
  })

  it('waits for whoever has still to judge the place', async () => {
    const location = (await make(team, '2')).replace(/\?.*/, '')
    const entry = {
      indicator: 'B1',
      rater: consultant.accountId,
      kind: 'independent',
      given: { value: 2 },
      revision: 0,
    } as const
    await savePlaceJudgements(world.db.at(town), { entries: [entry], now: world.clock.now })
    for (const each of [location, `${location}/pdf`]) expect((await consultant.get(each)).statusCode).toBe(409)
    expect((await consultant.post(path, { kind: 'situation', id: '2' })).statusCode).toBe(409)
    expect((await consultant.get(path)).statusCode).toBe(200)
    expect((await team.get(location)).statusCode).toBe(200)
  })

  it('tells of no judgement of the place that is still being written down', async () => {
    const made = async () => (await make(consultant, '2')).replace(/\?.*/, '')
    const before = await made()
    await setPlaceJudgementsFinal(world.db.at(town), 'c2', false)
    expect(await made()).not.toBe(before)
    await setPlaceJudgementsFinal(world.db.at(town), 'c2', true)
    expect(await made()).toBe(before)
  })

  it('is not there for a version that is not', async () =>
    expect((await consultant.post(path, { kind: 'situation', id: '9' })).statusCode).toBe(404))
})
