import { beforeEach, expect, it } from 'vitest'
import { hashToken } from '../../../db/ids.ts'
import { findActor } from '../../../db/places/actors.ts'
import { findOpenInvitation } from '../../../db/surveys/invitations.ts'
import { listResponses } from '../../../db/surveys/responses.ts'
import { furnishDemo } from '../../../server/demo/furnish.ts'
import { type Client, givenWorld, type World } from '../../given.ts'

let world: World
let client: Client
/** The link of somebody who has not answered. */
let link: string
beforeEach(async () => {
  world = await givenWorld()
  link = `/e/${(await furnishDemo(world.db, world.clock.now)).candidateToken}`
  client = await world.signIn('consultant', ['auenfurt', 'lindental'])
})

const place = '/m/auenfurt'
const put = (kind: string, id: string, at = place) => client.post(`${at}/archive`, { kind, id })
const bringBack = (kind: string, id: string, at = place) => client.post(`${at}/archive/bring-back`, { kind, id })

/** What a page says, without what tells one visit from another, and what is folded at the end of its list. */
const bare = (html: string) => html.replace(/name="(_csrf|_once|form)" value="[^"]*"/g, '')
const withoutShelf = (html: string) => bare(html).replace(/<details class="[^"]*shelf"[\s\S]*?<\/details>/g, '')

/** Every page of the municipality that no id leads to (lists, choices, counts, results), and the start page. */
function pages(): string[] {
  const own = world.app.declaredRoutes.filter(
    ({ method, url }) => method === 'GET' && url.startsWith('/m/:municipality') && !url.slice(3 + 13).includes(':'),
  )
  return ['/', ...own.map(({ url }) => url.replace(':municipality', 'auenfurt'))]
}

const readAll = async () =>
  new Map(await Promise.all(pages().map(async (url) => [url, (await client.get(url)).body] as const)))

/** Which of the pages speak of something. */
const speakingOf = (read: Map<string, string>, words: string) =>
  [...read].filter(([, html]) => withoutShelf(html).includes(words)).map(([url]) => url)

const idsOf = async () => {
  const invited = (await findOpenInvitation(world.db, hashToken(link.slice(3)), world.clock.now))!
  const here = world.db.at('auenfurt')
  const person = (await findActor(here, 'a01'))!
  const talk = (await listResponses(here, { actor: 'a01', purpose: 'readiness' }))[0]!
  return { invited, person, talk }
}

it('leaves out on every page what is archived, and shows it again when it comes back', async () => {
  const { invited, person, talk } = await idsOf()
  const before = await readAll()
  expect(before.size).toBeGreaterThan(25)
  for (const [kind, id, words, pagesWithIt] of [
    ['actor', person.id, person.name, 6],
    ['interview', talk.id, `/interviews/${talk.id}"`, 1],
    ['invitation', invited.id, `/self-assessments/${invited.actor}#remind`, 1],
    ['municipality', 'auenfurt', 'href="/m/auenfurt"', 20],
  ] as const) {
    expect(speakingOf(before, words).length, kind).toBeGreaterThanOrEqual(pagesWithIt)
    const answer = await put(kind, id)
    expect(answer.statusCode).toBe(303)
    const next = await client.get(String(answer.headers.location))
    expect(next.body).toContain('Archiviert.')
    expect(next.body).toMatch(/Rückgängig/)
    const speaking = speakingOf(await readAll(), words)
    if (kind === 'municipality') expect(speaking).not.toContain('/')
    else expect(speaking, kind).toEqual([])
    const back = await bringBack(kind, id)
    expect((await client.get(String(back.headers.location))).body).toContain('Wieder hervorgeholt.')
  }
  const after = await readAll()
  for (const [url, html] of before) expect(bare(after.get(url)!), url).toBe(bare(html))
}, 60_000)

it('keeps at the end of each list who was put away, by whom, and the way back', async () => {
  const { invited, person, talk } = await idsOf()
  await put('interview', talk.id)
  await put('invitation', invited.id)
  for (const list of ['interviews', 'self-assessments']) {
    const { body } = await client.get(`${place}/${list}`)
    expect(body).toContain('Archiv (1)')
    expect(body).toMatch(/archiviert am 2\. März 2026 von Konto 1/)
  }
  await put('actor', person.id)
  const people = await client.get(`${place}/actors`)
  expect(people.body).toContain(`${person.name} wieder hervorholen`)
  expect((await client.get(`${place}/interviews`)).body).not.toContain('Archiv (')
  await put('municipality', 'auenfurt')
  expect((await client.get('/')).body).toContain('Archiv (1)')
})

it('shows a person who is archived with what rests with them, and changes nothing', async () => {
  const { person, talk } = await idsOf()
  const own = `${place}/actors/${person.id}`
  await put('actor', person.id)
  const page = await client.get(own)
  expect(page.statusCode).toBe(200)
  expect(page.body).toContain(person.name)
  expect(page.body).toContain('Archiviert am 2. März 2026 von Konto 1.')
  expect(page.body).toContain(`/m/auenfurt/interviews/${talk.id}`)
  expect((await client.get(`${own}/edit`)).headers.location).toBe(own)
  const refused = await client.post(`${own}/edit`, { name: 'Ganz anders', revision: String(person.revision) })
  expect(refused.statusCode).toBe(409)
  expect(refused.body).toContain('Gespeichert wurde nichts')
  expect(refused.body).toContain('Ganz anders')
  const interview = await client.get(`${place}/interviews/${talk.id}`)
  expect(interview.body).toContain('Es kommt mit der Person zurück.')
  expect(interview.body).not.toContain('Wieder hervorholen')
})

