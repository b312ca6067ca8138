import { and, eq, gt, inArray, isNotNull, isNull, lte } from 'drizzle-orm'
import { type Database, run } from '../database.ts'
import { compareIds, groupBy } from '../order.ts'
import type { InvitationPurpose, ResponsePurpose } from '../schema/surveys.ts'

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
  })[]
  /** Readiness interviews held by this account whose own ratings are not final: how many dimensions have one. */
  ratings: (Place & { id: string; actorName: string; rated: number })[]
  /** Open invitations that end before `until`. */
  invitations: (Place & { id: string; actorName: string; purpose: InvitationPurpose; expiresAt: Date })[]
  /** Groups at work that were founded and have not been reviewed yet. */
  groups: (Place & { foundedOn: string })[]
}

export function agendaOf(db: Database, account: string, { now, until }: { now: Date; until: Date }): Promise<Agenda> {
  const { accesses, municipalities, actors, responses, interviewers, ratings, invitations, groups, reviews } = db.tables
  return db.reading(function* (tx) {
    const held = yield* run(
      tx
        .select({
          municipality: responses.municipality,
          municipalityName: municipalities.name,
          id: responses.id,
          actor: responses.actor,
          actorName: actors.name,
          purpose: responses.purpose,
          status: responses.status,
          plannedFor: responses.plannedFor,
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
        .where(eq(accesses.account, account)),
    )
    const spoken = held.filter((each) => each.purpose === 'readiness' && ['completed', 'locked'].includes(each.status))
    const places = [...new Set(spoken.map((each) => each.municipality))]
    const own = yield* run(
      tx
        .select({ municipality: ratings.municipality, actor: ratings.actor, final: ratings.final })
        .from(ratings)
        .where(and(inArray(ratings.municipality, places), eq(ratings.rater, account), eq(ratings.kind, 'independent'))),
    )
    const ending = yield* run(
      tx
        .select({
          municipality: invitations.municipality,
          municipalityName: municipalities.name,
          id: invitations.id,
          actorName: actors.name,
          purpose: invitations.purpose,
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
            eq(accesses.account, account),
            isNull(invitations.revokedAt),
            gt(invitations.expiresAt, now),
            lte(invitations.expiresAt, until),
            inArray(responses.status, ['planned', 'running']),
          ),
        ),
    )
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
        .where(
          and(eq(accesses.account, account), isNull(groups.endedOn), isNotNull(groups.foundedOn), isNull(reviews.id)),
        ),
    )

    const interviews = held.flatMap(({ status, heldOn, plannedFor, actor: _, ...interview }) =>
      status === 'planned' || status === 'running' ? [{ ...interview, status, day: heldOn ?? plannedFor }] : [],
    )
    const person = (each: { municipality: string; actor: string }) => `${each.municipality}/${each.actor}`
    const given = groupBy(own, person)
    const unfinished = spoken.flatMap(({ municipality, municipalityName, id, actor, actorName }) => {
      const mine = given.get(person({ municipality, actor })) ?? []
      const isFinal = mine.length > 0 && mine.every((each) => each.final)
      return isFinal ? [] : [{ municipality, municipalityName, id, actorName, rated: mine.length }]
    })
    return {
      interviews: interviews.toSorted((x, y) => compareIds(x.day ?? '9999', y.day ?? '9999')),
      ratings: unfinished,
      invitations: ending.toSorted((x, y) => x.expiresAt.getTime() - y.expiresAt.getTime()),
      groups: unreviewed
        .map(({ foundedOn, ...place }) => ({ ...place, foundedOn: foundedOn! }))
        .toSorted((x, y) => compareIds(x.foundedOn, y.foundedOn)),
    }
  })
}
