/**
 * The field's vocabulary, shared by every room: sectors, dimensions of readiness, states, missing codes.
 * Source: handbook H 2.2 and H 3.1. How each value is called stands in surveys/terms.
 */

export const languages = ['de', 'en'] as const
export type Language = (typeof languages)[number]

/** A text in both languages of the product. */
export type Bilingual = Record<Language, string>

export const sectors = ['administration', 'justice', 'police', 'civil_society'] as const
export type Sector = (typeof sectors)[number]

/** Dimensions of readiness in handbook order (H 3.1), each rated on an anchored scale of five steps. */
export const dimensions = [
  'motivation',
  'knowledge',
  'authority',
  'networking',
  'police_sharing',
  'confidentiality',
  'role_reflection',
  'commitment',
  'affected_perspective',
  'public_activism',
] as const
export type Dimension = (typeof dimensions)[number]

export const actorStatuses = ['contact', 'candidate', 'declined', 'withdrawn', 'member', 'former'] as const
export type ActorStatus = (typeof actorStatuses)[number]

/** Facts about an actor that requirements of a group refer to. */
export const actorFlags = [
  'fullTime',
  'senior',
  'accessToMayor',
  'canCoordinate',
  'canFacilitate',
  'personalParticipation',
  'rightWingExtremismDesk',
] as const
export type ActorFlag = (typeof actorFlags)[number]

export const courts = ['local', 'administrative', 'other'] as const
export type Court = (typeof courts)[number]

/** What a member brings to a group: what is covered, and what requirements ask for (model, sections 6 and 5). */
export type GroupFunction =
  | 'networking'
  | 'affected_perspective'
  | 'authority'
  | 'knowledge'
  | 'rightWingExtremismDesk'
  | 'court'
  | 'seniorAdministration'
  | 'accessToMayor'
  | 'coordination'
  | 'facilitation'

/** What the value of a group is the sum of (model, section 6). */
export type ValuePart = 'suitability' | 'memberCost' | 'coverage' | 'trust' | 'rivalry'

/** What a municipality may set otherwise, with a reason (model, section 1). */
export type SettingName =
  | 'size'
  | 'sectors'
  | 'seniorAdministration'
  | 'accessToMayor'
  | 'coordination'
  | 'externalFacilitation'
  | 'include'
  | 'exclude'
  | 'floors'
  | 'selfWeight'
  | 'memberCost'
  | 'draws'
  | 'parameterDraws'
  | 'seed'

/** What our model calls what is not sure, in the order in which it is explained. */
export const modelWords = ['confidence', 'run', 'constants_run', 'veto', 'refusal', 'lot'] as const
export type ModelWord = (typeof modelWords)[number]

export type ActorAttributes = Partial<Record<ActorFlag, boolean>> & { court?: Court }

export const rivalries = ['none', 'mild', 'serious', 'excluding'] as const
export type Rivalry = (typeof rivalries)[number]

/** How well two actors know and trust each other, from no contact to deep trust. */
export const trustSteps = [0, 1, 2, 3, 4] as const

/** What consultants hold interviews for: to know the situation, and whether somebody is ready to take part. */
export const interviewPurposes = ['situation', 'readiness'] as const
export type InterviewPurpose = (typeof interviewPurposes)[number]

/** What people are invited to answer on their own: about themselves, or about their group. */
const invitationPurposes = ['self_assessment', 'review'] as const
export type InvitationPurpose = (typeof invitationPurposes)[number]

/** What an instrument is for. */
export const purposes = [...interviewPurposes, ...invitationPurposes] as const
export type Purpose = (typeof purposes)[number]

/** Why there is no value: the interviewer did not ask; the person would rather not say; the person does not know. */
export const missingCodes = ['not_asked', 'refused', 'unknown'] as const
export type MissingCode = (typeof missingCodes)[number]

export const confidences = ['low', 'medium', 'high'] as const
export type Confidence = (typeof confidences)[number]

export const ratingKinds = ['independent', 'consensus'] as const
export type RatingKind = (typeof ratingKinds)[number]

export const responseStatuses = ['planned', 'running', 'completed', 'locked'] as const
export type ResponseStatus = (typeof responseStatuses)[number]

export const municipalityKinds = ['district', 'independent_city', 'town'] as const
export type MunicipalityKind = (typeof municipalityKinds)[number]

