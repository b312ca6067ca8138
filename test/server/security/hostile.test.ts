import type { LightMyRequestResponse } from 'fastify'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { accessesOf, findWelcome, grantAccess, issueWelcome } from '../../../db/accounts/accounts.ts'
import { listDecisions } from '../../../db/groups/decisions.ts'
import { currentGroup } from '../../../db/groups/groups.ts'
import { hashToken } from '../../../db/ids.ts'
import { changeStatus } from '../../../db/places/actors.ts'
import { saveRating } from '../../../db/surveys/ratings.ts'
import { changeInterview, findResponse } from '../../../db/surveys/responses.ts'
import { buildApp } from '../../../server/app.ts'
import { readConfig } from '../../../server/frame/config.ts'
import { readForm } from '../../../server/frame/form.ts'
import { isOwnPath } from '../../../server/frame/language.ts'
import type { DeclaredRoute } from '../../../server/security/policy.ts'
import { hireWorkers } from '../../../server/work/work.ts'
import { languages } from '../../../surveys/vocabulary.ts'
import { givenWorld } from '../../given.ts'
import { seeded } from '../../made-case.ts'
import { addressOf, filledFor, makeRequests, takes, words } from './hostile-requests.ts'
import { elsewhere, givenHostility, type Hostility, here, type Person } from './hostility.ts'

const form = { 'content-type': 'application/x-www-form-urlencoded' }
const post = (url: string, fields: Record<string, string> = {}) =>
  ({ method: 'POST', url, headers: form, payload: new URLSearchParams(fields).toString() }) as const
const first = (ids: Record<string, string[]>) =>
  Object.fromEntries(Object.entries(ids).map(([name, [id]]) => [name, id]))

/** Each form has a mark of its own, by which it is done once. */
const withoutMarks = (html: string) => html.replace(/(name="_once" value=")[^"]*/g, '$1')

/** Everything of a municipality as it is stored. */
async function dump({ db }: Hostility, municipality: string): Promise<string> {
  const { actors, ties, responses, answers, ratings, invitations, recommendations, groups, groupMembers } = db.tables
  const { reviews, reviewCriteria, reviewAnswers, decisions, reports, downloads, interviewers } = db.tables
  const tables = [actors, ties, responses, answers, ratings, invitations, recommendations, groups, groupMembers]
  const rows = []
  for (const table of [...tables, reviews, reviewCriteria, reviewAnswers, decisions, reports, downloads, interviewers])
    rows.push((await db.select().from(table as typeof actors)).filter((row) => row.municipality === municipality))
  return JSON.stringify(rows)
}

/** What nobody outside may read: places in code, statements, names of our libraries. */
const inside = /\n\s+at |node_modules|\/server\/|\.ts:\d|Sqlite|SQLITE|drizzle|FST_|ZodError|TypeError|insert into/
const raw = /<img src=x|<script>alert/

function judge({ statusCode, headers, body }: LightMyRequestResponse): string[] {
  const type = String(headers['content-type'] ?? '')
  const location = String(headers.location ?? '/')
  const isAsset = String(headers['cache-control']).includes('immutable')
  return [
    ...(statusCode >= 500 ? [`${statusCode}`] : []),
    ...(type.startsWith('application/pdf') || isAsset || !inside.test(body) ? [] : ['tells of the inside']),
    ...(type.startsWith('text/html') && raw.test(body) ? ['runs foreign code'] : []),
    ...(new URL(location, 'http://localhost').host === 'localhost' ? [] : [`leads to ${location}`]),
    ...(isAsset || headers['cache-control'] === 'no-store' ? [] : ['may be cached']),
    ...(headers['x-content-type-options'] === 'nosniff' ? [] : ['may be sniffed']),
    ...([headers['set-cookie'] ?? []].flat().every((each) => /^(tragwerk|language)=/.test(each))
      ? []
      : ['sets cookies']),
  ]
}

