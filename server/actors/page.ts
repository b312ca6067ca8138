import type { Actor } from '../../db/places/actors.ts'
import type { Tie } from '../../db/places/ties.ts'
import { isConsidered, nextStatuses } from '../../surveys/membership.ts'
import { personProgress } from '../../surveys/progress/person.ts'
import { rivalries } from '../../surveys/vocabulary.ts'
import type { ShownComplaint } from '../../views/frame/frame.ts'
import type { Formats } from '../../views/text/formats.ts'
import type { Texts } from '../../views/text/index.ts'
import { messagesByField } from '../frame/complain.ts'
import type { Page } from '../frame/pages.ts'
import { responseTones } from '../interviews/list-page.ts'
import { commonFlags } from './fields.ts'
import { actorsPath, actorTrail, type Place } from './list-page.ts'
import type { ActorRecords } from './records.ts'
import { type TieFields, trustWords } from './ties/fields.ts'
import { positionOf, selfBadge, selfWords } from './words.ts'

/** One person: facts, where they stand, what was done with them, whom they trust. */
export function actorPage(data: {
  t: Texts
  f: Formats
  place: Place
  actor: Actor
  /** All people of the municipality, in order of their names. */
  people: Pick<Actor, 'id' | 'name'>[]
  records: ActorRecords
  ties: Tie[]
  isInGroup: boolean
  tie: TieFields
  complaints: ShownComplaint[]
}) {
  const { t, f, place, actor, people, records, ties, isInGroup, tie, complaints } = data
  const path = `${actorsPath(place)}/${actor.id}`
  const progress = personProgress(actor.id, records)
  const nameOf = (id: string) => people.find((each) => each.id === id)?.name ?? id
  const tied = ties
    .map(({ a, b, trust, rivalry }) => ({ other: a === actor.id ? b : a, trust, rivalry }))
    .map((each) => ({ ...each, name: nameOf(each.other) }))
    .toSorted((x, y) => people.findIndex(({ id }) => id === x.other) - people.findIndex(({ id }) => id === y.other))
  const others = people.filter(({ id }) => id !== actor.id)
  const isChange = tie.revision > 0
  return {
    template: 'actors/actor',
    title: actor.name,
    lead: positionOf(actor) || undefined,
    trail: actorTrail(place, t),
    path,
    facts: factsInWords(actor, t, f),
    status: { words: t.actors.statusIs(t.terms.status[actor.status]), isInGroup, group: `/m/${place.id}/group` },
    nextStatuses: isInGroup
      ? []
      : nextStatuses[actor.status].map((value) => ({ value, label: t.actors.become[value] })),
    plan: `/m/${place.id}/interviews/new?actor=${actor.id}`,
    interviews: progress.interviews.map(({ id, purpose, heldOn, plannedFor, status }) => {
      const day = heldOn ?? plannedFor
      const tone = responseTones[status]
      return {
        href: `/m/${place.id}/interviews/${id}`,
        purpose: purpose === 'readiness' ? t.terms.purpose.readiness : t.terms.purpose.situation,
        date: day ? f.date(day) : t.actors.noDate,
        badge: { label: t.terms.responseStatus[status], ...(tone && { tone }) },
      }
    }),
    ratings: t.actors.ratingsWords(progress.rated, progress.toRate, progress.raters),
    profile: `/m/${place.id}/results/actors/${actor.id}`,
    self: {
      badge: selfBadge(progress.self, t),
      words: selfWords(progress, t, f),
      /** Only candidates and members are invited; for the others there is the list. */
      ...(isConsidered(actor)
        ? { href: `/m/${place.id}/self-assessments/${actor.id}`, link: t.actors.toSelfAssessment }
        : { href: `/m/${place.id}/self-assessments`, link: t.actors.toSelfAssessments }),
    },
    ties: tied.map(({ other, name, trust, rivalry }) => ({
      other,
      name,
      href: `${actorsPath(place)}/${other}`,
      trust: trust === null ? t.actors.notStated : trustWords(trust, t),
      rivalry: rivalry === null ? t.actors.notStated : t.terms.rivalry[rivalry],
      change: `${path}?tie=${other}#tie`,
    })),
    tie: {
      ...tie,
      isChange,
      canAdd: others.length > 0,
      title: isChange ? t.actors.editTie : t.actors.addTie,
      otherName: isChange ? nameOf(tie.other) : '',
      others: [{ value: '', label: t.actors.choose }, ...others.map(({ id, name }) => ({ value: id, label: name }))],
      trustOptions: [
        { value: '', label: t.actors.notStated },
        ...t.terms.trust.map((_, value) => ({ value: String(value), label: trustWords(value, t) })),
      ],
      rivalryOptions: [
        { value: '', label: t.actors.notStated },
        ...rivalries.map((value) => ({ value, label: t.terms.rivalry[value] })),
      ],
    },
    complaints,
    wrong: messagesByField(complaints),
  } satisfies Page
}

/** What is known, in words; what is not known is left out, apart from personal participation, on which much depends. */
function factsInWords({ sector, contact, attributes, milieus }: Actor, t: Texts, f: Formats) {
  const { court, personalParticipation, rightWingExtremismDesk } = attributes
  const flags = [
    ...commonFlags.filter((flag) => attributes[flag]).map((flag) => t.terms.flag[flag]),
    ...(rightWingExtremismDesk ? [t.terms.flag.rightWingExtremismDesk] : []),
  ]
  const { yes, no, unknown } = t.actors.participation
  return [
    { label: t.actors.fields.sector, value: t.terms.sectorLong[sector] },
    { label: t.actors.fields.attributes, value: flags.length > 0 ? f.list(flags) : t.actors.noAttributes },
    {
      label: t.actors.fields.personalParticipation,
      value: personalParticipation === undefined ? unknown : personalParticipation ? yes : no,
    },
    ...(court ? [{ label: t.actors.court, value: t.terms.court[court] }] : []),
    ...(milieus.length > 0 ? [{ label: t.actors.fields.milieus, value: milieus.join(', ') }] : []),
    ...(contact ? [{ label: t.actors.fields.contact, value: contact }] : []),
  ]
}
