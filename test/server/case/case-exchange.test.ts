import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Database } from '../../../db/database.ts'
import { openDatabase } from '../../../db/open.ts'
import { loadCaseData } from '../../../db/reports/case.ts'
import { keepInstrument } from '../../../db/surveys/instruments.ts'
import { issueInvitation } from '../../../db/surveys/invitations.ts'
import { ratingsOf, saveRating } from '../../../db/surveys/ratings.ts'
import { saveStatements } from '../../../db/surveys/statements.ts'
import { type CaseFile, readCase, writeCase } from '../../../reports/case/case-file.ts'
import { caseOf } from '../../../reports/case/case-of.ts'
import { recommend } from '../../../reports/composition/recommend.ts'
import { storeCase } from '../../../server/case/case-storage.ts'
import { instrumentHash } from '../../../surveys/instruments/hash.ts'
import { selfAssessment } from '../../../surveys/instruments/self-assessment.ts'
import { dice, randomCase } from '../../reports/composition/random-case.ts'
import { writtenOtherwise } from '../../reports/composition/written-otherwise.ts'

const now = new Date('2026-03-02T09:00:00Z')
const folder = new URL('../../cases/', import.meta.url)
const examples = readdirSync(folder).filter((name) => name.endsWith('.case.json'))

async function givenDatabase(): Promise<Database> {
  const db = await openDatabase({ file: ':memory:' })
  onTestFinished(() => db.close())
  return db
}

function accept(text: string): CaseFile {
  const result = readCase(text)
  if ('problems' in result) throw new Error(JSON.stringify(result.problems))
  return result.case
}

async function exportOf(db: Database, id: string): Promise<string> {
  return writeCase(caseOf((await loadCaseData(db.at(id), { today: '2026-03-02' }))!))
}

/** Imports into an empty database and exports again. */
async function roundTrip(text: string): Promise<string> {
  const db = await givenDatabase()
  const file = accept(text)
  expect(await storeCase(db, file, { now })).toBe('stored')
  return exportOf(db, file.municipality.id)
}

