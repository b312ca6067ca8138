import { beforeEach, expect, it } from 'vitest'
import { createActor } from '../../../db/places/actors.ts'
import { saveMandate } from '../../../db/places/mandates.ts'
import { itemsOf } from '../../../surveys/instrument.ts'
import { instrumentFor } from '../../../surveys/instruments/index.ts'
import { emptyMandate } from '../../../surveys/mandate.ts'
import { sectors } from '../../../surveys/vocabulary.ts'
import { wordedFor } from '../../../surveys/wording.ts'
import { givenWorld, type World } from '../../given.ts'

let world: World
let municipality: string

beforeEach(async () => {
  world = await givenWorld()
  municipality = await world.municipality()
})

const plain = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/\s+/g, ' ')
/** What would be on paper: the form above it is not printed. */
const paper = (body: string) => plain(/<article class="printed"[\s\S]*<\/article>/.exec(body)![0])
const path = (query = '') => `/m/${municipality}/interviews/guide${query}`
const words = (text: string) => text.replace(/\s+/g, ' ')

it.each(sectors)(
  'puts the whole core on paper in the words for %s, and of the modules those that are wanted',
  async (sector) => {
    const consultant = await world.signIn('consultant', [municipality])
    const { body } = await consultant.get(path(`?purpose=situation&sector=${sector}&module=conflicts&module=training`))
    const said = paper(body)
    for (const { id, onDemand, readAloud, items } of wordedFor(instrumentFor('situation'), sector).sections) {
      const isWanted = !onDemand || id === 'conflicts' || id === 'training'
      if (readAloud) expect(said.includes(words(readAloud.de)), id).toBe(isWanted)
      for (const { id: item, label, prompts = [] } of items) {
        expect(said.includes(words(label.de)), item).toBe(isWanted)
        for (const prompt of isWanted ? prompts : []) expect(said, item).toContain(words(prompt.de))
      }
    }
  },
)

it('prints the talk about taking part as well, and without knowing what somebody wants the situation analysis', async () => {
  const consultant = await world.signIn('consultant', [municipality])
  const guide = wordedFor(instrumentFor('readiness'), 'justice')
  const modules = guide.sections.map(({ id }) => `&module=${id}`).join('')
  const readiness = paper((await consultant.get(path(`?purpose=readiness&sector=justice${modules}`))).body)
  for (const { id, label } of itemsOf(guide)) expect(readiness, id).toContain(words(label.de))
  const unknown = await consultant.get(path('?purpose=anything&sector=press&module=none'))
  expect(unknown.statusCode).toBe(200)
  expect(paper(unknown.body)).toContain('Wortlaut für den Bereich Verwaltung')
})

it('reads out who belongs to the project team, and asks to say so oneself where nobody is named', async () => {
  const consultant = await world.signIn('consultant', [municipality])
  expect(paper((await consultant.get(path())).body)).toContain(
    'Sagen Sie der Person selbst, wer zum Projektteam gehört.',
  )
  const named = { name: 'Petra Sommer', function: 'Leiterin', organisation: 'Stadt', isLocal: true }
  await saveMandate(world.db.at(municipality), {
    mandate: { ...emptyMandate, team: [named] },
    revision: 0,
    savedBy: consultant.accountId,
    now: world.clock.now,
  })
  const said = paper((await consultant.get(path())).body)
  expect(said).toContain('Petra Sommer')
  expect(said).not.toContain('Sagen Sie der Person selbst')
})

it('is one click away from planning, from the list and from an interview that follows it', async () => {
  const here = world.db.at(municipality)
  const { now } = world.clock
  const facts = { organisation: null, function: null, contact: null, attributes: {}, milieus: [], now }
  await createActor(here, { id: 'a1', name: 'Alex Muster', ...facts, sector: 'police', status: 'contact' })
  const consultant = await world.signIn('consultant', [municipality])
  for (const from of ['/interviews', '/interviews/new'])
    expect((await consultant.get(`/m/${municipality}${from}`)).body, from).toContain(`href="${path()}"`)
  const planning = { actor: 'a1', purpose: 'situation', interviewers: consultant.accountId }
  const planned = await consultant.post(`/m/${municipality}/interviews/new`, planning)
  const { body } = await consultant.get(planned.headers.location!)
  expect(body).toContain(`href="${path('?purpose=situation&amp;sector=police')}"`)
})

it('is for consultants of the municipality alone', async () => {
  const foreign = await world.signIn('consultant', [await world.municipality()])
  expect((await foreign.get(path())).statusCode).toBe(404)
  const team = await world.signIn('project_team', [municipality])
  expect((await team.get(path())).statusCode).toBe(403)
})
