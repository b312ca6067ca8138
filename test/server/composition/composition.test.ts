import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listDecisions } from '../../../db/groups/decisions.ts'
import { currentGroup } from '../../../db/groups/groups.ts'
import { removeActor } from '../../../db/places/actors.ts'
import { findMunicipality } from '../../../db/places/municipalities.ts'
import { findRecommendation, listRecommendations } from '../../../db/reports/recommendations.ts'
import { saveRating } from '../../../db/surveys/ratings.ts'
import { type CaseFile, readCase } from '../../../reports/case/case-file.ts'
import type { FrozenComposition } from '../../../reports/composition/choice.ts'
import type { Recommendation } from '../../../reports/composition/recommendation.ts'
import { storeCase } from '../../../server/case/case-storage.ts'
import { type Client, givenWorld } from '../../given.ts'
import { madeCase } from '../../made-case.ts'
import { root } from '../../root.ts'

const readExample = (name: string, kind: 'case' | 'expected') =>
  readFileSync(join(root, 'test', 'cases', `${name}.${kind}.json`), 'utf8')

/** An example case as a municipality, with few draws so that tests wait for nothing that they do not look at. */
async function givenExample(name = 'example-1', settings: CaseFile['settings'] = { draws: 50 }) {
  const world = await givenWorld()
  const read = readCase(readExample(name, 'case'))
  if (!('case' in read)) throw new Error('the example case is refused')
  const file = { ...read.case, settings: { ...read.case.settings, ...settings } }
  await storeCase(world.db, file, { now: world.clock.now })
  const { id } = file.municipality
  const consultant = await world.signIn('consultant', [id])
  const expected: { group: string[]; value: number } = JSON.parse(readExample(name, 'expected'))
  const nameOf = (actor: string) => file.actors.find((each) => each.id === actor)!.name
  return { ...world, consultant, id, path: `/m/${id}/composition`, file, expected, nameOf }
}

