import type { Sector } from '../../surveys/vocabulary.ts'
import { type Actor, type CaseFile, completeSettings, type Settings } from '../case/case-file.ts'
import { weighTies } from '../case/hearsay.ts'
import { floorsOf, standingReasons, vetoes } from './eligibility.ts'
import { type Evidence, type Levels, levelsOf, ratingsOf, readEvidence } from './levels.ts'
import { featuresOf, gatherPool, type Limits, limitsOf, type Marks, type Pool } from './search/pool.ts'
import { suitabilityOf } from './suitability.ts'
import { ours, type Yardstick } from './yardstick.ts'

/** Everything the analysis of a case starts from, read once. */
export interface Basis {
  file: CaseFile
  settings: Settings
  /** All actors, sorted by id. */
  actors: Actor[]
  evidence: Map<string, Evidence[]>
  levels: Map<string, Levels>
  /** The consultants' ratings alone, which coverage counts by. */
  ratings: Map<string, Levels>
  floors: number[]
  /** Persons whom no status or setting keeps out, in the order of the pool; vetoes are in the marks. */
  standing: Actor[]
  pool: Pool
  limits: Limits
  marks: Marks
}

export function layOut(file: CaseFile): Basis {
  const settings = completeSettings(file.settings)
  const actors = file.actors.toSorted((left, right) => (left.id < right.id ? -1 : 1))
  const evidence = readEvidence(file)
  const levels = new Map([...evidence].map(([id, each]) => [id, levelsOf(each, settings.selfWeight)]))
  const ratings = new Map([...evidence].map(([id, each]) => [id, ratingsOf(each)]))
  const floors = floorsOf(settings)
  const standing = actors.filter((each) => standingReasons(each, settings).length === 0)
  const pool = gatherPool(standing, weighTies(file))
  const marks = markPeople(
    standing.map((each) => ({ ...each, levels: levels.get(each.id)!, ratings: ratings.get(each.id)! })),
    floors,
    settings.memberCost,
  )
  const limits = limitsOf(settings, pool)
  return { file, settings, actors, evidence, levels, ratings, floors, standing, pool, limits, marks }
}

interface Person {
  sector: Sector
  attributes?: Actor['attributes']
  levels: Levels
  ratings: Levels
}

/** What levels make of people: points, coverage, and whether no floor keeps them out. */
export function markPeople(people: Person[], floors: number[], memberCost: number, yardstick: Yardstick = ours): Marks {
  return {
    points: Int32Array.from(
      people,
      ({ sector, levels }) => suitabilityOf(yardstick.weights[sector], levels) - memberCost,
    ),
    features: Uint8Array.from(people, ({ sector, ratings, attributes }) => featuresOf(sector, ratings, attributes)),
    allowed: Uint8Array.from(people, ({ levels }) => (vetoes(levels, floors).length === 0 ? 1 : 0)),
    yardstick,
  }
}
