import type { Actor } from '../../../db/places/actors.ts'
import { type Carried, carry } from '../../../server/actors/import/carried.ts'
import { importedPage } from '../../../server/actors/import/imported-page.ts'
import { judgeRows, withoutDoubles } from '../../../server/actors/import/judge.ts'
import { pastePage } from '../../../server/actors/import/paste-page.ts'
import { previewPage } from '../../../server/actors/import/preview-page.ts'
import { tableIn } from '../../../surveys/people-list/table.ts'
import { texts } from '../../../views/text/index.ts'

const t = texts.de
const place = { id: 'm1', name: 'Musterfurt (fiktiv)' }
const then = new Date('2026-03-02T09:00:00Z')
const alex: Actor = {
  municipality: 'm1',
  id: 'a0123456789-1',
  name: 'Alex <b>Beispiel</b>',
  organisation: 'Amtsgericht',
  function: 'Direktorin',
  contact: null,
  sector: 'justice',
  status: 'candidate',
  attributes: {},
  milieus: [],
  notes: null,
  revision: 1,
  createdAt: then,
  updatedAt: then,
  archivedAt: null,
  archivedBy: null,
}
const kim: Actor = { ...alex, id: 'a0123456789-2', name: 'Kim Muster', organisation: null, function: null }
const carried = (text: string): Carried => ({ ...carry(tableIn(text).list!, undefined), id: 'a0123456789' })
const preview = (list: Carried, people: Actor[], complaints: { field: string; reason: string }[] = []) =>
  previewPage({ t, place, carried: list, judged: judgeRows(list.rows, people), complaints })

const mixed = carried(
  'Name;Organisation;Bereich\nAlex Beispiel;Amtsgericht;Justiz\nToni <i>Neu</i>;Wache;Wirtschaft\n;;Polizei\nGut;Verein;\nGut;;Justiz',
)
const people = [{ ...alex, name: 'Alex Beispiel' }]

export default [
  pastePage({ t, place, typed: '', complaints: [] }),
  pastePage({
    t,
    place,
    typed: '<b>;x',
    complaints: [
      { field: 'text', label: 'Liste einfügen', message: 'Darin steht nichts.' },
      { field: 'file', label: 'Datei', message: 'Diese Datei lässt sich nicht lesen.' },
    ],
  }),
  preview({ ...mixed, rows: withoutDoubles(mixed.rows, people) }, people),
  preview({ ...mixed, sheet: { name: '<Akteure>', others: 2 } }, people, [
    ...judgeRows(mixed.rows, people).flatMap(({ complaints }) => complaints),
    { field: 'rows', reason: 'nobodyListed' },
    { field: 'status', reason: 'notAnOption' },
  ]),
  preview({ ...carried('17;18\n19;20'), rows: [] }, []),
  importedPage({ t, place, list: 'a0123456789', people: [alex, kim], used: [], complaints: [] }),
  importedPage({
    t,
    place,
    list: 'a0123456789',
    people: [alex],
    used: [alex],
    complaints: [{ field: 'undo', label: 'Rückgängig', message: 'Das geht nicht mehr.' }],
  }),
]
