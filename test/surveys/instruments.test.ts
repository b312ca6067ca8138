import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Instrument, instrumentSchema, itemsOf } from '../../surveys/instrument.ts'
import { instrumentHash } from '../../surveys/instruments/hash.ts'
import { builtInInstruments, findInstrument, instrumentFor } from '../../surveys/instruments/index.ts'
import { termsIn } from '../../surveys/terms/index.ts'
import {
  type Bilingual,
  dimensions,
  foundingCriteria,
  interviewPurposes,
  languages,
  memberCriteria,
  purposes,
  type Sector,
  sectors,
} from '../../surveys/vocabulary.ts'
import { wordedFor } from '../../surveys/wording.ts'
import { root } from '../root.ts'

/** Every bilingual text in a piece of data, with its path. */
function* textsIn(data: unknown, path = ''): Generator<[string, Bilingual]> {
  if (typeof data !== 'object' || data === null) return
  if ('de' in data) yield [path, data as Bilingual]
  else for (const [key, value] of Object.entries(data)) yield* textsIn(value, `${path}/${key}`)
}

const given = (id: string, version?: number): Instrument =>
  findInstrument(id, version) ?? expect.fail(`no instrument ${id}`)
const item = (instrument: Instrument, id: string) =>
  itemsOf(instrument).find((each) => each.id === id) ?? expect.fail(`no item ${id}`)

const situation = findInstrument('situation-analysis', 1)!
const situation2 = given('situation-analysis')
const readiness = given('readiness-interview', 1)
const selfAssessment = given('self-assessment', 1)
const review = given('member-review')

