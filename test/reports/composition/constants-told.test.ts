import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { weighTies } from '../../../reports/case/hearsay.ts'
import { completeSettings, type Range } from '../../../reports/case/settings.ts'
import { ranges } from '../../../reports/composition/chance/parameters.ts'
import { trustworthy } from '../../../reports/composition/chance/plausible.ts'
import { leastGain } from '../../../reports/composition/chance/questions.ts'
import { bounds } from '../../../reports/composition/confidence.ts'
import { apart } from '../../../reports/composition/disagreements.ts'
import { mostBySelfAlone } from '../../../reports/composition/levels.ts'
import { bands, leastVeto } from '../../../reports/composition/recommend.ts'
import { covering, trusting } from '../../../reports/composition/search/pool.ts'
import { earned, tensionBetween } from '../../../reports/composition/suitability.ts'
import { coverage, mostForMilieus, ours } from '../../../reports/composition/yardstick.ts'
import * as people from '../../../surveys/terms/people.ts'
import { dimensions, sectors } from '../../../surveys/vocabulary.ts'
import { root } from '../../root.ts'

/** docs/composition.md tells every constant of ours beside where it comes from; it must be the one that counts. */

const settings = completeSettings()

/** Rows of the table under a heading, by their first cell, without the heads; of several tables, all. */
function tablesUnder(heading: string): Record<string, string[]> {
  const text = readFileSync(join(root, 'docs', 'composition.md'), 'utf8')
  const part = text.split(`### ${heading}\n`)[1]!.split(/^##/m)[0]!
  const lines = part.split('\n').filter((line) => /^\| [^|]/.test(line))
  const rows = lines.map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  )
  return Object.fromEntries(rows.map(([name, ...cells]) => [name, cells]))
}

const firstCells = (heading: string) =>
  Object.fromEntries(Object.entries(tablesUnder(heading)).map(([name, [first]]) => [name, first]))

const percent = (share: number) => `${Math.round(share * 100)} %`
const step = (level: number) => `step ${level / 10}`
const range = ({ min, max }: Range) => `${min}–${max}`

it('tells every weight', () => {
  const told = Object.entries(tablesUnder('Weights: what counts in which sector'))
  const numbers = told.map(([name, cells]) => [name, cells.map((cell) => Number.parseInt(cell, 10))])
  const weighted = dimensions.filter((each) => each !== 'public_activism')
  const counted = weighted.map((each) => [
    people.dimension[each].en,
    sectors.map((own) => ours.weights[own][dimensions.indexOf(each)]),
  ])
  expect(numbers).toEqual(counted)
  expect(sectors.map((own) => ours.weights[own][dimensions.indexOf('public_activism')])).toEqual([0, 0, 0, 0])
})

it('tells all points of a group', () => {
  const covered = coverage.map((each) => [
    people.groupFunction['dimension' in each ? each.dimension : each.attribute].en,
    `${each.points}`,
  ])
  expect(firstCells('Points of a group')).toEqual({
    ...Object.fromEntries(covered),
    'each milieu': `${ours.milieu}`,
    'all milieus at most': `${mostForMilieus}`,
    'first tie of trust of a member': `${ours.trust[0]}`,
    'second tie of trust': `${ours.trust[1]}`,
    'mild rivalry of two': `${ours.rivalry[0]}`,
    'serious rivalry of two': `${ours.rivalry[1]}`,
  })
})

it('tells from where on something counts', () => {
  expect(earned(1, null)).toBe(earned(1, 10))
  const [weighed] = weighTies({
    ties: [{ a: 'a1', b: 'a2', rivalry: 'excluding', source: 'i3' }],
    interviews: [{ id: 'i3', actor: 'a3', instrument: 'situation-analysis@1', status: 'locked' }],
  })
  expect(firstCells('From where on something counts')).toEqual({
    'a function is covered from': step(covering),
    'self-assessment alone counts to': step(mostBySelfAlone),
    'unrated counts as': step(10),
    'public orientation above confidentiality costs': `${tensionBetween(50, 10) / 40} of it`,
    'a tie is one of trust from': `trust ${trusting}`,
    'excluding, said by one third person, counts as': weighed!.counts,
  })
})

it('tells the settings', () => {
  const { floors } = settings
  expect(firstCells('Settings')).toEqual({
    members: range(settings.size),
    ...Object.fromEntries(sectors.map((each) => [people.sector[each].en, range(settings.sectors[each])])),
    [people.groupFunction.seniorAdministration.en]: `${settings.seniorAdministration}`,
    [people.groupFunction.accessToMayor.en]: `${settings.accessToMayor}`,
    [people.groupFunction.coordination.en]: `${settings.coordination}`,
    'facilitation from outside': settings.externalFacilitation ? 'yes' : 'no',
    'a seat costs': `${settings.memberCost}`,
    'weight of the self-assessment': `${settings.selfWeight} %`,
    ...Object.fromEntries(
      dimensions.flatMap((each) =>
        floors[each] ? [[`minimum step, ${people.dimension[each].en}`, `${floors[each] / 10}`]] : [],
      ),
    ),
  })
})

it('tells how sure is sure', () => {
  const { low, medium } = bounds
  const between = ([least, most]: readonly [number, number]) => `${least} % and ${most} %`
  const told = tablesUnder('How sure')
  const levels = (of: (bound: typeof low | typeof medium) => string) => [of(low), of(medium)]
  const bounded = Object.fromEntries(Object.entries(told).map(([name, cells]) => [name, cells.slice(0, 2)]))
  expect(bounded).toMatchObject({
    'this group is the best one in fewer than': levels(({ share }) => percent(share)),
    'the same, with constants drawn, in fewer than': levels(({ share }) => percent(share)),
    'no group at all in as many as': levels(({ infeasible }) => percent(infeasible)),
    'ratings of the recommended persons missing, one in': levels(({ everyNth }) => `${everyNth}`),
  })
  expect(firstCells('How sure')).toMatchObject({
    'draws of ratings': settings.draws.toLocaleString('en'),
    'draws of constants': `${settings.parameterDraws}`,
    'a rating of high confidence is right in': percent(trustworthy.high.same / 10),
    'of medium confidence': percent(trustworthy.medium.same / 10),
    'of low confidence': percent(trustworthy.low.same / 10),
    'a weight is drawn between': between(ranges.weight),
    'points are drawn between': between(ranges.points),
    'the price of a seat is drawn between': `−${-ranges.memberCost[0]} and ${ranges.memberCost[1]} points more`,
    'core, from this share of the draws': percent(bands.core),
    'out, below this share': percent(bands.out),
    'a veto is named from this share': percent(leastVeto),
    'a question is asked from': `${leastGain} points`,
    'two raters disagree from': `${apart} steps`,
  })
  expect(Object.keys(told)).toHaveLength(4 + 13 + 1)
})
