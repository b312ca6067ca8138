import type { FastifyReply } from 'fastify'
import { currentGroup } from '../../../db/groups/groups.ts'
import { changedParts } from '../../../reports/case/outdated.ts'
import { dayOf } from '../../../surveys/day.ts'
import { texts } from '../../../views/text/index.ts'
import { loadGrounds } from '../../case/load-case.ts'
import { wordComplaints } from '../../frame/complain.ts'
import type { AppContext } from '../../frame/context.ts'
import type { App } from '../../frame/contracts.ts'
import type { FieldComplaint } from '../../frame/form.ts'
import { ofRecommendation } from '../recommendation/show.ts'
import { findStored, type StoredComposition } from '../stored.ts'
import { type DecisionFields, readDecision, sentDecision, typedDecision } from './fields.ts'
import { foundingPage } from './founding-page.ts'
import { decisionPage, groupExistsPage } from './page.ts'

/** People decide, against the recommendation if they have reason to. */
export function chooseGroups(app: App, context: AppContext): void {
  const { db, now } = context
  const config = { policy: 'consultant' } as const
  const path = '/m/:municipality/composition/:recommendation/decision'

  app.get(path, { config, schema: { params: ofRecommendation } }, async (request, reply) => {
    const { municipality, recommendation } = request.params
    const stored = await findStored(context, municipality, recommendation)
    if (await currentGroup(db.at(municipality)))
      return reply.page(groupExistsPage(stored.case.municipality, request.language))
    const { group } = stored.result
    const choice = group.length > 0 ? 'recommended' : 'own'
    return showChoice(context, reply, stored, { choice, members: group, reason: '', date: dayOf(now()) })
  })

  app.post(path, { config, schema: { params: ofRecommendation, body: sentDecision } }, async (request, reply) => {
    const { municipality, recommendation } = request.params
    const { language, body } = request
    const stored = await findStored(context, municipality, recommendation)
    if (await currentGroup(db.at(municipality)))
      return reply.page(groupExistsPage(stored.case.municipality, language), 409)
    const fields = typedDecision(body)
    // From the check back to the choice, with everything that was typed.
    if (body.back === 'yes') return showChoice(context, reply, stored, fields)
    const { data: members, complaints } = readDecision(stored, fields, body)
    if (complaints) return showChoice(context, reply, stored, fields, complaints)
    return reply.page(foundingPage({ stored, members, fields, complaints: [], language }))
  })
}

export async function showChoice(
  context: AppContext,
  reply: FastifyReply,
  stored: StoredComposition,
  fields: DecisionFields,
  complaints: FieldComplaint[] = [],
) {
  const { language } = reply.request
  const t = texts[language]
  const { choice, members, reason, date } = t.composition.deciding
  return reply.page(
    decisionPage({
      stored,
      isStale: changedParts(stored, await loadGrounds(context, stored.municipality)).length > 0,
      fields,
      complaints: wordComplaints(complaints, { choice, members, reason, date }, t),
      language,
    }),
  )
}
