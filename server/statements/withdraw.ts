import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { saveStatements } from '../../db/surveys/statements.ts'
import { dayOf } from '../../surveys/day.ts'
import { texts } from '../../views/text/index.ts'
import { wordComplaints } from '../frame/complain.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { type FieldComplaint, readForm, remarkField, typedIn } from '../frame/form.ts'
import { found } from '../frame/found.ts'
import { problems } from '../frame/problems.ts'
import { form, parameters, revision, revisionOf } from '../frame/sent.ts'
import { type OpenedStatements, openStatements, type Said } from './said.ts'
import { withdrawPage } from './withdraw-page.ts'

const rules = z.object({ reason: remarkField.min(1) })
const ofStatement = parameters('municipality', 'interview', 'statement')

/** Whoever was interviewed may take a statement back; a consultant records it when told so in person. */
export function withdrawStatements(app: App, context: AppContext): void {
  const { db, now } = context
  const config = { policy: 'consultant' } as const
  const path = '/m/:municipality/interviews/:interview/statements/:statement/withdraw'
  const body = form(rules, { revision })

  app.get(path, { config, schema: { params: ofStatement } }, async (request, reply) => {
    const statements = await openStatements(context, request)
    return showWithdrawal(reply, statements, statementIn(statements, request.params.statement))
  })

  app.post(path, { config, schema: { params: ofStatement, body } }, async (request, reply) => {
    const statements = await openStatements(context, request)
    const said = statementIn(statements, request.params.statement)
    const { data, complaints } = readForm(rules, request.body)
    const { reason } = typedIn(rules, request.body)
    if (complaints) return showWithdrawal(reply, statements, said, reason, complaints)
    const { municipality, id } = statements.opened.interview
    const at = now()
    const set = {
      ...{ release: 'background' as const, paraphrase: null, passages: null, notNames: null, leavesFrom: null },
      ...{ readBack: 'withdrawn' as const, readBackOn: dayOf(at), readBackOf: said.note.revision },
      reason: data.reason,
    }
    const saved = await saveStatements(db.at(municipality), id, {
      changes: [{ id: said.id, item: said.item, revision: revisionOf(request.body), set }],
      savedBy: statements.opened.viewer,
      now: at,
    })
    if (saved.state === 'unknown') throw problems.notFound()
    if (saved.state === 'conflict') {
      const fresh = await openStatements(context, request)
      const stored = texts[request.language].terms.release[said.row?.release ?? 'undecided']
      const other = { field: 'reason', reason: 'changedMeanwhile', stored }
      return showWithdrawal(reply, fresh, statementIn(fresh, said.id), reason, [other])
    }
    return reply.redirect(`/m/${municipality}/interviews/${id}/statements?done=withdrawn`, 303)
  })
}

/** @throws Problem notFound, also once it was taken back */
const statementIn = ({ said }: OpenedStatements, id: string): Said =>
  found(said.find((each) => each.id === id && each.row?.readBack !== 'withdrawn'))

function showWithdrawal(
  reply: FastifyReply,
  { opened: { place, interview, person } }: OpenedStatements,
  said: Said,
  reason = '',
  complaints: FieldComplaint[] = [],
) {
  const t = texts[reply.request.language]
  return reply.page(
    withdrawPage({
      t,
      place,
      interview: { id: interview.id, person: person.name },
      said,
      reason,
      complaints: wordComplaints(complaints, { reason: t.statements.withdraw.reason }, t),
    }),
  )
}
