import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import {
  type CaseFile,
  completeSettings,
  defaultSettings,
  hashCase,
  readCase,
  writeCase,
} from '../../../reports/case/case-file.ts'
import { caseSchema } from '../../../reports/case/schema.ts'

const folder = new URL('../../cases/', import.meta.url)
const examples = readdirSync(folder).filter((name) => name.endsWith('.case.json'))
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')

const minimal = {
  format: 'tragwerk-case/1',
  municipality: { id: 'm1', name: 'Ort' },
  actors: [
    { id: 'a01', name: 'A', sector: 'police', status: 'candidate' },
    { id: 'a02', name: 'B', sector: 'justice', status: 'candidate' },
  ],
}

const problemsOf = (file: unknown) => {
  const result = readCase(typeof file === 'string' ? file : JSON.stringify(file))
  return 'problems' in result ? result.problems.map(({ path, reason }) => `${path} ${reason}`) : []
}

const accept = (file: unknown): CaseFile => {
  const result = readCase(typeof file === 'string' ? file : JSON.stringify(file))
  if ('problems' in result) throw new Error(JSON.stringify(result.problems))
  return result.case
}

describe('a case file', () => {
  it.each(examples)('%s is read and written without loss, and again byte by byte', (name) => {
    const written = writeCase(accept(read(name)))
    const file = JSON.parse(read(name)) as CaseFile
    const actors = file.actors.map(({ milieus = [], ...each }) =>
      milieus.length > 0 ? { ...each, milieus: milieus.toSorted() } : each,
    )
    const interviews = file.interviews?.map(({ answers = {}, ...each }) =>
      Object.keys(answers).length > 0 ? { ...each, answers } : each,
    )
    expect(JSON.parse(written)).toEqual({ ...file, actors, ...(interviews && { interviews }) })
    expect(writeCase(accept(written))).toBe(written)
  })

  it('needs no more than format, municipality and actors, and gains nothing by a round trip', () => {
    expect(JSON.parse(writeCase(accept(minimal)))).toEqual(minimal)
  })

  it('is written the same whatever the order of its keys and lists', () => {
    const shuffled = {
      actors: [...minimal.actors].reverse(),
      municipality: { name: 'Ort', id: 'm1' },
      format: minimal.format,
    }
    expect(writeCase(accept(shuffled))).toBe(writeCase(accept(minimal)))
    expect(hashCase(accept(shuffled))).toBe(hashCase(accept(minimal)))
  })

  it('is the same however its facts are written: order, side of a tie, spelling of a milieu, empty lists', () => {
    const [first, second] = minimal.actors
    const interview = { id: 'i01', actor: 'a01', instrument: 'situation-analysis@1', status: 'completed' }
    const plain = {
      ...minimal,
      actors: [
        { ...first, milieus: ['Dorf  und Markt', 'Sport'] },
        { ...second, milieus: ['Sport'] },
      ],
      interviews: [interview],
      ties: [{ a: 'a01', b: 'a02', trust: 3, from: 'b', date: '2026-03-02' }],
    }
    const otherwise = {
      ...minimal,
      actors: [
        { ...second, attributes: {}, milieus: ['SPORT', 'Sport', 'ｓｐｏｒｔ'] },
        { ...first, milieus: ['sport ', 'Dorf und Markt', 'dorf  UND markt'] },
      ],
      interviews: [{ ...interview, interviewers: [], answers: {} }],
      ties: [{ a: 'a02', b: 'a01', trust: 3, from: 'a', date: '2026-03-02' }],
      ratings: [],
      selfAssessments: [],
      situation: { judgements: [], statements: [] },
      settings: { include: [], floors: {}, sectors: { police: {} } },
      reviews: [],
    }
    const shown = accept(otherwise)
    expect(shown.actors.map(({ milieus }) => milieus)).toEqual([['Dorf und Markt', 'SPORT'], ['SPORT']])
    expect({ ...shown, actors: [] }).toEqual({ ...accept(plain), actors: [] })
    const twice = { ...otherwise, actors: otherwise.actors.toReversed() }
    expect(writeCase(accept(twice))).toBe(writeCase(shown))
    expect(hashCase(accept(twice))).toBe(hashCase(shown))
  })

  it('has another hash when a value changes', () => {
    const changed = { ...minimal, municipality: { id: 'm1', name: 'Stadt' } }
    expect(hashCase(accept(changed))).not.toBe(hashCase(accept(minimal)))
    expect(hashCase(accept(minimal))).toMatch(/^[0-9a-f]{64}$/)
  })

  it('holds nothing of a talk without consent to notes but that there was none', () => {
    const talk = { actor: 'a01', instrument: 'readiness-interview@1', status: 'completed', interviewers: ['c1'] }
    const rating = { actor: 'a01', dimension: 'motivation', rater: 'c1', kind: 'independent', value: 3 }
    const refused = { ...talk, id: 'i01', answers: { opening_consent: 'no' } }
    expect(accept({ ...minimal, interviews: [refused], ratings: [rating] }).interviews).toHaveLength(1)
    expect(
      problemsOf({
        ...minimal,
        interviews: [{ ...refused, answers: { opening_consent: 'no', opening_role: 'Leitung' } }],
        ratings: [{ ...rating, evidence: 'Sagt sie.' }],
        situation: { statements: [{ id: 's1', interview: 'i01', item: 'opening_role', release: 'background' }] },
      }),
    ).toEqual([
      '$.interviews[0].answers.opening_role was said without consent to notes: leave it out',
      '$.situation.statements[0] was said without consent to notes: leave it out',
      '$.ratings[0].evidence comes from a talk without consent to notes: leave it out',
    ])
    const agreed = { ...talk, id: 'i02', answers: { opening_consent: 'yes' } }
    accept({ ...minimal, interviews: [refused, agreed], ratings: [{ ...rating, evidence: 'Sagt sie.' }] })
  })

  it('keeps answers of every kind', () => {
    const answers = {
      q1: 3,
      q2: 'ja',
      q3: ['a', 'b'],
      q4: { missing: 'refused' },
      q5: [{ a: 'a01', b: 'a02', trust: 2, rivalry: 'none' }],
    }
    const file = {
      ...minimal,
      interviews: [{ id: 'i01', actor: 'a01', instrument: 'situation-analysis@1', status: 'completed', answers }],
    }
    expect(accept(file).interviews?.[0]?.answers).toEqual(answers)
  })

  it('is brought to the form in which texts are kept, and then counts as the same case', () => {
    const rating = { actor: 'a01', dimension: 'motivation', rater: 'c1', kind: 'consensus', value: 3 }
    const [first, second] = minimal.actors
    const typed = {
      ...minimal,
      municipality: { id: 'm1', name: ' Bad\u00a0U\u0308ber\u00adlingen\ufeff' },
      actors: [{ ...first, milieus: ['Sport', 'Sp\u00adort'] }, second],
      ratings: [{ ...rating, evidence: '10\u00a0% \u200bmehr\n' }],
    }
    const kept = {
      ...minimal,
      municipality: { id: 'm1', name: 'Bad Überlingen' },
      actors: [{ ...first, milieus: ['Sport'] }, second],
      ratings: [{ ...rating, evidence: '10\u00a0% mehr' }],
    }
    expect(accept(typed)).toEqual(kept)
    expect(hashCase(typed as CaseFile)).toBe(hashCase(accept(kept)))
  })

  /** After a change of the schema: npx vitest run test/reports/case -u */
  it('has a JSON Schema in docs that is current', async () => {
    const schema = `${JSON.stringify(z.toJSONSchema(caseSchema, { io: 'input' }), null, 1)}\n`
    await expect(schema).toMatchFileSnapshot('../../../docs/case.schema.json')
  })
})

