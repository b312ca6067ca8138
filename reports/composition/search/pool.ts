import { type ActorAttributes, dimensions, type Sector, sectors } from '../../../surveys/vocabulary.ts'
import type { Actor, Range, Settings } from '../../case/case-file.ts'
import type { WeighedTie } from '../../case/hearsay.ts'
import type { Levels } from '../levels.ts'
import { coverage, type Yardstick } from '../yardstick.ts'
import { type Relations, type Replacing, replacingIn } from './replacing.ts'

/**
 * A case as the search needs it: persons are numbers in the order of their ids, so that comparing numbers is
 * comparing ids. The pool says who they are and what is between them, the marks what the ratings make of them,
 * the limits what a group must fulfil.
 */
export interface Pool extends Relations {
  ids: string[]
  milieuCount: number
  /** By person, who is never the worse choice. */
  replacing: Replacing
}

export interface Marks {
  /** Suitability minus the cost of a seat. */
  points: Int32Array
  /** Bits of what each covers. */
  features: Uint8Array
  /** 1 = eligible. */
  allowed: Uint8Array
  yardstick: Yardstick
}

export interface Limits {
  size: Range
  /** In the order of the sectors. */
  sectors: Range[]
  /** How many members must have each flag, in the order of `flagNames`. */
  needs: number[]
  /** Persons who must be in; −1 stands for somebody who is not in the pool. */
  include: number[]
}

/** Requirements on attributes (model, section 5), bit 1, 2, 4, 8. */
export const flagNames = ['seniorAdministration', 'accessToMayor', 'coordination', 'facilitation'] as const
export type FlagName = (typeof flagNames)[number]

/** The consultants' rating, in tenths, from which somebody covers a function. */
export const covering = 40

/** From so much trust on (0–4), a tie is one of trust (model, section 6). */
export const trusting = 3

export function flagsOf(sector: Sector, attributes: ActorAttributes = {}): number {
  const has = [
    sector === 'administration' && attributes.senior,
    attributes.accessToMayor,
    attributes.canCoordinate,
    attributes.canFacilitate,
  ]
  return has.reduce((bits: number, each, at) => bits | (each ? 1 << at : 0), 0)
}

/** Coverage bits from the consultants' ratings and attributes: desk for police, local or administrative court for justice (H 3.1). */
export function featuresOf(sector: Sector, ratings: Levels, attributes: ActorAttributes = {}): number {
  return coverage.reduce((bits, each, at) => {
    const has =
      'dimension' in each
        ? (ratings[dimensions.indexOf(each.dimension)] ?? 0) >= covering
        : each.attribute === 'court'
          ? sector === 'justice' && (attributes.court === 'local' || attributes.court === 'administrative')
          : sector === 'police' && attributes.rightWingExtremismDesk === true
    return has ? bits | (1 << at) : bits
  }, 0)
}

/** The pool of the given actors; ties with others are left out. */
export function gatherPool(actors: Actor[], ties: WeighedTie[]): Pool {
  const sorted = actors.toSorted((left, right) => (left.id < right.id ? -1 : 1))
  const index = new Map(sorted.map((each, at) => [each.id, at]))
  const milieus = new Map([...new Set(sorted.flatMap((each) => each.milieus ?? []))].map((each, at) => [each, at]))
  const pool = {
    ids: sorted.map((each) => each.id),
    sector: Uint8Array.from(sorted, (each) => sectors.indexOf(each.sector)),
    flags: Uint8Array.from(sorted, (each) => flagsOf(each.sector, each.attributes)),
    milieus: sorted.map((each) => [...new Set(each.milieus ?? [])].map((milieu) => milieus.get(milieu)!)),
    milieuCount: milieus.size,
    trusted: sorted.map((): number[] => []),
    rivals: sorted.map((): Pool['rivals'][number] => []),
    barred: sorted.map((): number[] => []),
  }
  for (const { a, b, trust = 0, counts } of ties) {
    const left = index.get(a)
    const right = index.get(b)
    if (left === undefined || right === undefined) continue
    for (const [one, other] of [
      [left, right],
      [right, left],
    ] as const) {
      if (trust >= trusting) pool.trusted[one]!.push(other)
      if (counts === 'excluding') pool.barred[one]!.push(other)
      else if (counts !== 'none') pool.rivals[one]!.push({ other, rank: counts === 'mild' ? 0 : 1 })
    }
  }
  return { ...pool, replacing: replacingIn(pool) }
}

/** What the settings ask of a group (model, section 5). */
export function limitsOf(settings: Settings, pool: Pool): Limits {
  return {
    size: settings.size,
    sectors: sectors.map((each) => settings.sectors[each]),
    needs: [
      settings.seniorAdministration,
      settings.accessToMayor,
      settings.coordination,
      settings.externalFacilitation ? 0 : 1,
    ],
    include: settings.include.map((id) => pool.ids.indexOf(id)),
  }
}
