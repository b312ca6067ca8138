import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { capital, glossary } from '../../surveys/terms/index.ts'
import type { Bilingual } from '../../surveys/vocabulary.ts'
import { root } from '../root.ts'
import { sources } from './imports.ts'

type Terms = Bilingual | { [key: string]: Terms }

const isBilingual = (terms: Terms): terms is Bilingual => 'de' in terms
const leaves = (terms: Terms): Bilingual[] => (isBilingual(terms) ? [terms] : Object.values(terms).flatMap(leaves))
const idsIn = (terms: Terms): string[] =>
  isBilingual(terms) ? [] : Object.entries(terms).flatMap(([id, each]) => [id, ...idsIn(each)])

const all = glossary as unknown as Terms

/** Words that label a value here and say something else elsewhere: how far a step is, a button, a bare answer. */
const everyday = [
  ...['ja', 'teilweise', 'nein', 'nicht bekannt', 'not known', 'keine'],
  ...['geplant', 'planned', 'begonnen', 'begun', 'fertig', 'done'],
  'Continue',
]

const small = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
/** English words that are ids as well ("reviews" of a case) stand in the code as what they are. */
const known = new Set([...idsIn(all), 'reviews', ...everyday].flatMap((each) => [each, capital(each)]))
const labels = [
  ...new Set(leaves(all).flatMap(({ de, en }) => [de, en].flatMap((each) => [each, capital(each), small(each)]))),
].filter((each) => !known.has(each))

it('writes no label of the glossary down again in pages, charts or reports', () => {
  const said = sources
    .filter((file) => /^(views|reports)\//.test(file))
    .flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8')
      return labels.filter((label) => text.includes(`'${label}'`)).map((label) => `${file}: ${label}`)
    })
  expect(labels.length).toBeGreaterThan(200)
  expect(said).toEqual([])
})
