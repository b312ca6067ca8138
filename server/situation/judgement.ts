import type { FastifyReply } from 'fastify'
import { type PlaceJudgementToSave, savePlaceJudgements } from '../../db/places/judgements.ts'
import type { RatingGiven } from '../../surveys/answer.ts'
import { isSameData } from '../../surveys/canonical-json.ts'
import { fieldsOf, typedFieldsOf } from '../../surveys/fields.ts'
import type { FormFields } from '../../surveys/form.ts'
import { indicatorsServed } from '../../surveys/situation/evidence.ts'
import { type PlaceItem, placeItems, readPlaceJudgements } from '../../surveys/situation/place-items.ts'
import { offeredFrom, withPicked, withWords } from '../../surveys/statements/evidence.ts'
import type { PlaceIndicator } from '../../surveys/vocabulary.ts'
import type { ShownComplaint } from '../../views/frame/frame.ts'
import { type Texts, texts } from '../../views/text/index.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { problems } from '../frame/problems.ts'
import { questionnaire, text } from '../frame/sent.ts'
import { ofMunicipality } from '../municipalities/municipality.ts'
import { itemMessages } from '../questionnaires/item-complaint.ts'
import { itemView } from '../questionnaires/item-view.ts'
import { loadEvidence, type SaidEvidence } from '../statements/evidence.ts'
import { placeJudgementPage } from './judgement-page.ts'
import { type OpenedPlace, openPlace } from './place.ts'

/** Each consultant judges the place alone (H 2, H 3); nobody sees another's before their own is final. */
export function judgePlaces(app: App, context: AppContext): void {
  const { db, now } = context
  const config = { policy: 'consultant' } as const
  const path = '/m/:municipality/situation/judgement'
  const body = questionnaire({ _go: text })

  app.get(path, { config, schema: { params: ofMunicipality } }, async (request, reply) =>
    showJudgement(context, reply, unfinished(await openPlace(context, request))),
  )

  app.post(path, { config, schema: { params: ofMunicipality, body } }, async (request, reply) => {
    const opened = unfinished(await openPlace(context, request))
    const here = db.at(opened.place.id)
    const all = await loadEvidence(context, opened.place.id)
    const { entries, messages, typed } = readOwn(opened, request.body, all, texts[request.language])
    const saved = await savePlaceJudgements(here, { entries, now: now() })
    if (saved.state === 'final') throw problems.closed()
    const conflicts = saved.state === 'conflict' ? saved.indicators : []
    const after = await openPlace(context, request)
    const unsaved = { typed, messages, conflicts }
    if (conflicts.length > 0 || Object.keys(messages).length > 0) return showJudgement(context, reply, after, unsaved)
    if (request.body._go !== 'final') return reply.redirect(`/m/${after.place.id}/situation?done=saved`, 303)
    const open = openMessages(after, texts[request.language])
    if (Object.keys(open).length > 0) return showJudgement(context, reply, after, { ...unsaved, messages: open })
    return reply.redirect(`/m/${after.place.id}/situation/judgement/finish`, 303)
  })
}

/** @throws Problem closed once the own judgement is final */
function unfinished(opened: OpenedPlace): OpenedPlace {
  if (opened.standing.isFinal) throw problems.closed()
  return opened
}

/** What was changed, ready to be saved; what is wrong with the rest, by indicator; and everything typed. */
function readOwn(opened: OpenedPlace, fields: Record<string, unknown>, all: readonly SaidEvidence[], t: Texts) {
  const { given: sent, complaints, typed } = readPlaceJudgements(fields)
  const entries = placeItems.flatMap(({ id }): PlaceJudgementToSave[] => {
    const stored = opened.given[id] ?? {}
    const given = withPicked(sent[id], stored.statements, offeredFor(id, opened, all)) ?? {}
    if (!Object.hasOwn(sent, id) || isSameData(given, stored)) return []
    return [{ indicator: id, rater: opened.viewer, kind: 'independent', given, revision: revisionIn(fields, id) }]
  })
  return { entries, messages: itemMessages(complaints, t), typed }
}

/** The revision the page was drawn with; what is no number was never stored. */
export const revisionIn = (fields: Record<string, unknown>, indicator: PlaceIndicator): number =>
  Number(fields[`_revision.${indicator}`] ?? Number.NaN)

const openMessages = ({ standing }: OpenedPlace, t: Texts): Record<string, string> =>
  Object.fromEntries(standing.open.map((each) => [each, t.situation.judgement.open]))

interface Unsaved {
  typed: FormFields
  /** What is wrong, by indicator. */
  messages: Record<string, string>
  /** What was changed elsewhere meanwhile. */
  conflicts: PlaceIndicator[]
}

const nothingUnsaved: Unsaved = { typed: {}, messages: {}, conflicts: [] }

async function showJudgement(context: AppContext, reply: FastifyReply, opened: OpenedPlace, unsaved = nothingUnsaved) {
  const all = await loadEvidence(context, opened.place.id)
  const { language } = reply.request
  const t = texts[language]
  const { place, own, given } = opened
  const { typed, messages, conflicts } = unsaved
  const isUnsaved = ({ id }: PlaceItem) => messages[id] !== undefined || conflicts.includes(id)
  const isTyped = (item: PlaceItem) => isUnsaved(item) && Object.keys(typed).length > 0
  const complaintAbout = (item: PlaceItem): ShownComplaint => {
    const about = { field: item.id, label: item.label[language] }
    if (!conflicts.includes(item.id)) return { ...about, message: messages[item.id] ?? '' }
    return { ...about, message: t.common.conflict.stored(storedWords(given[item.id], all, t)), isConflict: true }
  }
  const complaints = placeItems.filter(isUnsaved).map(complaintAbout)
  const said = Object.fromEntries(complaints.map(({ field, message }) => [field, message]))
  return reply.page(
    placeJudgementPage({
      t,
      place,
      items: placeItems.map((item) => {
        const fields = isTyped(item) ? typedFieldsOf(item, typed) : fieldsOf(item, given[item.id])
        // Where a ladder comes from stands beside it, as it does in the guide of an interview.
        const hint = [item.hint?.[language], item.source && t.item.source(item.source)].filter(Boolean).join(' ')
        const view = itemView(
          { ...item, hint: { de: hint, en: hint } },
          {
            language,
            t,
            mode: 'interview',
            actors: [],
            fields,
            complaints: said,
            said: offeredFor(item.id, opened, all),
          },
        )
        // Of the reasons for having no answer one is left: nobody is asked here, and nobody refuses.
        const choices = view.missing.choices.filter(({ value }) => value === 'unknown')
        return {
          view: { ...view, missing: { ...view.missing, choices } },
          revision: own.find(({ indicator }) => indicator === item.id)?.revision ?? 0,
          group: groupOf(item.id),
        }
      }),
      complaints,
    }),
  )
}

/** What can be ticked as evidence of an indicator: what its questions brought, and what was picked all the same. */
const offeredFor = (indicator: PlaceIndicator, { given }: OpenedPlace, all: readonly SaidEvidence[]): SaidEvidence[] =>
  offeredFrom(all, ({ serves }) => indicatorsServed(serves).includes(indicator), given[indicator]?.statements)

function storedWords(given: RatingGiven | null | undefined, all: readonly SaidEvidence[], t: Texts): string {
  const { value, missing, evidence, statements } = given ?? {}
  return [value, missing && t.terms.missing[missing], withWords(evidence, statements, all)].filter(Boolean).join('. ')
}

const groupOf = (indicator: PlaceIndicator) =>
  indicator === 'escalation' ? 'conflicts' : indicator.startsWith('B') ? 'need' : 'feasibility'