const rich = {
  format: 'tragwerk-case/1',
  municipality: { id: 'm1', name: 'Ort (fiktiv)' },
  actors: [
    {
      id: 'a01',
      name: 'A',
      organisation: '',
      sector: 'police',
      status: 'member',
      attributes: { fullTime: false },
      milieus: ['x'],
    },
    { id: 'a02', name: 'B', sector: 'justice', status: 'member', attributes: { court: 'local' }, milieus: [] },
    { id: 'a03', name: 'C', sector: 'civil_society', status: 'former', attributes: {}, milieus: [] },
  ],
  ties: [
    { a: 'a01', b: 'a02', trust: 4, rivalry: 'mild', source: 'i01' },
    { a: 'a01', b: 'a03', rivalry: 'serious', confirmed: false, from: 'b', date: '2026-03-02' },
    { a: 'a02', b: 'a03', trust: 0 },
  ],
  ratings: [
    {
      actor: 'a01',
      dimension: 'motivation',
      rater: 'c1',
      kind: 'consensus',
      value: 5,
      confidence: 'low',
      evidence: 'Zeile\n„zwei“',
    },
    { actor: 'a01', dimension: 'motivation', rater: 'c1', kind: 'independent', value: 4 },
    { actor: 'a01', dimension: 'motivation', rater: 'c2', kind: 'independent', missing: 'refused' },
    {
      actor: 'a02',
      dimension: 'motivation',
      rater: 'c1',
      kind: 'independent',
      value: 3,
      evidence: 'Eindruck.\n„Drittens.“\n„Sorge vor Gerede.“\n„Mit allen.“',
    },
    { actor: 'a02', dimension: 'networking', rater: 'c1', kind: 'independent', value: 2, evidence: '„Erstens.“' },
  ],
  interviews: [
    {
      id: 'i01',
      actor: 'a01',
      instrument: 'situation-analysis@1',
      date: '2026-03-02',
      interviewers: ['c1', 'c2'],
      status: 'completed',
      answers: {
        need_isolation: 5,
        need_no_safe_room: { missing: 'not_asked' },
        people_actors: ['a03', 'a02'],
        people_relations: [{ a: 'a02', b: 'a01', trust: 2, rivalry: 'none' }],
      },
    },
    { id: 'i02', actor: 'a02', instrument: 'readiness-interview@1', date: '2026-04-01', status: 'planned' },
    { id: 'i03', actor: 'a03', instrument: 'elsewhere@7', status: 'locked', answers: { q: 1.5 } },
    { id: 'i04', actor: 'a03', instrument: 'situation-analysis@1', status: 'running', answers: { foreign: 1 } },
    {
      id: 'i06',
      actor: 'a03',
      instrument: 'situation-analysis@2',
      status: 'completed',
      answers: {
        functions_first: ['f1', 'f4'],
        conflict_involvement: 'heard_at_times',
        people_own_ties: [{ a: 'a02', b: 'a03', trust: 1, rivalry: 'mild' }],
      },
    },
  ],
  selfAssessments: [
    {
      actor: 'a01',
      instrument: 'self-assessment@1',
      submittedAt: '2026-03-09T11:00:00+01:00',
      answers: { own_initiative: 4, anything_else: { missing: 'refused' } },
      scores: { motivation: 4.2 },
    },
    { actor: 'a02', instrument: 'paper@1', scores: {} },
  ],
  situation: {
    judgements: [
      { indicator: 'B1', rater: 'c1', kind: 'consensus', value: 4, confidence: 'medium', evidence: ['s1', 's4'] },
      { indicator: 'B1', rater: 'c1', kind: 'independent', value: 5, confidence: 'low' },
      { indicator: 'escalation', rater: 'c2', kind: 'independent', missing: 'unknown' },
    ],
    statements: [
      { id: 's1', interview: 'i01', item: 'need_isolation_open', release: 'verbatim', text: 'Mit niemandem.  ' },
      { id: 's2', interview: 'i01', item: 'concerns_open', release: 'paraphrase', paraphrase: 'Sorge vor Gerede.' },
      { id: 's3', interview: 'i01', item: 'opening_role', release: 'background' },
      { id: 's4', interview: 'i01', item: 'opening_contact', release: 'undecided' },
      { id: 's5', interview: 'i01', item: 'external_example', release: 'verbatim', text: 'Erstens.' },
      { id: 's6', interview: 'i01', item: 'external_example', release: 'verbatim', text: 'Drittens.' },
      { id: 's7', interview: 'i03', item: 'foreign', release: 'paraphrase', paraphrase: 'Anderswo geführt.' },
    ],
  },
  founding: [{ date: '2026-04-02', criteria: { B1: { value: 'yes', evidence: 2, notes: 'Drei\nStimmen' }, M1: {} } }],
  settings: { seed: 7, floors: { confidentiality: null }, reasons: { floors: 'Weil.' } },
  group: { foundedOn: '2026-05-01', members: ['a01', 'a02'] },
  reviews: [
    { date: '2027-02-01', criteria: { K1: { answers: { a01: 'yes', a02: 'no' } }, K7: { value: 'no', evidence: 2 } } },
    { date: '2027-09-01', criteria: { K3: { notes: 'Seit langem.' }, K9: {} } },
  ],
}

describe('a case', () => {
  it.each(examples)('%s comes back from the database byte by byte', async (name) => {
    const text = writeCase(accept(readFileSync(new URL(name, folder), 'utf8')))
    expect(await roundTrip(text)).toBe(text)
  })

  it('with interviews, missing answers, group and reviews comes back byte by byte, and again', async () => {
    const text = writeCase(accept(JSON.stringify(rich)))
    const first = await roundTrip(text)
    expect(first).toBe(text)
    expect(await roundTrip(first)).toBe(first)
  })

  it('gives one recommendation, byte by byte, from a file and from the database, however it is written', async () => {
    for (let seed = 0; seed < 6; seed++) {
      const plain = randomCase(seed, { people: 9, settings: seed % 2 === 1 })
      const file: CaseFile = { ...plain, settings: { ...plain.settings, draws: 20, parameterDraws: 10 } }
      const text = JSON.stringify(recommend(accept(JSON.stringify(file))))
      const db = await givenDatabase()
      const otherwise = accept(JSON.stringify(writtenOtherwise(file, dice(seed))))
      expect(await storeCase(db, otherwise, { now })).toBe('stored')
      const stored = caseOf((await loadCaseData(db.at('m1'), { today: '2026-03-02' }))!)
      expect([seed, JSON.stringify(recommend(stored)) === text]).toEqual([seed, true])
    }
  })

  it('keeps by reference what a rating rests on, so that it goes when the statement is taken back', async () => {
    const db = await givenDatabase()
    const here = db.at('m1')
    await storeCase(db, accept(JSON.stringify(rich)), { now })
    const evidence = async () => {
      const { ratings = [] } = accept(await exportOf(db, 'm1'))
      return ratings.filter(({ actor }) => actor === 'a02').map((each) => each.evidence)
    }
    const [row] = await ratingsOf(here, { actor: 'a02' })
    // What only looks like a quote is what the rater wrote, and stays where it stands.
    expect(row).toMatchObject({ statements: null })
    const change = { id: 's5', item: 'external_example', revision: 1, set: { readBack: 'withdrawn' as const } }
    await saveStatements(here, 'i01', { changes: [change], savedBy: 'c1', now })
    expect(await evidence()).toEqual(['Eindruck.\n„Drittens.“\n„Sorge vor Gerede.“\n„Mit allen.“', undefined])
  })

  it('that says little comes back as it is: nothing that is empty joins it', async () => {
    const [actor] = rich.actors
    const { id, name, sector, status } = actor!
    const file = { ...rich, actors: [{ id, name, sector, status }] }
    const { format, municipality, actors } = file
    const text = await roundTrip(JSON.stringify({ format, municipality, actors }))
    expect(JSON.parse(text)).toEqual({ format, municipality, actors })
  })

  it('is refused when its municipality exists, and nothing changes', async () => {
    const db = await givenDatabase()
    await storeCase(db, accept(JSON.stringify(rich)), { now })
    const before = await exportOf(db, 'm1')
    const other = { ...rich, municipality: { id: 'm1', name: 'Anderer Ort' } }
    expect(await storeCase(db, accept(JSON.stringify(other)), { now })).toBe('duplicate')
    expect(await exportOf(db, 'm1')).toBe(before)
  })
})

