import { expect, it } from 'vitest'
import type { CaseFile } from '../../../reports/case/case-file.ts'
import { recommend } from '../../../reports/composition/recommend.ts'
import type { Dimension, Sector } from '../../../surveys/vocabulary.ts'
import { type Person, wellKnownPlace } from './well-known-places.ts'

const court = { court: 'local' } as const

/** Six people who suit well; `next` are those who might take part as well. */
const place = (name: string, next: Record<Sector, Person[]>, trust: [string, string][] = []): CaseFile =>
  wellKnownPlace(
    name,
    {
      administration: [
        {
          ...{ name: 'Amtsleiterin', steps: '5454455542', sure: 'high', milieus: ['Feuerwehr'] },
          attributes: { senior: true, accessToMayor: true },
        },
        {
          ...{ name: 'Integrationsbeauftragter', steps: '5434454552', sure: 'medium', milieus: ['Migrantenvereine'] },
          attributes: { canCoordinate: true },
        },
        ...next.administration,
      ],
      justice: [{ name: 'Richterin', steps: '5543455532', sure: 'high', attributes: court }, ...next.justice],
      police: [
        {
          ...{ name: 'Staatsschützerin', steps: '5544545432', sure: 'high' },
          attributes: { rightWingExtremismDesk: true },
        },
        ...next.police,
      ],
      civil_society: [
        { name: 'Beraterin', steps: '5425554453', sure: 'high', milieus: ['Betroffene'] },
        { name: 'Pfarrer', steps: '5425454542', sure: 'high', milieus: ['Kirchen'] },
        ...next.civil_society,
      ],
    },
    [
      ['Amtsleiterin', 'Richterin'],
      ['Amtsleiterin', 'Integrationsbeauftragter'],
      ['Staatsschützerin', 'Beraterin'],
      ['Richterin', 'Staatsschützerin'],
      ['Beraterin', 'Pfarrer'],
      ...trust,
    ],
  )

/** Whoever else was asked is clearly behind. */
const clear = place('Klarbach', {
  administration: [{ name: 'Sachbearbeiter', steps: '3232233322', sure: 'medium' }],
  justice: [{ name: 'Rechtspfleger', steps: '2322233322', sure: 'medium', attributes: court }],
  police: [{ name: 'Dienstgruppenleiter', steps: '3322222322', sure: 'medium' }],
  civil_society: [{ name: 'Vereinsvorsitzender', steps: '3213222334', sure: 'medium', milieus: ['Sport'] }],
})

/** Some of the others are worth about what a seat costs. */
const close = place('Knappenau', {
  administration: [{ name: 'Sachbearbeiter', steps: '3322343322', sure: 'medium' }],
  justice: [{ name: 'Rechtspfleger', steps: '2322343322', sure: 'medium', attributes: court }],
  police: [{ name: 'Dienstgruppenleiter', steps: '3332233322', sure: 'medium' }],
  civil_society: [{ name: 'Vereinsvorsitzender', steps: '3312332324', sure: 'medium', milieus: ['Sport'] }],
})

/** Many suit, and nobody is quite sure of any of them. */
const crowded = place(
  'Vielstadt',
  {
    administration: [
      { name: 'Gleichstellungsbeauftragte', steps: '4454443342', sure: 'medium' },
      { name: 'Ordnungsamtsleiter', steps: '4354443542', sure: 'medium', attributes: { senior: true } },
    ],
    justice: [{ name: 'Staatsanwalt', steps: '4433443432', sure: 'medium' }],
    police: [{ name: 'Opferschutzbeauftragte', steps: '4434444442', sure: 'medium' }],
    civil_society: [
      { name: 'Jugendarbeiterin', steps: '5425544443', sure: 'medium', milieus: ['Jugend'] },
      { name: 'Imam', steps: '5525455542', sure: 'medium', milieus: ['Moscheegemeinden'] },
    ],
  },
  [
    ['Beraterin', 'Imam'],
    ['Beraterin', 'Jugendarbeiterin'],
  ],
)

it.each([
  ['sure, where whoever else might take part is clearly behind', clear, { level: 'high', because: [] }],
  [
    'not quite sure, where some are worth about what a seat costs',
    close,
    { level: 'medium', because: ['share', 'parameters'] },
  ],
  ['unsure, where many suit and nobody is quite sure of any', crowded, { level: 'low', because: ['share'] }],
])('calls a recommendation from whole data %s', (_, file, confidence) => {
  const result = recommend(file)
  expect(result.status).toBe('optimal')
  expect([result.vetoes, result.disagreements, result.robustness.infeasible]).toEqual([[], [], 0])
  expect(result.confidence).toEqual(confidence)
})

const without = (file: CaseFile, isMissing: (of: { actor: string; dimension: Dimension }) => boolean): CaseFile => ({
  ...file,
  ratings: file.ratings!.filter((each) => !isMissing(each)),
})

it('is sure no more where a rating on which taking part depends is missing, or one in twenty', () => {
  const floored = without(clear, ({ actor, dimension }) => actor === 'police-1' && dimension === 'confidentiality')
  expect(recommend(floored).confidence).toMatchObject({ level: 'low', because: expect.arrayContaining(['floor']) })
  const gaps: Dimension[] = ['role_reflection', 'commitment', 'affected_perspective']
  const gappy = without(clear, ({ actor, dimension }) => actor === 'justice-1' && gaps.includes(dimension))
  expect(recommend(gappy).confidence).toMatchObject({ level: 'medium', because: expect.arrayContaining(['unrated']) })
  const one = without(clear, ({ actor, dimension }) => actor === 'justice-1' && dimension === 'affected_perspective')
  expect(recommend(one).confidence!.because).not.toContain('unrated')
})

it('is sure no more where the two have not agreed on a recommended person, or nothing was drawn', () => {
  const apart = clear.ratings!.flatMap((each) => {
    if (each.actor !== 'justice-1' || each.dimension !== 'affected_perspective') return [each]
    return each.kind === 'consensus' ? [] : [each.rater === 'c2' ? { ...each, value: 1 } : each]
  })
  expect(recommend({ ...clear, ratings: apart }).confidence).toEqual({ level: 'medium', because: ['disagreement'] })
  for (const settings of [{ draws: 0 }, { parameterDraws: 0 }])
    expect(recommend({ ...clear, settings: { ...clear.settings, ...settings } }).confidence).toEqual({
      level: 'medium',
      because: ['draws'],
    })
})

it('is sure no more where it was told to end before all was drawn', () => {
  for (const after of [0, 500]) {
    let asked = 0
    const { status, robustness, confidence } = recommend(clear, { shouldStop: () => ++asked > after })
    expect([status, confidence!.level]).toEqual(['optimal', 'medium'])
    expect(robustness.draws).toBeLessThan(800)
    expect(confidence!.because).toContain('draws')
  }
})
