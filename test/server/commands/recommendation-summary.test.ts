import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readCase } from '../../../reports/case/case-file.ts'
import { recommend } from '../../../reports/composition/recommend.ts'
import type { Recommendation } from '../../../reports/composition/recommendation.ts'
import { summarizeRecommendation } from '../../../server/commands/recommendation-summary.ts'
import { exampleCase } from './command-line.ts'

const read = readCase(readFileSync(exampleCase('example-1'), 'utf8'))
if (!('case' in read)) throw new Error('the example case is refused')
const file = { ...read.case, settings: { ...read.case.settings, draws: 0, parameterDraws: 0 } }
const found = recommend(file)
const [one, other] = found.group as [string, string]
const outside = found.actors.find((each) => each.eligible && !each.recommended)!.id
const nameOf = (id: string) => file.actors.find((each) => each.id === id)!.name

/** A result that has something to say of everything that can be unsure. */
const unsure: Recommendation = {
  ...found,
  status: 'best_found',
  gap: 7,
  order: 'open',
  unproven: { prices: 2, sizes: 0, recruits: 1, draws: 1200 },
  alternatives: [{ ...found.alternatives[0]!, difference: 0 }],
  robustness: {
    ...found.robustness,
    draws: 2000,
    infeasible: 0.02,
    share: 0.41,
    parameters: { draws: 200, share: 0.76 },
  },
  refusals: { one: { impossible: [[one]], worst: 12 }, two: { impossible: [[one, other]], worst: null } },
  vetoes: [{ actor: other, dimension: 'police_sharing', share: 0.12 }],
  disagreements: [
    { actor: one, dimension: 'motivation', values: [2, 4] },
    { actor: outside, dimension: 'knowledge', values: [1, 5] },
  ],
  confidence: { level: 'low', because: ['share', 'floor'] },
}

it('names everything that is not sure by the names of the result', () => {
  const lines = summarizeRecommendation(file, unsure, 'en').split('\n')
  const at = (field: string) => {
    const first = lines.findIndex((line) => line.startsWith(`${field} `))
    const behind = lines.slice(first + 1).findIndex((line) => !line.startsWith('  '))
    return lines.slice(first, first + 1 + behind).map((line) => line.slice(15))
  }
  expect(at('equal')).toEqual([unsure.alternatives[0]!.group.join(' ')])
  expect(at('confidence')).toEqual(['low share floor'])
  expect(at('robustness')).toEqual(['share 41%, parameters 76%, infeasible 2%'])
  expect(at('order')).toEqual(['open'])
  expect(at('unproven')).toEqual(['prices 2, sizes 0, recruits 1, draws 1200'])
  expect(at('refusals')).toEqual([`one: impossible ${one}, worst 12`, `two: impossible ${one}+${other}, worst -`])
  expect(at('vetoes')).toEqual([expect.stringMatching(new RegExp(`^${other} .* police_sharing 12%$`))])
  expect(at('disagreements')).toEqual([
    expect.stringMatching(new RegExp(`^${one} .* motivation 2 4$`)),
    '1 about others',
  ])
})

it('says it in sentences of either language, each with its source, and leaves single persons to JSON and PDF', () => {
  const german = summarizeRecommendation(file, unsure, 'de')
  for (const said of [
    'Diese Empfehlung ist unsicher. ',
    'Gleichwertig ist die Gruppe ',
    'Nicht zu Ende geprüft, nur das beste Gefundene: ',
    `Sagt ${nameOf(one)} ab, ist keine Gruppe möglich`,
    `${nameOf(other)}, Austausch mit der Polizei: Davon kann alles abhängen.`,
    `${nameOf(one)}, Motivation: Hier sind wir uns nicht einig (eingeschätzt mit 2 und 4)`,
  ])
    expect(german).toContain(`\n- ${said}`)
  expect(german).not.toContain(`Wir empfehlen, ${nameOf(one)}`)
  const english = summarizeRecommendation(file, unsure, 'en')
  for (const said of [
    'This recommendation is unsure. ',
    'Of equal worth is the group ',
    'Not checked to the end, only the best that was found: ',
    `Should ${nameOf(one)} say no, no group is possible`,
    `${nameOf(other)}, sharing with the police: everything may depend on this.`,
    `${nameOf(one)}, motivation: we do not agree here (rated 2 and 4)`,
  ])
    expect(english).toContain(`\n- ${said}`)
  for (const summary of [german, english])
    for (const line of summary.split('\n').filter((each) => each.startsWith('- ')))
      expect(line).toMatch(/ \([^()]*(H \d|model|StPO)[^()]*\)$/)
})
