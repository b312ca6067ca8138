import { and, eq, gt, inArray, isNotNull, isNull, lte, or } from 'drizzle-orm'
import { dayOf } from '../../surveys/day.ts'
import { isFinished } from '../../surveys/progress/finished.ts'
import { ratingProgress } from '../../surveys/ratings/rated-dimensions.ts'
import { placeStanding } from '../../surveys/situation/standing.ts'
import type { InvitationPurpose, ResponseStatus } from '../../surveys/vocabulary.ts'
import { type Database, type Reads, run, type Steps } from '../database.ts'
import { compareIds, groupBy } from '../order.ts'
import { present } from '../present.ts'
import type { ResponsePurpose } from '../schema/surveys.ts'
import { instrumentsOf } from '../surveys/instruments.ts'
import { judgesIn } from './judgements.ts'

interface Place {
  municipality: string
  municipalityName: string
}

/** What waits for somebody, across all municipalities they may see; each list the most urgent first. */
export interface Agenda {
  /** Planned or begun, with this account as interviewer. Days are "YYYY-MM-DD". */
  interviews: (Place & {
    id: string
    actorName: string
    purpose: ResponsePurpose
    status: 'planned' | 'running'
    day: string | null
    /** "HH:MM" of a planned one. */
    time: string | null
  })[]
  /** Readiness interviews held by this account whose own ratings are not final: dimensions that have one, of how many. */
  ratings: (Place & { id: string; actorName: string; rated: number; of: number })[]
  /** Places this account judges whose own judgement is not final: indicators judged, of how many. */
  places: (Place & { judged: number; of: number })[]
  /** Unanswered invitations whose answer is due ("YYYY-MM-DD") or whose link ends before `until`; overdue ones first. */
  invitations: (Place & {
    id: string
    actor: string
    actorName: string
    purpose: InvitationPurpose
    review: string | null
    dueOn: string | null
    expiresAt: Date
  })[]
  /** Groups at work that were founded and have not been reviewed yet. */
  groups: (Place & { foundedOn: string })[]
}

/** `at`: in this municipality only. */
export function agendaOf(
  db: Database,
  account: string,
  { now, until, at }: { now: Date; until: Date; at?: string },
): Promise<Agenda> {
  return db.reading(function* (tx) {
    const whose = { account, at }
    const conducted = yield* interviewsOf(tx, whose)
    const interviews = conducted.flatMap(
      ({ status, heldOn, plannedFor, plannedAt, actor: _, instrument: __, ...interview }) => {
        if (status !== 'planned' && status !== 'running') return []
        return [{ ...interview, status, day: heldOn ?? plannedFor, time: heldOn ? null : plannedAt }]
      },
    )
    return {
      interviews: interviews.toSorted((x, y) => compareIds(x.day ?? '9999', y.day ?? '9999')),
      ratings: yield* unfinishedRatings(tx, account, conducted),
      places: yield* unjudgedPlaces(tx, whose),
      invitations: yield* dueInvitations(tx, whose, { now, until }),
      groups: yield* unreviewedGroups(tx, whose),
    }
  })
}

/** Whose agenda, and whether of one municipality only. */
interface Whose {
  account: string
  at: string | undefined
}

/** In an archived municipality nothing waits. */
const isOpenTo = ({ tables: { accesses, municipalities } }: Reads, { account, at }: Whose) =>
  and(
    eq(accesses.account, account),
    at === undefined ? undefined : eq(accesses.municipality, at),
    isNull(municipalities.archivedAt),
  )

interface Conducted extends Place {
  id: string
  actor: string
  actorName: string
  instrument: string | null
  purpose: ResponsePurpose
  status: ResponseStatus
  plannedFor: string | null
  plannedAt: string | null
  heldOn: string | null
}

function* interviewsOf(tx: Reads, whose: Whose): Steps<Conducted[]> {
  const { accesses, municipalities, actors, responses, interviewers } = tx.tables
  return yield* run(
    tx
      .select({
        municipality: responses.municipality,
        municipalityName: municipalities.name,
        id: responses.id,
        actor: responses.actor,
        actorName: actors.name,
        instrument: responses.instrument,
        purpose: responses.purpose,
        status: responses.status,
        plannedFor: responses.plannedFor,
        plannedAt: responses.plannedAt,
        heldOn: responses.heldOn,
      })
      .from(accesses)
      .innerJoin(municipalities, eq(municipalities.id, accesses.municipality))
      .innerJoin(
        interviewers,
        and(eq(interviewers.municipality, accesses.municipality), eq(interviewers.rater, accesses.account)),
      )
      .innerJoin(
        responses,
        and(eq(responses.municipality, interviewers.municipality), eq(responses.id, interviewers.response)),
      )
      .innerJoin(actors, and(eq(actors.municipality, responses.municipality), eq(actors.id, responses.actor)))
      .where(and(isOpenTo(tx, whose), present(tx, responses))),
  )
}

