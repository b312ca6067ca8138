import type { CaseFile } from '../../../reports/case/case-file.ts'

/**
 * The model of sections 1–7 once more, in the plainest words: every subset of the eligible persons is looked at.
 * Shares nothing with the engine, so that both cannot be wrong in the same way.
 */

const defaults = {
  size: { min: 5, max: 9 },
  sectors: {
    administration: { min: 1, max: 3 },
    justice: { min: 1, max: 2 },
    police: { min: 1, max: 2 },
    civil_society: { min: 2, max: 2 },
  },
  seniorAdministration: 1,
  accessToMayor: 1,
  coordination: 1,
  externalFacilitation: true,
  include: [] as string[],
  exclude: [] as string[],
  selfWeight: 20,
  memberCost: 50,
}

const order = ['motivation', 'knowledge', 'authority', 'networking', 'police_sharing', 'confidentiality']
order.push('role_reflection', 'commitment', 'affected_perspective', 'public_activism')

const table: Record<string, number[]> = {
  administration: [12, 8, 26, 8, 10, 14, 8, 10, 4],
  justice: [12, 22, 8, 4, 8, 16, 18, 10, 2],
  police: [10, 18, 10, 8, 24, 10, 10, 8, 2],
  civil_society: [10, 6, 2, 18, 20, 16, 8, 6, 14],
}

const halfUp = (value: number) => Math.floor(value + 0.5 + 1e-9)

interface Group {
  ids: string[]
  value: number
}

