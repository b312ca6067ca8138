import { foundGroup } from '../../../db/groups/groups.ts'
import { newId } from '../../../db/ids.ts'
import { freezeChoice } from '../../../reports/composition/choice.ts'
import { texts } from '../../../views/text/index.ts'
import { wordComplaints } from '../../frame/complain.ts'
import type { AppContext } from '../../frame/context.ts'
import type { App } from '../../frame/contracts.ts'
import { problems } from '../../frame/problems.ts'
import { ofRecommendation } from '../recommendation/show.ts'
import { findStored } from '../stored.ts'
import { showChoice } from './choose.ts'
import { readDecision, sentDecision, typedDecision } from './fields.ts'
import { foundingPage } from './founding-page.ts'
import { groupExistsPage } from './page.ts'

/** The decision is recorded and the group founded in one step. */
export function foundGroups(app: App, context: AppContext): void {
  const { db, now } = context
  const schema = { params: ofRecommendation, body: sentDecision }
  const route = { config: { policy: 'consultant' }, schema } as const

  app.post('/m/:municipality/composition/:recommendation/decision/founding', route, async (request, reply) => {
    const { municipality, recommendation } = request.params
    const { language, body } = request
    const stored = await findStored(context, municipality, recommendation)
    const fields = typedDecision(body)
    const { data: members, complaints } = readDecision(stored, fields, body)
    if (complaints) return showChoice(context, reply, stored, fields, complaints)
    if (body.confirmed !== 'yes') {
      const t = texts[language]
      const labels = { confirmed: t.composition.confirmLabel }
      const missing = wordComplaints([{ field: 'confirmed', reason: 'notConfirmed' }], labels, t)
      return reply.page(foundingPage({ stored, members, fields, complaints: missing, language }))
    }
    const decidedBy = request.session!.account.id
    const deed = { recommendation: stored.id, reason: fields.reason, decidedBy, now: now() }
    const founded = await foundGroup(db.at(municipality), {
      ...deed,
      id: newId('g'),
      foundedOn: fields.date,
      members,
      decision: {
        ...deed,
        id: newId('d'),
        subject: 'composition',
        option: 'adopt',
        decidedOn: fields.date,
        frozen: freezeChoice(stored.case, stored.result, members),
      },
    })
    if (founded.state === 'exists') return reply.page(groupExistsPage(stored.case.municipality, language), 409)
    // Somebody was removed since the recommendation was computed.
    if (founded.state === 'unknown') throw problems.changedMeanwhile()
    return reply.redirect(`/m/${municipality}/group?done=founded`, 303)
  })
}
