import type { ChartPartial, CsrfPartial, Tone } from '../partials/partials.ts'
import type { Texts } from '../text/index.ts'
import type { AlternativesPartial, Passage, Sentence } from './partials.ts'

/** The sections of a recommendation, as partials of its page: each receives the whole page and reads its own part. */

interface Section {
  /** A group is possible under the requirements. */
  hasGroup: boolean
  t: Texts
}

type Chart = ChartPartial['chart']

/** What can be done with a recommendation: compute it anew, try out, decide, report. */
export interface ActionsSection extends Section {
  id: string
  base: string
  municipality: string
  canCompute: boolean
  /** There is a group already. */
  isFounded: boolean
  tryHref: string | undefined
  decideHref: string | undefined
  frame: CsrfPartial['frame']
}

/** What people decided on. */
export interface DecidedSection {
  decision: { what: string; group: string; reason: string; distance: string | undefined }
  t: Texts
}

/** A verdict on the group: a question, its answer, and why. */
export interface PanelEntry {
  question: string
  badge: { label: string; tone: Tone }
  text: string
  passages: Passage[]
}

export interface PanelSection extends Section {
  panel: PanelEntry[]
}

interface Person {
  id: string
  name: string
  href: string
}

/** Who is recommended, by sector, with what speaks for and against. */
export interface RecommendedSection extends Section {
  sectors: {
    sector: string
    people: (Person & { lead: Sentence[]; for: Sentence[]; against: Sentence[]; open: Sentence[] })[]
  }[]
  tasks: Sentence[]
}

/** What would make a group possible. */
export interface RelaxationsSection extends Section {
  missing: { relaxations: Sentence[] }
}

/** What the group lacks, and whom to look for. */
export interface MissingSection extends Section {
  missing: { sentences: Sentence[]; isNothing: boolean }
  functionsChart: Chart | undefined
}

/** What to clear up first. */
export interface AskSection extends Section {
  municipality: string
  /** What would stop everything, and where the raters are apart: before any other question. */
  obstacles: { sentences: Sentence[]; passages: Passage[] }
  ask: Sentence[]
  /** Why nothing more is asked. */
  noQuestions: string | undefined
}

/** What becomes of the group when people who are asked say no. */
export interface RefusalsSection extends Section {
  refusals: { sentences: Sentence[]; passages: Passage[] }
}

export interface RequirementsSection extends Section {
  requirements: {
    passages: Passage[]
    rows: { label: string; met: boolean; by: string }[]
  }
}

export interface AlternativesSection extends Section {
  alternatives: { rows: AlternativesPartial['rows']; passages: Passage[] }
  diverse: AlternativesPartial['rows']
  sizesChart: Chart
}

/** What other ratings would change. */
export interface StabilitySection extends Section {
  /** Without a chart where no draws were made. */
  stability: { lead: string; passages: Passage[]; sentences: Sentence[]; chart: Chart | undefined }
}

/** A person who is not recommended: `place` is the sector and the work. */
interface Other extends Person {
  place: string
}

export interface OthersSection extends Section {
  others: (Other & { lead: Sentence[]; more: Sentence[] })[]
  ineligible: (Other & { because: Sentence[]; reason: string | undefined })[]
}

/** What the recommendation rests on. */
export interface BasisSection extends Section {
  computed: string
  basis: {
    proof: string
    data: string
    hash: string
    settings: { text: string; reason: string }[]
    parts: { label: string; points: string }[]
    value: string
    statements: (Sentence & { data: string })[]
    glossary: { id: string; word: string; meaning: string }[]
    legend: { id: string; passage: string; label: string }[]
  }
  earlier: { href: string; label: string }[]
}