/** What people read, without tags. */
const textOf = (body: string) =>
  body
    .replace(/<script[\s\S]*?<\/script>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replace(/[\s\u00a0]+/g, ' ')

const read = async (client: Client, url: string) => textOf((await client.get(url)).body)

/** Follows a computation to its end and returns the path of the result. */
async function compute(client: Client, path: string, fields: Record<string, string> = {}): Promise<string> {
  const answer = await client.post(path, fields)
  expect(answer.statusCode).toBe(303)
  let location = answer.headers.location as string
  while (location.endsWith('/progress'))
    location = ((await client.get(location)).headers.location as string) ?? location
  return location
}

/** Excludes a person and returns the path of the scenario. */
function supposeWithout(client: Client, path: string, actor: string): Promise<string> {
  return compute(client, `${path}/what-if`, {
    [`person.${actor}`]: 'exclude',
    [`reason.person.${actor}`]: 'Im Herbst nicht abkömmlich',
  })
}

describe('the recommendation', () => {
  it('says what is there and what is missing before anything is computed', async () => {
    const { consultant, path } = await givenExample('example-2-missing')
    const text = await read(consultant, path)
    expect(text).toContain('Empfehlung berechnen')
    expect(text).toContain('kommen infrage')
    expect(text).toContain('Noch zu klären (liegt bei uns)')
  })

  it('is computed, stored with its case, and shown with reasons before numbers', async () => {
    const { consultant, path, db, id, expected, nameOf } = await givenExample()
    const here = db.at(id)
    expect(await compute(consultant, path)).toBe(path)
    const [entry] = await listRecommendations(here)
    const row = await findRecommendation(here, entry!.id)
    expect((row!.result as { group: string[] }).group).toEqual(expected.group)
    const text = await read(consultant, path)
    for (const actor of expected.group) expect(text).toContain(nameOf(actor))
    expect(text.indexOf('Auf einen Blick')).toBeLessThan(text.indexOf('Wen wir empfehlen'))
    expect(text).toContain('Bewiesen: Unter den Anforderungen gibt es keine bessere Gruppe.')
    expect(text).toContain(entry!.caseHash.slice(0, 12))
    expect(text).not.toContain('Veraltet')
    // The same data need no second computation.
    await compute(consultant, path)
    expect(await listRecommendations(here)).toHaveLength(1)
  })

  it('has no two headings that say the same, so that they can be told apart in a list of them', async () => {
    const { consultant, path } = await givenExample()
    await compute(consultant, path)
    const { body } = await consultant.get(path)
    const headings = [...body.matchAll(/<h[1-6][^>]*>(.*?)<\/h[1-6]>/g)].map(([, inside]) => textOf(inside!).trim())
    expect(headings.length).toBeGreaterThan(20)
    expect(headings.filter((each, at) => headings.indexOf(each) !== at)).toEqual([])
  })

  it('asks what to clarify in the sentences of the report and the JSON', async () => {
    const { consultant, path, db, id } = await givenExample('example-2-missing', { draws: 400 })
    await compute(consultant, path)
    const [entry] = await listRecommendations(db.at(id))
    const { ask, statements } = (await findRecommendation(db.at(id), entry!.id))!.result as Recommendation
    expect(ask.length).toBeGreaterThan(1)
    for (const language of ['de', 'en'] as const) {
      await consultant.post('/language', { language, back: path })
      const text = await read(consultant, path)
      const questions = statements.filter((each) => each.de.startsWith('Klären Sie '))
      expect(questions).toHaveLength(ask.length)
      for (const each of questions) expect(text).toContain(each[language])
    }
  })

  it('explains at its foot every passage and every word of ours that it points to', async () => {
    const { consultant, path } = await givenExample()
    await compute(consultant, path)
    const { body } = await consultant.get(path)
    const pointed = [...new Set([...body.matchAll(/href="#((?:passage|word)-[^"]+)"/g)].map(([, id]) => id))]
    for (const id of pointed) expect(body).toContain(`<div id="${id}">`)
    for (const each of ['confidence', 'run', 'constants_run', 'refusal', 'lot'])
      expect(pointed).toContain(`word-${each}`)
  })

  it('is outdated once a rating changes, and stays as it was', async () => {
    const { consultant, path, db, id, clock } = await givenExample()
    await compute(consultant, path)
    const [entry] = await listRecommendations(db.at(id))
    const before = await findRecommendation(db.at(id), entry!.id)
    clock.now = new Date('2026-03-02T09:05:00Z')
    const rating = { actor: 'a12', dimension: 'knowledge', rater: 'c9', kind: 'independent' } as const
    await saveRating(db.at(id), { ...rating, given: { value: 1 }, now: clock.now })
    const text = await read(consultant, path)
    expect(text).toContain('Veraltet: Seit der Berechnung hat sich etwas geändert')
    expect(text).toContain('Geändert wurden: Einschätzungen.')
    expect(await findRecommendation(db.at(id), entry!.id)).toEqual(before)
    await compute(consultant, path)
    expect(await read(consultant, path)).not.toContain('Veraltet')
    expect(await read(consultant, `${path}/${entry!.id}`)).toContain('Dies ist eine frühere Empfehlung')
  })

  it('is computed anew when data are again as they were before the latest one', async () => {
    const { consultant, path, db, id, clock } = await givenExample()
    await compute(consultant, path)
    const rating = { actor: 'a12', dimension: 'knowledge', rater: 'c9', kind: 'independent' } as const
    await saveRating(db.at(id), { ...rating, given: { value: 1 }, now: clock.now })
    clock.now = new Date('2026-03-02T09:05:00Z')
    await compute(consultant, path)
    await saveRating(db.at(id), { ...rating, given: {}, now: clock.now })
    expect(await read(consultant, path)).toContain('Veraltet')
    expect(await read(consultant, `/m/${id}`)).toContain('veraltet')
    clock.now = new Date('2026-03-02T09:10:00Z')
    await compute(consultant, path)
    expect(await read(consultant, path)).not.toContain('Veraltet')
  })

  it('says what would make a group possible when none is', async () => {
    const { consultant, path } = await givenExample('example-3-infeasible')
    await compute(consultant, path)
    const text = await read(consultant, path)
    expect(text).toContain('Was eine Gruppe möglich machen würde')
    expect(text).toContain('mindestens eine Person aus der Justiz')
    expect(text).toContain('Gesucht wird eine weitere Person aus der Justiz')
  })

  it('shows progress of a long computation, which can be cancelled without a trace', async () => {
    const { signIn, db, clock } = await givenWorld()
    const file = { ...madeCase(80), settings: { draws: 20_000 } }
    const { id } = file.municipality
    await storeCase(db, file, { now: clock.now })
    const consultant = await signIn('consultant', [id])
    const path = `/m/${id}/composition`
    const begun = await consultant.json(path, {})
    expect([begun.statusCode, begun.json()]).toEqual([202, { progress: `${path}/progress` }])
    expect(await read(consultant, `${path}/progress`)).toContain('Es wird gerechnet …')
    const cancelled = await consultant.post(`${path}/cancel`)
    expect(cancelled.headers.location).toBe(`${path}?done=stopped`)
    expect((await consultant.get(`${path}/progress`)).headers.location).toBe(path)
    expect(await listRecommendations(db.at(id))).toEqual([])
    expect(await read(consultant, path)).toContain('Empfehlung berechnen')
  })
})

describe('what-if', () => {
  it('shows at once who replaces an excluded person and what that costs', async () => {
    const { consultant, path, expected, nameOf } = await givenExample()
    await compute(consultant, path)
    const scenario = await supposeWithout(consultant, path, 'a12')
    const text = await read(consultant, scenario)
    // By the independent program, the best group without a12 is the first alternative: a04 in its place, 10 points less.
    expect(text).toContain(`${nameOf('a04')} kommt für ${nameOf('a12')}.`)
    expect(text).toContain('Der Gesamtwert der Gruppe sinkt um 10 Punkte.')
    expect(text).toContain('Im Herbst nicht abkömmlich')
    expect(text).toContain(`${expected.value} Punkte`)
    expect(await read(consultant, `${path}/what-if`)).toContain(`${nameOf('a12')} wird nicht vorgeschlagen`)
  })

  it('says that nothing changes when somebody is excluded who is not in', async () => {
    const { consultant, path } = await givenExample()
    await compute(consultant, path)
    const scenario = await supposeWithout(consultant, path, 'a05')
    expect(await read(consultant, scenario)).toContain('Es ändert sich nichts')
  })

  it('asks for a reason and keeps what was typed', async () => {
    const { consultant, path, db, id } = await givenExample()
    await compute(consultant, path)
    const fields = {
      'person.a12': 'exclude',
      'size.min': '8',
      'size.max': '6',
      'reason.size': 'Enger Kreis',
      name: 'Ohne Zwölf',
    }
    const { statusCode, body } = await consultant.post(`${path}/what-if`, fields)
    expect(statusCode).toBe(422)
    expect(textOf(body)).toContain('Bitte begründen Sie diese Änderung.')
    expect(textOf(body)).toContain('Die Mindestzahl darf nicht größer sein als die Höchstzahl.')
    expect(body).toContain('value="Enger Kreis"')
    expect(body).toContain('value="Ohne Zwölf"')
    expect(body).toMatch(/name="person\.a12" value="exclude" checked/)
    const unchanged = await consultant.post(`${path}/what-if`, {})
    expect(textOf(unchanged.body)).toContain('Noch ist nichts geändert.')
    expect((await listRecommendations(db.at(id))).map(({ kind }) => kind)).toEqual(['computed'])
  })

  it('becomes the rule of the municipality only after confirmation, with its reason', async () => {
    const { consultant, path, db, id, clock } = await givenExample()
    const here = db.at(id)
    await compute(consultant, path)
    clock.now = new Date('2026-03-02T09:05:00Z')
    const scenario = await supposeWithout(consultant, path, 'a12')
    const { revision } = (await findMunicipality(here))!
    const hasty = await consultant.post(`${scenario}/adoption`, { revision: String(revision) })
    expect(hasty.statusCode).toBe(422)
    clock.now = new Date('2026-03-02T09:10:00Z')
    const adopted = await consultant.post(`${scenario}/adoption`, { revision: String(revision), confirmed: 'yes' })
    expect(adopted.headers.location).toBe(`${path}?done=adopted`)
    expect((await findMunicipality(here))?.settings).toMatchObject({
      exclude: ['a12'],
      reasons: { 'exclude.a12': 'Im Herbst nicht abkömmlich' },
    })
    const text = await read(consultant, path)
    expect(text).not.toContain('Veraltet')
    expect(text).toContain('Grund: Im Herbst nicht abkömmlich')
  })

  it('is removed after confirmation', async () => {
    const { consultant, path, db, id } = await givenExample()
    await compute(consultant, path)
    const scenario = await supposeWithout(consultant, path, 'a12')
    expect((await consultant.post(`${scenario}/removal`)).statusCode).toBe(422)
    expect((await consultant.post(`${scenario}/removal`, { confirmed: 'yes' })).statusCode).toBe(303)
    expect((await consultant.get(scenario)).statusCode).toBe(404)
    expect((await listRecommendations(db.at(id))).map(({ kind }) => kind)).toEqual(['computed'])
  })

  it('fills the form from a preset and from a stored assumption', async () => {
    const { consultant, path } = await givenExample()
    await compute(consultant, path)
    const preset = await consultant.get(`${path}/what-if?preset=small`)
    expect(preset.body).toContain('Die Handreichung rät zu einer einstelligen Zahl')
    expect(preset.body).toContain('value="Kleiner Kreis"')
    const scenario = await supposeWithout(consultant, path, 'a12')
    const varied = await consultant.get(`${path}/what-if?from=${scenario.split('/').at(-1)}`)
    expect(varied.body).toMatch(/name="person\.a12" value="exclude" checked/)
    expect(varied.body).toContain('value="Im Herbst nicht abkömmlich"')
  })
})

describe('the decision', () => {
  const reason = 'Gemeinsam mit der Bürgermeisterin beschlossen'

  it('founds the group, frozen with what people had before them', async () => {
    const { consultant, path, db, id, expected } = await givenExample()
    const here = db.at(id)
    await compute(consultant, path)
    const [entry] = await listRecommendations(here)
    const fields = { choice: 'recommended', reason, date: '2026-04-01' }
    const check = await consultant.post(`${path}/${entry!.id}/decision`, fields)
    expect(textOf(check.body)).toContain('Das ist die empfohlene Gruppe.')
    const hasty = await consultant.post(`${path}/${entry!.id}/decision/founding`, fields)
    expect(hasty.statusCode).toBe(422)
    expect(await currentGroup(here)).toBeUndefined()
    const founded = await consultant.post(`${path}/${entry!.id}/decision/founding`, { ...fields, confirmed: 'yes' })
    expect(founded.headers.location).toBe(`/m/${id}/group?done=founded`)
    const group = await currentGroup(here)
    expect(group).toMatchObject({ foundedOn: '2026-04-01', recommendation: entry!.id, reason })
    expect(group!.members.map(({ actor }) => actor)).toEqual(expected.group)
    const [decision] = await listDecisions(here)
    expect(decision).toMatchObject({ subject: 'composition', option: 'adopt', recommendation: entry!.id, reason })
    expect((decision!.frozen as FrozenComposition).chosen).toMatchObject({
      group: expected.group,
      difference: 0,
      unmet: [],
    })
    const text = await read(consultant, path)
    expect(text).toContain(reason)
    expect(text).not.toContain('Veraltet')
  })

  it('names what deviating changes, and lets people deviate', async () => {
    const { consultant, path, db, id, expected, nameOf } = await givenExample()
    const here = db.at(id)
    await compute(consultant, path)
    const [entry] = await listRecommendations(here)
    const members = [...expected.group.filter((each) => each !== 'a12'), 'a04']
    const fields = { choice: 'own', members, reason, date: '2026-04-01' }
    const check = textOf((await consultant.post(`${path}/${entry!.id}/decision`, fields)).body)
    expect(check).toContain('Der Gesamtwert dieser Gruppe liegt 10 Punkte unter dem der empfohlenen.')
    expect(check).toContain(`Anders als empfohlen nicht dabei: ${nameOf('a12')}.`)
    const small = { ...fields, members: ['a01', 'a09'] }
    const warned = textOf((await consultant.post(`${path}/${entry!.id}/decision`, small)).body)
    expect(warned).toContain('Nicht erfüllte Anforderungen: mindestens fünf Mitglieder')
    expect(warned).toContain(`${nameOf('a09')} kommt zurzeit nicht infrage`)
    await consultant.post(`${path}/${entry!.id}/decision/founding`, { ...fields, confirmed: 'yes' })
    const [decision] = await listDecisions(here)
    expect((decision!.frozen as FrozenComposition).chosen.difference).toBe(10)
    expect(await read(consultant, path)).toContain(
      'Der Gesamtwert der beschlossenen Gruppe liegt 10 Punkte unter dem der empfohlenen.',
    )
  })

  it('needs a reason and one to nine people', async () => {
    const { consultant, path, db, id, file } = await givenExample()
    await compute(consultant, path)
    const [entry] = await listRecommendations(db.at(id))
    const url = `${path}/${entry!.id}/decision`
    const bare = await consultant.post(url, { choice: 'own', date: '2026-04-01' })
    expect(bare.statusCode).toBe(422)
    expect(textOf(bare.body)).toContain('Bitte wählen Sie mindestens eine Person aus.')
    expect(textOf(bare.body)).toContain('Begründung: Bitte füllen Sie dieses Feld aus.')
    const crowd = await consultant.post(url, {
      choice: 'own',
      members: file.actors.map((each) => each.id),
      reason,
      date: '2026-04-01',
    })
    expect(textOf(crowd.body)).toContain('höchstens neun Personen')
  })

  it('is refused politely where a group exists, and where somebody has gone', async () => {
    const { consultant, path, db, id } = await givenExample()
    const here = db.at(id)
    await compute(consultant, path)
    const [entry] = await listRecommendations(here)
    const url = `${path}/${entry!.id}/decision`
    const fields = { choice: 'recommended', reason, date: '2026-04-01', confirmed: 'yes' }
    await removeActor(here, 'a11', (settings) => settings)
    expect((await consultant.post(`${url}/founding`, fields)).statusCode).toBe(409)
    expect(await currentGroup(here)).toBeUndefined()
    const members = ['a01', 'a02', 'a03', 'a06', 'a07', 'a12']
    await consultant.post(`${url}/founding`, { ...fields, choice: 'own', members })
    expect(await read(consultant, url)).toContain('Es gibt schon eine Gruppe')
    expect((await consultant.post(`${url}/founding`, fields)).statusCode).toBe(409)
    expect(await listDecisions(here)).toHaveLength(1)
  })

  it('keeps the scenario it rests on', async () => {
    const { consultant, path, db, id } = await givenExample()
    await compute(consultant, path)
    const scenario = await supposeWithout(consultant, path, 'a12')
    const decision = `${path}/${scenario.split('/').at(-1)}/decision`
    const fields = { choice: 'recommended', reason, date: '2026-04-01', confirmed: 'yes' }
    expect((await consultant.post(`${decision}/founding`, fields)).statusCode).toBe(303)
    expect((await consultant.post(`${scenario}/removal`, { confirmed: 'yes' })).statusCode).toBe(409)
    expect((await currentGroup(db.at(id)))!.members.map(({ actor }) => actor)).toContain('a04')
  })
})

describe('access', () => {
  it('lets the project team read and nothing else', async () => {
    const { consultant, path, signIn, id, db } = await givenExample()
    await compute(consultant, path)
    const scenario = await supposeWithout(consultant, path, 'a12')
    const team = await signIn('project_team', [id])
    const [entry] = await listRecommendations(db.at(id))
    for (const url of [path, `${path}/what-if`, scenario, `${path}/${entry!.id}`]) {
      const { statusCode, body } = await team.get(url)
      expect([url, statusCode]).toEqual([url, 200])
      expect(body).not.toMatch(/method="post" action="[^"]*composition/)
    }
    for (const url of [path, `${path}/cancel`, `${path}/what-if`, `${scenario}/removal`, `${scenario}/adoption`])
      expect((await team.post(url, { confirmed: 'yes' })).statusCode).toBe(403)
    expect((await team.get(`${path}/${entry!.id}/decision`)).statusCode).toBe(403)
  })

  it('answers alike for foreign and nonexistent municipalities and recommendations', async () => {
    const { consultant, path, signIn, municipality } = await givenExample()
    await compute(consultant, path)
    const scenario = await supposeWithout(consultant, path, 'a12')
    const other = await municipality()
    const stranger = await signIn('consultant', [other])
    for (const url of [
      path,
      `${path}/what-if`,
      scenario,
      `/m/${other}/composition/what-if/${scenario.split('/').at(-1)}`,
    ])
      expect((await stranger.get(url)).statusCode).toBe(404)
    expect((await stranger.post(path)).statusCode).toBe(404)
    expect((await consultant.get(`${path}/nothing`)).statusCode).toBe(404)
  })
})
