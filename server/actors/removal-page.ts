import type { Actor } from '../../db/places/actors.ts'
import { personProgress } from '../../surveys/progress/person.ts'
import type { ShownComplaint } from '../../views/frame/frame.ts'
import type { Texts } from '../../views/text/index.ts'
import { messagesByField } from '../frame/complain.ts'
import type { Page } from '../frame/pages.ts'
import { actorsPath, actorTrail, type Place } from './list-page.ts'
import type { ActorRecords } from './records.ts'

/** Says what is lost before a person is removed, or why that is refused. */
export function actorRemovalPage(data: {
  t: Texts
  place: Place
  actor: Actor
  records: ActorRecords
  ties: number
  isInGroup: boolean
  wasInGroup: boolean
  complaints: ShownComplaint[]
}) {
  const { t, place, actor, records, ties, isInGroup, wasInGroup, complaints } = data
  const { lost } = t.actors
  const path = `${actorsPath(place)}/${actor.id}`
  const { interviews, self } = personProgress(actor.id, records)
  const ratings = records.ratings.filter((each) => each.actor === actor.id).length
  return {
    template: 'actors/removal',
    title: t.actors.removeTitle,
    trail: actorTrail(place, t, actor),
    lead: isInGroup ? t.actors.removeRefused(actor.name) : t.actors.removeLead(actor.name),
    isRefused: isInGroup,
    group: `/m/${place.id}/group`,
    lost: [
      lost.facts,
      interviews.length > 0 && lost.interviews(interviews.length),
      ratings > 0 && lost.ratings(ratings),
      ties > 0 && lost.ties(ties),
      self !== 'none' && lost.selfAssessment,
      wasInGroup && lost.membership,
    ].filter((each): each is string => Boolean(each)),
    confirm: [{ value: 'yes', label: t.actors.removeConfirm(actor.name) }],
    action: `${path}/remove`,
    back: path,
    complaints,
    wrong: messagesByField(complaints),
  } satisfies Page
}
