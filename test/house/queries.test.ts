import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from '../root.ts'

/** A query that nobody runs does nothing and says nothing. Inside a transaction run() runs it, outside await. */
const isRun = { tx: /\brun\($/, here: /\b(await|return)$|=>$/, db: /\b(await|return)$|=>$/ }

const writes = readdirSync(join(root, 'db'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => {
    const source = readFileSync(join(root, 'db', file), 'utf8')
    return [...source.matchAll(/\b(tx|here|db)\s*\.(?:insert|update|delete)\(/g)].map(({ 0: text, 1: by, index }) => ({
      where: `db/${file}: ${text.replaceAll(/\s/g, '')}`,
      isRun: isRun[by as keyof typeof isRun].test(source.slice(0, index).trimEnd()),
    }))
  })

it('runs every write that it builds', () => {
  expect(writes.length).toBeGreaterThan(40)
  expect(writes.filter((each) => !each.isRun)).toEqual([])
})
