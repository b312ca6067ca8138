import type { BadgePartial, CsrfPartial } from '../partials/partials.ts'
import type { Texts } from '../text/index.ts'

/** What the partials of the situation report receive as `it`; each names its type at its head. */

/** The tick that a name in what was written is meant; nothing where there is none. */
export interface NamesPartial {
  namesMeant: { value: string; hint: string } | undefined
  wrong: Record<string, string>
  t: Texts
}

/** A version in a list: how far it is, and on which days it came so far. */
export interface VersionPartial {
  version: { title: string; badge: BadgePartial; days: string; href: string }
}

/** A statement beside a finding: its words where they may leave the interview, and the way to it. */
export interface LinkView {
  question: string | undefined
  words: string | undefined
  /** Why there are no words, or that they are not those of the person. */
  note: string | undefined
  href: string
  link: string
}

export interface LinksPartial {
  title: string
  links: LinkView[]
}

/** What was said to a finding when it was given back, and what was made of it. */
export interface CorrectionView {
  id: string
  verdict: string
  text: string
  told: string
  badge: BadgePartial | undefined
  reason: string | undefined
  /** Where it is decided; undefined where there is nothing to decide. */
  decide: string | undefined
  decideLabel: string
  remove: string | undefined
}

export interface CorrectionsPartial {
  corrections: CorrectionView[]
  t: Texts
}

/** A finding as it is written by now. */
export interface FindingPartial {
  finding: {
    id: string
    text: string
    rests: string
    isOwnView: boolean
    links: string
    supports: LinkView[]
    against: LinkView[]
    corrections: CorrectionView[]
    edit: string
    remove: string
    /** Where it changes places; undefined where it is alone in its section. */
    move: string | undefined
    isFirst: boolean
    isLast: boolean
  }
  frame: CsrfPartial['frame']
  t: Texts
}

/** Statements to choose from, question by question. */
export interface PicksPartial {
  groups: {
    question: string
    picks: (LinkView & { key: string; boxes: { name: 'supports' | 'against'; isTicked: boolean }[] })[]
  }[]
  t: Texts
}

interface Quoted {
  text: string
  by: string
}

/** A finding of a version: what it rested on that day, quotes as far as they are released today. */
export interface FrozenPartial {
  finding: {
    number: string
    id: string
    text: string
    rests: string
    isOwnView: boolean
    supports: Quoted[]
    against: Quoted[]
  }
  t: Texts
}
