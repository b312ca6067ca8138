import { expect, it } from 'vitest'
import { findReview } from '../../../db/groups/reviews.ts'
import { fingerprint } from '../../../surveys/merge.ts'
import { type Client, givenWorld } from '../../given.ts'
import { elsewhere, givenHostility, type Hostility, here, type Person } from './hostility.ts'

/** What people paste and what nobody should, and what is kept of it in a line and in a text. */
const typed = ' Sp\u00ado\u202er\u200bt\u0000\u000bzwerg e\u0301\r\n'
const line = 'Sport zwerg é'
const text = 'Sport\nzwerg é'

/** Every stored text that came of it, by table and column. */
async function keptIn({ db }: Hostility): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {}
  const search = (value: unknown, place: string): void => {
    if (typeof value === 'string' && /zwerg/i.test(value)) found[place] = [...(found[place] ?? []), value]
    if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) search(each, place)
  }
  for (const [name, table] of Object.entries(db.tables))
    for (const row of await db.select().from(table as typeof db.tables.accounts))
      for (const [column, value] of Object.entries(row)) search(value, `${name}.${column}`)
  return found
}

it('cleans what comes in, whichever way', { timeout: 60_000 }, async () => {
  const world = await givenHostility()
  const { member, candidate } = world.tokens
  const base = `/m/${here}`
  const review = `${base}/reviews/${world.ids[here]!.review![0]}`
  const founding = `/m/${elsewhere}/composition/p-${elsewhere}/decision/founding`
  const place = { kind: 'town', role: 'model' }
  const person = { sector: 'police', status: 'contact', organisation: typed, function: typed }
  const account = { role: 'consultant', language: 'de' }
  const plan = { actor: 'b01', purpose: 'situation', interviewers: 'consultant', place: typed, remark: typed }
  const decided = { reason: typed, date: '2026-03-02', confirmed: 'yes' }
  const stored = await findReview(world.db.at(here), world.ids[here]!.review![0]!)
  const revisions = stored!.criteria.map(({ criterion, revision }) => [`${criterion}.revision`, `${revision}`])
  const whatIf = `/m/${elsewhere}/composition/what-if`
  const forms: [Person, string, Record<string, string>, status?: number][] = [
    ['consultant', '/municipalities/new', { name: typed, ...place }],
    ['consultant', `${base}/edit`, { name: typed, revision: '1', ...place }],
    ['consultant', `${base}/actors/new`, { name: `neu${typed}`, ...person }],
    [
      'consultant',
      `${base}/actors/b06/edit`,
      {
        name: typed,
        revision: '1',
        contact: typed,
        milieus: 'Zw\u00ader\u202eg, Zwerg;\u200b',
        notes: typed,
        ...person,
        status: 'member',
      },
    ],
    ['consultant', `${base}/interviews/new`, plan],
    [
      'consultant',
      `${base}/interviews/i-${here}/motivation`,
      { motivation_open_1: typed, '_drawn.motivation_open_1': fingerprint('-') },
    ],
    ['stranger', `/e/${candidate}/consent`, { consent: 'yes' }],
    ['stranger', `/e/${candidate}/wishes`, { anything_else: typed }],
    ['stranger', `/e/${member}/consent`, { consent: 'yes' }],
    ['stranger', `/e/${member}/outlook`, { wishes: typed }],
    ['other_consultant', whatIf, { name: typed, 'person.a01': 'exclude', 'reason.person.a01': typed }],
    ['other_consultant', founding, { choice: 'own', members: 'a01', ...decided }],
    ['consultant', review, { 'K1.notes': typed, ...Object.fromEntries(revisions) }],
    ['consultant', `${review}/decision`, { option: 'continue', ...decided }],
    ['administrator', '/accounts', { name: typed, email: ' \u200bzwerg@example.org\u00a0', ...account }, 200],
  ]
  for (const [who, url, fields, status = 303] of forms) {
    const payload = new URLSearchParams(fields).toString()
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const answer = await world.as(who, { method: 'POST', url, headers, payload })
    expect.soft([url, answer.statusCode]).toEqual([url, status])
    // A result is stored once it is computed, which may take longer than the form waits for it.
    let { location = '' } = answer.headers
    while (location.endsWith('/progress')) {
      const progress = await world.as(who, { method: 'GET', url: location })
      location = progress.headers.location ?? location
    }
  }
  const fields = { rate_motivation: '3', 'rate_motivation.evidence': typed, 'rate_motivation.confidence': 'low' }
  const saved = await world.as('consultant', {
    method: 'POST',
    url: `${base}/interviews/i-${here}/motivation/answers`,
    payload: { item: 'rate_motivation', revision: 0, fields },
  })
  expect(saved.statusCode).toBe(200)

  const { 'recommendations.result': quoted, ...kept } = await keptIn(world)
  expect(quoted?.every((each) => each.endsWith(text))).toBe(true)
  expect(kept).toEqual({
    'municipalities.name': [line, line],
    'actors.name': [line, `neu ${line}`],
    'actors.organisation': [line, line],
    'actors.function': [line, line],
    'actors.contact': [line],
    'actors.milieus': ['Zwerg'],
    'actors.notes': [text],
    'accounts.name': [line],
    'accounts.email': ['zwerg@example.org'],
    'responses.place': [line],
    'responses.remark': [text],
    'answers.answer': [text, text, text],
    'ratings.evidence': [text],
    'recommendations.name': [line],
    'recommendations.reason': [text],
    'recommendations.case': [text],
    'groups.reason': [text],
    'decisions.reason': [text, text],
    'decisions.frozen': [text],
    'reviewCriteria.notes': [text],
  })
})

