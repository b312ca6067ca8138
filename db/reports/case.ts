import { eq } from 'drizzle-orm'
import type { Answers } from '../../surveys/answer.ts'
import { visibleRatings } from '../../surveys/ratings/blindness.ts'
import { isSaid } from '../../surveys/ratings/said.ts'
import { hasOnlyRefusedTalks, keptAnswers } from '../../surveys/statements/consent.ts'
import { openAnswersIn } from '../../surveys/statements/statement.ts'
import { interviewPurposes } from '../../surveys/vocabulary.ts'
import { type Database, type Here, run } from '../database.ts'
import { type Founding, foundingsOf } from '../groups/foundings.ts'
import { type Group, groupsOf } from '../groups/groups.ts'
import { type Review, reviewsOf } from '../groups/reviews.ts'
import { compareIds, groupBy, inPortions } from '../order.ts'
import type { Actor } from '../places/actors.ts'
import { judgementsSeenBy, type PlaceJudgement, placeJudgementsOf } from '../places/judgements.ts'
import type { Municipality } from '../places/municipalities.ts'
import { inPairOrder, type Tie, tiesOf } from '../places/ties.ts'
import type { Tables } from '../schema/tables.ts'
import { answersIn } from '../surveys/answers.ts'
import { everyRating, type Rating, selfHiddenFrom, viewerOf } from '../surveys/ratings.ts'
import { type Response, type ResponseRow, withInterviewers } from '../surveys/responses.ts'
import { type ReleasedStatement, statementsLeaving } from './statements.ts'

/** All of a municipality that a case file tells, as stored. What was never said is null; lists are in order of ids. */
export interface CaseData {
  municipality: Municipality
  actors: Actor[]
  ties: Tie[]
  ratings: Rating[]
  /**
   * `instrumentLabel` is always given: "id@version" of the kept instrument, or what the imported case called it;
   * `openAnswers` are the items answered in free text.
   */
  responses: (Response & { instrumentLabel: string; answers: Answers; openAnswers: string[] })[]
  /** Of finished interviews, by id, as much as may leave them. */
  statements: ReleasedStatement[]
  judgements: PlaceJudgement[]
  /** By date, first to last. */
  foundings: Founding[]
  /** The latest group. */
  group: Group | undefined
  /** By date, first to last. */
  reviews: Review[]
}

/**
 * In one consistent read; undefined when there is no such municipality. With `seenBy` (an account id) only the ratings,
 * judgements and scores of self-assessments this account may see; without it all of them, for what is computed or handed
 * on. `today` tells which statements have waited long enough to leave their interview; without it none has.
 */
export function loadCaseData(
  here: Here,
  { seenBy, today }: { seenBy?: string; today?: string } = {},
): Promise<CaseData | undefined> {
  const { municipalities, actors, responses, interviewers, answers, instruments, statements } = here.tables
  return here.reading(function* (tx) {
    const [found] = yield* run(tx.select().from(municipalities).where(eq(municipalities.id, tx.municipality)))
    if (!found) return undefined
    const guides = new Map((yield* run(tx.select().from(instruments))).map((each) => [each.hash, each]))
    const rows = yield* run(tx.select().from(responses).where(tx.own(responses)))
    const who = yield* run(tx.select().from(interviewers).where(tx.own(interviewers)))
    const given = yield* run(tx.select().from(answers).where(tx.own(answers)))
    const answersBy = groupBy(given, (each) => each.response)
    const [group] = yield* groupsOf(tx)
    const people = yield* run(tx.select().from(actors).where(tx.own(actors)))
    const hidden = seenBy === undefined ? new Set<string>() : yield* selfHiddenFrom(tx, seenBy)
    const { rows: judged, isThere } = yield* everyRating(tx)
    const decided = yield* run(tx.select().from(statements).where(tx.own(statements)))
    const withdrawn = new Set(decided.filter(({ readBack }) => readBack === 'withdrawn').map(({ id }) => id))
    // What was taken back is evidence of nothing any more.
    const standing = <T extends Pick<Rating, 'statements'>>(row: T): T => {
      return { ...row, statements: row.statements?.filter((id) => !withdrawn.has(id)) ?? null }
    }
    const guideOf = ({ instrument }: ResponseRow) => guides.get(instrument ?? '')
    const held = withInterviewers(rows, who)
    // Whoever is archived is protected as before: what names them stays withheld.
    const everybody = yield* run(tx.select({ name: actors.name }).from(actors).where(tx.all(actors)))
    const names = everybody.map(({ name }) => name)
    const talks = held
      .filter(({ status }) => status !== 'planned')
      .map((each) => ({ ...each, answers: answersIn(answersBy.get(each.id) ?? []) }))
    const citable = judged.map((each) =>
      hasOnlyRefusedTalks(talks, each) ? { ...each, evidence: null, statements: null } : standing(each),
    )
    return {
      municipality: found,
      actors: people.toSorted((x, y) => compareIds(x.id, y.id)),
      ties: yield* tiesOf(tx),
      ratings: (seenBy === undefined ? citable : visibleRatings(citable, yield* viewerOf(tx, seenBy))).filter(
        (each) => isSaid(each) && isThere(each),
      ),
      responses: held.map((each) => {
        const guide = guideOf(each)
        const said = keptAnswers(answersIn(answersBy.get(each.id) ?? []))
        return {
          ...each,
          scores: hidden.has(each.actor) ? null : each.scores,
          instrumentLabel: guide ? `${guide.id}@${guide.version}` : (each.instrumentLabel ?? ''),
          answers: said,
          openAnswers: openAnswersIn(said, guide?.definition),
        }
      }),
      statements: held
        .filter(({ purpose }) => interviewPurposes.some((each) => each === purpose))
        .flatMap((response) => {
          const said = { response, guide: guideOf(response)?.definition, answers: answersBy.get(response.id) ?? [] }
          return statementsLeaving(said, decided, { today, names })
        })
        .toSorted((x, y) => compareIds(x.id, y.id)),
      judgements: (seenBy === undefined ? yield* placeJudgementsOf(tx) : yield* judgementsSeenBy(tx, seenBy)).map(
        standing,
      ),
      foundings: (yield* foundingsOf(tx)).toReversed(),
      group,
      reviews: (yield* reviewsOf(tx)).toReversed(),
    }
  })
}

