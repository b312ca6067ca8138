import type { Actor } from '../../db/places/actors.ts'
import type { ArchivedThing } from '../../db/places/archive.ts'
import { positionOf } from '../../surveys/people/apart.ts'
import { actorTrail, type Place } from '../actors/list-page.ts'
import type { ActorRecords } from '../actors/records.ts'
import type { Spoken } from '../frame/language.ts'
import type { Page } from '../frame/pages.ts'
import type { Interview } from '../interviews/interview.ts'
import { interviewTrail } from '../interviews/list-page.ts'
import { archivedInWords } from './shelf.ts'

interface About extends Spoken {
  place: Place
  actor: Actor
  archived: ArchivedThing
  /** Name of an account. */
  nameOf: (id: string) => string
  /** What was to be saved and was not; undefined where it is only read. */
  words: string[] | undefined
}

/** A person who is archived: who it is, what rests with them, and the way back. */
export function archivedPersonPage(data: About & { records: ActorRecords; ties: number }) {
  const { t, place, actor, records, ties } = data
  const talks = records.responses.filter(({ purpose }) => purpose === 'situation' || purpose === 'readiness')
  const ratings = records.ratings.length
  const invitations = records.invitations.length
  return {
    ...commonOf(data),
    title: actor.name,
    trail: actorTrail(place, t),
    facts: [
      { label: t.actors.fields.sector, value: t.terms.sectorLong[actor.sector] },
      { label: t.actors.table.status, value: t.terms.status[actor.status] },
      ...(positionOf(actor) ? [{ label: t.actors.fields.organisation, value: positionOf(actor) }] : []),
      ...(actor.contact ? [{ label: t.actors.fields.contact, value: actor.contact }] : []),
    ],
    resting: [
      ...talks.map(({ id, purpose, heldOn, plannedFor }) => ({
        label: t.archive.interview(t.terms.purpose[purpose], dayOf(heldOn ?? plannedFor, data)),
        href: `/m/${place.id}/interviews/${id}`,
      })),
      ...[
        ratings > 0 && t.archive.ratings(ratings),
        ties > 0 && t.archive.ties(ties),
        invitations > 0 && t.archive.invitations(invitations),
      ].flatMap((label) => (label ? [{ label, href: undefined }] : [])),
    ],
    person: undefined,
    transcript: undefined,
  } satisfies Page
}

/** An interview that is archived, itself or with its person; its notes stay where they can be read. */
export function archivedInterviewPage(data: About & { interview: Interview }) {
  const { t, f, place, actor, archived, interview, nameOf } = data
  const isOwn = archived.thing.kind === 'interview'
  const person = `/m/${place.id}/actors/${actor.id}`
  const common = commonOf(data)
  const since = archivedInWords(archived, nameOf, data)
  return {
    ...common,
    title: `${t.interviews.overview.with} ${actor.name}`,
    lead: isOwn || data.words ? common.lead : t.archive.withPerson(actor.name, since),
    trail: interviewTrail(place, t),
    facts: [
      { label: t.actors.interviewTable.purpose, value: t.terms.purpose[interview.purpose] },
      { label: t.actors.interviewTable.date, value: dayOf(interview.heldOn ?? interview.plannedFor, data) },
      { label: t.actors.interviewTable.status, value: t.terms.responseStatus[interview.status] },
      { label: t.archive.heldBy, value: f.list(interview.interviewers.map(nameOf)) },
    ].filter(({ value }) => value !== ''),
    resting: [],
    bringBack: isOwn ? common.bringBack : undefined,
    person: isOwn ? undefined : { label: t.archive.toPerson, href: person },
    transcript:
      interview.status === 'planned' || interview.instrument === null
        ? undefined
        : `/m/${place.id}/interviews/${interview.id}/transcript`,
  } satisfies Page
}

const dayOf = (day: string | null, { t, f }: Spoken): string => (day === null ? t.actors.noDate : f.date(day))

function commonOf({ place, archived, nameOf, words, ...spoken }: About) {
  const { t } = spoken
  const since = archivedInWords(archived, nameOf, spoken)
  return {
    template: 'archive/archived' as const,
    lead: words ? t.archive.notSaved(since) : t.archive.lead(since),
    words: words ?? [],
    bringBack: { action: `/m/${place.id}/archive/bring-back`, ...archived.thing },
  }
}
