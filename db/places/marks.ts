import { and, countDistinct, eq, inArray, isNotNull, ne } from 'drizzle-orm'
import { membersToHear } from '../../surveys/membership.ts'
import { finishedStatuses } from '../../surveys/progress/finished.ts'
import { disagreements } from '../../surveys/ratings/agreement.ts'
import { finalJudges } from '../../surveys/situation/standing.ts'
import { consentItem } from '../../surveys/statements/consent.ts'
import { statedIn } from '../../surveys/statements/statement.ts'
import type { Dimension } from '../../surveys/vocabulary.ts'
import { type Reads, run, type Steps } from '../database.ts'
import { groupBy } from '../order.ts'
import { present } from '../present.ts'
import { instrumentsOf } from '../surveys/instruments.ts'
import { judgesIn } from './judgements.ts'

/** Marks by which to tell what is done on the way of a municipality: counts only, each by municipality. */

export interface PlaceMark {
  /** Who judges the place, and how many of them have finished. */
  judges: number
  finished: number
  /** Indicators agreed on, and those on which final judgements are two or more steps apart and nothing is agreed yet. */
  agreed: number
  toAgree: number
}

/** How far the judges of each place are: finished is whose every indicator is final. */
export function* judgedPlaces(tx: Reads, municipalities: string[]): Steps<Map<string, PlaceMark>> {
  const { placeJudgements: p } = tx.tables
  const rows = yield* run(
    tx
      .select({
        at: p.municipality,
        indicator: p.indicator,
        rater: p.rater,
        kind: p.kind,
        value: p.value,
        missing: p.missing,
        final: p.final,
      })
      .from(p)
      .where(inArray(p.municipality, municipalities)),
  )
  const everyJudge = yield* judgesIn(tx, municipalities)
  const mark = (id: string): PlaceMark => {
    const here = rows.filter(({ at }) => at === id)
    const final = here.filter((row) => row.kind === 'independent' && row.final)
    const judges = everyJudge.filter(({ at }) => at === id).map(({ rater }) => rater)
    const apart = disagreements(
      final.flatMap(({ indicator, rater, value }) =>
        value === null ? [] : [{ actor: id, dimension: indicator, rater, value }],
      ),
    )
    const agreed = here.filter(({ kind }) => kind === 'consensus').map(({ indicator }) => indicator)
    return {
      judges: judges.length,
      finished: finalJudges(here, judges).length,
      agreed: agreed.length,
      toAgree: apart.filter(({ dimension }) => !agreed.includes(dimension)).length,
    }
  }
  return new Map(municipalities.map((id) => [id, mark(id)]))
}

export interface ReadBackMark {
  /** Finished interviews on the situation in which something was noted in free text, and is kept. */
  of: number
  /** Of them those from which something was read back, or offered and not wanted. */
  done: number
  /** Statements that are to leave their interview, and in that wording were not read back. */
  waiting: number
}

export function* readBacks(tx: Reads, municipalities: string[]): Steps<Map<string, ReadBackMark>> {
  const { responses: r, answers: a, statements: s } = tx.tables
  const kept = yield* run(
    tx
      .select({ at: r.municipality, response: r.id, instrument: r.instrument })
      .from(r)
      .innerJoin(a, and(eq(a.municipality, r.municipality), eq(a.response, r.id)))
      .where(
        and(
          inArray(r.municipality, municipalities),
          present(tx, r),
          eq(r.purpose, 'situation'),
          inArray(r.status, finishedStatuses),
          isNotNull(a.answer),
          ne(a.item, consentItem),
        ),
      )
      .groupBy(r.municipality, r.id, r.instrument),
  )
  const said = yield* run(
    tx
      .select({
        at: s.municipality,
        response: s.response,
        release: s.release,
        readBack: s.readBack,
        readBackOf: s.readBackOf,
        decidedOf: s.decidedOf,
      })
      .from(s)
      .where(and(inArray(s.municipality, municipalities), present(tx, s))),
  )
  const wasRead = new Set(said.filter(({ readBack }) => readBack !== null).map(keyOfTalk))
  const silent = yield* silentTalks(
    tx,
    kept.filter((talk) => !wasRead.has(keyOfTalk(talk))),
  )
  const leaves = ({ release, readBack }: (typeof said)[number]) =>
    (release === 'verbatim' || release === 'paraphrase') && readBack !== 'withdrawn'
  return new Map(
    municipalities.map((id) => {
      const talks = kept.filter((talk) => talk.at === id && !silent.has(keyOfTalk(talk)))
      const held = new Set(talks.map(({ response }) => response))
      const own = said.filter(({ at, response }) => at === id && held.has(response))
      const isWaiting = (each: (typeof said)[number]) =>
        leaves(each) && (each.readBack === null || each.readBackOf !== each.decidedOf)
      return [
        id,
        {
          of: held.size,
          done: talks.filter((talk) => wasRead.has(keyOfTalk(talk))).length,
          waiting: own.filter(isWaiting).length,
        },
      ]
    }),
  )
}

