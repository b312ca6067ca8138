import type { FastifyReply } from 'fastify'
import { setPlaceJudgementsFinal } from '../../db/places/judgements.ts'
import { texts } from '../../views/text/index.ts'
import { wordComplaints } from '../frame/complain.ts'
import { confirmation, isConfirmed } from '../frame/confirmation.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { problems } from '../frame/problems.ts'
import { form } from '../frame/sent.ts'
import { ofMunicipality } from '../municipalities/municipality.ts'
import { type OpenedPlace, openPlace } from './place.ts'
import { reopenPlacePage } from './reopen-page.ts'

/** A consultant takes the own judgement up again to correct an error; the others' are hidden until it is final anew. */
export function reopenJudgements(app: App, context: AppContext): void {
  const config = { policy: 'consultant' } as const
  const path = '/m/:municipality/situation/judgement/reopen'

  app.get(path, { config, schema: { params: ofMunicipality } }, async (request, reply) =>
    askToReopen(reply, ownFinal(await openPlace(context, request)), true),
  )

  app.post(path, { config, schema: { params: ofMunicipality, body: form(confirmation) } }, async (request, reply) => {
    const opened = ownFinal(await openPlace(context, request))
    if (!isConfirmed(request.body)) return askToReopen(reply, opened, false)
    await setPlaceJudgementsFinal(context.db.at(opened.place.id), opened.viewer, false)
    return reply.redirect(`/m/${opened.place.id}/situation?done=reopened`, 303)
  })
}

/** @throws Problem closed while the own judgement is not final */
function ownFinal(opened: OpenedPlace): OpenedPlace {
  if (!opened.standing.isFinal) throw problems.closed()
  return opened
}

function askToReopen(reply: FastifyReply, { place }: OpenedPlace, isFirst: boolean) {
  const t = texts[reply.request.language]
  const missing = isFirst ? [] : [{ field: 'confirmed', reason: 'notConfirmed' }]
  const complaints = wordComplaints(missing, { confirmed: t.situation.reopen.confirm }, t)
  return reply.page(reopenPlacePage({ t, place, complaints }))
}
