import type { Actor } from '../../../db/places/actors.ts'
import type { ActorStatus } from '../../../surveys/vocabulary.ts'
import type { ShownComplaint } from '../../../views/frame/frame.ts'
import type { Texts } from '../../../views/text/index.ts'
import { messagesByField } from '../../frame/complain.ts'
import type { Page } from '../../frame/pages.ts'
import { basicsOf } from '../basics.ts'
import type { ActorFields } from '../fields.ts'
import { actorsPath, actorTrail, type Place } from '../list-page.ts'

/** Adding a person: who it is, and no more; what the sector asks comes on the person's own page. */
export function newActorPage(data: {
  t: Texts
  place: Place
  statuses: ActorStatus[]
  values: ActorFields
  namesakes: Actor[]
  /** Who was added just before. */
  last?: Pick<Actor, 'id' | 'name'> | undefined
  /** Where to go after adding; a path of ours. */
  next: string | undefined
  /** The line of an interview that names them. */
  named: string | undefined
  complaints: ShownComplaint[]
}) {
  const { t, place, last, next, named, values, complaints } = data
  const path = actorsPath(place)
  return {
    template: 'actors/new',
    title: t.actors.create,
    lead: t.actors.createLead,
    trail: actorTrail(place, t),
    action: `${path}/new`,
    back: next ?? path,
    next,
    named,
    last: last && { words: t.actors.created(last.name), href: `${path}/${last.id}` },
    /** Whoever comes from elsewhere goes back there with the one person who was missing. */
    canGoOn: next === undefined && named === undefined,
    ...basicsOf(data),
    values,
    complaints,
    wrong: messagesByField(complaints),
  } satisfies Page
}
