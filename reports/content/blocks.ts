import type { Language } from '../../surveys/vocabulary.ts'
import type { ChartDefinition } from '../charts/definition.ts'
import type { TableContent } from './table.ts'

/**
 * A report is content first, ink second: these few block kinds are all a report consists of. PDF, HTML preview
 * and later inks draw them; none of them adds or leaves out a word.
 */

/** A piece of text; strong is emphasis by weight. A plain string is one run. */
interface Run {
  text: string
  strong?: boolean
}
export type Text = string | Run[]

/** What a statement rests on, in words for the reader: its sources ("H 3.1", our model) and the data used. */
export interface Evidence {
  sources: string[]
  data: string[]
}

export interface Fact {
  term: string
  description: Text
}

interface Quotation {
  text: string
  by: string
}

interface WithEvidence {
  evidence?: Evidence
}

export type Block = WithEvidence &
  (
    | { kind: 'heading'; level: 1 | 2 | 3; text: string }
    | { kind: 'paragraph'; text: Text }
    | { kind: 'list'; ordered?: boolean; items: Text[] }
    | { kind: 'facts'; items: Fact[] }
    /** What people said, word for word as it was noted, each with who says so; `label` says what they have in common. */
    | { kind: 'quotes'; label?: string; items: Quotation[] }
    | ({ kind: 'table' } & TableContent)
    /** Drawn with its title, alternative text, source line and table twin: see ChartDefinition. */
    | { kind: 'chart'; chart: ChartDefinition }
    | { kind: 'callout'; tone: 'info' | 'warning'; title: string; text: Text[] }
    | { kind: 'page_break' }
  )

export type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>

/** For whom a report is made: the editions of the reports to come differ in what they may contain. */
const editions = ['team'] as const
export type Edition = (typeof editions)[number]

export interface Report {
  title: string
  subtitle: string
  language: Language
  /** The mark on every page. */
  confidentiality: string
  /** Name of the municipality. */
  municipality: string
  edition: Edition
  reportNumber?: string
  /** ISO 8601, UTC; the only clock a report knows. */
  createdAt: string
  blocks: Block[]
}
