import type { FastifyReply } from 'fastify'
import { listDecisions } from '../../../db/groups/decisions.ts'
import { foundingDecision } from '../../../db/groups/foundings.ts'
import { currentGroup } from '../../../db/groups/groups.ts'
import { listRecommendations } from '../../../db/reports/recommendations.ts'
import { changedParts, isOfEarlierModel } from '../../../reports/case/outdated.ts'
import type { FrozenComposition } from '../../../reports/composition/choice.ts'
import { namesOf } from '../../accounts/names.ts'
import { loadCase, loadGrounds } from '../../case/load-case.ts'
import type { AppContext } from '../../frame/context.ts'
import type { App } from '../../frame/contracts.ts'
import { parameters } from '../../frame/sent.ts'
import { ofMunicipality } from '../../municipalities/municipality.ts'
import type { Computing } from '../computing.ts'
import { canAct } from '../reading.ts'
import { findStored, latestComputed, type StoredComposition } from '../stored.ts'
import { type Attempt, latestAttempt } from './attempt.ts'
import { emptyPage } from './empty-page.ts'
import { noticesOn } from './notices.ts'
import { recommendationPage } from './page.ts'

/** The parameters of a route that is about one stored recommendation. */
export const ofRecommendation = parameters('municipality', 'recommendation')

export function showRecommendations(app: App, context: AppContext, computing: Computing): void {
  const config = { policy: 'team' } as const

  app.get('/m/:municipality/composition', { config, schema: { params: ofMunicipality } }, async (request, reply) => {
    const { municipality } = request.params
    const latest = await latestComputed(context, municipality)
    const attempt = await latestAttempt(context, computing, municipality)
    if (latest) return showRecommendation(context, reply, latest, attempt)
    const file = await loadCase(context, municipality)
    const founding = await foundingDecision(context.db.at(municipality))
    const { language } = request
    return reply.page(emptyPage({ file, language, canAct: canAct(request), founding, attempt }))
  })

  app.get(
    '/m/:municipality/composition/:recommendation',
    { config, schema: { params: ofRecommendation } },
    async (request, reply) => {
      const { municipality, recommendation } = request.params
      const stored = await findStored(context, municipality, recommendation)
      return showRecommendation(context, reply, stored, await latestAttempt(context, computing, municipality))
    },
  )
}

async function showRecommendation(
  context: AppContext,
  reply: FastifyReply,
  stored: StoredComposition,
  attempt: Attempt,
) {
  const { language } = reply.request
  const { municipality, kind } = stored
  const here = context.db.at(municipality)
  const computed = (await listRecommendations(here)).filter((each) => each.kind === 'computed')
  const isLatest = computed[0]?.id === stored.id
  const changed = changedParts(stored, await loadGrounds(context, municipality))
  const group = await currentGroup(here)
  const founding = await foundingDecision(here)
  const nameOf = await namesOf(context.db)
  const decision = (await listDecisions(here)).find((each) => each.recommendation === stored.id)
  const chosen = decision && (decision.frozen as Partial<FrozenComposition>).chosen
  const earlier = isLatest ? computed.slice(1) : []
  return reply.page(
    recommendationPage({
      stored,
      language,
      canAct: canAct(reply.request),
      notices: noticesOn(
        {
          municipality,
          kind,
          isLatest,
          isOfEarlierModel: isOfEarlierModel(stored.result),
          changed,
          group,
          founding,
          attempt,
        },
        language,
      ),
      canFound: !group,
      canCompute: isLatest && (changed.length > 0 || attempt === 'interrupted'),
      decision: decision && {
        date: decision.decidedOn,
        who: nameOf(decision.decidedBy),
        reason: decision.reason,
        members: chosen?.group ?? [],
        difference: chosen?.difference ?? null,
      },
      earlier: earlier.map(({ id, createdAt, createdBy }) => ({ id, createdAt, createdBy: nameOf(createdBy) })),
    }),
  )
}
