import type { CaseFile } from '../../reports/case/case-file.ts'
import { layOut } from '../../reports/composition/basis.ts'
import { recommend } from '../../reports/composition/recommend.ts'
import { search } from '../../reports/composition/search/search.ts'
import { madeCase } from '../made-case.ts'
import { readModel } from '../reports/composition/oracle/model.ts'
import { findBest } from '../reports/composition/oracle/solver.ts'
import { randomCase } from '../reports/composition/random-case.ts'
import { processorTime, round } from './measure.ts'

/**
 * How the time of a recommendation grows with the number of actors, and how a general solver compares: seconds of
 * processor time, because on a shared machine the clock on the wall measures the others; median of three cases each.
 */
const sizes = [10, 20, 30, 40, 60, 80, 120]
const seeds = [1, 2, 3]
/** Draws, and the solver, only up to here. */
const most = 60

const towns: Record<string, (size: number, seed: number) => CaseFile> = {
  'Candidates as different as in most places': (size, seed) => randomCase(seed, { people: size, ties: 6 / size }),
  'Candidates hardly different, everybody trusts a neighbour: hard to decide': madeCase,
}

const median = (numbers: number[]) => numbers.toSorted((left, right) => left - right)[Math.floor(numbers.length / 2)]!

/** The engine's search and HiGHS must agree, or the times mean nothing. */
async function bestGroup(file: CaseFile) {
  let own: number | undefined
  let other: number | undefined
  const engine = await processorTime(() => {
    const { pool, marks, limits } = layOut(file)
    own = search(pool, marks, limits).groups[0]?.value
  })
  if (file.actors.length > most) return { engine }
  const model = readModel(file)
  const highs = await processorTime(async () => {
    other = (await findBest(model))?.value
  })
  if (own !== other) throw new Error(`${file.actors.length} actors: ${own} points here, ${other} by HiGHS`)
  return { engine, highs }
}

async function measure(size: number, town: (size: number, seed: number) => CaseFile) {
  const files = seeds.map((seed) => town(size, seed))
  const within = (file: CaseFile, draws: number) => ({ ...file, settings: { draws, seed: 1 } })
  const times = { best: [] as number[], highs: [] as number[], whole: [] as number[], drawn: [] as number[] }
  for (const file of files) {
    const { engine, highs } = await bestGroup(within(file, 0))
    times.best.push(engine)
    if (highs !== undefined) times.highs.push(highs)
    times.whole.push(await processorTime(() => recommend(within(file, 0))))
    if (size <= most) times.drawn.push(await processorTime(() => recommend(within(file, 2000))))
  }
  const [best, highs, whole, drawn] = [times.best, times.highs, times.whole, times.drawn].map(median)
  return {
    'best group, s': round(best!, 4),
    'HiGHS, s': highs ? round(highs, 3) : '–',
    'HiGHS : engine': highs ? round(highs / best!, 0) : '–',
    'recommendation, s': round(whole!),
    'longest, s': round(Math.max(...times.whole)),
    'recommendation : best group': round(whole! / best!, 0),
    'with 2,000 draws, s': drawn ? round(drawn) : '–',
    'longest with draws, s': drawn ? round(Math.max(...times.drawn)) : '–',
  }
}

for (const [name, town] of Object.entries(towns)) {
  await measure(15, town)
  const rows: Record<string, Awaited<ReturnType<typeof measure>>> = {}
  for (const size of sizes) rows[`${size} actors`] = await measure(size, town)
  console.log(`\n${name}`)
  console.table(rows)
}
