import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { itemsOf } from '../../surveys/instrument.ts'
import { builtInInstruments } from '../../surveys/instruments/index.ts'
import { root } from '../root.ts'
import { sources } from './imports.ts'

const text = (file: string) => readFileSync(join(root, file), 'utf8')
const explained = new Set([...text('docs/sources.md').matchAll(/^## (.*)$/gm)].map(([, heading]) => heading))

it('explains every passage and law that is cited anywhere in the code', () => {
  const cited = sources.flatMap((file) => {
    const said = text(file).replaceAll('\\u00a0', ' ')
    return [...said.matchAll(/\bH \d(?:\.\d)?\b|§§? [\d, ]+ [A-Z][A-Za-z]+/g)].map(([passage]) => ({ file, passage }))
  })
  expect(cited.length).toBeGreaterThan(300)
  expect(cited.filter(({ passage }) => !explained.has(passage))).toEqual([])
})

it('explains every source that an item names', () => {
  const named = new Set(
    builtInInstruments.flatMap((each) => itemsOf(each).flatMap(({ source = '' }) => source.split(/, (?=\D)/))),
  )
  for (const each of named) expect(explained, each).toContain(each === 'model' ? 'What is ours' : each)
})
