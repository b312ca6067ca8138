import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Item, itemsOf, type Section } from '../../surveys/instrument.ts'
import { situationAnalysis2 } from '../../surveys/instruments/situation-analysis-2/guide.ts'
import { minutesLeft, minutesOf, minutesOfCore, wordsPerMinute } from '../../surveys/progress/minutes.ts'
import { languages, sectors } from '../../surveys/vocabulary.ts'
import { wordedFor } from '../../surveys/wording.ts'
import { root } from '../root.ts'

const guide = situationAnalysis2
const core = guide.sections.filter(({ onDemand }) => !onDemand)
const modules = guide.sections.filter(({ onDemand }) => onDemand)
const decimal = (minutes: number) => (Math.round(minutes * 10) / 10).toFixed(1)

describe('the planned minutes of the situation analysis', () => {
  it.each(sectors)('leave the core within the hour in the words for %s', (sector) => {
    for (const language of languages) {
      expect(minutesOfCore(wordedFor(guide, sector), language), language).toBeLessThanOrEqual(60)
      expect(minutesOfCore(wordedFor(guide, sector), language), language).toBeGreaterThan(55)
    }
  })

  it('are counted for every question', () => {
    for (const item of itemsOf(guide)) expect(item.minutes, item.id).toBeTypeOf('number')
  })

  /** The rule of the review: what a question of each kind takes, whatever we would like it to take. */
  const least = (item: Item): number => {
    if (item.kind === 'long_text') return item.prompts ? 3 : 2
    if (item.kind === 'actors') return 3
    if (item.kind === 'pairs') return 2
    return item.kind === 'multiple' ? 1.5 : 1
  }

  it('are no wish: no question takes less than its kind does, but what is filled in afterwards takes none', () => {
    const afterwards = ['external_incidents', 'alliance_effects', 'alliance_commitment', 'people_new']
    for (const { id, items } of guide.sections) {
      if (id === 'opening' || id === 'closing') continue
      for (const item of items) {
        if (afterwards.includes(item.id)) expect(item.hint?.de, item.id).toMatch(/^Nach dem Gespräch/)
        else if (item.id === 'leadership_open') expect(item.minutes).toBe(2)
        else expect(item.minutes, item.id).toBeGreaterThanOrEqual(least(item))
      }
    }
  })

  it.each(sectors)('keep the opening within five minutes and the closing within three (%s)', (sector) => {
    for (const language of languages)
      for (const [id, most] of [
        ['opening', 5],
        ['closing', 3],
      ] as const)
        expect(
          minutesOf(wordedFor(guide, sector).sections.find((each) => each.id === id)!, language),
          id,
        ).toBeLessThanOrEqual(most)
  })

  it('stand in docs/instruments.md as they are counted', () => {
    const row = (section: Section) => {
      const items = section.items.map(({ id, minutes }) => `\`${id}\` ${minutes}`).join(' · ')
      const aloud = minutesOf({ ...section, items: [], minutes: 0 }, 'de')
      const besides = [
        ...(aloud > 0 ? [`read aloud ${decimal(aloud)}`] : []),
        ...(section.minutes ? [`read back ${section.minutes}`] : []),
      ]
      return `| ${section.onDemand ? 'module' : 'core'} | \`${section.id}\` | ${[...besides, items].join(' · ')} | ${decimal(minutesOf(section, 'de'))} |`
    }
    const docs = readFileSync(join(root, 'docs/instruments.md'), 'utf8').split('\n')
    const rows = docs.filter((line) => /^\| (core|module) \|/.test(line))
    expect(rows).toEqual([...core, ...modules].map(row))
    expect(docs).toContain(
      `| | **core** | at ${wordsPerMinute} words a minute | **${decimal(minutesOfCore(guide, 'de'))}** |`,
    )
  })
})

describe('the minutes left', () => {
  const left = (answers: Record<string, string>) => minutesLeft(guide, { answers, ratings: {}, language: 'de' })
  const whole = minutesOfCore(guide, 'de')

  it('are those of the core before anything was said', () => {
    expect(left({})).toBeCloseTo(whole)
  })

  it('shrink by each question that is answered or coded, and by the text that was read aloud before the first', () => {
    const [opening] = core
    const aloud = minutesOf({ ...opening!, items: [] }, 'de')
    expect(left({ opening_consent: 'yes' })).toBeCloseTo(whole - aloud - 0.5)
    expect(left({ need_isolation_open: 'Mit niemandem.' })).toBeCloseTo(whole - 3.5)
    const all = Object.fromEntries(core.flatMap(({ items }) => items.map(({ id }) => [id, 'x'])))
    expect(left(all)).toBe(0)
    const { closing_channel, ...others } = all
    expect(closing_channel && left(others)).toBeCloseTo(1.5)
  })

  it('count a module only once it was opened, and then to its end', () => {
    const conflicts = modules.find(({ id }) => id === 'conflicts')!
    expect(left({ conflict_types: 'x' })).toBeCloseTo(whole + minutesOf(conflicts, 'de') - 1.5)
  })
})
