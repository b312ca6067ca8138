import { beforeEach, describe, expect, it } from 'vitest'
import { listCorrections } from '../../../db/situation/corrections.ts'
import { listFindings } from '../../../db/situation/findings.ts'
import { listVersions } from '../../../db/situation/versions.ts'
import { givenReport, secret } from './given.ts'

let given: Awaited<ReturnType<typeof givenReport>>
let finding: string

const text = 'Schlüsselpersonen sind allein.'
const post = (path: string, fields: Record<string, string | string[]> = {}) =>
  given.kim.post(`${given.base}/${path}`, fields)
const page = async (path: string) => (await given.kim.get(`${given.base}${path}`)).body
const record = () => post('versions/new')
const giveBack = (n = 1) => post(`versions/${n}/give-back`, { date: '2026-03-02', confirmed: 'yes' })
const tell = (fields: Record<string, string>, n = 1) =>
  post(`versions/${n}/corrections`, { toldOn: '2026-03-02', source: 'Ordnungsamt', ...fields })

beforeEach(async () => {
  given = await givenReport()
  await given.kim.get(given.base)
  await post('findings/new', {
    section: 'need',
    text,
    revision: '0',
    supports: ['i1/need_isolation_open', 'i2/concerns_open'],
  })
  finding = (await listFindings(given.here))[0]!.id
})

describe('a version', () => {
  it('keeps the report as it stood, whatever is written later, and is not recorded twice', async () => {
    expect((await record()).headers.location).toBe(`${given.base}/versions/1?done=recorded`)
    expect((await record()).headers.location).toBe(`${given.base}/versions/1`)
    await post(`findings/${finding}`, { section: 'need', text: 'Ganz anders.', revision: '1' })
    const kept = await page('/versions/1')
    expect(kept).toContain(text)
    expect(kept).toContain('Eine Stimme')
    expect(kept).toContain('Mit niemandem, sagt i1.')
    expect(kept).not.toContain('Ganz anders.')
    expect(kept).not.toContain(secret)
    await record()
    expect(await page('/versions/2')).toContain('Ganz anders.')
    expect(await listVersions(given.here)).toHaveLength(2)
  })

  it('is not recorded without a finding', async () => {
    await post(`findings/${finding}/remove`, { confirmed: 'yes' })
    expect((await record()).statusCode).toBe(409)
    expect((await given.kim.get(`${given.base}/versions/new`)).statusCode).toBe(409)
  })

  it('is read by the project team once it was given back, and by nobody from elsewhere', async () => {
    await record()
    const team = await given.world.signIn('project_team', [given.municipality])
    expect((await team.get(`${given.base}/versions/1`)).statusCode).toBe(404)
    await giveBack()
    expect((await team.get(given.base)).body).toContain(`href="${given.base}/versions/1"`)
    const { body, statusCode } = await team.get(`${given.base}/versions/1`)
    expect(statusCode).toBe(200)
    expect(body).toContain(text)
    expect(body).not.toContain('/corrections')
    expect((await team.get(`${given.base}/versions/1/meeting`)).statusCode).toBe(403)
    const foreign = await given.world.signIn('consultant', [await given.world.municipality()])
    expect((await foreign.get(`${given.base}/versions/1`)).statusCode).toBe(404)
  })

  it('says no word that was taken back since, and keeps its numbers', async () => {
    await record()
    await given.release('i1', 'need_isolation_open', { readBack: 'withdrawn', revision: 1 })
    for (const path of ['/versions/1', '/versions/1/meeting']) {
      expect(await page(path)).not.toContain('sagt i1')
      expect(await page(path)).toContain('Eine Stimme')
    }
  })

  it('is shown in the meeting without what is for consultants alone', async () => {
    await record()
    const shown = await page('/versions/1/meeting')
    expect(shown).toContain(`<span class="muted">6.1</span> ${text}`)
    for (const staff of ['Als rückgemeldet vermerken', '/interviews/', '/findings/', 'Alex'])
      expect(shown.slice(shown.indexOf('<main'))).not.toContain(staff)
  })

  it('is given back on a day that has come, after a tick, once', async () => {
    await record()
    const wrong = await post('versions/1/give-back', { date: '2026-03-03' })
    expect(wrong.statusCode).toBe(422)
    const ahead = await post('versions/1/give-back', { date: '2026-03-03', confirmed: 'yes' })
    expect(ahead.body).toContain('Dieser Tag liegt in der Zukunft.')
    expect((await giveBack()).statusCode).toBe(303)
    expect((await giveBack()).statusCode).toBe(409)
    expect(await page('/versions/1')).toContain('rückgemeldet am 2. März 2026')
  })
})

