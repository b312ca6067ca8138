import { and, eq, gt, inArray, isNotNull, isNull, lte } from 'drizzle-orm'
import { type Database, run } from './database.ts'
import { compareIds } from './order.ts'
import type { InvitationPurpose, ResponsePurpose } from './schema/surveys.ts'

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
  return db.atomically(function* (tx) {
    const held = yield* run(
      tx
        .select({ response: responses, name: municipalities.name, actorName: actors.name })
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
    const own = yield* run(
      tx
        .select({ municipality: ratings.municipality, actor: ratings.actor, final: ratings.final })
        .from(accesses)
        .innerJoin(ratings, and(eq(ratings.municipality, accesses.municipality), eq(ratings.rater, accesses.account)))
        .where(and(eq(accesses.account, account), eq(ratings.kind, 'independent'))),
    )
    const ending = yield* run(
      tx
        .select({ invitation: invitations, name: municipalities.name, actorName: actors.name })
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
        .select({ municipality: groups.municipality, name: municipalities.name, foundedOn: groups.foundedOn })
        .from(accesses)
        .innerJoin(municipalities, eq(municipalities.id, accesses.municipality))
        .innerJoin(groups, eq(groups.municipality, accesses.municipality))
        .leftJoin(reviews, and(eq(reviews.municipality, groups.municipality), eq(reviews.group, groups.id)))
        .where(
          and(eq(accesses.account, account), isNull(groups.endedOn), isNotNull(groups.foundedOn), isNull(reviews.id)),
        ),
    )

    const interviews = held.flatMap(({ response, name, actorName }) => {
      const { municipality, id, purpose, status, heldOn, plannedFor } = response
      if (status !== 'planned' && status !== 'running') return []
      return [{ municipality, municipalityName: name, id, actorName, purpose, status, day: heldOn ?? plannedFor }]
    })
    const unfinished = held.flatMap(({ response, name, actorName }) => {
      const { municipality, id, purpose, status, actor } = response
      if (purpose !== 'readiness' || (status !== 'completed' && status !== 'locked')) return []
      const given = own.filter((each) => each.municipality === municipality && each.actor === actor)
      if (given.length > 0 && given.every((each) => each.final)) return []
      return [{ municipality, municipalityName: name, id, actorName, rated: given.length }]
    })
    return {
      interviews: interviews.toSorted((x, y) => compareIds(x.day ?? '9999', y.day ?? '9999')),
      ratings: unfinished,
      invitations: ending
        .map(({ invitation: { municipality, id, purpose, expiresAt }, name, actorName }) => {
          return { municipality, municipalityName: name, id, actorName, purpose, expiresAt }
        })
        .toSorted((x, y) => x.expiresAt.getTime() - y.expiresAt.getTime()),
      groups: unreviewed
        .map(({ municipality, name, foundedOn }) => ({ municipality, municipalityName: name, foundedOn: foundedOn! }))
        .toSorted((x, y) => compareIds(x.foundedOn, y.foundedOn)),
    }
  })
}
