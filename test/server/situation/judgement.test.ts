import { describe, expect, it } from 'vitest'
import { placeIndicators } from '../../../surveys/vocabulary.ts'
import { type Client, givenWorld } from '../../given.ts'

type Fields = Record<string, string>

/** Every indicator on the same step. */
const all = (step: string, more: Fields = {}): Fields => ({
  ...Object.fromEntries(
    placeIndicators.flatMap((each) => [
      [each, step],
      [`_revision.${each}`, '0'],
    ]),
  ),
  ...more,
})

async function givenPlace() {
  const world = await givenWorld()
  const id = await world.municipality()
  const kim = await world.signIn('consultant', [id])
  const mo = await world.signIn('consultant', [id])
  const team = await world.signIn('project_team', [id])
  const base = `/m/${id}/situation`
  const judge = (who: Client, fields: Fields) => who.post(`${base}/judgement`, fields)
  const finish = async (who: Client, step: string, more: Fields = {}) => {
    const saved = await judge(who, all(step, { _go: 'final', ...more }))
    if (saved.headers.location !== `${base}/judgement/finish`) return saved
    expect((await who.get(`${base}/judgement/finish`)).body).toContain('Unabhängig voneinander')
    expect((await who.post(`${base}/judgement/finish`)).statusCode).toBe(422)
    return who.post(`${base}/judgement/finish`, { confirmed: 'yes' })
  }
  return { base, kim, mo, team, judge, finish }
}

describe('the place', () => {
  it('is judged alone, blind to each other, then compared and agreed on with a reason', async () => {
    const { base, kim, mo, team, finish } = await givenPlace()
    expect((await finish(kim, '5', { 'B1.evidence': 'Geheimer Beleg von Kim' })).statusCode).toBe(303)
    const before = await mo.get(`${base}/judgement`)
    expect(before.statusCode).toBe(200)
    expect((await mo.get(`${base}/consensus`)).statusCode).toBe(404)

    expect((await mo.post(`${base}/judgement`, { B1: '2', '_revision.B1': '0' })).statusCode).toBe(303)
    expect((await mo.get(base)).body).not.toContain('Geheimer Beleg')
    expect((await finish(mo, '2', { '_revision.B1': '1' })).statusCode).toBe(303)
    expect((await mo.get(base)).body).toContain('Geheimer Beleg von Kim')
    expect((await team.get(base)).body).toContain('Geheimer Beleg von Kim')

    const lacking = await mo.post(`${base}/consensus`, { B1: '4', '_revision.B1': '0' })
    expect(lacking.statusCode).toBe(422)
    expect(lacking.body).toContain('Bitte begründen Sie die gemeinsame Stufe.')
    const agreed = { B1: '4', 'B1.evidence': 'Vier von fünf sagen es.', '_revision.B1': '0' }
    expect((await mo.post(`${base}/consensus`, agreed)).statusCode).toBe(303)
    expect((await kim.post(`${base}/consensus`, { ...agreed, B1: '3' })).statusCode).toBe(409)
    expect((await kim.get(base)).body).toContain('Vier von fünf sagen es.')
  })

  it('is saved bit by bit; finishing asks for every indicator and keeps what was typed', async () => {
    const { base, kim, judge } = await givenPlace()
    const wrong = await judge(kim, {
      B1: '4',
      'B1.evidence': 'Drei',
      M1: 'unknown',
      _go: 'final',
      '_revision.B1': '0',
      '_revision.M1': '0',
    })
    expect(wrong.statusCode).toBe(422)
    expect(wrong.body.match(/Bitte wählen Sie eine Stufe/g)?.length).toBeGreaterThanOrEqual(8)
    expect(wrong.body).toContain('Drei')
    expect((await kim.post(`${base}/judgement/finish`, { confirmed: 'yes' })).statusCode).toBe(409)
    const again = await kim.get(`${base}/judgement`)
    expect(again.body).toMatch(/name="B1" value="4" checked/)
    expect(again.body).toMatch(/name="M1" value="unknown" checked/)
    expect((await judge(kim, { ...all('3'), B2: '7', '_revision.B1': '1', '_revision.M1': '1' })).statusCode).toBe(422)
  })

  it('is not overwritten unseen', async () => {
    const { kim, judge } = await givenPlace()
    await judge(kim, { B1: '4', '_revision.B1': '0' })
    const late = await judge(kim, { B1: '2', '_revision.B1': '0' })
    expect(late.statusCode).toBe(409)
  })

  it('is closed once final, until it is reopened after a confirmation', async () => {
    const { base, kim, mo, finish } = await givenPlace()
    await finish(kim, '5')
    await finish(mo, '3')
    expect((await kim.get(`${base}/judgement`)).statusCode).toBe(409)
    expect((await kim.post(`${base}/judgement/reopen`, {})).statusCode).toBe(422)
    expect((await kim.post(`${base}/judgement/reopen`, { confirmed: 'yes' })).statusCode).toBe(303)
    expect((await kim.get(`${base}/judgement`)).statusCode).toBe(200)
    expect((await kim.get(`${base}/consensus`)).statusCode).toBe(404)
  })

  it('is read, not judged, by the project team', async () => {
    const { base, team } = await givenPlace()
    expect((await team.get(base)).body).toContain('Zum Vergleich fehlt noch eine zweite')
    expect((await team.get(`${base}/judgement`)).statusCode).toBe(403)
  })
})