it.each([
  ['a zero-width space', '\u200b'],
  ['a soft hyphen', '\u00ad'],
  ['a word joiner', '\u2060'],
  ['a filler of Hangul', '\u3164'],
  ['an override', '\u202e'],
])('takes no name of only %s', async (_, empty) => {
  const world = await givenWorld()
  const place = await world.municipality()
  const consultant = await world.signIn('consultant', [place])
  const administrator = await world.signIn('administrator')
  const forms: [Client, string, Record<string, string>][] = [
    [consultant, '/municipalities/new', { kind: 'town', role: 'model' }],
    [consultant, `/m/${place}/actors/new`, { sector: 'police', status: 'contact' }],
    [administrator, '/accounts', { email: 'kim@example.org', role: 'consultant', language: 'de' }],
  ]
  for (const [client, url, fields] of forms) {
    const answer = await client.post(url, { name: empty, ...fields })
    expect([url, answer.statusCode]).toEqual([url, 422])
    expect(answer.body).toContain('Bitte füllen Sie')
  }
})

it('answers at once whoever sends marks without end, or no form at all', async () => {
  const world = await givenWorld()
  const place = await world.municipality()
  const consultant = await world.signIn('consultant', [place])
  const marks = `a${'\u0301\u0323'.repeat(80_000)}`
  const startedAt = performance.now()
  const bodies: [unknown, status: number][] = [
    [{ email: marks, password: marks }, 413],
    [{ email: marks.slice(0, 4000), password: marks.slice(0, 4000) }, 422],
    ['x'.repeat(9000), 400],
  ]
  for (const [body, status] of bodies) {
    const sent = { headers: { 'content-type': 'application/json' }, payload: JSON.stringify(body) }
    expect((await world.app.inject({ method: 'POST', url: '/sign-in', ...sent })).statusCode).toBe(status)
  }
  const person = { name: marks, sector: 'police', status: 'contact' }
  expect((await consultant.post(`/m/${place}/actors/new`, person)).statusCode).toBe(422)
  // Each took half a minute, and nobody else was served meanwhile.
  expect(performance.now() - startedAt).toBeLessThan(10_000)
})
