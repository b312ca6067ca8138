import highsPackage, { type Highs } from 'highs'
import type { Model } from './model.ts'

/**
 * The model as a mixed-integer linear program for HiGHS. Variables have names of our own, letter and number, and
 * nothing from the case: the format for programs knows keywords and operators that a name could be taken for.
 */
export interface Wanted {
  /** Ids of persons who must be in. */
  include?: string[]
  exclude?: string[]
  size?: number
  /** Groups, or sets of requirements, that are not to be found again. */
  except?: string[][]
  /** Groups from which it must differ by two persons at least: by two of its own, or by two of theirs. */
  apart?: string[][]
}

/** Terms of a sum; a sum without terms has one that is always zero, because HiGHS reads no empty rows. */
const plus = (names: string[]) => (names.length === 0 ? 'none' : names.join('\n + '))
const minus = (names: string[]) => names.map((each) => `\n - ${each}`).join('')

class Program {
  readonly rows: string[] = []
  readonly binaries: string[] = []
  readonly objective: string[] = []

  row(left: string, relation: '<=' | '>=' | '=', right: number): void {
    this.rows.push(`r${this.rows.length}: ${left} ${relation} ${right}`)
  }

  binary(name: string, points = 0): string {
    this.binaries.push(name)
    if (points !== 0) this.objective.push(`${points < 0 ? '-' : '+'} ${Math.abs(points)} ${name}`)
    return name
  }

  /** At most so many of the names are 1 that the given set is not found again. */
  cut(found: string[], others: string[]): void {
    this.row(`${plus(found)}${minus(others)}`, '<=', found.length - 1)
  }

  write(sense: 'Maximize' | 'Minimize'): string {
    return [
      sense,
      ` obj: ${plus([...this.objective, 'none'])
        .replaceAll('\n + +', '\n +')
        .replaceAll('\n + -', '\n -')}`,
      'Subject To',
      ...this.rows.map((each) => ` ${each}`),
      'Bounds',
      ' none = 0',
      'Binary',
      ...this.binaries.map((each) => ` ${each}`),
      'End',
    ].join('\n')
  }
}

const person = (at: number) => `x${at}`

/** The program for the best group (sections 4–6). */
function writeProgram(
  model: Model,
  { include = [], exclude = [], size, except = [], apart = [] }: Wanted = {},
): string {
  const program = new Program()
  const everybody = model.people.map(({ merit, tension }, at) =>
    program.binary(person(at), merit - tension - model.memberCost),
  )
  program.row(plus(everybody), '>=', 1)
  for (const { who, min, max } of model.requirements) {
    program.row(plus(who.map(person)), '>=', min)
    program.row(plus(who.map(person)), '<=', max)
  }
  for (const pair of model.excluding) program.row(plus(pair.map(person)), '<=', 1)

  // an indicator is 1 only if somebody stands behind it
  for (const [at, { points, who }] of model.coverage.entries())
    program.row(`${program.binary(`c${at}`, points)}${minus(who.map(person))}`, '<=', 0)
  const milieus = model.milieus.map((who, at) => {
    const name = program.binary(`m${at}`)
    program.row(`${name}${minus(who.map(person))}`, '<=', 0)
    return name
  })
  // what the first milieu earns, the second and so on, up to 30 points in all
  const earned = milieus.map((_, at) => Math.min(30, model.constants.milieu * at))
  const steps = earned.map((before, at) =>
    program.binary(`e${at}`, Math.min(30, before + model.constants.milieu) - before),
  )
  program.row(`${plus(steps)}${minus(milieus)}`, '<=', 0)

  for (const at of everybody.keys()) {
    const friends = model.trust.filter((pair) => pair.includes(at)).map(([one, other]) => (one === at ? other : one))
    if (friends.length === 0) continue
    const first = program.binary(`t${at}`, model.constants.trust[0])
    program.row(`${first} - ${person(at)}`, '<=', 0)
    program.row(`${first}${minus(friends.map(person))}`, '<=', 0)
    if (friends.length === 1) continue
    const second = program.binary(`u${at}`, model.constants.trust[1])
    program.row(`${second} - ${person(at)}`, '<=', 0)
    program.row(`2 ${second}${minus(friends.map(person))}`, '<=', 0)
  }
  for (const [at, { pair, points }] of model.rivalry.entries())
    program.row(`${plus(pair.map(person))} - ${program.binary(`p${at}`, -points)}`, '<=', 1)

  for (const [at, { id }] of model.people.entries()) {
    if (include.includes(id)) program.row(person(at), '=', 1)
    if (exclude.includes(id)) program.row(person(at), '=', 0)
  }
  if (size !== undefined) program.row(plus(everybody), '=', size)
  for (const group of except) {
    const inside = everybody.filter((_, at) => group.includes(model.people[at]!.id))
    program.cut(
      inside,
      everybody.filter((each) => !inside.includes(each)),
    )
  }
  for (const [at, group] of apart.entries()) {
    const inside = everybody.filter((_, place) => group.includes(model.people[place]!.id))
    const outside = everybody.filter((each) => !inside.includes(each))
    // 1: two persons of its own join; 0: at least two of theirs stay away
    const byOwn = program.binary(`a${at}`)
    program.row(`${plus(outside)}\n - 2 ${byOwn}`, '>=', 0)
    program.row(`${plus(inside)}\n - 2 ${byOwn}`, '<=', inside.length - 2)
  }
  return program.write('Maximize')
}