describe('what the people there say', () => {
  beforeEach(async () => {
    await record()
    await giveBack()
  })

  it('is recorded finding by finding and section by section, and shown when the next version is written', async () => {
    await tell({
      [`verdict:${finding}`]: 'not_so',
      [`text:${finding}`]: 'Wir sind zu zweit.',
      'missing:training': 'Polizei.',
    })
    await tell({ [`verdict:${finding}`]: 'agree' })
    expect(await listCorrections(given.here)).toHaveLength(3)
    for (const path of ['', '/versions/1']) {
      expect(await page(path)).toContain('Wir sind zu zweit.')
      expect(await page(path)).toContain('Polizei.')
      expect(await page(path)).toContain('noch offen')
    }
    expect(await page('/versions/1')).toContain('erst, wenn über jede Rückmeldung entschieden ist')
  })

  it('comes back whole when something is wrong with it', async () => {
    const wrong = await tell({
      toldOn: 'gestern',
      [`verdict:${finding}`]: 'not_so',
      'missing:training': 'Polizei.',
    })
    expect(wrong.statusCode).toBe(422)
    expect(wrong.body).toContain('Bitte schreiben Sie auf, was nicht stimmt.')
    expect(wrong.body).toContain('value="gestern"')
    expect(wrong.body).toContain('Polizei.</textarea>')
    expect(wrong.body).toMatch(/value="not_so" checked/)
    expect((await tell({ [`text:${finding}`]: 'Wieso?' })).body).toContain('ob der Befund stimmt')
    const named = await tell({ source: 'Frau Muster', 'missing:training': 'Polizei.' })
    expect(named.body).toContain('Bitte nennen Sie nur eine Rolle oder einen Bereich.')
    expect((await tell({})).body).toContain('Bitte halten Sie zu mindestens einem Befund')
    expect(await listCorrections(given.here)).toEqual([])
  })

  it('is decided on with a reason before a version is final, and then closed', async () => {
    await tell({ [`verdict:${finding}`]: 'not_so', [`text:${finding}`]: 'Wir sind zu zweit.' })
    const [{ id } = { id: '' }] = await listCorrections(given.here)
    expect(await page(`/corrections/${id}`)).toContain(text)
    const naming = await post(`corrections/${id}`, { decision: 'not_taken_up', reason: 'Robin war da.', revision: '1' })
    expect([naming.statusCode, naming.body.includes('Gefunden: Robin.')]).toEqual([422, true])
    const unfounded = await post(`corrections/${id}`, { decision: 'not_taken_up', revision: '1' })
    expect(unfounded.statusCode).toBe(422)
    expect(unfounded.body).toMatch(/value="not_taken_up" checked/)
    expect((await given.kim.get(`${given.base}/versions/1/final`)).statusCode).toBe(409)
    await post(`corrections/${id}`, { decision: 'taken_up', reason: 'Ergänzt.', revision: '1' })
    const late = await post(`corrections/${id}`, { decision: 'not_taken_up', reason: 'Nein.', revision: '1' })
    expect(late.statusCode).toBe(409)
    expect(late.body).toContain('„aufgenommen“')
    expect(await page('/versions/1')).toContain('stehen noch in keiner Fassung')
    await record()
    const final = await post('versions/2/final', { date: '2026-03-02', confirmed: 'yes' })
    expect(final.statusCode).toBe(303)
    expect((await post(`corrections/${id}`, { decision: 'taken_up', revision: '2' })).statusCode).toBe(409)
    expect(await page('')).not.toContain(`/corrections/${id}`)
    expect((await tell({ [`verdict:${finding}`]: 'agree' })).statusCode).toBe(409)
  })

  it('is removed after a tick when it was recorded by mistake', async () => {
    await tell({ 'missing:training': 'Polizei.' })
    const [{ id } = { id: '' }] = await listCorrections(given.here)
    expect((await post(`corrections/${id}/remove`)).statusCode).toBe(422)
    expect((await post(`corrections/${id}/remove`, { confirmed: 'yes' })).statusCode).toBe(303)
    expect(await listCorrections(given.here)).toEqual([])
    expect((await given.kim.get(`${given.base}/corrections/${id}`)).statusCode).toBe(404)
  })
})
