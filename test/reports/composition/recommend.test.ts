import { describe, expect, it } from 'vitest'
import type { Actor, CaseFile } from '../../../reports/case/case-file.ts'
import { recommend } from '../../../reports/composition/recommend.ts'
import { explain } from '../../../reports/composition/words/statements.ts'
import { sourcesOf } from '../../../reports/content/statement.ts'
import { dimensions, type Sector } from '../../../surveys/vocabulary.ts'
import { randomCase } from './random-case.ts'

const everything = { fullTime: true, senior: true, accessToMayor: true, canCoordinate: true, canFacilitate: true }

/** Persons given as "a01 police", all alike and able, rated 4 in everything but public activism. */
function town(people: string[], more: Partial<CaseFile> = {}, value = 4): CaseFile {
  const actors = people.map((each): Actor => {
    const [id = '', sector] = each.split(' ')
    return { id, name: `Name ${id}`, sector: sector as Sector, status: 'candidate', attributes: { ...everything } }
  })
  const ratings = actors.flatMap(({ id }) =>
    dimensions.slice(0, 9).map((dimension) => ({
      actor: id,
      dimension,
      rater: 'c1',
      kind: 'consensus' as const,
      value,
      confidence: 'high' as const,
    })),
  )
  const settings = { draws: 50, ...more.settings }
  return {
    format: 'tragwerk-case/1',
    municipality: { id: 'm1', name: 'Ort (fiktiv)' },
    actors,
    ratings,
    ...more,
    settings,
  }
}

const core = ['a01 administration', 'a02 justice', 'a03 police', 'a04 civil_society', 'a05 civil_society']

describe('a recommendation', () => {
  it('of five persons who are all needed finds each of them indispensable', () => {
    const found = recommend(town(core))
    expect(found.group).toEqual(['a01', 'a02', 'a03', 'a04', 'a05'])
    expect(found.actors.map((each) => [each.priceOut, each.standIn])).toEqual(core.map(() => [null, null]))
    expect(found.alternatives).toEqual([])
  })

  it('calls groups of the same value of equal worth and shows the smaller ids first', () => {
    const found = recommend(town([...core, 'a06 police'], { settings: { sectors: { police: { max: 1 } }, draws: 0 } }))
    expect(found.group).toContain('a03')
    expect(found.alternatives[0]).toMatchObject({ difference: 0, group: ['a01', 'a02', 'a04', 'a05', 'a06'] })
    expect(found.statements.some((each) => each.de.includes('Gleichwertig'))).toBe(true)
  })

  it('prefers the smaller group when one more adds nothing', () => {
    const pale = town([...core, 'a06 police'], { settings: { memberCost: 75, draws: 0 } })
    const found = recommend(pale)
    expect(found.alternatives.filter(({ difference }) => difference === 0).map(({ group }) => group)).toEqual([
      ['a01', 'a02', 'a04', 'a05', 'a06'],
      ['a01', 'a02', 'a03', 'a04', 'a05', 'a06'],
    ])
    expect(found.group).toHaveLength(5)
  })

  it('does not pick a person below a floor, passes an unrated one as provisional', () => {
    const file = town([...core, 'a06 police'])
    const low = file.ratings!.map((each) =>
      each.actor === 'a03' && each.dimension === 'confidentiality' ? { ...each, value: 1 } : each,
    )
    const open = low.filter((each) => each.actor !== 'a06' || each.dimension !== 'confidentiality')
    const found = recommend({ ...file, ratings: open })
    expect(found.actors[2]).toMatchObject({ eligible: false, ineligibleBecause: ['floor.confidentiality'] })
    expect(found.actors[5]).toMatchObject({ recommended: true, provisional: true })
    expect(
      recommend({ ...file, ratings: low, settings: { draws: 0, floors: { confidentiality: null } } }).actors[2],
    ).toMatchObject({
      eligible: true,
    })
  })

  it('with a person who must be in but is not eligible is impossible, and says what to lift', () => {
    const file = town([...core, 'a06 police'], { settings: { include: ['a06'], draws: 0 } })
    const declined = file.actors.map((each) => (each.id === 'a06' ? { ...each, status: 'declined' as const } : each))
    const found = recommend({ ...file, actors: declined })
    expect(found).toMatchObject({ status: 'infeasible', group: [], value: null, relaxations: [['include.a06']] })
    expect(found.requirements.find(({ id }) => id === 'include.a06')).toMatchObject({ met: false, by: [] })
    expect(found.recruit.every(({ needed, gain }) => needed === null && gain === null)).toBe(true)
  })

  it('never has an excluding pair in one group', () => {
    const file = town([...core, 'a06 civil_society'], { ties: [{ a: 'a05', b: 'a04', rivalry: 'excluding' }] })
    const found = recommend(file)
    expect(found.group).toContain('a06')
    expect(found.requirements.find(({ id }) => id === 'rivalry.a04|a05')?.met).toBe(true)
    expect(recommend({ ...file, actors: file.actors.slice(0, 5), ratings: [] })).toMatchObject({
      status: 'infeasible',
      relaxations: [['sector.civil_society.min', 'size.min']],
    })
  })

  it('counts what one third person says of an excluding rivalry as serious, and says so', () => {
    const people = [...core, 'a06 civil_society']
    const said = (teller: string, more: object = {}) =>
      recommend(
        town(people, {
          interviews: [{ id: 'i1', actor: teller, instrument: 'situation-analysis@1', status: 'completed' }],
          ties: [{ a: 'a04', b: 'a05', rivalry: 'excluding', source: 'i1', ...more }],
          settings: { size: { max: 5 }, include: ['a04', 'a05'] },
        }),
      )
    const heard = said('a01')
    expect(heard).toMatchObject({ status: 'optimal', parts: { rivalry: -30 } })
    expect(heard.requirements.some(({ id }) => id.startsWith('rivalry.'))).toBe(false)
    expect(heard.statements.map(({ de }) => de).join()).toContain(
      '(schließt sich aus, unbestätigt: eine dritte Person sagt das; zählt als ernst)',
    )
    for (const sure of [said('a04'), said('a05'), said('a01', { confirmed: true })])
      expect(sure.status).toBe('infeasible')
  })

  it('tells how many persons are missing in which sector, and what a newcomer adds', () => {
    const found = recommend(town(['a01 administration', 'a04 civil_society', 'a05 civil_society']))
    expect(found.recruit.map(({ sector, needed }) => [sector, needed])).toEqual([
      ['administration', 0],
      ['justice', 1],
      ['police', 1],
      ['civil_society', 0],
    ])
    expect(found.recruit[1]!.gain).toBe(found.recruit[2]!.gain)
    expect(found.relaxations).toEqual([['sector.justice.min', 'sector.police.min', 'size.min']])
  })

  it('lists the smallest sets only, ten at most', () => {
    const people = Array.from({ length: 12 }, (_, at) => `a${at + 10} civil_society`)
    const settings = { include: people.map((each) => each.split(' ')[0]!), draws: 0 }
    const found = recommend(town([...core, ...people], { settings }))
    expect(found.relaxations).toHaveLength(10)
    expect(new Set(found.relaxations.map((each) => each.length)).size).toBe(1)
  })
})