it('answers whatever is sent without a bug, without telling of the inside, and without a name in the log', {
  timeout: 600_000,
}, async () => {
  const world = await givenHostility()
  const round = makeRequests(world, seeded(2026))
  const found: string[] = []
  for (let n = 0; n < 18; n++)
    for (const { person, options } of round()) {
      // One PDF takes as long as a hundred pages.
      if (/\/pdf\b/.test(String(options.url)) && n > 0) continue
      const answer = await world.as(person, options)
      for (const each of judge(answer))
        found.push(
          `${each}: ${person} ${options.method} ${String(options.url).slice(0, 150)} ${String(options.payload).slice(0, 300)}`,
        )
      if (options.method === 'POST' && answer.statusCode < 400) await world.restore()
    }
  expect(found).toEqual([])
  expect(world.log.filter((line) => /request failed|"level":[56]0/.test(line))).toEqual([])
  const { member, candidate } = world.tokens
  const secrets = [member, candidate, 'kim@', 'evil.example', 'onerror', 'Kröger', 'Lindental', `/m/${here}`, '/b01']
  expect(secrets.filter((each) => world.log.some((line) => line.includes(each)))).toEqual([])
})

it('knows something plausible for every field of every form, so that requests get behind the first question', async () => {
  const { app } = await givenWorld()
  for (const route of app.declaredRoutes) {
    const { properties = {} } = (route.schema?.body ?? {}) as { properties?: Record<string, { type?: string }> }
    const filled = Object.keys(filledFor(route))
    const fields = Object.keys(properties).filter((name) => properties[name]?.type !== 'object')
    expect([route.url, ...fields.filter((name) => !filled.includes(name))]).toEqual([route.url])
  }
})

describe('the gates of every route', () => {
  const statusFor = (policy: string, person: Person, method: string, url: string): number | undefined => {
    if (policy === 'public' || policy === 'candidate') return undefined
    if (person === 'stranger') return method === 'GET' ? 303 : 401
    const role = person.replace('other_', '')
    const may = { administrator: ['administrator'], consultant: ['consultant'], team: ['consultant', 'project_team'] }
    if (policy === 'returning') return undefined
    if (policy !== 'signed_in' && !may[policy as keyof typeof may].includes(role)) return 403
    return person === 'other_consultant' && url.startsWith('/m/') ? 404 : undefined
  }

  it('let in by role and municipality alone', async () => {
    const world = await givenHostility()
    const before = await dump(world, here)
    for (const route of world.app.declaredRoutes)
      for (const person of ['stranger', 'administrator', 'project_team', 'consultant', 'other_consultant'] as const) {
        const { method, url, policy } = route
        const expected = statusFor(policy, person, method, url)
        if (expected === undefined) continue
        const address = addressOf(url, first(world.ids[here]!))
        const answer = await world.as(person, method === 'POST' ? post(address, filledFor(route)) : { url: address })
        expect([person, method, url, answer.statusCode]).toEqual([person, method, url, expected])
      }
    expect(await dump(world, here)).toBe(before)
  })

  it('answer alike for what is foreign and what does not exist', { timeout: 120_000 }, async () => {
    const world = await givenHostility()
    const before = await dump(world, elsewhere)
    const own = first(world.ids[here]!)
    const others = first(world.ids[elsewhere]!)
    /** What the reader gets, without the address that was asked for. */
    const ask = async (route: DeclaredRoute, ids: Record<string, string | undefined>) => {
      const address = addressOf(route.url, ids)
      const isForm = route.method === 'POST'
      const answer = await world.as('consultant', isForm ? post(address, filledFor(route)) : { url: address })
      if (isForm && answer.statusCode < 400) await world.restore()
      return [answer.statusCode, answer.headers.location, withoutMarks(answer.body).replaceAll(address, '')]
    }
    for (const route of world.app.declaredRoutes) {
      const { method, url } = route
      const objects = [...url.matchAll(/:(\w+)/g)].map(([, name]) => name!)
      for (const name of objects.filter((each) => objects.includes('municipality') && others[each])) {
        const foreign = await ask(route, name === 'municipality' ? others : { ...own, [name]: others[name] })
        const none = await ask(route, name === 'municipality' ? {} : { ...own, [name]: undefined })
        expect([method, url, name, ...foreign]).toEqual([method, url, name, ...none])
      }
    }
    expect(await dump(world, elsewhere)).toBe(before)
  })

  it('take no id of elsewhere from a form', async () => {
    const world = await givenHostility()
    const before = await dump(world, elsewhere)
    const forms: [string, string, string][] = [
      ['reports', 'id', `p-${elsewhere}`],
      ['group/members', 'actor', 'a01'],
      ['actors/:actor/ties', 'other', 'a01'],
      ['actors/:actor/ties/remove', 'other', 'a01'],
      ['interviews/new', 'actor', 'a01'],
      ['interviews/new', 'interviewers', 'other_consultant'],
      ['interviews/several', 'people', 'a01'],
      ['interviews/several', 'interviewers', 'other_consultant'],
      ['self-assessments/new', 'people', 'a01'],
      ['self-assessments/letters', 'people', 'a01'],
      ['self-assessments/:actor/revoke', 'target', world.ids[elsewhere]!.invitation![0]!],
      ['composition/:recommendation/decision', 'members', 'a01'],
    ]
    const own = first(world.ids[here]!)
    for (const [path, name, foreign] of forms) {
      const url = `/m/:municipality/${path}`
      const route = world.app.declaredRoutes.find((each) => each.method === 'POST' && each.url === url)!
      const choice = takes(route, 'choice') && { choice: 'own' }
      const ask = async (id: string) => {
        const sent = post(addressOf(url, own), { ...filledFor(route), ...choice, [name]: id })
        const answer = await world.as('consultant', sent)
        await world.restore()
        return [path, answer.statusCode, answer.headers.location, withoutMarks(answer.body).replaceAll(id, '')]
      }
      expect(await ask(foreign)).toEqual(await ask('nowhere'))
    }
    expect(await dump(world, elsewhere)).toBe(before)
  })

  it('know a form of ours by its origin and its token', async () => {
    const world = await givenHostility()
    const before = await dump(world, here)
    for (const route of world.app.declaredRoutes.filter((each) => each.method === 'POST')) {
      const { method, url, policy } = route
      const { headers, ...sent } = post(addressOf(url, first(world.ids[here]!)), filledFor(route))
      const person = policy === 'administrator' ? 'administrator' : 'consultant'
      const ask = async (more: Record<string, string>) =>
        (await world.as(person, { ...sent, headers: { ...headers, ...more } })).statusCode
      expect([url, await ask({ 'sec-fetch-site': 'cross-site' })]).toEqual([url, 403])
      expect([url, await ask({ 'sec-fetch-site': 'same-site' })]).toEqual([url, 403])
      expect([url, await ask({ origin: 'https://localhost.evil.example' })]).toEqual([url, 403])
      if (policy === 'candidate') continue
      if (url !== '/language') expect([url, await ask({ origin: 'null' })]).toEqual([url, 403])
      // Whoever signs in again brings the token of the session that has ended.
      if (policy === 'returning') continue
      for (const token of ['', 'ein-anderer', 'ü'.repeat('the-token'.length)])
        expect([url, token, await ask({ 'x-csrf-token': encodeURI(token) })]).toEqual([url, token, 403])
      expect(method).toBe('POST')
    }
    expect(await dump(world, here)).toBe(before)
  })
})

