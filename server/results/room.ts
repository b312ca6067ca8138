import type { FastifyRequest } from 'fastify'
import { hasToRate, mayReadSelfAssessment } from '../../db/surveys/ratings.ts'
import { namedApart } from '../../reports/case/named-apart.ts'
import { dayOf } from '../../surveys/day.ts'
import { versionsFor } from '../../surveys/instruments/index.ts'
import { namesOf } from '../accounts/names.ts'
import { ofActor } from '../actors/actor.ts'
import { loadCase } from '../case/load-case.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { found } from '../frame/found.ts'
import { ofMunicipality } from '../municipalities/municipality.ts'
import { readSituation } from './answers.ts'
import { candidatesPage, networkPage, profilePage, type ResultInput, situationPage } from './pages.ts'

/** What the interviews, ratings and self-assessments show. */
export async function resultsRoom(app: App, context: AppContext): Promise<void> {
  const config = { policy: 'team' } as const
  const route = { config, schema: { params: ofMunicipality } } as const

  app.get('/m/:municipality/results', route, async (request, reply) => {
    const input = await gather(request)
    const here = context.db.at(request.params.municipality)
    const mayReadScales = input.readsAnswers && !(await hasToRate(here, request.session!.account.id))
    return reply.page(
      situationPage(input, {
        versions: versionsFor('situation'),
        leastOfSector: context.config.sectorVoices,
        nameOf: mayReadScales ? await namesOf(context.db) : undefined,
      }),
    )
  })

  readSituation(app, context)

  app.get('/m/:municipality/results/candidates', route, async (request, reply) =>
    reply.page(candidatesPage(await gather(request))),
  )

  app.get('/m/:municipality/results/network', route, async (request, reply) =>
    reply.page(networkPage(await gather(request))),
  )

  app.get('/m/:municipality/results/actors/:actor', { config, schema: { params: ofActor } }, async (request, reply) => {
    const input = await gather(request)
    const { id } = found(input.file.actors.find((each) => each.id === request.params.actor))
    const { municipality } = request.params
    const maySeeSelf = await mayReadSelfAssessment(context.db.at(municipality), id, request.session!.account.id)
    return reply.page(profilePage(input, { actor: id, maySeeSelf }, await namesOf(context.db)))
  })

  async function gather({ params, session, language }: ResultRequest): Promise<ResultInput> {
    const file = await loadCase(context, params.municipality, session!.account.id)
    return {
      file: namedApart(file),
      language,
      today: dayOf(context.now()),
      readsAnswers: session!.account.role === 'consultant',
    }
  }
}

type ResultRequest = Pick<FastifyRequest<{ Params: { municipality: string } }>, 'params' | 'session' | 'language'>
