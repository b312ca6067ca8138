import { describe, expect, it } from 'vitest'
import { listFoundings } from '../../../db/groups/foundings.ts'
import { savePlaceJudgements, setPlaceJudgementsFinal } from '../../../db/places/judgements.ts'
import { foundingCriteria, placeIndicators } from '../../../surveys/vocabulary.ts'
import { texts } from '../../../views/text/index.ts'
import { givenWorld } from '../../given.ts'

type Fields = Record<string, string>

const all = (value: string, more: Fields = {}): Fields => ({
  revision: '0',
  ...Object.fromEntries(
    foundingCriteria.flatMap((each) => [
      [`${each}.value`, value],
      [`${each}.evidence`, '2'],
    ]),
  ),
  ...more,
})
const decision = { option: 'group', reason: 'Vier Bereiche wollen es.', date: '2026-03-02', confirmed: 'yes' }

async function givenQuestion() {
  const world = await givenWorld()
  const id = await world.municipality()
  const kim = await world.signIn('consultant', [id])
  const mo = await world.signIn('consultant', [id])
  const team = await world.signIn('project_team', [id])
  const here = world.db.at(id)
  const base = `/m/${id}/founding`
  /** What somebody judges on every indicator, for good. */
  const judge = async (rater: string, value: number) => {
    const entries = placeIndicators.map((indicator) => ({
      ...{ indicator, rater, kind: 'independent' as const, given: { value }, revision: 0 },
    }))
    await savePlaceJudgements(here, { entries, now: world.clock.now })
    await setPlaceJudgementsFinal(here, rater, true)
  }
  return { world, here, id, kim, mo, team, base, judge }
}

