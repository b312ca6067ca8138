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
import { finishPlacePage } from './reopen-page.ts'

/** A consultant finishes the own judgement, once it says something everywhere and once it is clear what follows. */
export function finishJudgements(app: App, context: AppContext): void {
  const config = { policy: 'consultant' } as const
  const path = '/m/:municipality/situation/judgement/finish'

  app.get(path, { config, schema: { params: ofMunicipality } }, async (request, reply) =>
    askToFinish(reply, finishable(await openPlace(context, request)), true),
  )

  app.post(path, { config, schema: { params: ofMunicipality, body: form(confirmation) } }, async (request, reply) => {
    const opened = finishable(await openPlace(context, request))
    if (!isConfirmed(request.body)) return askToFinish(reply, opened, false)
    await setPlaceJudgementsFinal(context.db.at(opened.place.id), opened.viewer, true)
    return reply.redirect(`/m/${opened.place.id}/situation?done=completed`, 303)
  })
}

/** @throws Problem closed once the own judgement is final, or while something in it is open */
function finishable(opened: OpenedPlace): OpenedPlace {
  if (opened.standing.isFinal || opened.standing.open.length > 0) throw problems.closed()
  return opened
}

function askToFinish(reply: FastifyReply, { place }: OpenedPlace, isFirst: boolean) {
  const t = texts[reply.request.language]
  const missing = isFirst ? [] : [{ field: 'confirmed', reason: 'notConfirmed' }]
  const complaints = wordComplaints(missing, { confirmed: t.situation.finish.confirm }, t)
  return reply.page(finishPlacePage({ t, place, complaints }))
}
