import { z } from 'zod'
import {
  actorStatuses,
  confidences,
  courts,
  criteria,
  criterionValues,
  dimensions,
  foundingCriteria,
  germanStates,
  memberAnswers,
  missingCodes,
  municipalityKinds,
  municipalityRoles,
  placeIndicators,
  ratingKinds,
  releases,
  responseStatuses,
  rivalries,
  sectors,
} from '../../surveys/vocabulary.ts'
import { settingsSchema } from './settings.ts'
import { id, longText, name, shortText } from './text.ts'

/** The shape of a case file (model, section 1). What no shape can say (references, doubles) is in references.ts. */

const trust = z.int().min(0).max(4)
const missing = z.enum(missingCodes)
const instrument = z.string().regex(/^[a-z][a-zA-Z0-9_-]{0,59}@[1-9][0-9]{0,5}$/, 'is no instrument id with version')

const municipality = z.strictObject({
  id,
  name,
  kind: z.enum(municipalityKinds).exactOptional(),
  role: z.enum(municipalityRoles).exactOptional(),
  state: z.enum(germanStates).exactOptional(),
  inhabitants: z.int().min(0).exactOptional(),
})

const attributes = z.strictObject({
  fullTime: z.boolean().exactOptional(),
  senior: z.boolean().exactOptional(),
  accessToMayor: z.boolean().exactOptional(),
  canCoordinate: z.boolean().exactOptional(),
  canFacilitate: z.boolean().exactOptional(),
  personalParticipation: z.boolean().exactOptional(),
  rightWingExtremismDesk: z.boolean().exactOptional(),
  court: z.enum(courts).exactOptional(),
})

const actor = z.strictObject({
  id,
  name,
  organisation: shortText.exactOptional(),
  function: shortText.exactOptional(),
  sector: z.enum(sectors),
  status: z.enum(actorStatuses),
  attributes: attributes.exactOptional(),
  /** Local milieus this person reaches; several spellings of one count once (normal-form.ts). */
  milieus: z.array(name).exactOptional(),
})

/**
 * What is between two actors: trust 0 (none) to 4 (very strong), and rivalry. `source` is the id of an interview, `from`
 * who of the two it was said by or of, `date` when; `confirmed`: one of the two, or a second source, says so as well.
 */
const tie = z.strictObject({
  a: id,
  b: id,
  trust: trust.exactOptional(),
  rivalry: z.enum(rivalries).exactOptional(),
  source: id.exactOptional(),
  confirmed: z.boolean().exactOptional(),
  from: z.enum(['a', 'b']).exactOptional(),
  date: z.iso.date().exactOptional(),
})

/** A judgement of one dimension by a consultant: `value` 1–5, or `missing` saying why there is none. */
const rating = z.strictObject({
  actor: id,
  dimension: z.enum(dimensions),
  rater: id,
  kind: z.enum(ratingKinds),
  value: z.int().min(1).max(5).exactOptional(),
  missing: missing.exactOptional(),
  confidence: z.enum(confidences).exactOptional(),
  evidence: longText.exactOptional(),
})

/** A judgement of the place by a consultant; `evidence` are ids of statements. */
const placeJudgement = z.strictObject({
  indicator: z.enum(placeIndicators),
  rater: id,
  kind: z.enum(ratingKinds),
  value: z.int().min(1).max(5).exactOptional(),
  missing: missing.exactOptional(),
  confidence: z.enum(confidences).exactOptional(),
  evidence: z.array(id).exactOptional(),
})

/** Something said in an interview. `text` leaves the interview only when it is released verbatim. */
const spokenStatement = z.strictObject({
  id,
  interview: id,
  item: id,
  release: z.enum(releases),
  text: longText.exactOptional(),
  paraphrase: longText.exactOptional(),
})

const situation = z.strictObject({
  judgements: z.array(placeJudgement).exactOptional(),
  statements: z.array(spokenStatement).exactOptional(),
})

const pair = z.strictObject({ a: id, b: id, trust: trust.exactOptional(), rivalry: z.enum(rivalries).exactOptional() })
const answer = z.union([z.number(), longText, z.array(longText), z.array(pair), z.strictObject({ missing })])
const answers = z.record(id, answer)

const interview = z.strictObject({
  id,
  actor: id,
  instrument,
  date: z.iso.date().exactOptional(),
  interviewers: z.array(id).exactOptional(),
  status: z.enum(responseStatuses),
  answers: answers.exactOptional(),
})

const score = z.number().min(1).max(5).exactOptional()
const scores = Object.fromEntries(dimensions.map((each) => [each, score])) as Record<
  (typeof dimensions)[number],
  typeof score
>

/** The candidate's own answers, with the scores (1–5) the instrument's scales give them. */
const selfAssessment = z.strictObject({
  actor: id,
  instrument,
  submittedAt: z.iso.datetime({ offset: true }).exactOptional(),
  answers: answers.exactOptional(),
  scores: z.strictObject(scores).exactOptional(),
})

const group = z.strictObject({ foundedOn: z.iso.date().exactOptional(), members: z.array(id) })

/** One criterion of a review (H 4.4). `answers` by member id, also that they declined; `value` may then be absent. */
const judgement = z
  .strictObject({
    value: z.enum(criterionValues).exactOptional(),
    evidence: z.int().min(0).max(3).exactOptional(),
    answers: z.record(id, z.enum(memberAnswers)).exactOptional(),
    notes: longText.exactOptional(),
  })
  .exactOptional()
const judgements = Object.fromEntries(criteria.map((each) => [each, judgement])) as Record<
  (typeof criteria)[number],
  typeof judgement
>

const review = z.strictObject({ date: z.iso.date(), criteria: z.strictObject(judgements) })

/** One criterion of the founding question (model, section 9). */
const foundingAnswer = z
  .strictObject({
    value: z.enum(criterionValues).exactOptional(),
    evidence: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]).exactOptional(),
    notes: longText.exactOptional(),
  })
  .exactOptional()
const foundingAnswers = Object.fromEntries(foundingCriteria.map((each) => [each, foundingAnswer])) as Record<
  (typeof foundingCriteria)[number],
  typeof foundingAnswer
>

const founding = z.strictObject({ date: z.iso.date(), criteria: z.strictObject(foundingAnswers) })

export const caseSchema = z.strictObject({
  format: z.literal('tragwerk-case/1'),
  municipality,
  actors: z.array(actor).max(500),
  ties: z.array(tie).exactOptional(),
  ratings: z.array(rating).exactOptional(),
  interviews: z.array(interview).exactOptional(),
  selfAssessments: z.array(selfAssessment).exactOptional(),
  situation: situation.exactOptional(),
  founding: z.array(founding).exactOptional(),
  settings: settingsSchema.exactOptional(),
  group: group.exactOptional(),
  reviews: z.array(review).exactOptional(),
})

export type CaseFile = z.infer<typeof caseSchema>
export type Actor = z.infer<typeof actor>
export type Tie = z.infer<typeof tie>
export type RatingRecord = z.infer<typeof rating>
export type Interview = z.infer<typeof interview>
export type SelfAssessment = z.infer<typeof selfAssessment>
export type Group = z.infer<typeof group>
export type Review = z.infer<typeof review>
export type FoundingRecord = z.infer<typeof founding>
export type Judgement = NonNullable<z.infer<typeof judgement>>
