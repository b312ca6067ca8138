import { beforeEach, describe, expect, it } from 'vitest'
import { archive } from '../../../db/places/archive.ts'
import { listFindings } from '../../../db/situation/findings.ts'
import { forgetInterview } from '../../../db/surveys/statements.ts'
import { givenReport, secret } from './given.ts'

let given: Awaited<ReturnType<typeof givenReport>>
beforeEach(async () => {
  given = await givenReport()
})

const text = 'Schlüsselpersonen sind allein.'
const write = (change: Record<string, string | string[]> = {}) =>
  given.send('findings/new?section=need', { text, ...change })
const stored = () => listFindings(given.here)
const overview = async () => (await given.kim.get(given.base)).body
const idOf = async () => (await stored())[0]!.id

describe('a finding', () => {
  it('is written beside the statements of its section, and shows on how many voices it rests', async () => {
    const form = (await given.kim.get(`${given.base}/findings/new?section=need`)).body
    expect(form).toContain('Mit niemandem, sagt i1.')
    expect(form.indexOf('Mit niemandem')).toBeLessThan(form.indexOf('Aussagen zu anderen Abschnitten'))
    const both = ['i1/need_isolation_open', 'i2/need_isolation_open']
    expect((await write({ supports: both })).statusCode).toBe(303)
    expect(await stored()).toMatchObject([
      { section: 'need', text, supports: [{ interview: 'i1' }, { interview: 'i2' }] },
    ])
    expect(await overview()).toContain('Über Bereiche hinweg: zwei Stimmen aus zwei Bereichen')
  })

  it('is marked as the consultants’ own view where no statement supports it', async () => {
    await write({ against: 'i1/need_isolation_open' })
    expect(await overview()).toContain('Eigene Sicht der Berater:innen; dagegen eine Stimme')
  })

  it('may rest on what is not released, which says nothing and counts only once it is', async () => {
    await write({ section: 'reservations', supports: 'i1/concerns_open' })
    const before = await overview()
    expect(before).toContain('nicht freigegeben, zählt nicht mit')
    expect(before).toContain('Eigene Sicht der Berater:innen')
    await given.release('i1', 'concerns_open')
    expect(await overview()).toContain('Eine Stimme')
  })

  it('never says a word that is not released, and counts no longer what was taken back', async () => {
    await write({ supports: ['i1/need_isolation_open', 'i1/concerns_open'] })
    await given.release('i1', 'need_isolation_open', { readBack: 'withdrawn', revision: 1 })
    for (const path of ['', '/findings/new?section=need', `/findings/${await idOf()}`]) {
      const { body } = await given.kim.get(given.base + path)
      expect(body).not.toContain(secret)
      expect(body).not.toContain('sagt i1')
      expect(body).toContain('zurückgezogen, zählt nicht mehr')
    }
    expect(await overview()).toContain('Eigene Sicht der Berater:innen')
    await forgetInterview(given.here, 'i1', { savedBy: 'x', now: given.world.clock.now })
    expect(await stored()).toMatchObject([{ supports: [] }])
  })

  it('keeps everything typed when something is wrong with it', async () => {
    const supports = ['i1/need_isolation_open', 'i2/need_isolation_open']
    const missing = await write({ text: '', supports, against: 'i2/need_isolation_open' })
    expect(missing.statusCode).toBe(422)
    expect(missing.body).toContain('nicht zugleich stützen')
    expect(missing.body.match(/ checked/g)).toHaveLength(3)
    expect((await write({ section: 'nowhere' })).body).toContain(text)
    expect(await stored()).toEqual([])
  })

  it('names a known person only on purpose', async () => {
    const named = await write({ text: 'Robin steht allein.' })
    expect(named.statusCode).toBe(422)
    expect(named.body).toContain('Gefunden: Robin.')
    expect((await write({ text: 'Robin steht allein.', namesMeant: 'yes' })).statusCode).toBe(303)
    const again = await given.send(`findings/${await idOf()}`, { supports: 'i1/need_isolation_open' })
    expect(again.statusCode).toBe(303)
  })

  it('names whoever is archived only on purpose as well', async () => {
    await archive(given.here, { kind: 'actor', id: 'a2' }, { by: 'c1', now: given.world.clock.now })
    const named = await write({ text: 'Robin steht allein.' })
    expect(named.statusCode).toBe(422)
    expect(named.body).toContain('Gefunden: Robin.')
  })

  it('is not overwritten unseen, and saved again by whoever has compared', async () => {
    await write({ supports: 'i1/need_isolation_open' })
    const path = `${given.base}/findings/${await idOf()}`
    const mo = await given.world.signIn('consultant', [given.municipality])
    await mo.get(path)
    expect((await mo.post(path, { section: 'need', text: 'Neu von Mo.', revision: '1' })).statusCode).toBe(303)
    const late = await given.kim.post(path, { section: 'need', text: 'Neu von Kim.', revision: '1' })
    expect(late.statusCode).toBe(409)
    expect(late.body).toContain('„Neu von Mo.“')
    expect(late.body).toContain('Neu von Kim.</textarea>')
    expect((await given.kim.post(path, { section: 'need', text: 'Neu von Kim.', revision: '2' })).statusCode).toBe(303)
    expect(await stored()).toMatchObject([{ text: 'Neu von Kim.', revision: 3 }])
  })

  it('changes places, and is removed after a tick', async () => {
    await write({ text: 'Erstens.' })
    await write({ text: 'Zweitens.' })
    const [first, second] = (await stored()).map(({ id }) => id)
    const moved = await given.kim.post(`${given.base}/findings/${second}/move`, { direction: 'up' })
    expect(moved.headers.location).toBe(`${given.base}#finding-${second}`)
    expect((await stored()).map(({ id }) => id)).toEqual([second, first])
    expect((await given.send(`findings/${first}/remove`, {})).statusCode).toBe(422)
    expect((await given.send(`findings/${first}/remove`, { confirmed: 'yes' })).statusCode).toBe(303)
    expect((await stored()).map(({ id }) => id)).toEqual([second])
    expect((await given.kim.get(`${given.base}/findings/${first}`)).statusCode).toBe(404)
  })
})

describe('the report as it is written', () => {
  it('shows what is missing: who was not heard, sections without finding, statements in no finding', async () => {
    const before = await overview()
    expect(before).toContain('Noch niemand gehört aus: Justiz und Zivilgesellschaft.')
    // The two interviews were asked about need and reservations, and nothing else.
    expect(before.match(/Zu diesem Abschnitt gibt es noch keinen Befund/g)).toHaveLength(2)
    expect(before.match(/Danach wurde in keinem Gespräch gefragt/g)).toHaveLength(10)
    expect(before).toContain('2 freigegebene Aussagen zu diesem Abschnitt stehen noch in keinem Befund.')
    await write({ supports: ['i1/need_isolation_open', 'i2/need_isolation_open'] })
    const after = await overview()
    expect(after.match(/Zu diesem Abschnitt gibt es noch keinen Befund/g)).toHaveLength(1)
    expect(after).not.toContain('stehen noch in keinem Befund')
  })

  it('is for consultants alone while nothing was given back', async () => {
    await write()
    const team = await given.world.signIn('project_team', [given.municipality])
    const read = await team.get(given.base)
    expect(read.body).toContain('Noch wurde keine Fassung rückgemeldet.')
    expect(read.body).not.toContain(text)
    expect((await team.get(`${given.base}/findings/new`)).statusCode).toBe(403)
    const foreign = await given.world.signIn('consultant', [await given.world.municipality()])
    expect((await foreign.get(given.base)).statusCode).toBe(404)
  })
})