it('keeps the notes of an archived interview readable and refuses its answers', async () => {
  const { talk } = await idsOf()
  const own = `${place}/interviews/${talk.id}`
  const before = await client.get(`${own}/transcript`)
  await put('interview', talk.id)
  expect((await client.get(own)).body).toContain(`${own}/transcript`)
  const kept = await client.get(`${own}/transcript`)
  expect(kept.statusCode).toBe(200)
  expect(kept.body.match(/<main[\s\S]*/)?.[0]).toContain(before.body.match(/<h2[\s\S]*?<\/h2>/)?.[0] ?? '-')
  expect((await client.get(`${own}/check`)).headers.location).toBe(own)
  const answer = await client.json(`${own}/start/answers`, { item: 'why', revision: 0, fields: {} })
  expect(answer.statusCode).toBe(409)
  expect(answer.json()).toMatchObject({ problem: 'archived' })
})

it('reads an archived municipality, changes nothing there, and says so on each page', async () => {
  await put('municipality', 'auenfurt')
  for (const url of [place, `${place}/actors`, `${place}/composition`]) {
    const { statusCode, body } = await client.get(url)
    expect(statusCode).toBe(200)
    expect(body).toContain('Diese Kommune liegt im Archiv (archiviert am 2. März 2026 von Konto 1).')
  }
  const sent = { name: 'Neue Person', organisation: 'Amt', function: '', sector: 'police', status: 'candidate' }
  const refused = await client.post(`${place}/actors/new`, sent)
  expect(refused.statusCode).toBe(409)
  expect(refused.body).toContain('Im Archiv')
  expect(refused.body).toContain('Neue Person')
  expect((await put('actor', 'a01')).statusCode).toBe(409)
  expect((await bringBack('municipality', 'auenfurt')).headers.location).toBe(`${place}?done=broughtBack`)
  expect((await put('actor', 'a01')).statusCode).toBe(303)
  const team = await world.signIn('project_team', ['auenfurt'])
  await put('municipality', 'auenfurt')
  const start = await team.get('/')
  expect(start.body).toContain('Archiv (1)')
  expect(start.body).not.toContain('wieder hervorholen')
})

it('tells candidates kindly that a questionnaire is closed, and opens it again', async () => {
  const { invited } = await idsOf()
  const stranger = world.stranger()
  for (const [kind, id] of [
    ['invitation', invited.id],
    ['actor', invited.actor],
    ['municipality', 'auenfurt'],
  ] as const) {
    await put(kind, id)
    const closed = await stranger.get(link)
    expect(closed.statusCode, kind).toBe(409)
    expect(closed.body).toContain('Dieser Fragebogen ist geschlossen')
    expect(closed.body).not.toContain('Auenfurt')
    expect((await stranger.post(`${link}/consent`, { consent: 'yes' })).statusCode).toBe(409)
    await bringBack(kind, id)
    expect((await stranger.get(link)).statusCode, kind).toBe(200)
  }
})

it('leaves whoever is in the group, and says why', async () => {
  const at = '/m/lindental'
  const answer = await put('actor', 'b03', at)
  expect(answer.headers.location).toBe(`${at}/actors/b03#archive`)
  const { body } = await client.get(`${at}/actors/b03`)
  expect(body).toContain('gehört zur Gruppe oder hat ihr angehört')
  expect(body).not.toContain('Person archivieren')
})

it('offers to undo only what an own page was sent to, and only to whoever may', async () => {
  for (const undo of ['actor.<b>', 'account.c1', 'actor.', '//evil'])
    expect((await client.get(`${place}/actors?done=archived&undo=${encodeURIComponent(undo)}`)).body).not.toContain(
      'Rückgängig',
    )
  const team = await world.signIn('project_team', ['auenfurt'])
  expect((await team.get(`${place}?done=archived&undo=actor.a01`)).body).not.toContain('Rückgängig')
})

it('is for consultants with access', async () => {
  const { person } = await idsOf()
  const cells: [string, Client, number][] = [
    ['stranger', world.stranger(), 401],
    ['administrator', await world.signIn('administrator'), 403],
    ['project team', await world.signIn('project_team', ['auenfurt']), 403],
    ['consultant elsewhere', await world.signIn('consultant', ['lindental']), 404],
  ]
  for (const [who, other, status] of cells)
    for (const deed of ['archive', 'archive/bring-back']) {
      const answer = await other.post(`${place}/${deed}`, { kind: 'actor', id: person.id })
      expect(answer.statusCode, `${who}: ${deed}`).toBe(status)
    }
  await put('actor', person.id)
  const team = await world.signIn('project_team', ['auenfurt'])
  expect((await team.get(`${place}/results/actors/${person.id}`)).statusCode).toBe(404)
})
