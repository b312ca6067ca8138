import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { listDecisions } from '../../db/groups/decisions.ts'
import { currentGroup } from '../../db/groups/groups.ts'
import { newId } from '../../db/ids.ts'
import { listRecommendations, saveRecommendation } from '../../db/reports/recommendations.ts'
import { hashCase } from '../../reports/case/case-file.ts'
import { changedParts, type Grounds } from '../../reports/case/outdated.ts'
import type { Notice } from '../../views/composition/partials.ts'
import { formatsFor } from '../../views/text/formats.ts'
import { texts } from '../../views/text/index.ts'
import { namesOf } from '../accounts/names.ts'
import { loadCase, loadGrounds } from '../case/load-case.ts'
import type { AppContext } from '../frame/context.ts'
import { judgeBeforeReading } from '../ratings/judge-first.ts'
import { compositionEmptyPage } from './composition-empty-page.ts'
import { compositionFrame } from './composition-frame.ts'
import { compositionPage } from './composition-page.ts'
import { compositionProgressPage } from './composition-progress-page.ts'
import { beat, Computing } from './computing.ts'
import { compositionDecisions, type FrozenComposition } from './decision/decisions.ts'
import { canAct, progressInWords, wantsJson } from './reading.ts'
import { findStored, latestComputed, latestEntry, type StoredComposition } from './stored.ts'
import { scenarioDeeds } from './what-if/scenario-deeds.ts'
import { compositionScenarios } from './what-if/scenarios.ts'

type InMunicipality = { Params: { municipality: string } }
type OfOne = { Params: { municipality: string; recommendation: string } }
type Request = FastifyRequest<InMunicipality>

/** The recommendation for a group's composition: computed, read, varied, decided on. */
export async function compositionRoom(app: FastifyInstance, context: AppContext): Promise<void> {
  judgeBeforeReading(app, context)
  const { db, now } = context
  const team = { config: { policy: 'team' } } as const
  const consultant = { config: { policy: 'consultant' } } as const
  const computing = new Computing(app, context)
  const keyOf = (municipality: string) => `composition ${municipality}`

  app.get<InMunicipality>('/m/:municipality/composition', team, async (request, reply) => {
    const { municipality } = request.params
    const grounds = await loadGrounds(context, municipality)
    const latest = await latestComputed(context, municipality)
    if (latest) return showComposition(request, reply, latest, grounds)
    return reply.page(
      compositionEmptyPage({
        file: grounds[0],
        language: request.language,
        canAct: canAct(request),
        hasFailed: computing.find(keyOf(municipality))?.state === 'failed',
      }),
    )
  })

  app.post<InMunicipality>('/m/:municipality/composition', consultant, async (request, reply) => {
    const { municipality } = request.params
    const file = await loadCase(context, municipality)
    const caseHash = hashCase(file)
    const home = `/m/${municipality}/composition`
    // The same case gives the same bytes: what is stored need not be computed again.
    if ((await latestEntry(context, municipality))?.caseHash === caseHash) return reply.redirect(home, 303)
    const createdBy = request.session!.account.id
    const job = computing.start(keyOf(municipality), file, (result) =>
      saveRecommendation(db.at(municipality), {
        id: newId('p'),
        kind: 'computed',
        name: null,
        reason: null,
        caseHash,
        case: file,
        result,
        createdBy,
        now: now(),
      }),
    )
    if (wantsJson(request)) return reply.code(202).send({ progress: `${home}/progress` })
    await computing.wait(job)
    const isRunning = computing.find(keyOf(municipality))?.state === 'running'
    return reply.redirect(isRunning ? `${home}/progress` : home, 303)
  })

  app.get<InMunicipality>('/m/:municipality/composition/progress', team, async (request, reply) => {
    const { municipality } = request.params
    const home = `/m/${municipality}/composition`
    const job = computing.find(keyOf(municipality))
    if (job) await computing.wait(job, beat)
    if (!job || computing.find(keyOf(municipality))?.state !== 'running')
      return wantsJson(request) ? reply.send({ next: home }) : reply.redirect(home, 303)
    if (wantsJson(request)) return reply.send(progressInWords(job.progress, request))
    const file = await loadCase(context, municipality)
    return reply.page(
      compositionProgressPage({
        municipality: file.municipality,
        tab: 'recommendation',
        path: `${home}/progress`,
        cancelAction: canAct(request) ? `${home}/cancel` : undefined,
        share: job.progress,
        language: request.language,
      }),
    )
  })

  app.post<InMunicipality>('/m/:municipality/composition/cancel', consultant, async (request, reply) => {
    const { municipality } = request.params
    const job = computing.find(keyOf(municipality))
    job?.cancel()
    await job?.done
    return reply.redirect(`/m/${municipality}/composition?done=stopped`, 303)
  })

  compositionScenarios(app, context, computing)
  scenarioDeeds(app, context)
  compositionDecisions(app, context)

  app.get<OfOne>('/m/:municipality/composition/:recommendation', team, async (request, reply) => {
    const { municipality, recommendation } = request.params
    const stored = await findStored(context, municipality, recommendation)
    return showComposition(request, reply, stored, await loadGrounds(context, municipality))
  })

  async function showComposition(request: Request, reply: FastifyReply, stored: StoredComposition, grounds: Grounds) {
    const { municipality } = request.params
    const here = db.at(municipality)
    const { language } = request
    const t = texts[language].composition
    const f = formatsFor(language)
    const { base } = compositionFrame(grounds[0].municipality, undefined, language)
    const computed = (await listRecommendations(here)).filter(({ kind }) => kind === 'computed')
    const isLatest = computed[0]?.id === stored.id
    const parts = changedParts(stored, grounds)
    const group = await currentGroup(here)
    const nameOf = await namesOf(context.db)
    const [decision] = (await listDecisions(here)).filter((each) => each.recommendation === stored.id)
    const notices: Notice[] = []
    if (stored.kind === 'computed' && !isLatest)
      notices.push({ tone: 'info', ...t.earlier, what: '', link: { label: t.earlier.toLatest, href: base } })
    else if (group)
      notices.push({
        tone: 'info',
        title: group.foundedOn ? t.founded.title(f.date(group.foundedOn)) : t.founded.titleUndated,
        what: t.founded.what,
        link: { label: t.founded.toGroup, href: `/m/${municipality}/group` },
      })
    if (stored.kind === 'computed' && isLatest && parts.length > 0)
      notices.push({
        tone: 'warning',
        title: t.stale.title,
        what: t.stale.what(f.list(parts.map((each) => t.stale.parts[each] ?? each))),
      })
    if (computing.find(keyOf(municipality))?.state === 'failed' && isLatest)
      notices.push({ tone: 'danger', title: t.empty.failedTitle, what: t.empty.failed })
    const chosen = decision && (decision.frozen as Partial<FrozenComposition>).chosen
    return reply.page(
      compositionPage({
        stored,
        language,
        canAct: canAct(request),
        notices,
        canFound: !group,
        canCompute: isLatest && parts.length > 0,
        decision: decision && {
          date: decision.decidedOn,
          who: nameOf(decision.decidedBy),
          reason: decision.reason,
          members: chosen?.group ?? [],
          difference: chosen?.difference ?? null,
        },
        earlier: isLatest
          ? computed.slice(1).map((each) => ({
              id: each.id,
              createdAt: each.createdAt,
              createdBy: nameOf(each.createdBy),
            }))
          : [],
      }),
    )
  }
}
