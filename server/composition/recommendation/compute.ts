import { beginComputation, endComputation } from '../../../db/reports/computations.ts'
import { changedParts } from '../../../reports/case/outdated.ts'
import type { Recommendation } from '../../../reports/composition/recommendation.ts'
import { loadCase } from '../../case/load-case.ts'
import type { AppContext } from '../../frame/context.ts'
import type { App } from '../../frame/contracts.ts'
import { button } from '../../frame/sent.ts'
import { ofMunicipality } from '../../municipalities/municipality.ts'
import type { Computing } from '../computing.ts'
import { showProgress } from '../progress.ts'
import { wantsJson } from '../reading.ts'
import { latestComputed, storeComputed } from '../stored.ts'
import { keyOf } from './attempt.ts'

export function computeRecommendations(app: App, context: AppContext, computing: Computing): void {
  const { db, now } = context
  const team = { config: { policy: 'team' }, schema: { params: ofMunicipality } } as const
  const consultant = { config: { policy: 'consultant' }, schema: { params: ofMunicipality, body: button } } as const
  const homeOf = (municipality: string) => `/m/${municipality}/composition`

  app.post('/m/:municipality/composition', consultant, async (request, reply) => {
    const { municipality } = request.params
    const file = await loadCase(context, municipality)
    const home = homeOf(municipality)
    // The same case gives the same bytes by the same model: what is stored need not be computed again.
    const latest = await latestComputed(context, municipality)
    const here = db.at(municipality)
    if (latest && changedParts(latest, [file]).length === 0) {
      await endComputation(here)
      return reply.redirect(home, 303)
    }
    const createdBy = request.session!.account.id
    const key = keyOf(municipality)
    const store = async (result: Recommendation) => {
      await storeComputed(here, { file, result, createdBy, now: now() })
      await endComputation(here)
    }
    computing.start(key, file, store, () => beginComputation(here, { startedBy: createdBy, startedAt: now() }))
    if (wantsJson(request)) return reply.code(202).send({ progress: `${home}/progress` })
    await computing.wait(key)
    const isRunning = computing.progressOf(key) !== undefined
    return reply.redirect(isRunning ? `${home}/progress` : home, 303)
  })

  app.get('/m/:municipality/composition/progress', team, async (request, reply) => {
    const { municipality } = request.params
    const path = homeOf(municipality)
    const next = async () => path
    return showProgress(context, computing, reply, {
      municipality,
      key: keyOf(municipality),
      tab: 'recommendation',
      path,
      next,
    })
  })

  app.post('/m/:municipality/composition/cancel', consultant, async (request, reply) => {
    const { municipality } = request.params
    await computing.cancel(keyOf(municipality))
    await endComputation(db.at(municipality))
    return reply.redirect(`${homeOf(municipality)}?done=stopped`, 303)
  })
}
