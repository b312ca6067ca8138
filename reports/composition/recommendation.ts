import type { Dimension, Sector } from '../../surveys/vocabulary.ts'
import type { Statement } from '../content/statement.ts'

/** What the composition engine hands out: the format tragwerk-recommendation/2 (model, section 7). */

/** Ids of persons, sorted as strings. */
export type GroupIds = string[]

export interface Recommendation {
  /** 1 where an earlier model computed it (read-recommendation.ts). */
  format: 'tragwerk-recommendation/1' | 'tragwerk-recommendation/2'
  case: { municipality: string; sha256: string }
  /** best_found: a search ended at its limit before the optimum was proven; `gap` says how much could be missing. */
  status: 'optimal' | 'infeasible' | 'best_found'
  /** Points that may at most be missing; only with best_found. */
  gap?: number
  /** Equal groups were not all compared: which of them is named is chance. */
  order?: 'open'
  /** Searches that ended before their result was proven, where there are any. */
  unproven?: { prices: number; sizes: number; recruits: number; draws: number }
  /** Empty when no group is possible. */
  group: GroupIds
  value: number | null
  /** Signed, the sum is the value. */
  parts: Parts | null
  /** The next best groups, best first, at most five. A difference of 0 is of equal worth. */
  alternatives: Alternative[]
  /** The best groups that differ from the recommended one and from each other by two persons at least. */
  diverse: Alternative[]
  /** The best group of each allowed size. */
  sizeProfile: SizeEntry[]
  /** All actors of the case, sorted by id. */
  actors: ActorResult[]
  requirements: RequirementResult[]
  /** Every smallest set of requirements whose lifting makes a group possible, at most ten. */
  relaxations: string[][]
  /** One entry per sector. */
  recruit: Recruit[]
  /** What to ask first, best first, at most five. */
  ask: Question[]
  robustness: Robustness
  /** What becomes of the group when people say no; null without a group. */
  refusals: Refusals | null
  /** What would stop the whole thing: largest first, at most five. */
  vetoes: Veto[]
  disagreements: Disagreement[]
  /** Null without a group. */
  confidence: Sureness | null
  statements: Statement[]
}

export interface Parts {
  suitability: number
  memberCost: number
  coverage: number
  trust: number
  rivalry: number
}

export interface Alternative {
  group: GroupIds
  value: number
  /** Value of the recommended group minus this value, never negative. */
  difference: number
}

interface SizeEntry {
  size: number
  value: number | null
  group: GroupIds
}

/** Why somebody is not eligible: `status`, `personalParticipation`, `exclude` or `floor.<dimension>`. */
export type Ineligibility = 'status' | 'personalParticipation' | 'exclude' | `floor.${Dimension}`

type Band = 'core' | 'swing' | 'out'

export interface ActorResult {
  id: string
  eligible: boolean
  ineligibleBecause: Ineligibility[]
  /** Eligible, but a dimension with a floor is unrated. */
  provisional: boolean
  /** Points 0–100. */
  merit: number
  tension: number
  suitability: number
  /** Dimensions without any rating, in the order of the handbook. */
  unrated: Dimension[]
  recommended: boolean
  /** Members: points lost when the group is chosen anew without this person; null = then no group is possible. */
  priceOut: number | null
  /** Eligible others: points lost when this person must be in; null = impossible. */
  priceIn: number | null
  /** The search for that price ended before it found a group: null says nothing then. Only where it is so. */
  unsettled?: true
  /** Members: the best single replacement, everybody else staying, with the value of the group then. */
  standIn: { id: string; value: number } | null
  /** Share of the draws with a group in which the person is in the best one, 0–1; null without such draws. */
  stability: number | null
  band: Band | null
}

export interface RequirementResult {
  id: string
  met: boolean
  /** Members who meet it; without a group, the eligible persons who could. */
  by: GroupIds
}

export interface Recruit {
  sector: Sector
  /** Further persons of this sector needed before a group is possible; null = newcomers alone do not help. */
  needed: number | null
  /** Points a well-suited newcomer adds; null = newcomers alone do not help. */
  gain: number | null
}

export interface Question {
  actor: string
  dimension: Dimension
  /** Points the decision improves by on average when this is known, one decimal, at least 0.1. */
  gain: number
}

export interface Robustness {
  draws: number
  seed: number
  /** Share of the draws in which no group is possible; null without draws. */
  infeasible: number | null
  /** Share of the draws with a group in which the recommended one is the best; null without such draws or a group. */
  share: number | null
  /** The most frequent best groups, at most ten, with their share of the draws with a group. */
  groups: { group: GroupIds; share: number }[]
  /** Share of the draws of our own constants in which nothing is better than the recommended group; null without any. */
  parameters: { draws: number; share: number | null }
}

/** Whose level may lie below which floor, and the share of all draws in which this goes with no group being possible. */
export interface Veto {
  actor: string
  dimension: Dimension
  share: number
}

/** What becomes of the recommendation when people who are asked say no. */
export interface Refusals {
  one: Refused
  two: Refused
}

export interface Refused {
  /** Without these no group is possible. */
  impossible: GroupIds[]
  /** Points that at most are lost without others; null where there is nobody else. */
  worst: number | null
  /** The searches without these ended before they found a group. Only where there are any. */
  unsettled?: GroupIds[]
}

/** Raters who see somebody two steps apart or more, and have not agreed. */
export interface Disagreement {
  actor: string
  dimension: Dimension
  /** Ascending. */
  values: number[]
}

/** How sure we may be that this is the group to recommend, and what speaks against more. */
export interface Sureness {
  level: 'high' | 'medium' | 'low'
  because: Doubt[]
}

export type Doubt = 'share' | 'parameters' | 'infeasible' | 'unrated' | 'floor' | 'disagreement' | 'draws' | 'unproven'
