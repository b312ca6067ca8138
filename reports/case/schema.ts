import { z } from 'zod'
import {
  actorStatuses,
  confidences,
  courts,
  criteria,
  criterionValues,
  dimensions,
  germanStates,
  missingCodes,
  municipalityKinds,
  municipalityRoles,
  ratingKinds,
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
  kind: z.enum(municipalityKinds).optional(),
  role: z.enum(municipalityRoles).optional(),
  state: z.enum(germanStates).optional(),
  inhabitants: z.int().min(0).optional(),
})

const attributes = z.strictObject({
  fullTime: z.boolean().optional(),
  senior: z.boolean().optional(),
  accessToMayor: z.boolean().optional(),
  canCoordinate: z.boolean().optional(),
  canFacilitate: z.boolean().optional(),
  personalParticipation: z.boolean().optional(),
  rightWingExtremismDesk: z.boolean().optional(),
  court: z.enum(courts).optional(),
})

const actor = z.strictObject({
  id,
  name,
  organisation: shortText.optional(),
  function: shortText.optional(),
  sector: z.enum(sectors),
  status: z.enum(actorStatuses),
  attributes: attributes.optional(),
  /** Local milieus this person reaches. */
  milieus: z.array(name).optional(),
})

/** What is between two actors: trust 0 (none) to 4 (very strong), and rivalry. `source` is the id of an interview. */
const tie = z.strictObject({
  a: id,
  b: id,
  trust: trust.optional(),
  rivalry: z.enum(rivalries).optional(),
  source: id.optional(),
})

/** A judgement of one dimension by a consultant: `value` 1–5, or `missing` saying why there is none. */
const rating = z.strictObject({
  actor: id,
  dimension: z.enum(dimensions),
  rater: id,
  kind: z.enum(ratingKinds),
  value: z.int().min(1).max(5).optional(),
  missing: missing.optional(),
  confidence: z.enum(confidences).optional(),
  evidence: longText.optional(),
})

const pair = z.strictObject({ a: id, b: id, trust, rivalry: z.enum(rivalries) })
const answer = z.union([z.number(), longText, z.array(longText), z.array(pair), z.strictObject({ missing })])
const answers = z.record(id, answer)

const interview = z.strictObject({
  id,
  actor: id,
  instrument,
  date: z.iso.date().optional(),
  interviewers: z.array(id).optional(),
  status: z.enum(responseStatuses),
  answers: answers.optional(),
})

const score = z.number().min(1).max(5).optional()
const scores = Object.fromEntries(dimensions.map((each) => [each, score])) as Record<
  (typeof dimensions)[number],
  typeof score
>

/** The candidate's own answers, with the scores (1–5) the instrument's scales give them. */
const selfAssessment = z.strictObject({
  actor: id,
  instrument,
  submittedAt: z.iso.datetime({ offset: true }).optional(),
  answers: answers.optional(),
  scores: z.strictObject(scores).optional(),
})

const group = z.strictObject({ foundedOn: z.iso.date().optional(), members: z.array(id) })

/** One criterion of a review (H 4.4). `answers` by member id; where members answer, `value` may be absent. */
const judgement = z
  .strictObject({
    value: z.enum(criterionValues).optional(),
    evidence: z.int().min(0).max(3).optional(),
    answers: z.record(id, z.enum(criterionValues)).optional(),
    notes: longText.optional(),
  })
  .optional()
const judgements = Object.fromEntries(criteria.map((each) => [each, judgement])) as Record<
  (typeof criteria)[number],
  typeof judgement
>

const review = z.strictObject({ date: z.iso.date(), criteria: z.strictObject(judgements) })

export const caseSchema = z.strictObject({
  format: z.literal('tragwerk-case/1'),
  municipality,
  actors: z.array(actor).max(500),
  ties: z.array(tie).optional(),
  ratings: z.array(rating).optional(),
  interviews: z.array(interview).optional(),
  selfAssessments: z.array(selfAssessment).optional(),
  settings: settingsSchema.optional(),
  group: group.optional(),
  reviews: z.array(review).optional(),
})

export type CaseFile = z.infer<typeof caseSchema>
export type Actor = z.infer<typeof actor>
export type Tie = z.infer<typeof tie>
export type RatingRecord = z.infer<typeof rating>
export type Interview = z.infer<typeof interview>
export type SelfAssessment = z.infer<typeof selfAssessment>
export type Group = z.infer<typeof group>
export type Review = z.infer<typeof review>
export type Judgement = NonNullable<z.infer<typeof judgement>>