/** The program for the fewest requirements to lift so that a group is possible (section 7). */
function writeRelaxation(model: Model, except: string[][] = []): string {
  const program = new Program()
  const everybody = model.people.map((_, at) => program.binary(person(at)))
  program.row(plus(everybody), '>=', 1)
  program.row(plus(everybody), '<=', 9)
  for (const pair of model.excluding) program.row(plus(pair.map(person)), '<=', 1)
  for (const [at, { who, min, max, bare, liftable }] of model.requirements.entries()) {
    const lifted = program.binary(`l${at}`, 1)
    if (!liftable) program.row(lifted, '=', 0)
    // lifted, the bound moves from min to bare.min, from max to bare.max
    program.row(`${plus(who.map(person))} + ${min - bare.min} ${lifted}`, '>=', min)
    program.row(`${plus(who.map(person))} - ${bare.max - max} ${lifted}`, '<=', max)
  }
  for (const set of except)
    program.cut(
      set.map((id) => `l${model.requirements.findIndex((each) => each.id === id)}`),
      [],
    )
  return program.write('Minimize')
}

/** The package's types describe a CommonJS module, Node loads its ES module: there the default export is the function. */
const loadHighs = highsPackage as unknown as typeof highsPackage.default
let solver: Promise<Highs> | undefined

/** The proven optimum and the names that are 1, or null if there is no solution. */
async function solve(program: string): Promise<{ value: number; ones: Set<string> } | null> {
  solver ??= loadHighs()
  const highs = await solver
  try {
    const result = highs.solve(program, { output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0 })
    if (result.Status === 'Infeasible') return null
    if (result.Status !== 'Optimal') throw new Error(`HiGHS ended with ${result.Status}:\n${program}`)
    const value = Math.round(result.ObjectiveValue)
    if (Math.abs(value - result.ObjectiveValue) > 1e-5) throw new Error(`HiGHS found ${result.ObjectiveValue} points`)
    const ones = Object.entries(result.Columns).filter(([, each]) => 'Primal' in each && each.Primal > 0.5)
    return { value, ones: new Set(ones.map(([name]) => name)) }
  } catch (error) {
    // what failed once may have left the instance in disorder
    solver = undefined
    throw error
  }
}

export async function findBest(model: Model, wanted?: Wanted): Promise<{ group: string[]; value: number } | null> {
  const found = await solve(writeProgram(model, wanted))
  if (!found) return null
  return { group: model.people.filter((_, at) => found.ones.has(person(at))).map(({ id }) => id), value: found.value }
}

/** Every smallest set of requirements to lift, sorted; empty when no lifting helps. */
export async function findRelaxations(model: Model): Promise<string[][]> {
  const sets: string[][] = []
  for (;;) {
    const found = await solve(writeRelaxation(model, sets))
    if (!found || (sets[0] && found.value > sets[0].length)) break
    const lifted = model.requirements.filter((_, at) => found.ones.has(`l${at}`))
    sets.push(lifted.map(({ id }) => id).sort())
  }
  return sets.sort((left, right) => (left.join(' ') < right.join(' ') ? -1 : 1))
}
