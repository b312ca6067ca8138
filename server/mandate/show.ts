import { findMandate, teamAccounts } from '../../db/places/mandates.ts'
import { findMunicipality } from '../../db/places/municipalities.ts'
import { dayOf } from '../../surveys/day.ts'
import { namesOf } from '../accounts/names.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { found } from '../frame/found.ts'
import { ofMunicipality } from '../municipalities/municipality.ts'
import { mandatePage } from './page.ts'

/** What was asked of the consultants; the project team reads it too, and how respondents are told of them. */
export function showMandate(app: App, { db, now }: AppContext): void {
  const route = { config: { policy: 'team' }, schema: { params: ofMunicipality } } as const

  app.get('/m/:municipality/mandate', route, async (request, reply) => {
    const here = db.at(request.params.municipality)
    const municipality = found(await findMunicipality(here))
    const stored = await findMandate(here)
    const nameOf = await namesOf(db)
    return reply.page(
      mandatePage({
        municipality,
        language: request.language,
        mandate: stored && { ...stored, savedBy: nameOf(stored.savedBy) },
        accounts: await teamAccounts(here),
        today: dayOf(now()),
        mayEdit: request.session!.account.role === 'consultant',
      }),
    )
  })
}
