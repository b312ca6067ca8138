import type { Actor } from '../../../db/places/actors.ts'
import { spoken } from '../../../server/frame/language.ts'
import { namedLinesPage } from '../../../server/named/lines-page.ts'
import { namedPage } from '../../../server/named/overview-page.ts'
import type { Talk } from '../../../surveys/named/count.ts'

const then = new Date('2026-03-02T09:00:00Z')
const kim: Actor = {
  municipality: 'm1',
  id: 'a1',
  name: 'Kim <b>Muster</b>',
  organisation: 'Jugendamt',
  function: null,
  contact: null,
  notes: null,
  sector: 'administration',
  status: 'contact',
  attributes: {},
  milieus: [],
  revision: 1,
  createdAt: then,
  updatedAt: then,
  archivedAt: null,
  archivedBy: null,
}
const people = [kim, { ...kim, id: 'a2', organisation: 'Polizei' }]
const line = (text: string, meant: string | null | undefined) => ({ text, name: text, position: '', key: text, meant })
const talk: Talk = {
  interview: 'i1',
  teller: 'a1',
  heldOn: '2026-03-04',
  actors: ['a2'],
  lines: [line('Kim Muster', undefined), line('Kim <Probe>', 'a1'), line('niemand', null), line('Toni', undefined)],
}
const talks = [talk, { ...talk, interview: 'i2', heldOn: null, lines: [] }]
const data = { ...spoken('de'), place: { id: 'm1', name: 'Musterfurt (fiktiv)' }, people }

export default [
  namedPage({ ...data, talks }),
  namedPage({ ...data, talks: [] }),
  namedLinesPage({ ...data, person: 'Alex', talk, talks, complaints: [] }),
  namedLinesPage({
    ...data,
    person: 'Alex',
    talk,
    talks,
    at: 'Toni',
    complaints: [{ field: 'actor', label: 'Person', message: 'Bitte wählen Sie eine Person.' }],
  }),
  namedLinesPage({ ...data, person: 'Alex', talk: { ...talk, lines: [] }, talks, complaints: [] }),
]
