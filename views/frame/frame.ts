import type { StepState } from '../../surveys/progress/phases.ts'
import type { AccountRole, Language } from '../../surveys/vocabulary.ts'
import type { Formats } from '../text/formats.ts'
import type { Texts } from '../text/index.ts'

/** What goes around a page: the reader, the language, the way out. */
export interface Frame {
  /** candidate: no navigation, a neutral tab title, nothing that names the municipality. */
  kind: 'staff' | 'candidate'
  language: Language
  csrf: string | undefined
  account: { name: string; role: AccountRole } | undefined
  /** Path of this page, for switching the language and coming back. */
  path: string
  /** The page with its query, also where a form of it was sent and comes back; forms are told of it. */
  at: string
  /** Tells this form from the same one of another visit. */
  once: string
  asset: (name: string) => string
  quickExitUrl: string
  /** Milliseconds without a request after which the session ends. */
  idleMs: number
  /** What was done just before, in a few words. */
  done: string | undefined
  /** What was archived just before, and how to bring it back. */
  undo: { action: string; kind: string; id: string } | undefined
}

export interface Crumb {
  label: string
  href: string
}

/** A link of the way; without href where the reader may not go. */
export interface WayLink {
  label: string
  href: string | undefined
  /** page: this very page; true: the page belongs to it. As aria-current says it. */
  current: 'page' | 'true' | undefined
}

interface WayStage extends WayLink {
  state: StepState
  /** The state in a word. */
  words: string
}

/** The navigation around every page of a municipality. */
export interface Way {
  place: WayLink
  /** Where one is, for the line it is folded to. */
  here: string
  /** What waits first; undefined where nothing waits, and for the project team. */
  next: WayLink | undefined
  /** In the order of the handbook; steps only of the phase one is in. */
  phases: (WayStage & { steps: WayStage[] })[]
  reports: WayLink
  /** Since when the municipality is archived, as a sentence, and how whoever may brings it back. */
  archived: { words: string; bringBack: { action: string; id: string } | undefined } | undefined
}

export interface WayPartial {
  way: Way
  t: Texts
}

export interface ContentsPartial {
  contents: Crumb[]
  language: Language | undefined
  t: Texts
}

/** What keeps a form from being saved: in the summary above it, and beside its field. */
export interface ShownComplaint {
  field: string
  label: string
  message: string
  /** Nothing is wrong with it, but somebody else has stored something else meanwhile. */
  isConflict?: boolean
}

/** What the layout knows of a page. */
export interface FramedPage {
  /** The one h1, also the title of the tab. */
  title: string
  /** The title of the tab where it must not be that of the page: for candidates. */
  tabTitle?: string
  /** The way here, without the page itself. */
  trail?: Crumb[]
  /** Names of browser scripts in views/browser (without ending). */
  scripts?: string[]
  /** Of its headings, where it is not the reader's. */
  language?: Language | undefined
  /** Set where something broke: nothing more is loaded for what stands around it. */
  isBroken?: boolean
  /** What keeps a form from being saved; the summary above it is made of them. */
  complaints?: ShownComplaint[]
  /** An own address that the page goes on to by itself, at once. */
  onward?: string
  /** Id of the form that the choice of a language sends, so that nothing typed is lost. */
  languageForm?: string
}

/** A page as it was drawn, cut where its contents come in. */
export interface PageParts {
  /** Up to its title and first lines. */
  head: string
  /** From there to its end, or to the end of what it shows beside. */
  rest: string
  /** What is left after that; undefined where the page shows nothing beside. */
  end: string | undefined
  /** Its headings; none where there are too few to need them. */
  contents: Crumb[]
}

/** `it` of the layout. */
export interface Layout extends FramedPage {
  trail: Crumb[]
  scripts: string[]
  /** The page itself, drawn; cut where its contents stand. */
  parts: PageParts
  /** Undefined outside of municipalities. */
  way: Way | undefined
  frame: Frame
  t: Texts
}

/** What the template of a page sees as `it`: the page, what goes around it, the texts and formats of its language. */
export type Dressed<Page> = Page extends FramedPage
  ? Omit<Page, 'frame'> & { frame: Frame; t: Texts; f: Formats }
  : never

/** The pages that the functions of a module make. */
export type PagesOf<Module> = {
  [Name in keyof Module]: Module[Name] extends (...given: never[]) => infer Made
    ? Extract<Made, { template: string }>
    : never
}[keyof Module]
