import { describe, expect, it } from 'vitest'
import { clarifyFirst } from '../../../reports/composition/clarify.ts'
import { recommend } from '../../../reports/composition/recommend.ts'
import { explain } from '../../../reports/composition/words/statements.ts'
import { madeCase } from '../../made-case.ts'
import { randomCase } from './random-case.ts'

const file = { ...madeCase(10), settings: { draws: 0, parameterDraws: 20 } }
const found = recommend(file)
const said = (kind: string, result = found) => explain(file, result).filter((each) => each.kind === kind)

it('says what was not checked to the end, and nothing of it otherwise', () => {
  const unproven = { prices: 2, sizes: 0, recruits: 0, draws: 1200 }
  const before = said('robustness').map(({ de }) => de)
  const more = said('robustness', { ...found, order: 'open', unproven }).map(({ de }) => de)
  expect(more.slice(before.length)).toEqual([
    'Ob noch weitere Gruppen gleichwertig sind, wurde nicht zu Ende geprüft.',
    'Nicht zu Ende geprüft, nur das beste Gefundene: was Personen und Absagen ausmachen (2) und Rechenläufe (1.200).',
  ])
})

it('calls a group the best one of all sizes only where that is proven', () => {
  const [size] = said('size')
  expect(size!.de).toMatch(/^Den höchsten Gesamtwert erreicht eine Gruppe mit/)
  const unproven = { prices: 0, sizes: 1, recruits: 0, draws: 0 }
  const sizeProfile = [...found.sizeProfile, { size: 12, value: null, group: [] }]
  const [open] = said('size', { ...found, sizeProfile, status: 'best_found', gap: 3, unproven })
  expect(open!.de).toMatch(/^Die beste gefundene Gruppe hat .+\. Nicht gefunden: .*12\.$/)
  expect(open!.en).toMatch(/^The best group that was found has .+\. Not found: .*12\.$/)
})

describe('shares of runs', () => {
  const stable = (infeasible: number) => {
    const robustness = { ...found.robustness, draws: 200, infeasible, share: 0.3 }
    const actors = found.actors.map((each) => ({ ...each, stability: 1 }))
    return said('member.stability', { ...found, actors, robustness })[0]!
  }

  it('of a member are those of the runs with a group, and it is said how many have none', () => {
    expect(stable(0).de).toMatch(/^.+ ist in allen Rechenläufen dabei\.$/)
    expect(stable(0.4).de).toMatch(
      /^Wo eine Gruppe möglich ist, ist .+ in allen Rechenläufen dabei; in 4 von 10 Rechenläufen ist keine möglich\.$/,
    )
    expect(stable(0.4).en).toMatch(
      /^Where a group is possible, .+ is a member in all runs; in 4 of 10 runs none is possible\.$/,
    )
  })

  it('of another group are called frequent only where they are, and more frequent only where they are that', () => {
    const other = found.alternatives[0]!.group
    const tell = (share: number, own: number, infeasible = 0) => {
      const groups = [{ group: other, share }]
      const robustness = { ...found.robustness, draws: 200, infeasible, share: own, groups }
      return said('robustness', { ...found, robustness }).find(({ de }) => de.includes('Ausgangspunkt'))
    }
    expect(tell(0.3, 0.1)!.de).toMatch(/^Am häufigsten, nämlich in 3 von 10 Rechenläufen, ist eine andere Gruppe/)
    expect(tell(0.3, 0.1, 0.2)!.en).toMatch(/^Where a group is possible, most often, namely in 3 of 10 runs, another/)
    expect(tell(0.04, 0.01)!.de).toMatch(/^Keine einzelne Gruppe ist oft die beste; öfter als diese ist es die /)
    expect(tell(0.04, 0.01)!.en).toMatch(/^No single group is often the best one; more often than this one it is the/)
    expect(tell(0.04, 0.04)).toBeUndefined()
  })
})

it('sets no bracket against or into another', () => {
  for (const seed of [3, 9, 21]) {
    const many = { ...randomCase(seed, { people: 16 }), interviews: [], settings: { draws: 40, parameterDraws: 5 } }
    for (const { de, en } of recommend(many).statements) expect(`${de} ${en}`).not.toMatch(/\) ?\(|\([^)]*\(/)
  }
})

it('names all groups of equal worth in one sentence', () => {
  const [first, second] = found.alternatives
  const alternatives = [first!, second!].map((each) => ({ ...each, difference: 0 }))
  const [equal, ...others] = said('equal', { ...found, alternatives })
  expect(others).toEqual([])
  expect(equal!.de).toMatch(
    /^Gleichwertig sind die Gruppen .+; .+\. Hier entscheiden Menschen oder das Los, nicht das Alphabet\.$/,
  )
})

it('tells without draws of ratings what other constants of ours would change', () => {
  expect(said('robustness')).toHaveLength(1)
})

it('says of no rating that everything hangs on it where no rating makes a group possible', () => {
  const town = madeCase(16)
  const exclude = town.actors.filter(({ sector }) => sector === 'justice').map(({ id }) => id)
  const closed = { ...town, settings: { draws: 200, parameterDraws: 0, exclude } }
  const result = recommend(closed)
  expect(result.robustness.infeasible).toBe(1)
  expect(result.vetoes).not.toEqual([])
  expect(explain(closed, result).filter(({ kind }) => kind === 'veto')).toEqual([])
  expect(clarifyFirst(result).obstacles).toEqual([])
})

it('does not call impossible what no search has proven to be', () => {
  const settings = {
    draws: 0,
    parameterDraws: 0,
    size: { min: 7, max: 8 },
    seniorAdministration: 3,
    accessToMayor: 6,
    coordination: 6,
    externalFacilitation: false,
  }
  const scarce = { ...randomCase(25, { people: 30 }), settings }
  const whole = recommend(scarce)
  const short = recommend(scarce, { work: 1 })
  const open = short.actors.filter(({ unsettled }) => unsettled)
  const nameOf = (id: string) => scarce.actors.find((each) => each.id === id)!.name

  expect(whole.actors.filter(({ unsettled }) => unsettled)).toEqual([])
  expect(whole.refusals!.one.unsettled).toBeUndefined()
  expect(open.some(({ recommended }) => recommended) && open.some(({ recommended }) => !recommended)).toBe(true)
  const told = explain(scarce, short)
  for (const { id, priceOut, priceIn } of open) {
    expect([priceOut, priceIn]).toEqual([null, null])
    const [statement, ...others] = told.filter(
      (each) => each.actor === id && ['member.without', 'other.with'].includes(each.kind),
    )
    expect(others).toEqual([])
    expect(statement!.de).toMatch(/nicht geklärt: Die Suche endete vorher\.$/)
    expect(statement!.en).toMatch(/not settled: the search ended before\.$/)
  }
  const alone = short.refusals!.one.unsettled!.flat()
  expect(short.refusals!.one.impossible.flat()).not.toEqual(expect.arrayContaining(alone))
  expect(told.filter((each) => each.kind === 'refusal').map(({ de }) => de)).toContainEqual(
    expect.stringContaining(`Nicht geklärt ist, ob ohne ${nameOf(alone[0]!)} eine Gruppe möglich bleibt.`),
  )
})