type New<K extends keyof Tables> = Omit<Tables[K]['$inferInsert'], 'municipality'>

/** A municipality to be stored whole. Ids are kept as they are; every row belongs to `municipality`. */
export interface NewCaseData {
  municipality: Tables['municipalities']['$inferInsert']
  actors: New<'actors'>[]
  /** In either order of a and b. */
  ties: New<'ties'>[]
  ratings: New<'ratings'>[]
  judgements: New<'placeJudgements'>[]
  foundings: New<'foundings'>[]
  statements: New<'statements'>[]
  responses: (New<'responses'> & { interviewers: string[]; answers: Answers; savedAt: Date })[]
  group: (New<'groups'> & { members: Omit<New<'groupMembers'>, 'group'>[] }) | undefined
  reviews: (New<'reviews'> & {
    criteria: Omit<New<'reviewCriteria'>, 'review'>[]
    answers: Omit<New<'reviewAnswers'>, 'review'>[]
  })[]
}

/** Stores all or nothing; `reader` (an account) may see the municipality. Duplicate: its id is taken, nothing is changed. */
export function storeCaseData(db: Database, data: NewCaseData, reader?: string): Promise<'stored' | 'duplicate'> {
  const t = db.tables
  const municipality = data.municipality.id
  const placed = <T>(rows: T[]) => inPortions(rows.map((row) => ({ ...row, municipality })))
  return db.atomically(function* (tx) {
    const same = tx.select({ id: t.municipalities.id }).from(t.municipalities)
    if ((yield* run(same.where(eq(t.municipalities.id, municipality)))).length > 0) return 'duplicate'

    yield* run(tx.insert(t.municipalities).values(data.municipality))
    if (reader) yield* run(tx.insert(t.accesses).values({ account: reader, municipality }))
    for (const rows of placed(data.actors)) yield* run(tx.insert(t.actors).values(rows))
    for (const rows of placed(data.ties.map(inPairOrder))) yield* run(tx.insert(t.ties).values(rows))

    if (data.group) {
      const { members, ...group } = data.group
      yield* run(tx.insert(t.groups).values({ ...group, municipality }))
      const joined = members.map((each) => ({ ...each, group: group.id }))
      for (const rows of placed(joined)) yield* run(tx.insert(t.groupMembers).values(rows))
    }
    for (const { criteria, answers, ...review } of data.reviews) {
      yield* run(tx.insert(t.reviews).values({ ...review, municipality }))
      const judged = criteria.map((each) => ({ ...each, review: review.id }))
      for (const rows of placed(judged)) yield* run(tx.insert(t.reviewCriteria).values(rows))
      const given = answers.map((each) => ({ ...each, review: review.id }))
      for (const rows of placed(given)) yield* run(tx.insert(t.reviewAnswers).values(rows))
    }

    const responses = data.responses.map(({ interviewers: _, answers: __, savedAt: ___, ...response }) => response)
    for (const rows of placed(responses)) yield* run(tx.insert(t.responses).values(rows))
    const raters = data.responses.flatMap(({ id, interviewers }) =>
      interviewers.map((rater) => ({ response: id, rater })),
    )
    for (const rows of placed(raters)) yield* run(tx.insert(t.interviewers).values(rows))
    const answers = data.responses.flatMap(({ id, answers, savedAt }) =>
      Object.entries(answers).map(([item, answer]) => ({ response: id, item, answer, revision: 1, savedAt })),
    )
    for (const rows of placed(answers)) yield* run(tx.insert(t.answers).values(rows))
    for (const rows of placed(data.ratings)) yield* run(tx.insert(t.ratings).values(rows))
    for (const rows of placed(data.judgements)) yield* run(tx.insert(t.placeJudgements).values(rows))
    for (const rows of placed(data.foundings)) yield* run(tx.insert(t.foundings).values(rows))
    for (const rows of placed(data.statements)) yield* run(tx.insert(t.statements).values(rows))
    return 'stored'
  })
}
