import type { Actor } from '../../db/places/actors.ts'
import type { Tie } from '../../db/places/ties.ts'
import { isConsidered, nextStatuses } from '../../surveys/membership.ts'
import { personProgress } from '../../surveys/progress/person.ts'
import { type Language, rivalries } from '../../surveys/vocabulary.ts'
import type { ShownComplaint } from '../../views/frame/frame.ts'
import type { Formats } from '../../views/text/formats.ts'
import type { Texts } from '../../views/text/index.ts'
import { messagesByField } from '../frame/complain.ts'
import type { Page } from '../frame/pages.ts'
import { responseTones } from '../interviews/list-page.ts'
import type { Leaving } from '../statements/leaving.ts'
import { commonFlags } from './fields.ts'
import { actorsPath, actorTrail, type Place } from './list-page.ts'
import { type ReadinessSaid, readinessInWords } from './readiness.ts'
import type { ActorRecords } from './records.ts'
import { type TieFields, trustWords } from './ties/fields.ts'
import { positionOf, selfBadge, selfWords } from './words.ts'

/** One person: facts, where they stand, what was done with them, whom they trust. */
export function actorPage(data: {
  t: Texts
  language: Language
  f: Formats
  place: Place
  actor: Actor
  /** All people of the municipality, in order of their names. */
  people: Pick<Actor, 'id' | 'name'>[]
  records: ActorRecords
  ties: Tie[]
  /** What the person said about taking part. */
  said: ReadinessSaid[]
  leaving: Leaving
  isInGroup: boolean
  tie: TieFields
  complaints: ShownComplaint[]
}) {
  const { t, f, place, actor, people, records, ties, isInGroup, tie, complaints } = data
  const path = `${actorsPath(place)}/${actor.id}`
  const progress = personProgress(actor.id, records)
  const others = people.filter(({ id }) => id !== actor.id)
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
      return {
        href: `/m/${place.id}/interviews/${id}`,
        purpose: t.terms.purpose[purpose],
        date: day ? f.date(day) : t.actors.noDate,
        badge: { label: t.terms.responseStatus[status], tone: responseTones[status] },
      }
    }),
    ratings: t.actors.ratingsWords(progress.rated, progress.toRate, progress.raters),
    profile: `/m/${place.id}/results/actors/${actor.id}`,
    said: data.said.map((each) => readinessInWords(each, data)),
    self: {
      badge: selfBadge(progress.self, t),
      words: selfWords(progress, t, f),
      answers: progress.self === 'submitted' ? `/m/${place.id}/self-assessments/${actor.id}/answers` : undefined,
      /** Only candidates and members are invited; for the others there is the list. */
      ...(isConsidered(actor)
        ? { href: `/m/${place.id}/self-assessments/${actor.id}`, link: t.actors.toSelfAssessment }
        : { href: `/m/${place.id}/self-assessments`, link: t.actors.toSelfAssessments }),
    },
    ties: others.flatMap(({ id, name }) => {
      const tied = ties.find(({ a, b }) => a === id || b === id)
      const links = { href: `${actorsPath(place)}/${id}`, change: `${path}?tie=${id}#tie` }
      return tied ? [{ other: id, name, ...links, ...tieInWords(tied, t) }] : []
    }),
    tie: tieForm(tie, others, t),
    complaints,
    wrong: messagesByField(complaints),
  } satisfies Page
}

const tieInWords = ({ trust, rivalry }: Tie, t: Texts) => ({
  trust: trust === null ? t.actors.notStated : trustWords(trust, t),
  rivalry: rivalry === null ? t.actors.notStated : t.terms.rivalry[rivalry],
})

/** For a further tie, or for changing one: then with whom is said. */
function tieForm(tie: TieFields, others: Pick<Actor, 'id' | 'name'>[], t: Texts) {
  const isChange = tie.revision > 0
  return {
    ...tie,
    isChange,
    canAdd: others.length > 0,
    title: isChange ? t.actors.editTie : t.actors.addTie,
    otherName: isChange ? (others.find(({ id }) => id === tie.other)?.name ?? '') : '',
    others: [{ value: '', label: t.actors.choose }, ...others.map(({ id, name }) => ({ value: id, label: name }))],
    trustOptions: [
      { value: '', label: t.actors.notStated },
      ...t.terms.trust.map((_, value) => ({ value: String(value), label: trustWords(value, t) })),
    ],
    rivalryOptions: [
      { value: '', label: t.actors.notStated },
      ...rivalries.map((value) => ({ value, label: t.terms.rivalry[value] })),
    ],
  }
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
    ...(milieus.length > 0 ? [{ label: t.actors.fields.milieus, value: milieus.join('; ') }] : []),
    ...(contact ? [{ label: t.actors.fields.contact, value: contact }] : []),
  ]
}
