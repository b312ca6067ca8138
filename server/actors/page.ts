import type { Actor } from '../../db/places/actors.ts'
import type { Tie } from '../../db/places/ties.ts'
import { isConsidered, nextStatuses } from '../../surveys/membership.ts'
import { milieusNew, milieusSaid } from '../../surveys/milieus-said.ts'
import { apart, peopleToChoose, positionOf } from '../../surveys/people/apart.ts'
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
import { actorFormPath, actorsPath, actorTrail, type Place } from './list-page.ts'
import { type ReadinessSaid, readinessInWords } from './readiness.ts'
import type { ActorRecords } from './records.ts'
import { hoursInWords, type SelfSaid } from './self-said.ts'
import { type TieFields, trustWords } from './ties/fields.ts'
import { type Source, sourceWords, tieInWords } from './ties/told.ts'
import { selfBadge, selfWords } from './words.ts'

/** One person: facts, where they stand, what was done with them, whom they trust. */
export function actorPage(data: {
  t: Texts
  language: Language
  f: Formats
  place: Place
  actor: Actor
  /** All people of the municipality, in order of their names. */
  people: Pick<Actor, 'id' | 'name' | 'function' | 'organisation'>[]
  records: ActorRecords
  /** In how many talks the person was named, of how many. */
  named: { n: number; of: number }
  ties: Tie[]
  /** The interviews they may have been said in. */
  sources: Source[]
  /** What the person said about taking part. */
  said: ReadinessSaid[]
  /** What they handed in about themselves, as far as the reader may read it. */
  selfSaid: SelfSaid | undefined
  leaving: Leaving
  isInGroup: boolean
  /** Whoever is or was in a group stays. */
  wasInGroup?: boolean
  tie: TieFields
  /** What is typed about who confirms the relation to whom. */
  confirming?: Confirming | undefined
  complaints: ShownComplaint[]
  /** How the list stood that one came from, as it stands behind its address. */
  list?: string | undefined
}) {
  const { t, f, place, actor, records, isInGroup, tie, complaints } = data
  const people = apart(data.people)
  const path = `${actorsPath(place)}/${actor.id}`
  const progress = personProgress(actor.id, records)
  const others = people.filter(({ id }) => id !== actor.id)
  return {
    template: 'actors/actor',
    title: actor.name,
    lead: positionOf(actor) || undefined,
    trail: actorTrail(place, t, undefined, data.list),
    path,
    edit: actorFormPath(place, actor.id, data.list),
    notes: actor.notes?.split(/\n+/) ?? [],
    facts: [...factsInWords(actor, t, f), ...hoursFact(data)],
    status: { words: t.actors.statusIs(t.terms.status[actor.status]), isInGroup, group: `/m/${place.id}/group` },
    nextStatuses: isInGroup
      ? []
      : nextStatuses[actor.status].map((value) => ({ value, label: t.actors.become[value] })),
    named: data.named.of > 0 ? t.named.count(data.named.n, data.named.of) : undefined,
    toNamed: `${actorsPath(place)}/named`,
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
      takeOver: milieusToTakeOver(data),
      answers: progress.self === 'submitted' ? `/m/${place.id}/self-assessments/${actor.id}/answers` : undefined,
      /** Only candidates and members are invited; for the others there is the list. */
      ...(isConsidered(actor)
        ? { href: `/m/${place.id}/self-assessments/${actor.id}`, link: t.actors.toSelfAssessment }
        : { href: `/m/${place.id}/self-assessments`, link: t.actors.toSelfAssessments }),
    },
    ties: others.flatMap(({ id, name }) => tieRow({ id, name }, { ...data, people })),
    tie: tieForm(tie, others, { ...data, people }),
    complaints,
    wrong: messagesByField(complaints),
    archive: {
      action: `/m/${place.id}/archive`,
      ...{ kind: 'actor', id: actor.id, label: t.archive.putAway.actor, what: t.archive.what.actor },
      refused: data.wasInGroup ? t.archive.inGroup(actor.name) : undefined,
    },
    scripts: ['choose'],
  } satisfies Page
}

type Data = Parameters<typeof actorPage>[0]

function hoursFact({ said: [talk], selfSaid, ...spoken }: Data) {
  const hours = hoursInWords(talk, selfSaid, spoken)
  return hours.length > 0 ? [{ label: spoken.t.actors.hours, value: hours.join('; ') }] : []
}

/** The way to the form with the milieus the person ticked and nobody has recorded. */
function milieusToTakeOver({ t, f, place, actor, selfSaid }: Data) {
  if (!selfSaid) return undefined
  const added = milieusNew(actor.milieus, milieusSaid(selfSaid.instrument, selfSaid.answers))
  if (added.length === 0) return undefined
  const href = `${actorsPath(place)}/${actor.id}/edit?from=${selfSaid.response.id}`
  return { href, label: t.actors.takeOverMilieus(f.list(added)) }
}

export interface Confirming {
  other: string
  reason: string
}

/** How the person stands to another one, who says so, and what can be done about it; nothing where nothing is known. */
function tieRow(
  { id, name }: Pick<Actor, 'id' | 'name'>,
  data: Pick<Data, 't' | 'f' | 'place' | 'actor' | 'people' | 'ties' | 'sources' | 'confirming'>,
) {
  const { place, actor, ties, confirming } = data
  const tied = ties.find(({ a, b }) => a === id || b === id)
  if (!tied) return []
  const { source, ...words } = tieInWords(tied, data)
  const typed = confirming?.other === id ? confirming : undefined
  return {
    other: id,
    name,
    href: `${actorsPath(place)}/${id}`,
    change: `${actorsPath(place)}/${actor.id}?tie=${id}#tie`,
    ...words,
    source: source && { words: source.words, href: `/m/${place.id}/interviews/${source.id}` },
    confirming: { isTyped: typed !== undefined, reason: typed?.reason ?? '' },
  }
}

/** For a further tie, or for changing one: then with whom is said. */
function tieForm(tie: TieFields, others: Data['people'], data: Pick<Data, 't' | 'f' | 'people' | 'sources'>) {
  const { t, sources } = data
  const isChange = tie.revision > 0
  return {
    ...tie,
    isChange,
    canAdd: others.length > 0,
    title: isChange ? t.actors.editTie : t.actors.addTie,
    otherName: isChange ? (others.find(({ id }) => id === tie.other)?.name ?? '') : '',
    others: [{ value: '', label: t.actors.choose }, ...peopleToChoose(others)],
    trustOptions: [
      { value: '', label: t.actors.notStated },
      ...t.terms.trust.map((_, value) => ({ value: String(value), label: trustWords(value, t) })),
    ],
    rivalryOptions: [
      { value: '', label: t.actors.notStated },
      ...rivalries.map((value) => ({ value, label: t.terms.rivalry[value] })),
    ],
    fromOptions: (['', 'self', 'other'] as const).map((value) => ({ value, label: t.actors.tieFrom[value] })),
    sourceOptions: [
      { value: '', label: t.actors.tieNoted },
      ...sources.map((source) => ({ value: source.id, label: sourceWords(source, data) })),
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
    ...(court || sector === 'justice'
      ? [{ label: t.actors.court, value: court ? t.terms.court[court] : t.actors.notStated }]
      : []),
    ...(milieus.length > 0 ? [{ label: t.actors.fields.milieus, value: milieus.join('; ') }] : []),
    ...(contact ? [{ label: t.actors.fields.contact, value: contact }] : []),
  ]
}