describe.each(builtInInstruments.map((instrument) => [instrument.id, instrument] as const))('%s', (_, instrument) => {
  const texts = [...textsIn(instrument)]
  const ratings = itemsOf(instrument).filter((each) => each.kind === 'rating')

  it('passes the schema unchanged', () => {
    expect(instrumentSchema.parse(instrument)).toEqual(instrument)
  })

  it('is held as an interview if its purpose is one, and answered alone otherwise', () => {
    const isInterview = interviewPurposes.some((purpose) => purpose === instrument.purpose)
    expect(instrument.mode).toBe(isInterview ? 'interview' : 'self_administered')
  })

  it('gives every item its source: a passage, a law, or our own model', () => {
    const source = /^(H \d(\.\d)?|P|K|Z|§§? \d+(, \d+)* [A-Z][A-Za-z]+|model)$/
    for (const each of itemsOf(instrument))
      for (const one of each.source?.split(/, (?=\D)/) ?? ['']) expect(one, each.id).toMatch(source)
  })

  it('has words as ids, never positions', () => {
    const options = itemsOf(instrument).flatMap((each) => ('options' in each ? each.options : []))
    for (const { id } of [...instrument.sections, ...itemsOf(instrument), ...options])
      expect(id).toMatch(/^(K\d(_reason)?|[a-z]+(_[a-z]+)*(_[1-3])?|f[1-4])$/)
  })

  it('describes five different steps for every rating', () => {
    for (const each of ratings)
      for (const language of languages)
        expect(new Set(each.anchors.map((step) => step[language])), each.id).toHaveProperty('size', 5)
  })

  it('asks every question only once', () => {
    for (const language of languages) {
      const labels = itemsOf(instrument).map((each) => each.label[language])
      expect(new Set(labels).size).toBe(labels.length)
    }
  })

  it('says it in both languages', () => {
    for (const [path, text] of texts) expect(text.de, path).not.toBe(text.en)
  })

  it.each(languages)('is set like a printed text (%s)', (language) => {
    for (const [path, { [language]: text }] of texts) {
      expect(text, path).not.toMatch(/["'´`]|\.\.\.| - | {2}|^\s|\s$|\s[,.;:?!]/)
      expect(text, path).not.toMatch(/!/)
      const [opening, closing] = language === 'de' ? ['„', '“'] : ['“', '”']
      expect(text.split(opening).length, path).toBe(text.split(closing).length)
    }
  })

  it('keeps numbers together with their units', () => {
    for (const [path, text] of texts)
      expect(`${text.de} ${text.en}`, path).not.toMatch(/\d (Stunden?|Minuten?|Jahre?n?|hours?|minutes?|years?)/)
  })

  it('uses one gender form, the colon, and no abbreviations', () => {
    for (const [path, { de }] of texts)
      expect(de, path).not.toMatch(
        /\p{Ll}Innen|[*_/]-?in(nen)?\b|\b(z\.\s?B\.|d\.\s?h\.|bzw\.|ggf\.|evtl\.|u\.\s?a\.)/u,
      )
  })

  it('addresses people as Sie', () => {
    for (const [path, { de }] of texts) expect(de, path).not.toMatch(/\b(du|dir|dich|dein\w*)\b/i)
  })

  it('has the same hash after a journey through JSON in another order of keys', () => {
    const travelled = JSON.parse(JSON.stringify(Object.fromEntries(Object.entries(instrument).toReversed())))
    expect(instrumentHash(instrument)).toMatch(/^[0-9a-f]{64}$/)
    expect(instrumentHash(travelled)).toBe(instrumentHash(instrument))
    expect(instrumentHash({ ...travelled, version: 99 })).not.toBe(instrumentHash(instrument))
  })
})

describe('finding a built-in instrument', () => {
  it('takes the given version, or the newest', () => {
    expect(findInstrument('situation-analysis', 1)).toBe(situation)
    expect(findInstrument('situation-analysis', 99)).toBeUndefined()
    expect(findInstrument('no-such-thing')).toBeUndefined()
  })

  it('knows each version of an id once', () => {
    const names = builtInInstruments.map(({ id, version }) => `${id}@${version}`)
    expect(new Set(names).size).toBe(names.length)
  })
})

describe('what is asked', () => {
  it('is the newest version of one instrument for each purpose, and nothing is never asked', () => {
    const ids = new Set(builtInInstruments.map(({ id }) => id))
    expect(purposes.map((purpose) => instrumentFor(purpose).id).toSorted()).toEqual([...ids].toSorted())
    for (const purpose of purposes) {
      const { id, version } = instrumentFor(purpose)
      expect(version).toBe(Math.max(...builtInInstruments.filter((each) => each.id === id).map((each) => each.version)))
    }
  })

  it.each(purposes)('stands in docs/instruments.md with its minutes and items (%s)', (purpose) => {
    const { id, minutes } = instrumentFor(purpose)
    const rows = readFileSync(join(root, 'docs/instruments.md'), 'utf8').split('\n')
    const cells = rows.find((row) => row.startsWith(`| \`${id}\` |`))?.split(' | ')
    expect(cells?.[1]).toBe(termsIn('de').purpose[purpose])
    expect(cells?.slice(-2)).toEqual([`${minutes.min}–${minutes.max}`, `${itemsOf(instrumentFor(purpose)).length} |`])
  })
})

describe('the situation analysis, version 1', () => {
  it.each(['need_isolation', 'need_no_safe_room', 'need_public_pressure', 'need_fragile_contacts'])(
    'rates %s right after the open question that gives its quote',
    (id) => {
      const ids = itemsOf(situation).map((each) => each.id)
      expect(item(situation, id).kind).toBe('rating')
      expect(item(situation, `${id}_open`).kind).toBe('long_text')
      expect(ids.indexOf(id)).toBe(ids.indexOf(`${id}_open`) + 1)
    },
  )

  it('asks for the four functions, feasibility, persons and how they relate', () => {
    expect(item(situation, 'functions_wanted')).toMatchObject({
      kind: 'multiple',
      options: [{ id: 'f1' }, { id: 'f2' }, { id: 'f3' }, { id: 'f4' }, { id: 'none' }],
    })
    const feasible = itemsOf(situation).filter((each) => each.id.startsWith('feasible_'))
    expect(feasible.length).toBeGreaterThanOrEqual(2)
    for (const each of feasible) expect(each.kind).toBe('rating')
    const kinds = itemsOf(situation).map((each) => each.kind)
    expect(kinds).toContain('actors')
    expect(kinds).toContain('pairs')
  })
})

describe('the situation analysis, version 2', () => {
  const openNeed = [
    'need_isolation_open',
    'need_no_safe_room_open',
    'need_public_pressure_open',
    'need_fragile_contacts_open',
  ]

  it('asks openly for the four signs of need, and judges nothing: the place is judged by two, afterwards', () => {
    for (const id of openNeed) expect(item(situation2, id).kind).toBe('long_text')
    expect(itemsOf(situation2).filter(({ kind }) => kind === 'rating')).toEqual([])
  })

  it('begins with the core of the mission and ends with reading back; modules stand in between', () => {
    const order = situation2.sections.map(({ id, onDemand }) => (onDemand ? `(${id})` : id))
    expect(order.slice(0, 6)).toEqual(['opening', 'external', 'need', 'structures', 'expectations', 'people'])
    expect(order.slice(6)).toEqual(['(internal)', '(conflicts)', '(training)', '(taking_part)', 'closing'])
  })

  it('gives each of the fourteen founding criteria but M3 a question of the core that serves it', () => {
    const core = situation2.sections.filter(({ onDemand }) => !onDemand).flatMap(({ items }) => items)
    const servedBy = (items: typeof core) =>
      foundingCriteria.filter((each) => items.some(({ serves }) => serves?.includes(each)))
    expect(servedBy(core)).toEqual(foundingCriteria.filter((each) => each !== 'M3'))
    expect(servedBy(itemsOf(situation2))).toEqual(foundingCriteria)
  })

  it('asks for the four functions, persons and how they relate', () => {
    expect(item(situation2, 'functions_first')).toMatchObject({
      kind: 'multiple',
      options: [{ id: 'f1' }, { id: 'f2' }, { id: 'f3' }, { id: 'f4' }, { id: 'none' }],
    })
    expect(item(situation2, 'people_actors').kind).toBe('actors')
    expect(item(situation2, 'people_own_ties').kind).toBe('pairs')
  })

  it('tells police and justice, before the first question, what binds them and what is not asked', () => {
    const aloud = (sector: Sector) => wordedFor(situation2, sector).sections[0]!.readAloud!
    for (const sector of sectors) {
      expect(aloud(sector).de).toContain('Gegen eine richterliche Anordnung können wir die Notizen nicht schützen.')
      expect(aloud(sector).de).toContain('keine Namen zu Straftaten, die nicht angezeigt sind')
      expect(aloud(sector).de).toContain('Wörtlich zitieren wir nur, was Sie am Ende freigeben')
      expect(`${aloud(sector).de}${aloud(sector).en}`).not.toMatch(/[{}]/)
    }
    for (const sector of ['police', 'justice'] as const) {
      expect(aloud(sector).de).toMatch(/Legalitätsprinzip.*Amtsgeheimnis|Amtsgeheimnis.*Legalitätsprinzip/)
      expect(aloud(sector).de).toContain('Dazu darf ich nichts sagen')
    }
    for (const sector of ['administration', 'civil_society'] as const)
      expect(aloud(sector).de).not.toContain('Legalitätsprinzip')
    const group = wordedFor(situation2, 'police').sections.find(({ id }) => id === 'expectations')!
    expect(group.readAloud!.de).toContain('Die Gruppe redet der Polizei nicht in ihre Arbeit hinein')
  })

  it('keeps the id of a question that means the same, and asks under a new one what means something else', () => {
    const ids = (instrument: Instrument) => itemsOf(instrument).map(({ id }) => id)
    const before = ids(situation)
    for (const id of [...openNeed, 'external_incidents', 'expectations_open', 'concerns_open', 'obstacles_open'])
      expect(ids(situation2)).toContain(id)
    const kindIn = (instrument: Instrument, id: string) => item(instrument, id).kind
    for (const id of ids(situation2).filter((each) => before.includes(each)))
      expect(kindIn(situation2, id), id).toBe(kindIn(situation, id))
  })
})

describe('the readiness interview, version 1', () => {
  it.each(dimensions)('asks openly about %s before it is rated', (dimension) => {
    const section = readiness.sections.find((each) => each.id === dimension)
    const ids = section?.items.map((each) => each.id)
    expect(ids?.[0]).toBe(`${dimension}_open_1`)
    expect(ids?.at(-1)).toBe(`rate_${dimension}`)
    expect(item(readiness, `rate_${dimension}`)).toMatchObject({ kind: 'rating', rates: dimension })
  })
})

describe('the self-assessment, version 1', () => {
  it('has one scale per dimension, each with straight and reversed statements', () => {
    expect(selfAssessment.scales.map((each) => each.dimension)).toEqual(dimensions)
    for (const { items, minimumAnswered } of selfAssessment.scales) {
      expect(items.filter((each) => each.reversed).length).toBeGreaterThanOrEqual(1)
      expect(items.filter((each) => !each.reversed).length).toBeGreaterThanOrEqual(1)
      expect(minimumAnswered).toBeLessThanOrEqual(items.length)
    }
  })

  it('reverses a quarter to two fifths of its statements and scores each exactly once', () => {
    const scored = selfAssessment.scales.flatMap((each) => each.items)
    const share = scored.filter((each) => each.reversed).length / scored.length
    expect(share).toBeGreaterThanOrEqual(0.25)
    expect(share).toBeLessThanOrEqual(0.4)
    const statements = itemsOf(selfAssessment).filter((each) => each.kind === 'rating')
    expect(scored.map((each) => each.item).toSorted()).toEqual(statements.map((each) => each.id).toSorted())
  })

  it('says no statement in the negative, so that no step is a double negative', () => {
    for (const each of itemsOf(selfAssessment).filter((one) => one.kind === 'rating')) {
      expect(each.label.de).not.toMatch(/\b(nicht|nie|kein\w*|niemand\w*)\b/i)
      expect(each.label.en).not.toMatch(/\b(not|never|no|nobody|none|cannot)\b|n’t/i)
    }
  })

  it('stays short and on one screen per section', () => {
    expect(itemsOf(selfAssessment).length).toBeLessThanOrEqual(40)
    for (const { items } of selfAssessment.sections) {
      expect(items.length).toBeGreaterThanOrEqual(3)
      expect(items.length).toBeLessThanOrEqual(5)
    }
  })
})

describe.each([selfAssessment, given('self-assessment'), review])(
  'what people answer alone ($id@$version)',
  (instrument) => {
    it('requires nothing and shows no notes for interviewers', () => {
      for (const each of itemsOf(instrument)) {
        expect(each.required).toBeUndefined()
        expect(each.prompts).toBeUndefined()
      }
    })

    it('betrays nobody whose screen is seen', () => {
      for (const [path, text] of textsIn(instrument))
        expect(`${text.de} ${text.en}`, path).not.toMatch(/polizei|police|überwach|surveil|strateg|KommA/i)
    })
  },
)

describe('the members’ review', () => {
  it.each(memberCriteria)('asks %s with yes, partly and no, and for the reason', (id) => {
    expect(item(review, id)).toMatchObject({ kind: 'single', options: [{ id: 'yes' }, { id: 'partly' }, { id: 'no' }] })
    expect(item(review, `${id}_reason`).kind).toBe('long_text')
  })
})
