import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { type Actor, listActors } from '../../../db/places/actors.ts'
import { createListed, idListed } from '../../../db/places/imported.ts'
import { findMunicipality } from '../../../db/places/municipalities.ts'
import { listLimits } from '../../../surveys/people-list/table.ts'
import { languages } from '../../../surveys/vocabulary.ts'
import { wordComplaints } from '../../frame/complain.ts'
import type { AppContext } from '../../frame/context.ts'
import type { App } from '../../frame/contracts.ts'
import type { FieldComplaint } from '../../frame/form.ts'
import { found } from '../../frame/found.ts'
import { keepLanguage, spoken } from '../../frame/language.ts'
import { problems } from '../../frame/problems.ts'
import { file, questionnaire, text } from '../../frame/sent.ts'
import { ofMunicipality } from '../../municipalities/municipality.ts'
import { mostActors } from '../add/add.ts'
import { type Carried, carriedIn, carry, listedStatuses, newListId } from './carried.ts'
import { type JudgedRow, judgeRows, withoutDoubles } from './judge.ts'
import { isFile, readList } from './list.ts'
import { pastePage } from './paste-page.ts'
import { previewPage } from './preview-page.ts'

/**
 * The list as it was pasted or sent; or the preview, with `table` and one field a row and fact. `_go`: take it over,
 * look at it again, or read its columns anew.
 */
const sent = questionnaire({
  text,
  file,
  table: text,
  list: text,
  status: text,
  sheet: text,
  others: text,
  _go: text,
  _language: z.enum(languages).optional(),
})

/** Bytes of a preview: the list twice, as it came and as it is taken over, in the coding of forms. */
const longestPreview = 6 * listLimits.bytes

/** A list of people is pasted or sent, looked at row by row, and taken over as a whole. */
export function importPeople(app: App, context: AppContext): void {
  const { db } = context
  const config = { policy: 'consultant', takesFile: true } as const
  const path = '/m/:municipality/actors/import'

  app.get(path, { config, schema: { params: ofMunicipality } }, async (request, reply) =>
    showPasting(context, reply, request.params.municipality, ''),
  )

  const schema = { params: ofMunicipality, body: sent }
  app.post(path, { config, schema, bodyLimit: longestPreview }, async (request, reply) => {
    const { municipality } = request.params
    const { body } = request
    const people = await listActors(db.at(municipality))
    const fresh = (carried: Carried) =>
      showPreview(context, reply, municipality, { ...carried, rows: withoutDoubles(carried.rows, people) }, people)
    if (!body.table || body.text || isFile(body.file)) {
      const typed = body.text ?? ''
      const read = await readList(context, typed, body.file)
      if (!read.table) return showPasting(context, reply, municipality, typed, [read.complaint])
      return fresh(carry(read.table, read.sheet))
    }
    const carried = carriedIn(body)
    if (!carried) throw problems.badRequest()
    if (body._language) {
      keepLanguage(reply, body._language, context.config.publicUrl)
      request.language = body._language
    }
    // It was in the preview when a session ended, and comes from the page for pasting.
    if (body.list === undefined) return fresh(carry(carried.table, undefined))
    if (body._go === 'columns')
      return fresh({ ...carry(carried.table, carried.sheet, carried.columns), status: carried.status })
    if (body._go !== 'take') return showPreview(context, reply, municipality, carried, people)
    return takeOver(context, reply, municipality, carried, people)
  })
}

/** All rows that are chosen, or none. */
async function takeOver(
  context: AppContext,
  reply: FastifyReply,
  municipality: string,
  carried: Carried,
  people: Actor[],
) {
  const here = context.db.at(municipality)
  const done = `/m/${municipality}/actors/imported/${carried.id}`
  const judged = judgeRows(carried.rows, people)
  const taken = judged.filter(({ isTaken }) => isTaken)
  const isThere = (n: number) => people.some(({ id }) => id === idListed(carried.id, n + 1))
  if (carried.rows.some((_, n) => isThere(n))) {
    // The same form sent again; or one that somebody went back to and changed.
    if (taken.every(({ n }) => isThere(n))) return reply.redirect(`${done}?done=imported`, 303)
    const rows = carried.rows.map((row, n) => (isThere(n) ? { ...row, take: 'no' } : row))
    const anew = { ...carried, id: newListId(), rows }
    return showPreview(context, reply, municipality, anew, people, [{ field: 'rows', reason: 'listTakenBefore' }])
  }
  const status = listedStatuses.find((each) => each === carried.status)
  const complaints = [
    ...(status ? [] : [{ field: 'status', reason: 'notAnOption' }]),
    ...(taken.length === 0 ? [{ field: 'rows', reason: 'nobodyListed' }] : []),
    ...(people.length + taken.length > mostActors ? [{ field: 'rows', reason: 'tooManyActors' }] : []),
    ...judged.flatMap((each) => each.complaints),
  ]
  if (complaints.length > 0 || !status) return showPreview(context, reply, municipality, carried, people, complaints)

  const persons = taken.flatMap(({ n, data }) =>
    data ? [{ ...data, n: n + 1, status, attributes: {}, milieus: [] }] : [],
  )
  // False: the same form, sent twice at once.
  await createListed(here, carried.id, persons, context.now())
  return reply.redirect(`${done}?done=imported`, 303)
}

async function showPasting(
  { db }: AppContext,
  reply: FastifyReply,
  municipality: string,
  typed: string,
  complaints: FieldComplaint[] = [],
) {
  const { t } = spoken(reply.request.language)
  const place = found(await findMunicipality(db.at(municipality)))
  return reply.page(pastePage({ t, place, typed, complaints: wordComplaints(complaints, t.peopleList.fields, t) }))
}

async function showPreview(
  { db }: AppContext,
  reply: FastifyReply,
  municipality: string,
  carried: Carried,
  people: Actor[],
  complaints: FieldComplaint[] = [],
) {
  const { t } = spoken(reply.request.language)
  const place = found(await findMunicipality(db.at(municipality)))
  const judged: JudgedRow[] = judgeRows(carried.rows, people)
  return reply.page(previewPage({ t, place, carried, judged, complaints }))
}
