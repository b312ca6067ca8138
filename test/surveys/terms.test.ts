import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findInstrument } from '../../surveys/instruments/index.ts'
import { sectionTitle } from '../../surveys/progress/section-title.ts'
import { glossary, termsIn } from '../../surveys/terms/index.ts'
import {
  type Bilingual,
  dimensions,
  type Language,
  languages,
  type ModelWord,
  modelWords,
} from '../../surveys/vocabulary.ts'
import { root } from '../root.ts'

describe('the glossary', () => {
  it('tells the values of a vocabulary apart', () => {
    const isBilingual = (term: object): term is Bilingual => 'de' in term
    const check = (terms: object, vocabulary: string): void => {
      // What an item serves is gathered from the other vocabularies.
      if (isBilingual(terms) || vocabulary === 'glossary.serves') return
      const labels = Object.values(terms).filter(isBilingual)
      for (const language of languages)
        expect(new Set(labels.map((each) => each[language])).size, vocabulary).toBe(labels.length)
      for (const [key, each] of Object.entries(terms)) check(each, `${vocabulary}.${key}`)
    }
    check(glossary, 'glossary')
  })

  it('writes a name small inside a sentence where the language does', () => {
    expect(termsIn('de').dimension.public_activism).toBe('Öffentliche Ausrichtung')
    expect(termsIn('de').inText.dimension.public_activism).toBe('öffentliche Ausrichtung')
    expect(termsIn('de').inText.dimension.knowledge).toBe('Fachwissen')
    expect(termsIn('en').inText.purpose.self_assessment).toBe('self-assessment')
  })

  it('stands in docs/instruments.md as it is, dimensions and the words of our model', () => {
    const page = readFileSync(join(root, 'docs/instruments.md'), 'utf8')
    const table = (head: string) => page.split(`| ${head} | German | English |\n|---|---|---|\n`)[1]!.split('\n\n')[0]
    const { dimension, modelWord, modelMeaning } = glossary
    expect(table('dimension')!.split('\n')).toEqual(
      dimensions.map((each) => `| \`${each}\` | ${dimension[each].de} | ${dimension[each].en} |`),
    )
    const said = (each: ModelWord, language: Language) =>
      `**${modelWord[each][language]}**: ${modelMeaning[each][language]}`
    expect(table('word')!.split('\n')).toEqual(
      modelWords.map((each) => `| \`${each}\` | ${said(each, 'de')} | ${said(each, 'en')} |`),
    )
  })
})

describe('sectionTitle', () => {
  const sectionsOf = (id: string) => findInstrument(id)!.sections
  const readiness = sectionsOf('readiness-interview')

  it('names a section after the one dimension it judges, whatever the instrument calls it', () => {
    const judging = readiness.filter(({ id }) => dimensions.some((each) => each === id))
    expect(judging).toHaveLength(dimensions.length)
    for (const language of languages)
      expect(judging.map((each) => sectionTitle(each, language))).toEqual(
        judging.map(({ id }) => termsIn(language).dimension[id as (typeof dimensions)[number]]),
      )
  })

  it('leaves every other section its own title', () => {
    const others = [...sectionsOf('self-assessment'), ...sectionsOf('situation-analysis'), readiness[0]!]
    for (const each of others) expect(sectionTitle(each, 'de')).toBe(each.title.de)
  })

  it('leaves a section its title that judges several dimensions', () => {
    const [one, other] = readiness.slice(1, 3)
    expect(sectionTitle({ ...one!, items: [...one!.items, ...other!.items] }, 'de')).toBe(one!.title.de)
  })
})
