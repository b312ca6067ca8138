import { overviewsOf } from '../../db/places/overviews.ts'
import { isFinished } from '../../surveys/progress/finished.ts'
import { compareRatings } from '../../surveys/ratings/comparison.ts'
import { finalJudges } from '../../surveys/situation/standing.ts'
import { placeIndicators } from '../../surveys/vocabulary.ts'
import { texts } from '../../views/text/index.ts'
import { namesOf } from '../accounts/names.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { ofMunicipality } from '../municipalities/municipality.ts'
import { inWords } from '../statements/evidence.ts'
import { placeOverviewPage } from './overview-page.ts'
import { type OpenedPlace, openPlace } from './place.ts'

export function showPlace(app: App, context: AppContext): void {
  const { db } = context
  const route = { config: { policy: 'team' }, schema: { params: ofMunicipality } } as const

  app.get('/m/:municipality/situation', route, async (request, reply) => {
    const opened = await openPlace(context, request)
    const nameOf = await namesOf(db)
    const { place, judges, visible, standing } = opened
    const told = await inWords(context, place.id, visible)
    const responses = (await overviewsOf(db, [place.id])).get(place.id)?.responses ?? []
    const held = responses.filter((each) => each.purpose === 'situation' && isFinished(each))
    const finished = finalJudges(visible, judges)
    return reply.page(
      placeOverviewPage({
        t: texts[request.language],
        place,
        interviews: held.reduce((sum, { total }) => sum + total, 0),
        own: request.session!.account.role === 'consultant' ? standing : undefined,
        comparison: comparisonFor({ ...opened, visible: told }, nameOf),
        waiting: mayCompare(opened) ? judges.filter((id) => !finished.includes(id)).map(nameOf) : [],
      }),
    )
  })
}

/** Whoever judges compares from their own side, once it is final; everybody else from that of the first who finished. */
export function comparisonFor(opened: OpenedPlace, nameOf: (id: string) => string) {
  const { visible, judges, viewer } = opened
  const side = judges.includes(viewer) ? viewer : (finalJudges(visible, judges)[0] ?? viewer)
  const rows = visible.map((row) => ({ ...row, actor: row.municipality, dimension: row.indicator }))
  return compareRatings(rows, placeIndicators, side, judges, nameOf)
}

const mayCompare = ({ judges, viewer, standing }: OpenedPlace) => !judges.includes(viewer) || standing.isFinal