export function solveByHand(file: CaseFile) {
  const given = file.settings ?? {}
  const size = { ...defaults.size, ...given.size }
  const sectorRange = (sector: keyof typeof defaults.sectors) => ({
    ...defaults.sectors[sector],
    ...given.sectors?.[sector],
  })
  const settings = { ...defaults, ...given, size }
  const floors: Record<string, number | null | undefined> = { confidentiality: 20, police_sharing: 20, ...given.floors }

  const rated = (id: string, dimension: string): number | null => {
    const ratings = (file.ratings ?? []).filter((r) => r.actor === id && r.dimension === dimension && r.value)
    const consensus = ratings.find((r) => r.kind === 'consensus')
    if (consensus) return consensus.value! * 10
    if (ratings.length === 0) return null
    return halfUp(ratings.reduce((sum, r) => sum + r.value! * 10, 0) / ratings.length)
  }

  const level = (id: string, dimension: string): number | null => {
    const scores: Record<string, number | undefined> =
      (file.selfAssessments ?? []).find((s) => s.actor === id)?.scores ?? {}
    const self = scores[dimension] === undefined ? null : halfUp(scores[dimension] * 10)
    const rating = rated(id, dimension)
    if (rating !== null && self !== null)
      return halfUp((rating * (100 - settings.selfWeight) + self * settings.selfWeight) / 100)
    if (rating !== null) return rating
    return self === null ? null : Math.min(self, 30)
  }

  const people = file.actors.map((actor) => {
    const levels = Object.fromEntries(order.map((dimension) => [dimension, level(actor.id, dimension)]))
    const merit = halfUp(
      table[actor.sector]!.reduce((sum, weight, at) => sum + weight * ((levels[order[at]!] ?? 10) - 10), 0) / 40,
    )
    const { public_activism: activism, confidentiality } = levels
    const tension =
      activism == null || confidentiality == null ? 0 : halfUp(Math.max(0, activism - confidentiality) / 2)
    const because: string[] = []
    if (settings.exclude.includes(actor.id)) because.push('exclude')
    for (const dimension of order)
      if (levels[dimension] != null && floors[dimension] != null && levels[dimension] < floors[dimension])
        because.push(`floor.${dimension}`)
    if (actor.attributes?.personalParticipation === false) because.push('personalParticipation')
    if (actor.status !== 'candidate' && actor.status !== 'member') because.push('status')
    return { ...actor, levels, merit, tension, suitability: merit - tension, because: because.sort() }
  })
  type Person = (typeof people)[number]

  const tieOf = (a: string, b: string) =>
    (file.ties ?? []).find((t) => (t.a === a && t.b === b) || (t.a === b && t.b === a))
  const trusts = new Set<string>()
  const rivalry = new Map<string, string>()
  for (const one of people)
    for (const other of people) {
      const tie = one === other ? undefined : tieOf(one.id, other.id)
      if (tie?.trust !== undefined && tie.trust >= 3) trusts.add(`${one.id} ${other.id}`)
      const teller = file.interviews?.find((interview) => interview.id === tie?.source)?.actor
      const isHearsay = teller !== undefined && tie?.confirmed !== true && ![one.id, other.id].includes(teller)
      if (tie?.rivalry)
        rivalry.set(`${one.id} ${other.id}`, isHearsay && tie.rivalry === 'excluding' ? 'serious' : tie.rivalry)
    }

  const partsOf = (group: Person[]) => {
    const some = (dimension: string) => group.some((p) => (rated(p.id, dimension) ?? 0) >= 40)
    const pairs = group.flatMap((a, at) => group.slice(at + 1).map((b) => rivalry.get(`${a.id} ${b.id}`)))
    const milieus = new Set(group.flatMap((p) => p.milieus ?? [])).size
    return {
      suitability: group.reduce((sum, p) => sum + p.suitability, 0),
      memberCost: 0 - settings.memberCost * group.length,
      coverage:
        (some('networking') ? 15 : 0) +
        (some('affected_perspective') ? 20 : 0) +
        (some('authority') ? 15 : 0) +
        (some('knowledge') ? 10 : 0) +
        (group.some((p) => p.sector === 'police' && p.attributes?.rightWingExtremismDesk) ? 10 : 0) +
        (group.some((p) => p.sector === 'justice' && ['local', 'administrative'].includes(p.attributes?.court ?? ''))
          ? 5
          : 0) +
        Math.min(30, 3 * milieus),
      trust: group.reduce((sum, p) => {
        const ties = group.filter((other) => trusts.has(`${p.id} ${other.id}`)).length
        return sum + (ties >= 1 ? 6 : 0) + (ties >= 2 ? 3 : 0)
      }, 0),
      rivalry: 0 - pairs.reduce((sum, each) => sum + (each === 'mild' ? 8 : each === 'serious' ? 30 : 0), 0),
    }
  }

  /** Ids of the requirements a group does not fulfil. */
  const broken = (group: Person[]): string[] => {
    const ids: string[] = []
    if (group.length < size.min) ids.push('size.min')
    if (group.length > size.max) ids.push('size.max')
    for (const sector of ['administration', 'justice', 'police', 'civil_society'] as const) {
      const count = group.filter((p) => p.sector === sector).length
      if (count < sectorRange(sector).min) ids.push(`sector.${sector}.min`)
      if (count > sectorRange(sector).max) ids.push(`sector.${sector}.max`)
    }
    const having = (has: (p: Person) => boolean | undefined) => group.filter(has).length
    if (having((p) => p.sector === 'administration' && p.attributes?.senior) < settings.seniorAdministration)
      ids.push('seniorAdministration')
    if (having((p) => p.attributes?.accessToMayor) < settings.accessToMayor) ids.push('accessToMayor')
    if (having((p) => p.attributes?.canCoordinate) < settings.coordination) ids.push('coordination')
    if (!settings.externalFacilitation && having((p) => p.attributes?.canFacilitate) < 1) ids.push('facilitation')
    for (const id of settings.include) if (!group.some((p) => p.id === id)) ids.push(`include.${id}`)
    for (const [at, a] of group.entries())
      for (const b of group.slice(at + 1))
        if (rivalry.get(`${a.id} ${b.id}`) === 'excluding') ids.push(`rivalry.${a.id}|${b.id}`)
    return ids
  }

  const total = (group: Person[]) => Object.values(partsOf(group)).reduce((sum, each) => sum + each, 0)
  const eligible = people.filter((p) => p.because.length === 0).sort((a, b) => (a.id < b.id ? -1 : 1))
  const possible: Group[] = []
  let fewest = Number.POSITIVE_INFINITY
  let relaxations = new Set<string>()
  for (let bits = 1; bits < 2 ** eligible.length; bits++) {
    const group = eligible.filter((_, at) => bits & (1 << at))
    if (group.length > 9) continue
    const violated = broken(group)
    if (violated.length === 0) possible.push({ ids: group.map((p) => p.id), value: total(group) })
    if (violated.length > fewest || violated.some((id) => id.startsWith('rivalry.'))) continue
    if (violated.length < fewest) relaxations = new Set()
    fewest = violated.length
    relaxations.add(violated.sort().join(' '))
  }
  possible.sort(better)

  const best = possible[0]
  const without = (id: string) => possible.find((g) => !g.ids.includes(id))
  const within = (id: string) => possible.find((g) => g.ids.includes(id))
  const loss = (other: Group | undefined) => (best && other ? best.value - other.value : null)
  const standIn = (id: string) => {
    if (!best?.ids.includes(id)) return null
    const rest = best.ids.filter((each) => each !== id)
    const found = possible.find(
      (g) => g.ids.length === best.ids.length && !g.ids.includes(id) && rest.every((r) => g.ids.includes(r)),
    )
    return found ? { id: found.ids.find((each) => !rest.includes(each))!, value: found.value } : null
  }
  const differ = (a: Group, b: Group) =>
    Math.max(a.ids.filter((id) => !b.ids.includes(id)).length, b.ids.filter((id) => !a.ids.includes(id)).length) >= 2
  const diverse: Group[] = []
  while (best && diverse.length < 3) {
    const next = possible.find((g) => [best, ...diverse].every((each) => differ(g, each)))
    if (!next) break
    diverse.push(next)
  }

  const refused = (sets: string[][]) => {
    const left = sets.map((set) => ({ set, found: possible.find((g) => !set.some((id) => g.ids.includes(id))) }))
    const losses = left.flatMap(({ found }) => (found ? [best!.value - found.value] : []))
    return {
      impossible: left.filter(({ found }) => !found).map(({ set }) => set),
      worst: losses.length > 0 ? Math.max(...losses) : null,
    }
  }
  const asked = (best?.ids ?? []).filter((id) => !settings.include.includes(id))
  const two = asked.flatMap((a, at) => asked.slice(at + 1).map((b) => [a, b]))
  const disagreements = eligible.flatMap(({ id }) =>
    order.flatMap((dimension) => {
      const own = (file.ratings ?? []).filter((r) => r.actor === id && r.dimension === dimension && r.value)
      const values = own.map((r) => r.value!).sort((a, b) => a - b)
      const isSettled = own.some((r) => r.kind === 'consensus')
      return !isSettled && values.length > 1 && values.at(-1)! - values[0]! > 1
        ? [{ actor: id, dimension, values }]
        : []
    }),
  )

  const compared = (group: Group) => ({ group: group.ids, value: group.value, difference: best!.value - group.value })
  return {
    status: best ? 'optimal' : 'infeasible',
    group: best?.ids ?? [],
    value: best?.value ?? null,
    parts: best ? partsOf(people.filter((p) => best.ids.includes(p.id))) : null,
    alternatives: possible.slice(1, 6).map(compared),
    diverse: diverse.map(compared),
    sizeProfile: Array.from({ length: size.max - size.min + 1 }, (_, at) => {
      const found = possible.find((g) => g.ids.length === size.min + at)
      return { size: size.min + at, value: found?.value ?? null, group: found?.ids ?? [] }
    }),
    actors: people
      .map((p) => {
        const recommended = best?.ids.includes(p.id) ?? false
        return {
          id: p.id,
          eligible: p.because.length === 0,
          ineligibleBecause: p.because,
          merit: p.merit,
          tension: p.tension,
          suitability: p.suitability,
          unrated: order.filter((dimension) => p.levels[dimension] === null),
          recommended,
          priceOut: recommended ? loss(without(p.id)) : null,
          priceIn: !recommended && p.because.length === 0 ? loss(within(p.id)) : null,
          standIn: standIn(p.id),
        }
      })
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    refusals: best ? { one: refused(asked.map((id) => [id])), two: refused(two) } : null,
    disagreements,
    relaxations: best
      ? []
      : [...relaxations]
          .map((each) => each.split(' '))
          .sort(byIds)
          .slice(0, 10),
  }
}

function better(a: Group, b: Group): number {
  return b.value - a.value || a.ids.length - b.ids.length || byIds(a.ids, b.ids)
}

function byIds(a: string[], b: string[]): number {
  const at = a.findIndex((id, index) => id !== b[index])
  return at < 0 ? 0 : a[at]! < b[at]! ? -1 : 1
}
