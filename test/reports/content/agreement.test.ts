import { expect, it } from 'vitest'
import {
  sentenceOnSeverity,
  sentencesOnAgreement,
  sentencesOnScales,
} from '../../../reports/content/agreement/sentences.ts'

const shares = { n: 12, exact: 0.5, adjacent: 0.75 }
const severity = { rater: 'c1', others: ['c2', 'c3'], n: 12, steps: -1.26 }
const said = (found: Partial<Parameters<typeof sentencesOnAgreement>[0]>, language: 'de' | 'en' = 'de') =>
  sentencesOnAgreement({ agreement: shares, reliability: { none: 'few' }, severities: [severity], ...found }, language)

it('says in words how often two agree, and why there is no measure beyond chance', () => {
  expect(said({ agreement: { n: 0 } })).toEqual([expect.stringContaining('lässt sich nichts sagen')])
  const [words, few] = said({})
  expect(words).toContain('(12 Paare), sind sie in 50\u00a0% der Fälle auf derselben Stufe und in 75\u00a0%')
  expect(few).toContain('erst ab 10 Paaren')
  expect(said({ reliability: { none: 'uniform' } })[1]).toContain('zu gleichförmig')
  expect(said({ reliability: { alpha: 1 } })[1]).toContain('Niemand weicht ab')
})

it('gives alpha with its range and what the lower end carries, after whom', () => {
  const range = (low: number) => said({ reliability: { alpha: 0.85, range: [low, 0.9] } })
  expect(range(0.7)[1]).toContain('0,85, kann aber auch irgendwo zwischen 0,70 und 0,90 liegen')
  expect(range(0.7)[2]).toBe(
    'Das untere Ende dieses Bereichs liegt zwischen 0,667 und 0,8: Das trägt vorläufige Schlüsse, nicht mehr (Krippendorff 2004).',
  )
  expect(range(0.82)[2]).toContain('Verlass')
  expect(range(-0.1)[1]).toContain('−0,10')
  expect(range(-0.1)[2]).toContain('noch keinen Schluss')
  expect(said({ reliability: { alpha: 0.85, range: [0.7, 0.9] } }, 'en')[1]).toContain('anywhere between 0.70 and 0.90')
})

it('tells documents that scales lie apart without a name or a direction, and raters whose', () => {
  const found = { agreement: shares, reliability: { none: 'few' as const }, severities: [severity] }
  expect(sentencesOnScales({ ...found, severities: [] }, 'de')).toEqual([])
  const [anonymous] = sentencesOnScales(found, 'de')
  expect(anonymous).toContain('etwa eine Stufe auseinander')
  expect(anonymous).not.toMatch(/c\d|höher|niedriger|1,3/)
  const names: Record<string, string> = { c1: 'Kim', c2: 'Mo', c3: 'Jo' }
  const named = (language: 'de' | 'en') => sentenceOnSeverity(severity, (id) => names[id]!, language)
  expect(named('de')).toContain('Kim schätzt im Mittel um 1,3 Stufen niedriger ein als Mo und Jo (12-mal')
  expect(named('en')).toContain('Kim rates 1.3 steps lower than Mo and Jo on average (12 things')
})