const keyOfTalk = ({ at, response }: { at: string; response: string }): string => `${at}/${response}`

/** Of these talks those of which nothing can be read back: nothing was noted in free text. */
function* silentTalks(
  tx: Reads,
  talks: { at: string; response: string; instrument: string | null }[],
): Steps<Set<string>> {
  if (talks.length === 0) return new Set()
  const { answers: a } = tx.tables
  const ofTalks = and(
    inArray(
      a.municipality,
      talks.map(({ at }) => at),
    ),
    inArray(
      a.response,
      talks.map(({ response }) => response),
    ),
  )
  const given = yield* run(
    tx.select({ at: a.municipality, response: a.response, item: a.item, answer: a.answer }).from(a).where(ofTalks),
  )
  const byTalk = groupBy(given, keyOfTalk)
  const guides = yield* instrumentsOf(
    tx,
    talks.flatMap(({ instrument }) => instrument ?? []),
  )
  const isSilent = (talk: (typeof talks)[number]) => {
    const said = (byTalk.get(keyOfTalk(talk)) ?? []).flatMap(({ item, answer }) =>
      answer === null ? [] : [[item, answer] as const],
    )
    return statedIn(Object.fromEntries(said), guides.get(talk.instrument ?? '')).length === 0
  }
  return new Set(talks.filter(isSilent).map(keyOfTalk))
}

interface ToRate {
  at: string
  actor: string
  dimensions: Dimension[]
}

/** Of these people how many have a value in every dimension in which they are to be rated, and how many from two alone. */
export function* ratedPeople<Person extends ToRate>(
  tx: Reads,
  municipalities: string[],
  people: Person[],
): Steps<{ complete: Person[]; byTwo: Person[] }> {
  const { ratings: r } = tx.tables
  const rows = yield* run(
    tx
      .select({
        at: r.municipality,
        actor: r.actor,
        dimension: r.dimension,
        kind: r.kind,
        raters: countDistinct(r.rater),
      })
      .from(r)
      .where(and(inArray(r.municipality, municipalities), isNotNull(r.value), present(tx, r)))
      .groupBy(r.municipality, r.actor, r.dimension, r.kind),
  )
  const rowsOf = groupBy(rows, ({ at, actor }) => `${at}/${actor}`)
  const isRated = ({ at, actor, dimensions }: Person, suffices: (row: (typeof rows)[number]) => boolean) => {
    const own = rowsOf.get(`${at}/${actor}`) ?? []
    return dimensions.every((each) => own.some((row) => row.dimension === each && suffices(row)))
  }
  return {
    complete: people.filter((person) => isRated(person, () => true)),
    byTwo: people.filter((person) => isRated(person, ({ kind, raters }) => kind === 'independent' && raters >= 2)),
  }
}

export interface LatestReview {
  /** "YYYY-MM-DD" */
  date: string
  status: 'open' | 'closed'
  /** Members who are to be heard, and those of them who have answered or declined. */
  members: number
  heard: number
}

/** Latest first, by municipality. */
export function* reviewMarks(tx: Reads, municipalities: string[]): Steps<Map<string, LatestReview[]>> {
  const { reviews, reviewAnswers, groups, groupMembers } = tx.tables
  const held = yield* run(tx.select().from(reviews).where(inArray(reviews.municipality, municipalities)))
  const answers = yield* run(
    tx
      .select({ at: reviewAnswers.municipality, review: reviewAnswers.review, actor: reviewAnswers.actor })
      .from(reviewAnswers)
      .where(inArray(reviewAnswers.municipality, municipalities))
      .groupBy(reviewAnswers.municipality, reviewAnswers.review, reviewAnswers.actor),
  )
  const founded = yield* run(tx.select().from(groups).where(inArray(groups.municipality, municipalities)))
  const everyMember = yield* run(
    tx.select().from(groupMembers).where(inArray(groupMembers.municipality, municipalities)),
  )
  const markOf = ({ municipality, id, group: of, date, status }: (typeof held)[number]): LatestReview => {
    const group = founded.find((each) => each.municipality === municipality && each.id === of)
    const members = everyMember.filter((each) => each.municipality === municipality && each.group === of)
    const toHear = group ? membersToHear({ endedOn: group.endedOn, members }, { date, status }) : []
    const hasAnswered = (actor: string) =>
      answers.some((each) => each.at === municipality && each.review === id && each.actor === actor)
    return { date, status, members: toHear.length, heard: toHear.filter(hasAnswered).length }
  }
  return new Map(
    municipalities.map((id) => {
      const own = held.filter(({ municipality }) => municipality === id)
      return [id, own.toSorted((x, y) => (x.date < y.date ? 1 : -1)).map(markOf)]
    }),
  )
}
