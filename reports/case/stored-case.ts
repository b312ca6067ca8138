import type { Answers } from '../../surveys/answer.ts'
import type { FoundingAnswers } from '../../surveys/founding.ts'
import type { Instrument } from '../../surveys/instrument.ts'
import type {
  ActorAttributes,
  ActorStatus,
  Confidence,
  Criterion,
  CriterionValue,
  Dimension,
  EvidenceLevel,
  MemberAnswer,
  MissingCode,
  PlaceIndicator,
  RatingKind,
  Release,
  ResponseStatus,
  Rivalry,
  Sector,
} from '../../surveys/vocabulary.ts'
/**
 * A stored municipality, as far as a case file (model, section 1) tells of it. What was never said is null; contacts,
 * plans, invitations and decisions are no part of a case. Lists may stand in any order.
 */
export interface StoredCase {
  municipality: {
    id: string
    name: string
    kind: string | null
    role: string | null
    state: string | null
    inhabitants: number | null
    settings: object | null
  }
  actors: {
    id: string
    name: string
    organisation: string | null
    function: string | null
    sector: Sector
    status: ActorStatus
    attributes: ActorAttributes
    milieus: string[]
  }[]
  ties: {
    a: string
    b: string
    trust: number | null
    rivalry: Rivalry | null
    source: string | null
    confirmed: boolean | null
    from: 'a' | 'b' | null
    date: string | null
  }[]
  ratings: {
    actor: string
    dimension: Dimension
    rater: string
    kind: RatingKind
    value: number | null
    missing: MissingCode | null
    confidence: Confidence | null
    evidence: string | null
    /** Ids of statements of any interview. */
    statements: string[] | null
  }[]
  judgements: {
    indicator: PlaceIndicator
    rater: string
    kind: RatingKind
    value: number | null
    missing: MissingCode | null
    confidence: Confidence | null
    statements: string[] | null
  }[]
  foundings: { date: string; criteria: FoundingAnswers }[]
  responses: StoredResponse[]
  statements: StoredStatement[]
  group: StoredGroup | undefined
  reviews: StoredReview[]
}

export interface StoredResponse {
  id: string
  actor: string
  /** "id@version" of its instrument. */
  instrumentLabel: string
  purpose: Instrument['purpose']
  status: ResponseStatus
  heldOn: string | null
  plannedFor: string | null
  submittedAt: string | null
  interviewers: string[]
  answers: Answers
  /** Items answered in free text. */
  openAnswers: string[]
  scores: Partial<Record<Dimension, number>> | null
}

/** With its words only as far as they are released. */
export interface StoredStatement {
  id: string
  interview: string
  item: string
  release: Release
  text: string | null
  paraphrase: string | null
}

export interface StoredGroup {
  foundedOn: string | null
  endedOn: string | null
  members: { actor: string; leftOn: string | null }[]
}

export interface StoredReview {
  date: string
  criteria: {
    criterion: Criterion
    value: CriterionValue | null
    evidence: EvidenceLevel | null
    notes: string | null
  }[]
  answers: { criterion: Criterion; actor: string; value: MemberAnswer }[]
}
