import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { itemsOf } from '../../surveys/instrument.ts'
import { kinds } from '../../surveys/kinds/kinds.ts'
import { root } from '../root.ts'
import { everyKind } from './every-kind.ts'

const listed = Object.keys(kinds).toSorted()
const isKind = (value: unknown): boolean => typeof value === 'object' && value !== null && 'schema' in value

/** Names of the files that define a kind. */
async function defined(): Promise<string[]> {
  const names = readdirSync(join(root, 'surveys', 'kinds')).map((file) => file.replace('.ts', ''))
  const found = names.map(async (name) => {
    const exported: Record<string, unknown> = await import(`../../surveys/kinds/${name}.ts`)
    return Object.values(exported).some(isKind) ? [name] : []
  })
  return (await Promise.all(found)).flat()
}

describe('the table of kinds', () => {
  it('lists every kind that has a file, by the name of the file', async () => {
    expect((await defined()).toSorted()).toEqual(listed)
  })

  it('lists no kind that the instrument for tests does not ask', () => {
    const asked = new Set(itemsOf(everyKind).map(({ kind }) => kind))
    expect([...asked].toSorted()).toEqual(listed)
  })
})