describe('storing a case', () => {
  it('ties interviews to the instrument of that name when their answers fit it, else to the name only', async () => {
    const db = await givenDatabase()
    await storeCase(db, accept(JSON.stringify(rich)), { now })
    const { responses } = (await loadCaseData(db.at('m1')))!
    const known = responses.filter((each) => each.instrument !== null).map((each) => each.instrumentLabel)
    const instruments = ['readiness-interview@1', 'self-assessment@1', 'situation-analysis@1', 'situation-analysis@2']
    expect(known.toSorted()).toEqual(instruments)
    expect(responses.find(({ id }) => id === 'i04')?.instrument).toBeNull()
  })

  it('gives ratings to the interview they come from', async () => {
    const db = await givenDatabase()
    const interview = {
      id: 'i05',
      actor: 'a01',
      instrument: 'readiness-interview@1',
      interviewers: ['c1'],
      status: 'completed',
    }
    await storeCase(db, accept(JSON.stringify({ ...rich, interviews: [...rich.interviews, interview] })), { now })
    const { ratings } = (await loadCaseData(db.at('m1')))!
    expect(ratings.filter((each) => each.response === 'i05').map((each) => each.rater)).toEqual(['c1', 'c1'])
  })
})

describe('a case leaves out', () => {
  it('what was said in free text, unless it is released: an older file told it with the answers', async () => {
    const [first, ...others] = rich.interviews
    const raw = { ...first!.answers, need_isolation_open: 'Das bleibt hier.', concerns_open: 'Eins. Zwei. Drei.' }
    const statements = [{ id: 's2', interview: 'i01', item: 'concerns_open', release: 'verbatim', text: 'Zwei.' }]
    const file = { ...rich, interviews: [{ ...first!, answers: raw }, ...others], situation: { statements } }
    const told = accept(await roundTrip(JSON.stringify(file)))
    expect(told.interviews?.[0]?.answers).toEqual(accept(JSON.stringify(rich)).interviews?.[0]?.answers)
    expect(told.situation?.statements).toEqual([
      { id: 'i01.need_isolation_open', interview: 'i01', item: 'need_isolation_open', release: 'undecided' },
      ...statements,
    ])
  })

  it('self-assessments that are not handed in, and judgements without value', async () => {
    const db = await givenDatabase()
    await storeCase(db, accept(JSON.stringify(rich)), { now })
    const here = db.at('m1')
    const before = await exportOf(db, 'm1')
    const instrument = instrumentHash(selfAssessment)
    await keepInstrument(db, instrument, selfAssessment)
    const invitation = { id: 'e1', newResponse: 'r1', tokenHash: 'h', language: 'de', createdBy: 'c1' } as const
    const until = { now, expiresAt: new Date('2026-04-01T00:00:00Z') }
    const to = { actor: 'a03', purpose: 'self_assessment' } as const
    await issueInvitation(here, { ...to, ...invitation, ...until, instrument })
    const rating = {
      actor: 'a03',
      dimension: 'knowledge',
      rater: 'c1',
      kind: 'independent',
    } as const
    await saveRating(here, { ...rating, given: { evidence: 'Erst notiert.' }, now })
    expect(await exportOf(db, 'm1')).toBe(before)
  })
})