describe('robustness', () => {
  it('of ratings that are all certain is complete', () => {
    const file = town([...core, 'a06 police'], {}, 4)
    const dull = { ...file, ratings: file.ratings!.map((e) => (e.actor === 'a06' ? { ...e, value: 2 } : e)) }
    const found = recommend({
      ...dull,
      settings: { draws: 50, floors: { confidentiality: null, police_sharing: null } },
    })
    expect(found.actors.find(({ id }) => id === 'a03')).toMatchObject({ stability: 1, band: 'core' })
    expect(found.actors.find(({ id }) => id === 'a06')).toMatchObject({ stability: 0, band: 'out' })
    expect(found.robustness).toMatchObject({ draws: 50, infeasible: 0, groups: [{ share: 1 }] })
  })

  it('is left out with no draws', () => {
    const found = recommend(town(core, { settings: { draws: 0 } }))
    expect(found.robustness).toEqual({
      draws: 0,
      seed: 1,
      infeasible: null,
      share: null,
      groups: [],
      parameters: { draws: 200, share: 1 },
    })
    expect(found.actors[0]).toMatchObject({ stability: null, band: null })
    expect(found.ask).toEqual([])
  })

  it('draws the same for everybody when somebody is excluded', () => {
    const file = town([...core, 'a06 police', 'a07 civil_society'], { settings: { sectors: { police: { max: 1 } } } })
    const uncertain = file.ratings!.map((each) =>
      each.actor === 'a07' ? { ...each, value: 3 } : { ...each, confidence: 'low' as const },
    )
    const vague = { ...file, ratings: uncertain }
    const drawn = recommend({ ...vague, settings: { ...file.settings, draws: 300 } })
    const never = drawn.actors.find((each) => each.eligible && each.stability === 0)!.id
    const without = recommend({ ...vague, settings: { ...file.settings, draws: 300, exclude: [never] } })
    expect(drawn.robustness.groups.length).toBeGreaterThan(1)
    expect(without.robustness.groups).toEqual(drawn.robustness.groups)
  })

  it('asks first for the rating that decides who is chosen', () => {
    const file = town([...core, 'a06 police'], { settings: { sectors: { police: { max: 1 } }, draws: 400 } })
    const ratings = file.ratings!.filter((each) => each.actor !== 'a06' || each.dimension !== 'police_sharing')
    const { ask, group } = recommend({ ...file, ratings })
    expect(group).toContain('a03')
    expect(ask[0]).toMatchObject({ actor: 'a06', dimension: 'police_sharing' })
    expect(ask.every(({ gain }) => gain >= 0.1)).toBe(true)
  })
})

