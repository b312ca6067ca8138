import type { FastifyReply } from 'fastify'
import { isDuplicate } from '../../db/database.ts'
import { openFounding, saveFounding } from '../../db/groups/foundings.ts'
import { newId } from '../../db/ids.ts'
import { isSameData } from '../../surveys/canonical-json.ts'
import { dayOf } from '../../surveys/day.ts'
import type { FoundingAnswers } from '../../surveys/founding.ts'
import { foundingCriteria } from '../../surveys/vocabulary.ts'
import { texts } from '../../views/text/index.ts'
import { wordComplaints } from '../frame/complain.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { type FieldComplaint, typedTexts } from '../frame/form.ts'
import { problems } from '../frame/problems.ts'
import { questionnaire, revision, revisionOf } from '../frame/sent.ts'
import { ofMunicipality } from '../municipalities/municipality.ts'
import { answersIn, complaintsAbout, type FoundingFields, fieldsFrom, storedWords } from './form.ts'
import { type OpenedFounding, openFoundingQuestion } from './founding.ts'
import { foundingCriteriaPage, foundingPath } from './page.ts'

/** The criteria are confirmed or changed by people; after a decision they may be answered anew on another day. */
export function answerFoundings(app: App, context: AppContext): void {
  const { db, now } = context
  const config = { policy: 'consultant' } as const
  const path = '/m/:municipality/founding/criteria'

  app.get(path, { config, schema: { params: ofMunicipality } }, async (request, reply) =>
    showCriteria(reply, answerable(await openFoundingQuestion(context, request), dayOf(now()))),
  )

  app.post(
    path,
    { config, schema: { params: ofMunicipality, body: questionnaire({ revision }) } },
    async (request, reply) => {
      const opened = answerable(await openFoundingQuestion(context, request), dayOf(now()))
      const fields = typedTexts(request.body)
      const seen = revisionOf(request.body)
      const complaints = complaintsAbout(fields, opened.proposals)
      if (complaints.length > 0) return showCriteria(reply, opened, { fields, revision: seen, complaints })
      const criteria = answersIn(fields)
      const saved = await save(opened, criteria, seen)
      if (saved === 'saved') return reply.redirect(`${foundingPath(opened)}?done=saved`, 303)
      // What was typed stays, beside what somebody else has stored; saving again replaces theirs knowingly.
      const fresh = answerable(await openFoundingQuestion(context, request), dayOf(now()))
      const others = conflictsIn(fresh, criteria, reply)
      if (others.length === 0) return reply.redirect(`${foundingPath(opened)}?done=saved`, 303)
      return showCriteria(reply, fresh, { fields, revision: fresh.stored?.revision ?? 0, complaints: others })

      async function save({ stored, decisions, municipality }: OpenedFounding, given: FoundingAnswers, since: number) {
        const here = db.at(municipality.id)
        if (stored && decisions.length === 0) {
          const change = { criteria: given, revision: since, now: now() }
          const { state } = await saveFounding(here, stored.id, change)
          if (state === 'decided') throw problems.closed()
          return state === 'saved' ? 'saved' : 'conflict'
        }
        const createdBy = request.session!.account.id
        try {
          await openFounding(here, { id: newId('f'), date: dayOf(now()), criteria: given, createdBy, now: now() })
          return 'saved'
        } catch (error) {
          if (isDuplicate(error)) return 'conflict'
          throw error
        }
      }
    },
  )
}

/** @throws Problem closed on the day of a decision: answers are told apart by their day */
function answerable(opened: OpenedFounding, today: string): OpenedFounding {
  if (opened.decisions.length > 0 && opened.stored && opened.stored.date >= today) throw problems.closed()
  return opened
}

const conflictsIn = ({ stored }: OpenedFounding, given: FoundingAnswers, { request }: FastifyReply): FieldComplaint[] =>
  foundingCriteria
    .filter((each) => !isSameData(given[each], stored?.criteria[each]))
    .map((each) => ({
      field: `${each}.value`,
      reason: 'changedMeanwhile',
      stored: storedWords(stored?.criteria ?? {}, each, texts[request.language]),
    }))

interface Unsaved {
  fields: FoundingFields
  revision: number
  complaints: FieldComplaint[]
}

function showCriteria(reply: FastifyReply, opened: OpenedFounding, unsaved?: Unsaved) {
  const { language } = reply.request
  const t = texts[language]
  const { municipality, proposals, stored, decisions } = opened
  const isOpen = stored !== undefined && decisions.length === 0
  const complaints = unsaved?.complaints ?? []
  const labels = Object.fromEntries(complaints.map(({ field }) => [field, field.split('.')[0] ?? field]))
  return reply.page(
    foundingCriteriaPage({
      municipality,
      language,
      proposals,
      fields: { ...fieldsFrom(stored?.criteria ?? {}, proposals), ...unsaved?.fields },
      revision: unsaved?.revision ?? (isOpen ? stored.revision : 0),
      complaints: wordComplaints(complaints, labels, t),
    }),
  )
}
