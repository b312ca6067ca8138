import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CaseFile } from '../../../reports/case/case-file.ts'
import { heardIn, heardPerSector, quotesIn, voicesBehind } from '../../../reports/situation/voices.ts'
import { restsOnWords } from '../../../reports/situation/words.ts'
import type { StatementLink } from '../../../surveys/situation/finding.ts'
import { reaches, reachOf } from '../../../surveys/situation/reach.ts'
import { releases, type Sector, sectors } from '../../../surveys/vocabulary.ts'

type Statement = NonNullable<NonNullable<CaseFile['situation']>['statements']>[number]

const items = ['external_example', 'need_isolation_open', 'concerns_open']

/** Up to twelve people of any sector, some heard twice or not at all, who said things released or not. */
const anyCase = fc
  .array(
    fc.record({ sector: fc.constantFrom(...sectors), talks: fc.integer({ min: 0, max: 2 }), isDone: fc.boolean() }),
    {
      maxLength: 12,
    },
  )
  .chain((people) => {
    const actors = people.map(({ sector }, at) => ({
      id: `a${at}`,
      name: `Person ${at}`,
      sector,
      status: 'contact' as const,
    }))
    const interviews = people.flatMap(({ talks, isDone }, at) =>
      Array.from({ length: talks }, (_, nth) => ({
        id: `i${at}-${nth}`,
        actor: `a${at}`,
        instrument: 'situation-analysis@1',
        status: isDone ? ('completed' as const) : ('running' as const),
      })),
    )
    const said = interviews.flatMap(({ id }) => items.map((item) => ({ id: `${id}.${item}`, interview: id, item })))
    return fc
      .tuple(...said.map((each) => fc.constantFrom(...releases).map((release): Statement => wordsAt(each, release))))
      .map(
        (statements): CaseFile => ({
          format: 'tragwerk-case/1',
          municipality: { id: 'm1', name: 'Beispielstadt' },
          actors,
          interviews,
          situation: { statements },
        }),
      )
  })

const wordsAt = (said: Pick<Statement, 'id' | 'interview' | 'item'>, release: Statement['release']): Statement => ({
  ...said,
  release,
  ...(release === 'verbatim' && { text: `Gesagt in ${said.id}.` }),
  ...(release === 'paraphrase' && { paraphrase: `Etwa ${said.id}.` }),
})

const linksIn = (file: CaseFile): StatementLink[] =>
  (file.situation?.statements ?? []).map(({ interview, item }) => ({ interview, item }))

const caseWithLinks = anyCase.chain((file) => fc.tuple(fc.constant(file), fc.subarray(linksIn(file))))

describe('what a finding rests on', () => {
  it('counts people and sectors as one would by hand', () =>
    fc.assert(
      fc.property(caseWithLinks, ([file, links]) => {
        const people = new Set<string>()
        for (const { interview, item } of links) {
          const talk = file.interviews!.find(({ id }) => id === interview)!
          const { release } = file.situation!.statements!.find(
            (each) => each.interview === interview && each.item === item,
          )!
          if (talk.status === 'completed' && (release === 'verbatim' || release === 'paraphrase'))
            people.add(talk.actor)
        }
        const from = new Set(file.actors.filter(({ id }) => people.has(id)).map(({ sector }) => sector))
        const voices = voicesBehind(file, links)
        expect(voices.talks).toBe(people.size)
        expect(new Set(voices.sectors)).toEqual(from)
        expect(voices.sectors).toHaveLength(from.size)
      }),
    ))

  it('is the same in any order, and when a statement is linked twice', () =>
    fc.assert(
      fc.property(caseWithLinks, ([file, links]) => {
        expect(voicesBehind(file, [...links.toReversed(), ...links])).toEqual(voicesBehind(file, links))
      }),
    ))

  it('never grows narrower with a further statement, and never wider than who was heard', () =>
    fc.assert(
      fc.property(caseWithLinks, ([file, links]) => {
        const wide = reaches.indexOf(reachOf(voicesBehind(file, links)))
        expect(reaches.indexOf(reachOf(voicesBehind(file, links.slice(1))))).toBeLessThanOrEqual(wide)
        expect(voicesBehind(file, links).talks).toBeLessThanOrEqual(heardIn(file).talks)
      }),
    ))

  it('loses what is taken back', () =>
    fc.assert(
      fc.property(anyCase, (file) => {
        const statements = file.situation!.statements!.map(({ id, interview, item }) => ({
          id,
          interview,
          item,
          release: 'background' as const,
        }))
        const after = { ...file, situation: { statements } }
        expect(reachOf(voicesBehind(after, linksIn(file)))).toBe('own_view')
        expect(quotesIn(after)).toEqual([])
      }),
    ))

  it('adds up over the sectors', () =>
    fc.assert(
      fc.property(anyCase, (file) => {
        const perSector = heardPerSector(file)
        expect(sectors.reduce((sum, each) => sum + perSector[each], 0)).toBe(heardIn(file).talks)
        expect(sectors.filter((each) => perSector[each] > 0)).toEqual(heardIn(file).sectors)
      }),
    ))
})

it('says how widely a finding is carried, and who is against it', () => {
  const voices = (talks: number, ...from: Sector[]) => ({ talks, sectors: from })
  const none = voices(0)
  expect(restsOnWords(none, none, 'de')).toBe('Eigene Sicht der Berater:innen')
  expect(restsOnWords(voices(1, 'police'), none, 'de')).toBe('Eine Stimme')
  expect(restsOnWords(voices(2, 'police'), none, 'de')).toBe('Zwei Stimmen aus einem Bereich')
  expect(restsOnWords(voices(4, 'justice', 'police'), voices(1, 'police'), 'de')).toBe(
    'Über Bereiche hinweg: vier Stimmen aus zwei Bereichen; dagegen eine Stimme',
  )
  expect(restsOnWords(voices(4, 'justice', 'police'), voices(2, 'police'), 'en')).toBe(
    'Across sectors: four voices from two sectors; two voices against it',
  )
})

it('leaves out whoever agreed to no notes', () => {
  const file: CaseFile = {
    format: 'tragwerk-case/1',
    municipality: { id: 'm1', name: 'Beispielstadt' },
    actors: [{ id: 'a1', name: 'Ada', sector: 'police', status: 'contact' }],
    interviews: [
      {
        id: 'i1',
        actor: 'a1',
        instrument: 'situation-analysis@1',
        status: 'completed',
        answers: { opening_consent: 'no' },
      },
    ],
    situation: {
      statements: [{ id: 's1', interview: 'i1', item: 'concerns_open', release: 'verbatim', text: 'Nein.' }],
    },
  }
  expect(quotesIn(file)).toEqual([])
  expect(heardIn(file)).toEqual({ talks: 1, sectors: ['police'] })
})