describe('an analysis', () => {
  it('reports its progress up to the end', () => {
    const shares: number[] = []
    recommend(randomCase(1, { people: 12 }), { onProgress: (share) => shares.push(share) })
    expect(shares).toEqual(shares.toSorted((left, right) => left - right))
    expect(shares.at(-1)).toBe(1)
    expect(shares.length).toBeGreaterThan(10)
  })

  it('that may not search far says so, with what may be missing', () => {
    const file = randomCase(5, { people: 40, ties: 0.2 })
    const bounded = recommend({ ...file, settings: { draws: 0 } }, { work: 20 })
    const full = recommend({ ...file, settings: { draws: 0 } })
    expect(bounded.status).toBe('best_found')
    expect(bounded.value! + bounded.gap!).toBeGreaterThanOrEqual(full.value!)
    expect(full).toMatchObject({ status: 'optimal' })
    expect(full.gap).toBeUndefined()
  })

  it('ends early when told to', () => {
    let asked = 0
    const found = recommend(randomCase(5, { people: 14 }), { shouldStop: () => ++asked > 40 })
    expect(found.robustness.draws).toBeLessThan(2000)
    expect(found.actors.every(({ stability }) => stability === null || stability <= 1)).toBe(true)
  })
})

describe('statements', () => {
  const cases = Array.from({ length: 40 }, (_, seed) => randomCase(seed, { people: 13, settings: seed % 2 === 1 }))
  const drawn = cases.map((file) => ({ ...file, settings: { ...file.settings, draws: 30 } }))

  it('name passages and data that exist, in two whole sentences', () => {
    for (const file of drawn)
      for (const statement of recommend(file).statements) {
        expect(['de', 'en', 'handbook', 'law', 'model', 'data']).toEqual(expect.arrayContaining(Object.keys(statement)))
        for (const text of [statement.de, statement.en]) expect(text).toMatch(/^[\p{Lu}\d].*[.]$/su)
        expect(`${statement.de}${statement.en}`).not.toMatch(/undefined|null|NaN|\[object|: \.|, ,| {2}/)
        expect(sourcesOf(statement).length).toBeGreaterThan(0)
        for (const each of statement.handbook) expect(each).toMatch(/^H [234](\.[1-4])?$/)
        expect(statement.data.length).toBeGreaterThan(0)
        for (const each of statement.data)
          expect(each).toMatch(/^(actors|ratings|selfAssessments|ties|settings|group|robustness)(\.|$)/)
      }
  })

  it('say of every actor why, or why not', () => {
    for (const file of drawn) {
      const found = recommend(file)
      const about = new Set(explain(file, found).map((each) => each.actor))
      for (const each of found.actors) if (found.value !== null || !each.eligible) expect(about).toContain(each.id)
    }
  })

  it('are the remarks without their kinds', () => {
    const found = recommend(drawn[0]!)
    const plain = explain(drawn[0]!, found).map(({ kind: _, actor: __, ...statement }) => statement)
    expect(found.statements).toEqual(plain)
  })

  it('tell that a recommended person is not a full-time official', () => {
    const file = town(core)
    file.actors[1]!.attributes!.fullTime = false
    const remark = explain(file, recommend(file)).find(({ kind }) => kind === 'member.notFullTime')
    expect(remark).toMatchObject({ actor: 'a02', handbook: ['H 2.2'] })
    expect(remark?.de).toBe(
      'Name a02 ist nicht hauptamtlich tätig. Gedacht ist die Gruppe für Hauptamtliche; klären Sie, ob Zeit und Rückhalt reichen.',
    )
  })

  it('give the reasons that only one person brings', () => {
    const remark = explain(town(core), recommend(town(core))).find((each) => each.actor === 'a02')
    expect(remark?.de).toContain('weil nur diese Person aus der Justiz kommt')
    expect(remark?.en).toContain('because only this person comes from the justice system')
  })
})
