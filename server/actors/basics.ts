import type { Actor } from '../../db/places/actors.ts'
import { positionOf } from '../../surveys/people/apart.ts'
import { type ActorStatus, sectors } from '../../surveys/vocabulary.ts'
import type { Texts } from '../../views/text/index.ts'
import { actorsPath, type Place } from './list-page.ts'

type Namesake = Pick<Actor, 'id' | 'name' | 'function' | 'organisation'>

/**
 * What either form of a person offers: sectors, statuses, and others of the same name, to be looked at before saving.
 * @param data.statuses What the person may be made by hand; one alone when the group decides.
 */
export const basicsOf = (data: { t: Texts; place: Place; statuses: ActorStatus[]; namesakes: Namesake[] }) => {
  const { t, place, statuses, namesakes } = data
  return {
    sectors: sectors.map((value) => ({ value, label: t.terms.sectorLong[value] })),
    statuses: statuses.map((value) => ({ value, label: t.terms.status[value] })),
    statusHint: statuses.length === 1 ? t.actors.inGroup : t.actors.hints.status,
    isAnother: [{ value: 'yes', label: t.actors.isAnother }],
    namesakes: namesakes.map((each) => ({
      name: each.name,
      position: positionOf(each),
      href: `${actorsPath(place)}/${each.id}`,
    })),
  }
}