describe('the founding question', () => {
  it('is empty at first, proposed from the judgement of the place, answered, and decided by people', async () => {
    const { id, kim, mo, team, base, judge } = await givenQuestion()
    expect((await team.get(base)).body).toContain('Die Frage ist noch nicht beantwortet.')
    await judge(kim.accountId, 4)
    await judge(mo.accountId, 5)
    const form = await kim.get(`${base}/criteria`)
    expect(form.body).toContain('Vorschlag: ja (Mittel der Einschätzungen, Stufe 5 von 5)')
    expect(form.body).toMatch(/name="B1.value" value="yes"\s+checked/)

    expect((await kim.post(`${base}/criteria`, all('yes'))).statusCode).toBe(303)
    const page = await team.get(base)
    expect(page.body).toContain('Strategiegruppe und Bündnis')
    expect(page.body).not.toContain(`${base}/decide`)

    const unsure = await kim.post(`${base}/decision`, { ...decision, confirmed: '' })
    expect(unsure.statusCode).toBe(422)
    expect(unsure.body).toContain('Vier Bereiche wollen es.')
    expect(unsure.body).toContain(texts.de.complaints.notConfirmed!())
    expect((await kim.post(`${base}/decision`, decision)).statusCode).toBe(303)
    expect((await team.get(base)).body).toContain('Vier Bereiche wollen es.')
    expect((await kim.post(`${base}/decision`, decision)).statusCode).toBe(409)
    expect((await kim.get(`${base}/criteria`)).statusCode).toBe(409)
    expect((await kim.get(`/m/${id}`)).body).toContain('Entschieden am 2. März 2026: Strategiegruppe.')
  })

  it('asks for a reason where the answer departs from what is proposed, and keeps everything typed', async () => {
    const { kim, base, judge } = await givenQuestion()
    await judge(kim.accountId, 5)
    const bad = await kim.post(`${base}/criteria`, all('yes', { 'B1.value': 'no', 'A1.notes': 'Bleibt stehen' }))
    expect(bad.statusCode).toBe(422)
    expect(bad.body).toContain('weicht vom Vorschlag ab')
    expect(bad.body).toContain('Bleibt stehen')
    const reason = { 'B1.value': 'no', 'B1.notes': 'Anders als gedacht' }
    expect((await kim.post(`${base}/criteria`, all('yes', reason))).statusCode).toBe(303)
    for (const wrong of [{ 'B2.value': 'maybe' }, { 'B2.evidence': '7' }])
      expect((await kim.post(`${base}/criteria`, all('yes', wrong))).statusCode).toBe(422)
  })

  it('shows what somebody else has answered meanwhile beside what was typed', async () => {
    const { kim, mo, base } = await givenQuestion()
    await kim.post(`${base}/criteria`, all('yes'))
    const late = await mo.post(`${base}/criteria`, all('yes', { 'B1.value': 'no', revision: '0' }))
    expect(late.statusCode).toBe(409)
    expect(late.body).toMatch(/name="B1.value" value="no"\s+checked/)
    expect((await mo.post(`${base}/criteria`, all('yes', { 'B1.value': 'no', revision: '1' }))).statusCode).toBe(303)
  })

  it('names options that lack the same together', async () => {
    const { kim, base } = await givenQuestion()
    await kim.post(`${base}/criteria`, all('yes', { 'M4.value': 'no', 'M5.value': 'no' }))
    const [, missing = ''] = (await kim.get(base)).body.split('id="missing"')
    const lists = [...missing.matchAll(/<h3[^>]*>([^<]+)</g)].map(([, options]) => options)
    expect(lists).toEqual(['Öffentliches Bündnis; Strategiegruppe und Bündnis'])
  })

  it('may be answered anew on another day', async () => {
    const { world, id, kim, base } = await givenQuestion()
    await kim.post(`${base}/criteria`, all('yes'))
    await kim.post(`${base}/decision`, decision)
    world.clock.now = new Date('2026-04-02T09:00:00Z')
    const later = await world.signIn('consultant', [id])
    expect((await later.post(`${base}/criteria`, all('no'))).statusCode).toBe(303)
    expect((await later.get(base)).body).toContain('Noch keines von beiden')
  })

  it('is read only by whoever has judged the place, once others have', async () => {
    const { kim, mo, team, base, judge, here } = await givenQuestion()
    await judge(kim.accountId, 4)
    await savePlaceJudgements(here, {
      entries: [{ indicator: 'B1', rater: mo.accountId, kind: 'independent', given: { value: 2 }, revision: 0 }],
      now: new Date(),
    })
    const hidden = await mo.get(base)
    expect(hidden.statusCode).toBe(409)
    expect(hidden.body).toContain('zuerst selbst')
    expect((await team.get(base)).statusCode).toBe(200)

    const reasons = Object.fromEntries(foundingCriteria.map((each) => [`${each}.notes`, 'Aus dem Gespräch']))
    await kim.post(`${base}/criteria`, all('yes', reasons))
    const [answers] = await listFoundings(here)
    const wish = { kind: 'founding', id: answers!.id }
    const report = String((await kim.post(`/m/${here.municipality}/reports`, wish)).headers.location).split('?')[0]!
    expect((await mo.get(report)).statusCode).toBe(409)
    expect((await mo.get(`${report}/pdf`)).statusCode).toBe(409)
    expect((await mo.post(`/m/${here.municipality}/reports`, wish)).statusCode).toBe(409)
    expect((await mo.get(`/m/${here.municipality}/reports`)).statusCode).toBe(200)
    expect((await team.get(report)).statusCode).toBe(200)
  })

  it('is issued as a numbered report, whose download is recorded, and which ages with the answers only', async () => {
    const { id, kim, here, base } = await givenQuestion()
    await kim.post(`${base}/criteria`, all('yes'))
    const [{ id: answers } = { id: '' }] = await listFoundings(here)
    const made = await kim.post(`/m/${id}/reports`, { kind: 'founding', id: answers })
    expect(made.statusCode).toBe(303)
    const report = String(made.headers.location).split('?')[0]!
    expect((await kim.get(report)).body).toContain('Gründungsfrage')
    const pdf = await kim.get(`${report}/pdf`)
    expect(pdf.headers['content-type']).toBe('application/pdf')
    expect(pdf.rawPayload.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBe(2)
    expect((await kim.get(`/m/${id}/reports`)).body).toContain('Einmal heruntergeladen')
    expect((await kim.get(report)).body).not.toContain('haben sich Angaben geändert')
    await kim.post(`${base}/criteria`, all('no', { revision: '1' }))
    expect((await kim.get(report)).body).toContain('haben sich Angaben geändert')
  })

  it('is not found where there is nothing to decide on', async () => {
    const { kim, id, base } = await givenQuestion()
    expect((await kim.get(`${base}/decide`)).statusCode).toBe(404)
    expect((await kim.post(`/m/${id}/reports`, { kind: 'founding', id: 'nowhere' })).statusCode).toBe(404)
  })
})
