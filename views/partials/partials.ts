import type { Frame, ShownComplaint } from '../frame/frame.ts'
import type { Texts } from '../text/index.ts'

/** What the partials of this folder receive as `it`; each names its type at its head. */

export type Tone = 'info' | 'success' | 'warning' | 'danger'

/** State in words and form: info (begun), success (done), warning (attention), danger; open without a tone. */
export interface BadgePartial {
  label: string
  tone?: Tone | undefined
}

interface TableContent {
  caption: string
  columns: { label: string; align?: 'start' | 'end' }[]
  /** The first cell of a row is its header. */
  rows: string[][]
}

export interface TablePartial {
  table: TableContent
}

export interface ChartPartial {
  chart: {
    title: string
    width: number
    height: number
    minWidth?: number
    alt: string
    caption: string
    /** What Chart.js draws: plain data. */
    config: object
    table: TableContent
  }
  id: string
  /** Of its heading; 3 unless given. */
  level?: number
  t: Pick<Texts, 'common'>
}

interface Option {
  value: string | number
  label: string
  hint?: string | undefined
  lang?: string
}

interface Labelled {
  /** Its id is "f-" and this name. */
  name: string
  label: string
  hint?: string | undefined
  optional?: boolean
  complaint?: string | undefined
}

/** One labelled input: a select when it has options, several lines when it has rows. */
export interface FieldPartial {
  field: Labelled & {
    value?: string | number | undefined
    type?: 'text' | 'email' | 'password' | 'date' | 'time'
    rows?: number
    options?: Option[]
    autocomplete?: string
    inputmode?: 'numeric'
    width?: 'short' | 'medium'
    /** Id of something else on the page that belongs to it. */
    describedBy?: string | undefined
    /** A select so long that one types in it: the page has the script "choose". */
    isTyped?: boolean
    /** Typing begins here. */
    isFirst?: boolean | undefined
  }
  t: Pick<Texts, 'common'>
}

/** Radios or checkboxes in one fieldset. */
export interface ChoicePartial {
  choice: Labelled & {
    type: 'radio' | 'checkbox'
    options: Option[]
    value: string | string[] | undefined
  }
  t: Pick<Texts, 'common'>
}

/** What is wrong with one field. */
export interface ErrorPartial {
  id: string
  message: string
  t: Pick<Texts, 'common'>
}

export interface ErrorSummaryPartial {
  complaints?: ShownComplaint[]
  /** What becomes of what was typed, where it is not the usual. */
  kept?: string
  t: Pick<Texts, 'common' | 'problems'>
}

/** The one h1, and first lines that say what the page is for. */
export interface HeadingPartial {
  title: string
  lead?: string | undefined
}

/** What is known of somebody or something, one below the other. */
export interface FactsPartial {
  facts: { label: string; value: string }[]
}

/** What was answered, one question below the other, and what each answer serves. */
export interface AnswersPartial {
  /** `readAt`: where an answer is read that may not leave its interview. */
  items: { id: string; label: string; words: string[]; serves: string[]; readAt?: string }[]
  /** Of the id that each of them has on the page. */
  prefix: string
  t: Pick<Texts, 'item'>
}

/** Persons by sector, of whom some are chosen. */
export interface PeopleToTickPartial {
  label: string
  /** The same page with everybody chosen, where no script runs. */
  all: string
  isSearched: boolean
  sectors: {
    sector: string
    label: string
    people: {
      id: string
      name: string
      organisation: string | null
      isChosen: boolean
      badge?: BadgePartial | undefined
    }[]
  }[]
  words: { all: string; none: string; search: string; chosen: string }
  complaint: string | undefined
  t: Pick<Texts, 'common'>
}

/** The one button of a form, and the way back. */
export interface SubmitPartial {
  submit: string
  back?: string
  t: Pick<Texts, 'common'>
}

/** What waits for the reader. */
export interface TasksPartial {
  tasks: { title: string; detail: string; badge: BadgePartial; href: string }[]
}

export interface CsrfPartial {
  frame: Pick<Frame, 'csrf' | 'at' | 'once'>
}

/** The head of a form into which people type: its token, and a line that says what is kept of it until it is saved. */
export interface TypedPartial extends CsrfPartial {
  t: Pick<Texts, 'common'>
}

/** Above a form that was shown once more, with what was typed. */
export interface AgainPartial {
  isKept: boolean
  /** What was written and has no place in the form any more. */
  words: string[]
  t: Pick<Texts, 'common'>
}

export interface LanguagesPartial {
  frame: Pick<Frame, 'csrf' | 'language' | 'at' | 'once'>
  /** Whether the page has a form into which staff type: it is then sent along and comes back. */
  isTyped: boolean
  /** Id of the page's own form, which the buttons then send, so that nothing typed is lost. */
  languageForm?: string
  t: Pick<Texts, 'common'>
}

/** The pages of one subject. */
export interface TabsPartial {
  label: string
  tabs: { label: string; href: string; isHere: boolean }[]
}
