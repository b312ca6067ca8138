import { listActors } from '../../db/places/actors.ts'
import { findMunicipality } from '../../db/places/municipalities.ts'
import { answersOfMany } from '../../db/surveys/answers.ts'
import { findKeptInstruments } from '../../db/surveys/instruments.ts'
import { isFinished } from '../../surveys/progress/finished.ts'
import { keptAnswers } from '../../surveys/statements/consent.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { found } from '../frame/found.ts'
import { spoken } from '../frame/language.ts'
import { ofMunicipality } from '../municipalities/municipality.ts'
import { loadLeaving } from '../statements/leaving.ts'
import { type GuideHeld, situationAnswersPage } from './answers-page.ts'

/** What was answered in the situation analysis, for consultants alone; open answers only as far as they are released. */
export function readSituation(app: App, context: AppContext): void {
  const { db } = context
  const route = { config: { policy: 'consultant' }, schema: { params: ofMunicipality } } as const

  app.get('/m/:municipality/results/answers', route, async (request, reply) => {
    const here = db.at(request.params.municipality)
    const municipality = found(await findMunicipality(here))
    const held = (await answersOfMany(here, 'situation')).filter(({ response }) => isFinished(response))
    const people = await listActors(here)
    const kept = await findKeptInstruments(
      here,
      held.flatMap(({ response }) => response.instrument ?? []),
    )
    const guides = [...kept].map(
      ([hash, instrument]): GuideHeld => ({
        instrument,
        interviews: held
          .filter(({ response }) => response.instrument === hash)
          .map(({ response, answers }) => ({
            id: response.id,
            heldOn: response.heldOn,
            sector: people.find(({ id }) => id === response.actor)?.sector,
            answers: keptAnswers(answers),
          }))
          .toSorted((x, y) => (x.heldOn ?? '').localeCompare(y.heldOn ?? '')),
      }),
    )
    return reply.page(
      situationAnswersPage({
        ...spoken(request.language),
        language: request.language,
        municipality,
        people,
        leaving: await loadLeaving(context, municipality.id),
        guides: guides.toSorted((x, y) => y.instrument.version - x.instrument.version),
        unreadable: held.filter(({ response }) => !kept.has(response.instrument ?? '')).length,
      }),
    )
  })
}
