import { positionOf } from '../../../surveys/people/apart.ts'
import { columnKinds, recogniseColumns } from '../../../surveys/people-list/columns.ts'
import { sectors } from '../../../surveys/vocabulary.ts'
import type { ShownComplaint } from '../../../views/frame/frame.ts'
import type { BadgePartial } from '../../../views/partials/partials.ts'
import type { Texts } from '../../../views/text/index.ts'
import { messagesByField, wordComplaints } from '../../frame/complain.ts'
import type { FieldComplaint } from '../../frame/form.ts'
import type { Page } from '../../frame/pages.ts'
import { actorsPath, actorTrail, type Place } from '../list-page.ts'
import { type Carried, listedStatuses, rowFields, tableSent } from './carried.ts'
import type { JudgedRow } from './judge.ts'

interface Data {
  t: Texts
  place: Place
  carried: Carried
  judged: JudgedRow[]
  /** What was wrong with what was sent; empty while the list is only looked at. */
  complaints: FieldComplaint[]
}

/** Above a list of hundreds, all that is wrong would be another list; each row says its own as well. */
const mostInSummary = 20

/** Row by row what becomes of a list: who is created, who may be there already, what is missing. */
export function previewPage({ t, place, carried, judged, complaints: found }: Data) {
  const { peopleList: words } = t
  const { table, columns, sheet, status } = carried
  const { heading } = recogniseColumns(table)
  const complaints = summaryOf(found, judged, t)
  const taken = judged.filter(({ data, isTaken }) => isTaken && data !== undefined).length
  return {
    template: 'actors/import/preview',
    title: words.previewTitle,
    lead: words.previewLead,
    trail: [...actorTrail(place, t), { label: words.title, href: `${actorsPath(place)}/import` }],
    width: 'wide' as const,
    languageForm: 'list',
    action: `${actorsPath(place)}/import`,
    back: `${actorsPath(place)}/import`,
    count: words.count(taken, judged.length),
    toMend: words.toMend(judged.filter((each) => each.complaints.length > 0).length),
    firstToMend: judged.findIndex((each) => each.complaints.length > 0),
    doubles: words.doubles(judged.filter(({ isDouble, isTaken }) => isDouble && !isTaken).length),
    isEmpty: judged.length === 0,
    sheet: sheet && words.sheet(sheet.name, sheet.others),
    carried: { list: carried.id, table: tableSent(table), sheet: sheet?.name ?? '', others: sheet?.others ?? 0 },
    columns: columnChoices(carried, t),
    /** Without headings we have guessed: the columns are shown first. */
    isGuessed: heading === undefined || !columns.some((kind) => kind === 'name' || kind === 'last' || kind === 'first'),
    status,
    statuses: listedStatuses.map((value) => ({
      value,
      label: t.terms.status[value],
      ...(value === 'candidate' && { hint: t.actors.hints.status }),
    })),
    rows: judged.map((each) => rowShown(each, t, place)),
    complaints,
    wrong: messagesByField(wordComplaints(found, words.fields, t)),
  } satisfies Page
}

/** What stands above the list, each with its row. */
function summaryOf(found: FieldComplaint[], judged: JudgedRow[], t: Texts): ShownComplaint[] {
  const { peopleList: words } = t
  const labels = Object.fromEntries(
    found.map(({ field }) => {
      const [name = '', n] = field.split('.')
      const label = (words.fields as Record<string, string>)[name] ?? name
      const row = n === undefined ? undefined : judged[Number(n)]?.row
      return [field, row ? words.inRow(row.number, label) : label]
    }),
  )
  return wordComplaints(found.slice(0, mostInSummary), labels, t)
}

const columnChoices = ({ table, columns }: Carried, t: Texts) => {
  const { heading } = recogniseColumns(table)
  const { peopleList: words } = t
  const options = [
    { value: '', label: words.columnIgnored },
    ...columnKinds.map((value) => ({ value, label: words.columns[value] })),
  ]
  return columns.map((kind, at) => {
    const samples = table.rows
      .filter((row) => row !== heading)
      .map(({ cells }) => cells[at]?.trim() ?? '')
      .filter(Boolean)
      .slice(0, 3)
    const name = heading?.cells[at]?.trim()
    return {
      name: `column.${at}`,
      label: name ? words.columnNamed(cut(name)) : words.columnAt(at + 1),
      hint: words.samples(samples.map(cut)),
      options,
      value: kind ?? '',
    }
  })
}

const cut = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text)

function rowShown(judged: JudgedRow, t: Texts, place: Place) {
  const { row, n, isDouble, complaints } = judged
  const { peopleList: words } = t
  const wrong = messagesByField(wordComplaints(complaints, words.fields, t))
  const isWrong = complaints.length > 0
  const sector = sectors.find((each) => each === row.sector)
  const [organisation, position] = [row.organisation || null, row.function || null]
  return {
    id: `row-${n}`,
    n,
    number: row.number,
    name: cut(row.name) || words.noName,
    position: positionOf({ organisation, function: position }),
    sector: sector ? t.terms.sector[sector] : '',
    contact: row.contact,
    badge: badgeOf(judged, t),
    notes: [
      ...judged.people.map((each) => ({
        text: words.alreadyThere,
        name: each.name,
        href: `${actorsPath(place)}/${each.id}`,
        about: positionOf(each),
      })),
      ...judged.rows.map((each) => ({ text: words.alsoInRow(each.number), name: '', href: '', about: '' })),
      ...(row.guessed && row.sector ? [{ text: words.sectorGuessed, name: '', href: '', about: '' }] : []),
      ...(row.sectorTyped && !row.sector
        ? [{ text: words.sectorUnknown(cut(row.sectorTyped)), name: '', href: '', about: '' }]
        : []),
    ],
    isOpen: isWrong,
    change: words.change(row.name ? cut(row.name) : words.noName),
    hidden: [
      { name: `number.${n}`, value: row.number },
      { name: `typed.${n}`, value: row.sectorTyped },
      { name: `guessed.${n}`, value: row.guessed },
    ],
    fields: rowFields.map((field) => ({
      name: `${field}.${n}`,
      label: words.fields[field],
      value: row[field],
      complaint: wrong[`${field}.${n}`],
      autocomplete: 'off',
      ...(field === 'notes' && { rows: 2 }),
      ...(field === 'sector' && {
        options: [
          { value: '', label: words.chooseSector },
          ...sectors.map((value) => ({ value, label: t.terms.sectorLong[value] })),
        ],
      }),
    })),
    take: {
      name: `take.${n}`,
      isDouble,
      value: row.take,
      complaint: wrong[`take.${n}`],
    },
  }
}

function badgeOf({ isDouble, isTaken, complaints }: JudgedRow, { peopleList: words }: Texts): BadgePartial {
  if (complaints.length > 0) return { label: words.states.wrong, tone: 'danger' }
  if (isTaken) return { label: words.states.new, tone: 'success' }
  return isDouble ? { label: words.states.double, tone: 'warning' } : { label: words.states.left }
}