export const municipalityRoles = ['model', 'network'] as const
export type MunicipalityRole = (typeof municipalityRoles)[number]

/** On what ground personal data are processed in an advised municipality (Art. 6, 9 GDPR). */
export const legalBases = ['consent', 'public_task', 'other'] as const
export type LegalBasis = (typeof legalBases)[number]

/** The German states (ISO 3166-2:DE without the prefix). */
export const germanStates = [
  'BW', 'BY', 'BE', 'BB', 'HB', 'HH', 'HE', 'MV', 'NI', 'NW', 'RP', 'SL', 'SN', 'ST', 'SH', 'TH',
] as const // biome-ignore format: one line is easier to read
export type GermanState = (typeof germanStates)[number]

/** Who works with the program. */
export const accountRoles = ['administrator', 'consultant', 'project_team'] as const
export type AccountRole = (typeof accountRoles)[number]
/** What one can be in a municipality. */
export const placeRoles = ['consultant', 'project_team'] as const satisfies readonly AccountRole[]
export type PlaceRole = (typeof placeRoles)[number]

/** Criteria of a review (H 4.4; recommendation model, section 8). */
export const criteria = ['K1', 'K2', 'K3', 'K4', 'K5', 'K6', 'K7', 'K8', 'K9'] as const
export type Criterion = (typeof criteria)[number]

/** Criteria answered by the members themselves; the others are judged by the consultants. */
export const memberCriteria = ['K1', 'K2', 'K4', 'K6', 'K7', 'K8'] as const
export type MemberCriterion = (typeof memberCriteria)[number]

/**
 * Criteria of the founding question (H 2, H 3; recommendation model, section 9): need for a protected room, what a
 * public alliance would have to do here and nobody does, feasibility of the group (M1–M3) and of the alliance (M4, M5).
 */
export const foundingCriteria = [
  'B1', 'B2', 'B3', 'B4', 'A1', 'A2', 'A3', 'A4', 'A5', 'M1', 'M2', 'M3', 'M4', 'M5',
] as const // biome-ignore format: one line is easier to read
export type FoundingCriterion = (typeof foundingCriteria)[number]

/** What the criteria of the founding question add up to. */
export const foundingFindings = ['need', 'publicNeed', 'groupFeasible', 'allianceFeasible'] as const
export type FoundingFinding = (typeof foundingFindings)[number]

export const foundingOptions = ['group', 'alliance', 'both', 'not_yet'] as const
export type FoundingOption = (typeof foundingOptions)[number]

/** What each consultant judges about the place on anchored steps 1–5, after the interviews. */
export const placeIndicators = ['B1', 'B2', 'B3', 'B4', 'M1', 'M2', 'M3', 'M4', 'M5', 'escalation'] as const
export type PlaceIndicator = (typeof placeIndicators)[number]

/** How far a statement may leave its interview; undecided is treated as background, which never does. */
export const releases = ['verbatim', 'paraphrase', 'background', 'undecided'] as const
export type Release = (typeof releases)[number]

/** What came of reading a statement back to whoever said it. */
const readBacks = ['confirmed', 'corrected', 'withdrawn', 'not_wanted'] as const
export type ReadBack = (typeof readBacks)[number]

export const criterionValues = ['yes', 'partly', 'no', 'unknown'] as const
export type CriterionValue = (typeof criterionValues)[number]

/** What a member can say to a criterion: also that they would rather not, which is an answer but counts as none. */
export const memberAnswers = [...criterionValues, 'declined'] as const
export type MemberAnswer = (typeof memberAnswers)[number]

/** 0 none · 1 one statement · 2 two independent statements from two sectors · 3 a document or a real case. */
export const evidenceLevels = [0, 1, 2, 3] as const
export type EvidenceLevel = (typeof evidenceLevels)[number]

/** The level of evidence as a word. */
export const evidenceStrengths = ['none', 'weak', 'medium', 'strong'] as const
export type EvidenceStrength = (typeof evidenceStrengths)[number]

export const decisionOptions = ['continue', 'adjust', 'transfer', 'dissolve'] as const
export type DecisionOption = (typeof decisionOptions)[number]

/** The options with which a group ends. */
export const endingOptions = ['transfer', 'dissolve'] as const satisfies DecisionOption[]
