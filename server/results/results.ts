import type { FastifyInstance, FastifyRequest } from 'fastify'
import { dayOf } from '../../surveys/day.ts'
import { findInstrument } from '../../surveys/instruments/index.ts'
import { loadCase, namesOfAccounts } from '../case/load-case.ts'
import type { AppContext } from '../frame/context.ts'
import { problems } from '../frame/problems.ts'
import { candidatesPage, networkPage, profilePage, type ResultInput, situationPage } from './result-pages.ts'

/** What the interviews, ratings and self-assessments show. */
export async function resultsRoom(app: FastifyInstance, context: AppContext): Promise<void> {
  const policy = { config: { policy: 'team' } } as const
  type InMunicipality = { Params: { municipality: string } }

  const gather = async (request: FastifyRequest<InMunicipality>): Promise<ResultInput> => ({
    file: await loadCase(context, request.params.municipality, request.session!.account.id),
    language: request.language,
    today: dayOf(context.now()),
  })

  app.get<InMunicipality>('/m/:municipality/results', policy, async (request, reply) =>
    reply.page(situationPage(await gather(request), findInstrument('situation-analysis')!)),
  )

  app.get<InMunicipality>('/m/:municipality/results/candidates', policy, async (request, reply) =>
    reply.page(candidatesPage(await gather(request))),
  )

  app.get<InMunicipality>('/m/:municipality/results/network', policy, async (request, reply) =>
    reply.page(networkPage(await gather(request))),
  )

  app.get<{ Params: { municipality: string; actor: string } }>(
    '/m/:municipality/results/actors/:actor',
    policy,
    async (request, reply) => {
      const input = await gather(request)
      if (!input.file.actors.some(({ id }) => id === request.params.actor)) throw problems.notFound()
      return reply.page(profilePage(input, request.params.actor, await namesOfAccounts(context)))
    },
  )
}
