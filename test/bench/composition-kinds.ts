import type { CaseFile } from '../../reports/case/case-file.ts'
import { recommend } from '../../reports/composition/recommend.ts'
import { dimensions, sectors } from '../../surveys/vocabulary.ts'
import { madeCase } from '../made-case.ts'
import { dice, randomCase } from '../reports/composition/random-case.ts'
import { processorTime, round } from './measure.ts'

/**
 * What a whole recommendation costs by kind of municipality: seconds of processor time, and what could not be proven
 * within the budget of work. One kind alone: `npm run bench:kinds -- alike`.
 */
const kinds: Record<string, (people: number) => CaseFile> = {
  random: (people) => randomCase(1, { people, ties: 6 / people }),
  alike,
  'alike, dense trust': (people) => ({ ...alike(people), ties: trustAmong(people, 0.3) }),
  'hardly different, chain of trust': (people) => madeCase(people),
  'dense ties': (people) => randomCase(2, { people, ties: 0.7 }),
  'open bounds': (people) => ({ ...randomCase(3, { people, ties: 6 / people }), settings: open }),
  'all unrated': (people) => {
    const { ratings, selfAssessments, ...file } = randomCase(4, { people, ties: 6 / people })
    return file
  },
}

/** Everybody rated 4 throughout, with every attribute, in all four sectors. */
function alike(people: number): CaseFile {
  const attributes = { senior: true, accessToMayor: true, canCoordinate: true, personalParticipation: true }
  const actors = Array.from({ length: people }, (_, at): CaseFile['actors'][number] => ({
    id: `a${String(at).padStart(3, '0')}`,
    name: `Person ${at}`,
    sector: sectors[at % sectors.length]!,
    status: 'candidate',
    attributes,
  }))
  const ratings = actors.flatMap(({ id }) =>
    dimensions.map((dimension) => ({
      actor: id,
      dimension,
      rater: 'c1',
      kind: 'consensus' as const,
      value: 4,
    })),
  )
  return { format: 'tragwerk-case/1', municipality: { id: 'm1', name: 'Beispielstadt (fiktiv)' }, actors, ratings }
}

function trustAmong(people: number, share: number): NonNullable<CaseFile['ties']> {
  const random = dice(5)
  const { actors } = alike(people)
  return actors.flatMap(({ id: a }, at) =>
    actors.slice(at + 1).flatMap(({ id: b }) => (random() < share ? [{ a, b, trust: 3 }] : [])),
  )
}

/** Nothing is required but a group, and a seat costs little. */
const open: NonNullable<CaseFile['settings']> = {
  size: { min: 1, max: 9 },
  sectors: Object.fromEntries(sectors.map((each) => [each, { min: 0, max: 9 }])),
  seniorAdministration: 0,
  accessToMayor: 0,
  coordination: 0,
  memberCost: 20,
}

const extents = [
  { people: 60, draws: 2000 },
  { people: 120, draws: 2000 },
  { people: 500, draws: 0 },
]

async function measure(file: CaseFile, draws: number) {
  const given = { ...file, settings: { ...file.settings, draws, seed: 1 } }
  let result: ReturnType<typeof recommend> | undefined
  const seconds = await processorTime(() => {
    result = recommend(given)
  })
  const { status, value, gap = 0, unproven = 'nothing' } = result!
  return { 'processor, s': round(seconds, 1), status, value, gap, unproven }
}

const asked = process.argv.slice(2)
for (const { people, draws } of extents) {
  console.log(`\n${people} actors, ${draws} draws`)
  for (const [kind, make] of Object.entries(kinds))
    if (asked.length === 0 || asked.includes(kind)) console.log(kind, await measure(make(people), draws))
}