describe('a case file is refused', () => {
  it('when it is no JSON or no object', () => {
    expect(problemsOf('{')).toEqual([expect.stringMatching(/^\$ is no JSON/)])
    expect(problemsOf('[]')).toEqual([expect.stringMatching(/^\$ Invalid input/)])
  })

  it('with all mistakes at once, each with its place', () => {
    const file = {
      ...minimal,
      surprise: 1,
      actors: [...minimal.actors, { id: 'a01', name: 'C', sector: 'army', status: 'candidate', colour: 'red' }],
      ties: [
        { a: 'a01', b: 'a02', trust: 5 },
        { a: 'a02', b: 'a01' },
        { a: 'a01', b: 'a01' },
        { a: 'a01', b: 'a99', source: 'i77' },
      ],
      ratings: [
        { actor: 'a01', dimension: 'motivation', rater: 'c1', kind: 'independent' },
        { actor: 'a01', dimension: 'motivation', rater: 'c1', kind: 'independent', value: 3, missing: 'unknown' },
        { actor: 'a02', dimension: 'motivation', rater: 'c1', kind: 'consensus', value: 6 },
        { actor: 'a02', dimension: 'motivation', rater: 'c2', kind: 'consensus', value: 3 },
      ],
      interviews: [
        { id: 'i01', actor: 'a98', instrument: 'x', status: 'completed', interviewers: ['c1', 'c1'] },
        { id: 'i01', actor: 'a01', instrument: 'x@1', status: 'completed' },
      ],
      selfAssessments: [
        { actor: 'a97', instrument: 'self-assessment@1', scores: { motivation: 5.5 } },
        { actor: 'a97', instrument: 'self-assessment@1' },
      ],
      settings: { include: ['a96'], exclude: ['a01', 'a01'], floors: { courage: 20 } },
      group: { members: ['a95', 'a01', 'a01'] },
      reviews: [
        { date: '2027-02-30', criteria: { K10: {} } },
        { date: '2027-02-01', criteria: { K1: { answers: { a94: 'yes' }, evidence: 4 } } },
        { date: '2027-02-01', criteria: {} },
      ],
    }
    expect(problemsOf(file).sort()).toMatchInlineSnapshot(`
      [
        "$.actors[2].colour unknown key",
        "$.actors[2].id actor id a01 stands twice",
        "$.actors[2].sector Invalid option: expected one of "administration"|"justice"|"police"|"civil_society"",
        "$.group.members[0] no actor has the id "a95"",
        "$.group.members[2] member a01 stands twice",
        "$.interviews[0].actor no actor has the id "a98"",
        "$.interviews[0].instrument is no instrument id with version",
        "$.interviews[0].interviewers[1] interviewer c1 stands twice",
        "$.interviews[1].id interview id i01 stands twice",
        "$.ratings[0] needs a value, or missing to say why there is none",
        "$.ratings[1] has a value and says that it is missing",
        "$.ratings[1] rating a01 motivation by c1 stands twice",
        "$.ratings[2].value Too big: expected number to be <=5",
        "$.ratings[3] consensus a02 motivation stands twice",
        "$.reviews[0].criteria.K10 unknown key",
        "$.reviews[0].date Invalid ISO date",
        "$.reviews[1].criteria.K1.answers.a94 no actor has the id "a94"",
        "$.reviews[1].criteria.K1.evidence Too big: expected number to be <=3",
        "$.reviews[2].date review of 2027-02-01 stands twice",
        "$.selfAssessments[0].actor no actor has the id "a97"",
        "$.selfAssessments[0].scores.motivation Too big: expected number to be <=5",
        "$.selfAssessments[1] self-assessment of a97 stands twice",
        "$.selfAssessments[1].actor no actor has the id "a97"",
        "$.settings.exclude[1] id a01 stands twice",
        "$.settings.floors.courage unknown key",
        "$.settings.include[0] no actor has the id "a96"",
        "$.surprise unknown key",
        "$.ties[0].trust Too big: expected number to be <=4",
        "$.ties[1] pair a01|a02 stands twice",
        "$.ties[2] a tie needs two different actors",
        "$.ties[3].b no actor has the id "a99"",
        "$.ties[3].source no interview has the id "i77"",
      ]
    `)
  })

  it('when minimum is above maximum, also against a default', () => {
    const settings = { size: { min: 8, max: 7 }, sectors: { justice: { min: 3 } } }
    expect(problemsOf({ ...minimal, settings })).toEqual([
      '$.settings.size min 8 is above max 7',
      '$.settings.sectors.justice min 3 is above max 2',
    ])
  })

  it.each([
    [{ size: { max: 10 } }, '$.settings.size.max'],
    [{ size: { min: 0 } }, '$.settings.size.min'],
    [{ selfWeight: 51 }, '$.settings.selfWeight'],
    [{ memberCost: 101 }, '$.settings.memberCost'],
    [{ memberCost: 1.5 }, '$.settings.memberCost'],
    [{ floors: { motivation: 9 } }, '$.settings.floors.motivation'],
    [{ floors: { motivation: 51 } }, '$.settings.floors.motivation'],
    [{ draws: 20_001 }, '$.settings.draws'],
    [{ seed: 2 ** 32 }, '$.settings.seed'],
    [{ seed: -1 }, '$.settings.seed'],
  ])('with settings out of bounds: %j', (settings, path) => {
    expect(problemsOf({ ...minimal, settings }).map((each) => each.split(' ')[0])).toEqual([path])
  })

  it.each([
    ['a NUL', 'a\u0000b'],
    ['a line break', 'a\nb'],
    ['half a surrogate pair', 'a\ud800'],
    ['a bidi override', 'a\u202eb'],
    ['an isolate', 'a\u2066b'],
    ['nothing', ''],
    ['nothing that can be seen', '\u200b\u3164'],
    ['101 letters that are 202 characters once normalised', '\u0958'.repeat(101)],
    ['201 characters', 'x'.repeat(201)],
  ])('with a name of %s', (_, name) => {
    expect(problemsOf({ ...minimal, municipality: { id: 'm1', name } })).toHaveLength(1)
  })

  it('with more than 500 actors', () => {
    const actors = Array.from({ length: 501 }, (_, at) => ({ ...minimal.actors[0], id: `a${at}` }))
    expect(problemsOf({ ...minimal, actors })).toHaveLength(1)
    expect(problemsOf({ ...minimal, actors: actors.slice(1) })).toEqual([])
  })

  it('with a key that stands twice, or one that JSON readers treat apart', () => {
    const text =
      '{"format":"tragwerk-case/1","municipality":{"id":"m1","name":"O","name":"P"},"actors":[],"__proto__":1}'
    expect(problemsOf(text)).toEqual(['$.municipality.name key stands twice', '$.__proto__ unknown key'])
  })

  it('however deep it is, without writing a path for every key', () => {
    const deep = `${'{"a":'.repeat(20_000)}{"b":1,"b":2}${'}'.repeat(20_000)}`
    expect(problemsOf(deep)).toContain('$.a unknown key')
    expect(problemsOf(deep).filter((each) => each.endsWith('.b key stands twice'))).toHaveLength(1)
  })

  it('with a minimum above its maximum, also when another setting is wrong', () => {
    expect(problemsOf({ ...minimal, settings: { draws: 1.5, size: { min: 9, max: 5 } } })).toEqual([
      expect.stringContaining('$.settings.draws'),
      '$.settings.size min 9 is above max 5',
    ])
  })

  it('with a line break in evidence it is not', () => {
    const rating = {
      actor: 'a01',
      dimension: 'motivation',
      rater: 'c1',
      kind: 'consensus',
      value: 3,
      evidence: 'a\n\tb',
    }
    expect(problemsOf({ ...minimal, ratings: [rating] })).toEqual([])
  })
})

describe('settings', () => {
  it('are the defaults when none are given', () => {
    expect(completeSettings()).toEqual(defaultSettings)
    expect(completeSettings({})).toEqual(defaultSettings)
  })

  it('replace size, sectors and floors entry by entry and everything else by key', () => {
    const settings = completeSettings({
      size: { max: 7 },
      sectors: { justice: { min: 2 } },
      floors: { confidentiality: null, motivation: 30 },
      include: ['a01'],
    })
    expect(settings.size).toEqual({ min: 5, max: 7 })
    expect(settings.sectors.justice).toEqual({ min: 2, max: 2 })
    expect(settings.sectors.police).toEqual({ min: 1, max: 2 })
    expect(settings.floors).toEqual({ confidentiality: null, police_sharing: 20, motivation: 30 })
    expect(settings.include).toEqual(['a01'])
  })
})