/** An interview whose guide is not kept here has nothing rated: it was imported, and cannot be rated here. */
function* unfinishedRatings(tx: Reads, account: string, conducted: Conducted[]): Steps<Agenda['ratings']> {
  const { ratings } = tx.tables
  const held = conducted.filter((each) => each.purpose === 'readiness' && isFinished(each))
  const guides = yield* instrumentsOf(
    tx,
    held.flatMap(({ instrument }) => instrument ?? []),
  )
  const places = [...new Set(held.map((each) => each.municipality))]
  const own = yield* run(
    tx
      .select({
        municipality: ratings.municipality,
        actor: ratings.actor,
        dimension: ratings.dimension,
        value: ratings.value,
        final: ratings.final,
      })
      .from(ratings)
      .where(
        and(
          inArray(ratings.municipality, places),
          eq(ratings.rater, account),
          eq(ratings.kind, 'independent'),
          present(tx, ratings),
        ),
      ),
  )
  const person = (each: { municipality: string; actor: string }) => `${each.municipality}/${each.actor}`
  const given = groupBy(own, person)
  return held.flatMap(({ municipality, municipalityName, id, actor, actorName, instrument }) => {
    const guide = guides.get(instrument ?? '')
    if (!guide) return []
    const { rated, of, isFinal } = ratingProgress(guide, given.get(person({ municipality, actor })) ?? [])
    return isFinal ? [] : [{ municipality, municipalityName, id, actorName, rated, of }]
  })
}

function* unjudgedPlaces(tx: Reads, whose: Whose): Steps<Agenda['places']> {
  const { accesses, municipalities, placeJudgements: p } = tx.tables
  const open = yield* run(
    tx
      .select({ municipality: accesses.municipality, municipalityName: municipalities.name })
      .from(accesses)
      .innerJoin(municipalities, eq(municipalities.id, accesses.municipality))
      .where(isOpenTo(tx, whose)),
  )
  const ids = open.map(({ municipality }) => municipality)
  const judges = yield* judgesIn(tx, ids)
  const own = yield* run(
    tx
      .select()
      .from(p)
      .where(and(inArray(p.municipality, ids), eq(p.rater, whose.account))),
  )
  return open.flatMap((place) => {
    if (!judges.some(({ at, rater }) => at === place.municipality && rater === whose.account)) return []
    const { judged, of, isFinal } = placeStanding(own.filter(({ municipality }) => municipality === place.municipality))
    return isFinal ? [] : [{ ...place, judged, of }]
  })
}

function* dueInvitations(
  tx: Reads,
  whose: Whose,
  { now, until }: { now: Date; until: Date },
): Steps<Agenda['invitations']> {
  const { accesses, municipalities, actors, responses, invitations } = tx.tables
  const ending = yield* run(
    tx
      .select({
        municipality: invitations.municipality,
        municipalityName: municipalities.name,
        id: invitations.id,
        actor: invitations.actor,
        actorName: actors.name,
        purpose: invitations.purpose,
        review: responses.review,
        dueOn: invitations.dueOn,
        expiresAt: invitations.expiresAt,
      })
      .from(accesses)
      .innerJoin(municipalities, eq(municipalities.id, accesses.municipality))
      .innerJoin(invitations, eq(invitations.municipality, accesses.municipality))
      .innerJoin(
        responses,
        and(eq(responses.municipality, invitations.municipality), eq(responses.id, invitations.response)),
      )
      .innerJoin(actors, and(eq(actors.municipality, invitations.municipality), eq(actors.id, invitations.actor)))
      .where(
        and(
          isOpenTo(tx, whose),
          present(tx, invitations),
          isNull(invitations.revokedAt),
          gt(invitations.expiresAt, now),
          or(lte(invitations.expiresAt, until), lte(invitations.dueOn, dayOf(until))),
          inArray(responses.status, ['planned', 'running']),
        ),
      ),
  )
  const due = ({ dueOn, expiresAt }: Agenda['invitations'][number]) => dueOn ?? dayOf(expiresAt)
  return ending.toSorted((x, y) => compareIds(due(x), due(y)))
}

function* unreviewedGroups(tx: Reads, whose: Whose): Steps<Agenda['groups']> {
  const { accesses, municipalities, groups, reviews } = tx.tables
  const unreviewed = yield* run(
    tx
      .select({
        municipality: groups.municipality,
        municipalityName: municipalities.name,
        foundedOn: groups.foundedOn,
      })
      .from(accesses)
      .innerJoin(municipalities, eq(municipalities.id, accesses.municipality))
      .innerJoin(groups, eq(groups.municipality, accesses.municipality))
      .leftJoin(reviews, and(eq(reviews.municipality, groups.municipality), eq(reviews.group, groups.id)))
      .where(and(isOpenTo(tx, whose), isNull(groups.endedOn), isNotNull(groups.foundedOn), isNull(reviews.id))),
  )
  return unreviewed
    .map(({ foundedOn, ...place }) => ({ ...place, foundedOn: foundedOn! }))
    .toSorted((x, y) => compareIds(x.foundedOn, y.foundedOn))
}
