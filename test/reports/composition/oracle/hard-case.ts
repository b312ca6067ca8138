import type { CaseFile } from '../../../../reports/case/case-file.ts'
import { dice, randomCase } from '../random-case.ts'

/** So many times the usual number of cases: `RUNS=25 npx vitest run test/reports/composition` looks at thousands. */
export const runs = Number(process.env.RUNS ?? 1)

/**
 * A random case with what is hard to get right: ids whose order is neither that of the file nor that of an alphabet,
 * persons who are alike in everything so that groups tie, pairs that exclude each other, requirements that only just
 * can or cannot be met, seats that cost nothing or everything. The same for the same seed.
 */
export function hardCase(seed: number, people: number): CaseFile {
  const random = dice(seed ^ 0x5eed)
  const chance = (share: number) => random() < share
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const file = randomCase(seed, { people, ties: pick([0.05, 0.2, 0.5]), settings: chance(0.25) })

  const names = file.actors.map((_, at) => (at % 3 === 0 ? `P${at}` : at % 3 === 1 ? `p-${at}` : `${at}_p`))
  for (let at = names.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[names[at], names[other]] = [names[other]!, names[at]!]
  }
  const nameOf = new Map(file.actors.map(({ id }, at) => [id, names[at]!]))
  const named = (id: string) => nameOf.get(id)!

  // with everybody eligible there are more groups
  const isOpen = chance(0.7)
  // in some places there are more milieus than count
  const reached = (own: string[] = []) => [...own, ...places.filter(() => chance(0.2))]
  const places = chance(0.3) ? ['Bahnhof', 'Markt', 'Hafen', 'Altstadt', 'Siedlung', 'Dorf', 'Campus', 'Park'] : []
  const actors = file.actors.map((each) => ({
    ...each,
    id: named(each.id),
    milieus: reached(each.milieus),
    ...(isOpen && { status: 'candidate' as const, attributes: { ...each.attributes, personalParticipation: true } }),
  }))
  let ratings = file.ratings!.map((each) => ({ ...each, actor: named(each.actor) }))
  let selfAssessments = file.selfAssessments!.map((each) => ({ ...each, actor: named(each.actor) }))
  if (chance(0.4))
    for (let pair = 0; pair < people / 4; pair++) {
      const [one, twin] = [pick(actors), pick(actors)]
      if (one === twin) continue
      Object.assign(twin, { ...one, id: twin.id, name: twin.name })
      const doubled = <T extends { actor: string }>(list: T[]) => [
        ...list.filter(({ actor }) => actor !== twin.id),
        ...list.filter(({ actor }) => actor === one.id).map((each) => ({ ...each, actor: twin.id })),
      ]
      ratings = doubled(ratings)
      selfAssessments = doubled(selfAssessments)
    }

  const excluding = pick([0, 0, 0.1, 0.3])
  const ties = file.ties!.map((each) => ({
    ...each,
    a: named(each.a),
    b: named(each.b),
    ...(chance(excluding) && { rivalry: 'excluding' as const }),
  }))
  const { include = [], exclude = [], ...given } = file.settings ?? {}
  const min = pick([4, 5, 6, 7])
  const from = (min: number) => ({ min, max: min + pick([0, 1, 2]) })
  const settings: CaseFile['settings'] = {
    ...given,
    include: include.map(named),
    exclude: isOpen ? [] : exclude.map(named),
    draws: 0,
    ...(isOpen && { floors: { confidentiality: null, police_sharing: null } }),
    ...(chance(0.3) && {
      size: { min, max: Math.min(9, min + pick([0, 0, 1, 3])) },
      sectors: {
        administration: from(pick([1, 2])),
        justice: from(pick([0, 1])),
        police: from(pick([1, 2])),
        civil_society: { min: pick([0, 1, 2]), max: pick([2, 3, 5]) },
      },
    }),
    ...(chance(0.3) && { seniorAdministration: pick([1, 2]), accessToMayor: pick([2, 3]), coordination: pick([2, 3]) }),
    ...(chance(0.3) && { externalFacilitation: false }),
    ...(chance(0.3) && { memberCost: pick([0, 20, 80, 100]) }),
  }
  const interviews = file.interviews!.map((each) => ({ ...each, actor: named(each.actor) }))
  return { ...file, actors, interviews, ties, ratings, selfAssessments, settings }
}
