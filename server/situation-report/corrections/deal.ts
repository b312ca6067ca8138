import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { dealWithCorrection, removeCorrection, type StoredCorrection } from '../../../db/situation/corrections.ts'
import { isSettled } from '../../../surveys/situation/finding.ts'
import { texts } from '../../../views/text/index.ts'
import { wordComplaints } from '../../frame/complain.ts'
import { confirmation, isConfirmed } from '../../frame/confirmation.ts'
import { conflictsBetween } from '../../frame/conflict.ts'
import type { AppContext } from '../../frame/context.ts'
import type { App } from '../../frame/contracts.ts'
import { type FieldComplaint, readForm, textField, typedIn } from '../../frame/form.ts'
import { found } from '../../frame/found.ts'
import { spoken } from '../../frame/language.ts'
import { problems } from '../../frame/problems.ts'
import { form, parameters, revision, revisionOf } from '../../frame/sent.ts'
import { complaintsOnNames, namesIn } from '../names-meant.ts'
import { reportPath } from '../overview-page.ts'
import { type OpenedReport, openReport } from '../report.ts'
import { dealPage, removeCorrectionPage } from './deal-page.ts'

const rules = z.object({
  decision: z.enum(['taken_up', 'not_taken_up']),
  reason: textField.default(''),
  namesMeant: z.literal('yes').optional(),
})
const ofCorrection = parameters('municipality', 'correction')

interface Typed {
  decision: string
  reason: string
  namesMeant: string
  revision: number
}

/** Every correction is taken up or not, with a reason; without that no version is final. */
export function dealWithCorrections(app: App, context: AppContext): void {
  const { db, now } = context
  const config = { policy: 'consultant' } as const
  const path = '/m/:municipality/situation-report/corrections/:correction'

  app.get(path, { config, schema: { params: ofCorrection } }, async (request, reply) => {
    const report = await openReport(context, request)
    const correction = correctionIn(report, request.params.correction)
    return show(reply, report, correction, typedOf(correction))
  })

  app.post(
    path,
    { config, schema: { params: ofCorrection, body: form(rules, { revision }) } },
    async (request, reply) => {
      const report = await openReport(context, request)
      const correction = correctionIn(report, request.params.correction)
      const typed = { ...typedIn(rules, request.body), revision: revisionOf(request.body) }
      const { data, complaints = [] } = readForm(rules, request.body)
      const unfounded = typed.decision === 'not_taken_up' && typed.reason === ''
      const names = typed.reason === correction.dealt?.reason ? [] : namesIn(typed.reason, report.known)
      const wrong = [
        ...complaints,
        ...(unfounded ? [{ field: 'reason', reason: 'refusalNeedsReason' }] : []),
        ...complaintsOnNames(names, typed.namesMeant),
      ]
      if (!data || wrong.length > 0) return show(reply, report, correction, typed, wrong)
      const saved = await dealWithCorrection(db.at(report.place.id), correction.id, {
        dealt: { isTakenUp: data.decision === 'taken_up', reason: data.reason },
        revision: typed.revision,
        savedBy: request.session!.account.id,
        now: now(),
      })
      if (saved.state === 'unknown') throw problems.notFound()
      if (saved.state === 'closed') throw problems.closed()
      if (saved.state === 'conflict') {
        const { revision: latest, namesMeant: _, ...stored } = typedOf(saved.row)
        const { takenUp, notTakenUp } = texts[request.language].situationReport.corrections
        const labels = { decision: { taken_up: takenUp, not_taken_up: notTakenUp } }
        const conflicts = conflictsBetween({ decision: data.decision, reason: data.reason }, stored, labels)
        if (conflicts.length > 0) return show(reply, report, correction, { ...typed, revision: latest }, conflicts)
      }
      return reply.redirect(`${reportPath(report.place)}?done=saved#correction-${correction.id}`, 303)
    },
  )

  app.get(`${path}/remove`, { config, schema: { params: ofCorrection } }, async (request, reply) =>
    showRemoval(reply, await openReport(context, request), request.params.correction, true),
  )

  app.post(
    `${path}/remove`,
    { config, schema: { params: ofCorrection, body: form(confirmation) } },
    async (request, reply) => {
      const report = await openReport(context, request)
      const { id, section } = found(report.corrections.find((each) => each.id === request.params.correction))
      if (!isConfirmed(request.body)) return showRemoval(reply, report, id, false)
      if (!(await removeCorrection(db.at(report.place.id), id))) throw problems.closed()
      return reply.redirect(`${reportPath(report.place)}?done=removed#s-${section}`, 303)
    },
  )
}

/** One on which something is to be decided. @throws Problem notFound, also where they agreed; closed once it is settled */
function correctionIn({ corrections, versions }: OpenedReport, id: string): StoredCorrection {
  const correction = found(corrections.find((each) => each.id === id && each.verdict !== 'agree'))
  if (isSettled(correction, versions)) throw problems.closed()
  return correction
}

const typedOf = ({ dealt, revision: seen }: StoredCorrection): Typed => ({
  decision: dealt ? (dealt.isTakenUp ? 'taken_up' : 'not_taken_up') : '',
  reason: dealt?.reason ?? '',
  namesMeant: '',
  revision: seen,
})

function show(
  reply: FastifyReply,
  report: OpenedReport,
  correction: StoredCorrection,
  typed: Typed,
  complaints: FieldComplaint[] = [],
) {
  const { t, f } = spoken(reply.request.language)
  const labels = { ...t.situationReport.dealing.fields, namesMeant: t.situationReport.namesMeant.label }
  const names = complaints.length > 0 ? namesIn(typed.reason, report.known) : []
  const words = wordComplaints(complaints, labels, t)
  return reply.page(dealPage({ t, f, report, correction, typed, names, complaints: words }))
}

function showRemoval(reply: FastifyReply, report: OpenedReport, id: string, isFirst: boolean) {
  const t = texts[reply.request.language]
  const correction = found(report.corrections.find((each) => each.id === id))
  const missing = isFirst ? [] : [{ field: 'confirmed', reason: 'notConfirmed' }]
  const complaints = wordComplaints(missing, t.interviews.fields, t)
  return reply.page(removeCorrectionPage({ t, place: report.place, correction, complaints }))
}