it('shows every hostile word as a word, on every page in both languages', { timeout: 600_000 }, async () => {
  const world = await givenHostility(words)
  const ids = first(world.ids[here]!)
  const shown = new Set<string>()
  for (const { url, policy } of world.app.declaredRoutes.filter((route) => route.method === 'GET'))
    for (const language of languages) {
      if (url.endsWith('/pdf') && language === 'en') continue
      const person = policy === 'administrator' ? 'administrator' : 'consultant'
      const answer = await world.as(person, { url: addressOf(url, ids), headers: { cookie: `language=${language}` } })
      expect([url, language, ...judge(answer)]).toEqual([url, language])
      if (!String(answer.headers['content-type']).startsWith('text/html')) continue
      if (answer.body.includes('&lt;img src=x')) shown.add(url)
      // Beside the values of attributes no tag has a handler, and scripts are files or data.
      const bare = answer.body.replace(/="[^"]*"/g, '=""')
      expect(bare).not.toMatch(/<[^<>]*\son\w+\s*=/)
      expect(bare).not.toMatch(/<script(?! type="" src="">| type="">\{)/)
    }
  expect(shown.size).toBeGreaterThan(30)
})

describe('what was found and mended', () => {
  it('knows wrong types from missing fields, and complains once a field', () => {
    const schema = z.object({ name: z.string(), count: z.number(), who: z.union([z.string(), z.array(z.string())]) })
    const reasons = (body: unknown) => readForm(schema, body).complaints?.map(({ field, reason }) => [field, reason])
    expect(reasons({})).toEqual([
      ['name', 'required'],
      ['count', 'required'],
      ['who', 'required'],
    ])
    expect(reasons({ name: 5, count: 'x', who: 5 })).toEqual([
      ['name', 'invalid'],
      ['count', 'notANumber'],
      ['who', 'invalid'],
    ])
    const flags = z.object({ flags: z.array(z.enum(['a'])) })
    expect(readForm(flags, { flags: Array(9_000).fill('b') }).complaints).toHaveLength(1)
    expect(readForm(z.object({ name: z.string() }), { name: 'A\u202eb\u0000c\ud800d' }).data).toEqual({ name: 'Abcd' })
  })

  it('leads nowhere else, also after adding a person', async () => {
    const paths = [
      '//evil.example',
      '/.//evil.example',
      '/..//evil.example',
      '/\\evil.example',
      '/x//y',
      'https://x',
      '/\t/x',
    ]
    expect(paths.filter(isOwnPath)).toEqual([])
    expect(['/', '/m/a?x=1#y', '/m/a/../b', '/e/ab-_C'].filter(isOwnPath)).toHaveLength(4)
    const world = await givenHostility()
    const person = { name: 'Neu', sector: 'police', status: 'contact', next: '/.//evil.example' }
    const { headers } = await world.as('consultant', post(`/m/${here}/actors/new`, person))
    expect(headers.location).toMatch(/^\/m\/lindental\/actors\/\w+\?done=created$/)
  })

  it('answers addresses that cannot be read without repeating them', async () => {
    const world = await givenHostility()
    for (const url of ['/m/%E0%A4%A', `/m/${'geheim'.repeat(50)}`, '/%']) {
      const { statusCode, headers, body } = await world.app.inject(url)
      expect([statusCode, headers['cache-control'], headers['content-type']]).toEqual([
        404,
        'no-store',
        'text/plain; charset=utf-8',
      ])
      expect(body).not.toMatch(/FST_|geheim|%E0/)
    }
  })

  it('keeps sentences out of the log that look like places in code', async () => {
    const world = await givenHostility()
    world.app.log.error({ err: new Error('Failed query\nparams: Frau Meier\n    at Rathaus (Zimmer 1:2:3)') }, 'x')
    expect(world.log.at(-1)).toContain('hostile.test.ts')
    expect(world.log.at(-1)).not.toMatch(/Meier|Rathaus/)
  })

  it('grants access to what exists, however many ids a form names', async () => {
    const world = await givenHostility()
    const many = Array.from({ length: 40_000 }, (_, n) => `m${n}`)
    await grantAccess(world.db, 'p1', [...many, here, here])
    expect(await accessesOf(world.db, 'p1')).toEqual([here])
  })

  it('makes nobody a member who said no, and keeps the day of joining', async () => {
    const world = await givenHostility()
    const join = (actor: string) =>
      world.as('consultant', post(`/m/${here}/group/members`, { actor, date: '2026-03-01' }))
    const before = await currentGroup(world.db.at(here))
    const outside = world.ids[here]!.actor!.find((id) => !before!.members.some(({ actor }) => actor === id))!
    await changeStatus(world.db.at(here), outside, 'declined', world.clock.now)
    expect((await join(outside)).statusCode).toBe(422)
    expect((await join('b01')).statusCode).toBe(422)
    expect(await currentGroup(world.db.at(here))).toEqual(before)
  })

  it('keeps a rater blind in the results who has begun and is taken off the interview', async () => {
    const world = await givenHostility()
    const rate = (rater: string, evidence: string) =>
      saveRating(world.db.at(here), {
        actor: 'b01',
        dimension: 'motivation',
        rater,
        kind: 'independent',
        now: world.clock.now,
        given: { value: 2, evidence },
      })
    await rate('consultant', 'eigene Worte')
    await rate('c1', 'fremde Worte')
    for (const interview of [`i-${here}`, `j-${here}`]) {
      const { revision = 0 } = (await findResponse(world.db.at(here), interview)) ?? {}
      expect(await changeInterview(world.db.at(here), interview, { revision, interviewers: [] })).toMatchObject({
        state: 'saved',
      })
    }
    const { body } = await world.as('consultant', { url: `/m/${here}/results/actors/b01` })
    expect([body.includes('eigene Worte'), body.includes('fremde Worte')]).toEqual([true, false])
  })
})

describe('two at once', () => {
  const statuses = async (answers: Promise<LightMyRequestResponse>[]) =>
    (await Promise.all(answers)).map(({ statusCode }) => statusCode).sort()

  it('found one group, and decide once', async () => {
    const world = await givenHostility()
    const base = `/m/${here}`
    const decision = { option: 'continue', reason: 'Weil', date: '2026-03-02', confirmed: 'yes' }
    const review = `${base}/reviews/${world.ids[here]!.review![0]}/decision`
    const before = (await listDecisions(world.db.at(here))).length
    expect(await statuses([1, 2].map(() => world.as('consultant', post(review, decision))))).toEqual([303, 409])
    expect(await listDecisions(world.db.at(here))).toHaveLength(before + 1)
    const founding = { choice: 'own', members: 'a01', reason: 'Weil', date: '2026-03-02', confirmed: 'yes' }
    const place = `/m/${elsewhere}/composition/p-${elsewhere}/decision/founding`
    expect(await statuses([1, 2].map(() => world.as('other_consultant', post(place, founding))))).toEqual([303, 409])
  })

  it('redeem a welcome once', async () => {
    const world = await givenHostility()
    const expiresAt = new Date(world.clock.now.getTime() + 60_000)
    await issueWelcome(world.db, { account: 'p1', tokenHash: hashToken('welcome'), expiresAt })
    const fields = { password: 'ein ganz anderer Satz', repeated: 'ein ganz anderer Satz' }
    expect(await statuses([1, 2].map(() => world.as('stranger', post('/welcome/welcome', fields))))).toEqual([303, 410])
    expect(await findWelcome(world.db, hashToken('welcome'), world.clock.now)).toBeUndefined()
  })
})

it('slows down whoever tries links, and lets in who has one', async () => {
  const world = await givenHostility()
  const open = (token: string) => world.app.inject({ url: `/e/${token}`, remoteAddress: '192.0.2.1' })
  const codes = []
  for (let n = 0; n < 25; n++) codes.push((await open(`guess-${n}`)).statusCode)
  expect([codes[0], codes.at(-1)]).toEqual([410, 429])
  expect((await open(world.tokens.candidate)).statusCode).toBe(200)
})

it('knows no methods but GET, POST and the HEAD of open pages, whatever a header says', async () => {
  const world = await givenHostility()
  const heads = world.app.declaredRoutes.filter(({ method }) => method === 'HEAD').map(({ url }) => url)
  for (const method of ['HEAD', 'OPTIONS', 'PUT', 'PATCH', 'DELETE'] as const)
    for (const { url } of world.app.declaredRoutes.filter((route) => method !== 'HEAD' || !heads.includes(route.url)))
      expect((await world.as('consultant', { method, url: addressOf(url, first(world.ids[here]!)) })).statusCode).toBe(
        404,
      )
  const headers = { 'x-http-method-override': 'POST', 'x-method-override': 'POST' }
  const url = `/m/${here}/actors/b01/remove`
  expect((await world.as('consultant', { url, headers })).statusCode).toBe(200)
  const asked = await world.as('consultant', { url: `${url}?_method=POST&confirm=yes`, headers })
  expect(asked.statusCode).toBe(400)
  expect((await world.as('consultant', { url: `/m/${here}/actors/b01` })).statusCode).toBe(200)
})

it('gives a new, guarded session at every sign-in behind https', async () => {
  const world = await givenHostility()
  const config = readConfig({ DATA_DIR: '/nowhere', PUBLIC_URL: 'https://tragwerk.example', LOG_LEVEL: 'silent' })
  const work = hireWorkers()
  const app = await buildApp({ db: world.db, work, now: () => world.clock.now, config })
  const token = 'fixed'
  await issueWelcome(world.db, { account: 'p1', tokenHash: hashToken('w'), expiresAt: new Date('2027-01-01') })
  const fields = { password: 'ein ganz anderer Satz', repeated: 'ein ganz anderer Satz' }
  const { headers } = await app.inject({ ...post('/welcome/w', fields), cookies: { '__Host-tragwerk': token } })
  const cookie = [headers['set-cookie'] ?? []].flat().find((each) => each.startsWith('__Host-'))
  expect(cookie).toMatch(/^__Host-tragwerk=[\w-]{27}; Path=\/; HttpOnly; Secure; SameSite=Strict$/)
  expect(cookie).not.toContain(token)
  expect(headers['strict-transport-security']).toBe('max-age=31536000')
  await app.close()
  await work.close()
})
