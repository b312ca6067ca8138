import { readFileSync } from 'node:fs'
import type { CaseFile } from '../../reports/case/case-file.ts'
import { layOut } from '../../reports/composition/basis.ts'
import { Budget } from '../../reports/composition/budget.ts'
import { drawRatings } from '../../reports/composition/chance/draws.ts'
import { repeatSearch } from '../../reports/composition/chance/robustness.ts'
import { recommend } from '../../reports/composition/recommend.ts'
import type { Recommendation } from '../../reports/composition/recommendation.ts'
import { distance, type Members, worthOf } from '../../reports/composition/search/group.ts'
import { search } from '../../reports/composition/search/search.ts'
import { dimensions, sectors } from '../../surveys/vocabulary.ts'
import { randomCase } from '../reports/composition/random-case.ts'
import { bonuses, type Otherwise, thresholds, weights } from './other-constants.ts'

/**
 * What would be recommended if one of our constants were otherwise: the figures in docs/composition.md. Numbers, not
 * times, so every run gives the same.
 */
const wanted = 300
const drawnCases = 100
const examples = ['example-1', 'example-2-missing', 'example-4-strict', 'example-5-hearsay'].map(
  (name): CaseFile => JSON.parse(readFileSync(`test/cases/${name}.case.json`, 'utf8')),
)

interface Known {
  file: CaseFile
  best: Members
}

function bestIn(file: CaseFile): Known[] {
  const { pool, marks, limits } = layOut(file)
  const [found] = search(pool, marks, limits).groups
  return found ? [{ file, best: found.members }] : []
}

/** The examples with a group, then random cases of 12 to 30 persons with one. */
function gather(): Known[] {
  const known = examples.flatMap(bestIn)
  for (let seed = 1; known.length < examples.length + wanted; seed++) {
    const people = 12 + (seed % 19)
    known.push(...bestIn(randomCase(seed, { people, ties: 6 / people })))
  }
  return known
}

const percent = (part: number, whole: number) => `${Math.round((part / whole) * 100)} %`
const median = (numbers: number[]) => numbers.toSorted((left, right) => left - right)[Math.floor(numbers.length / 2)]!

/** In how many cases the recommended group would not be the best one any more, or not possible, and how many persons change. */
function changes(known: Known[], measured: Otherwise['instead'][string]) {
  const moved = known.flatMap(({ file, best }) => {
    const { pool, marks, limits } = measured(file)
    const [found] = search(pool, marks, limits, { valueOnly: true }).groups
    if (!found) return [best.length]
    const isAllowed =
      best.every((each) => marks.allowed[each] === 1) &&
      !best.some((each) => pool.barred[each]!.some((other) => best.includes(other)))
    return isAllowed && worthOf(pool, marks, best) >= found.value ? [] : [distance(best, found.members)]
  })
  return { other: moved.length, persons: moved.reduce((sum, each) => sum + each, 0) / Math.max(1, moved.length) }
}

function tell(known: Known[], { name, instead }: Otherwise): string[] {
  return [
    name,
    ...Object.entries(instead).map(([value, measured]) => {
      const { other, persons } = changes(known, measured)
      return `${value}: ${percent(other, known.length)} (${persons.toFixed(1)})`
    }),
  ]
}

const known = gather()
console.log(`${known.length} cases with a group; another group (persons exchanged where another), if`)
for (const each of [...thresholds, ...bonuses]) console.log(tell(known, each).join(' | '))

console.log('\na weight were a fifth lower or higher, the larger of the two')
for (const dimension of dimensions) {
  const row = sectors.map((sector) => {
    const weight = weights.find((each) => each.sector === sector && each.name === dimension)
    return weight
      ? percent(Math.max(...Object.values(weight.instead).map((each) => changes(known, each).other)), known.length)
      : ''
  })
  console.log([dimension, ...row].join(' | '))
}

const mostMilieus = Math.max(
  ...known.map(({ file, best }) => {
    const { pool } = layOut(file)
    return new Set(best.flatMap((each) => pool.milieus[each]!)).size
  }),
)
console.log(`\nmost milieus in a recommended group: ${mostMilieus}`)

/** Everything with chance, for fewer cases. */
const drawn = known.slice(0, examples.length + drawnCases).map(({ file, best }) => {
  const given = { ...file, settings: { ...file.settings, draws: 400, parameterDraws: 200 } }
  const basis = layOut(given)
  const { vetoes } = repeatSearch(basis, drawRatings(basis, 400), 400, [best], new Budget({}, 400).part(1, 400))
  const group = best.map((each) => basis.ratings.get(basis.pool.ids[each]!)!)
  const open = group.flatMap((own) => own.slice(0, -1).filter((each) => each === null)).length
  const gaps = basis.standing.flatMap((actor, person) =>
    basis.marks.allowed[person] === 0 || !best.includes(person)
      ? []
      : basis.evidence.get(actor.id)!.flatMap(({ consensus, independent }) => {
          const values = independent.map(({ value }) => value)
          return consensus || values.length < 2 ? [] : [Math.max(...values) - Math.min(...values)]
        }),
  )
  return {
    result: recommend(given),
    vetoes: vetoes.map(({ count }) => count / 400),
    open: open / (9 * best.length),
    gaps,
  }
})
const count = (holds: (each: (typeof drawn)[number]) => boolean) => drawn.filter(holds).length
const line = (name: string, values: number[], holds: (each: (typeof drawn)[number], value: number) => boolean) =>
  console.log([name, ...values.map((value) => `${value}: ${count((each) => holds(each, value))}`)].join(' | '))
const results: Recommendation[] = drawn.map(({ result }) => result)

const kept = results.map(({ robustness }) => robustness.parameters.share!)
console.log(
  `\n${drawn.length} cases with draws; recommended group stays best among draws of constants: median ${percent(median(kept), 1)}, below half in ${kept.filter((each) => each < 0.5).length}, from 0.8 on in ${kept.filter((each) => each >= 0.8).length}`,
)
for (const level of ['high', 'medium', 'low'] as const)
  console.log(level, results.filter(({ confidence }) => confidence!.level === level).length)
line('share below', [0.4, 0.5, 0.6, 0.7, 0.8, 0.9], ({ result }, value) => result.robustness.share! < value)
line(
  'parameters below',
  [0.4, 0.5, 0.6, 0.7, 0.8, 0.9],
  ({ result }, value) => result.robustness.parameters.share! < value,
)
line('infeasible from', [0.025, 0.05, 0.1, 0.2, 0.3], ({ result }, value) => result.robustness.infeasible! >= value)
line('unrated from', [0.025, 0.05, 0.1, 0.2, 0.3], ({ open }, value) => open >= value)
line('apart by', [1, 2, 3], ({ gaps }, value) => gaps.some((each) => each >= value))
line('a veto from', [0.01, 0.05, 0.1], ({ vetoes }, value) => vetoes.some((each) => each >= value))
const asked = results.flatMap(({ ask }) => ask.map(({ gain }) => gain))
console.log(
  ['questions from', ...[0.1, 0.5, 1].map((least) => `${least}: ${asked.filter((each) => each >= least).length}`)].join(
    ' | ',
  ),
)
const stable = results.flatMap(({ actors }) =>
  actors.flatMap(({ eligible, stability }) => (eligible ? [stability!] : [])),
)
console.log(`${stable.length} eligible persons`)
for (const edge of [0.1, 0.2, 0.3])
  console.log(
    `core from ${1 - edge}: ${stable.filter((each) => each >= 1 - edge).length}, out below ${edge}: ${stable.filter((each) => each < edge).length}`,
  )
