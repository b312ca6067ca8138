import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { hireWorkers } from '../../../server/work/work.ts'
import { givenCase } from '../../reports/given-case.ts'

it.each([
  ['memory', 'const kept = []; for (;;) kept.push(Array.from({ length: 10_000 }, () => ({})))'],
  ['a thread that ends', 'process.exit(1)'],
])('refuses a spreadsheet that takes more than it may: %s', async (_, code) => {
  const folder = mkdtempSync(join(tmpdir(), 'tragwerk-work-'))
  const program = join(folder, 'worker.mjs')
  writeFileSync(program, `export function readSpreadsheet() { ${code} }\n`)
  const work = hireWorkers(pathToFileURL(program).href)
  try {
    expect(await work.readSpreadsheet(new Uint8Array())).toEqual({ refusal: 'fileTooMuchInside' })
  } finally {
    await work.close()
    rmSync(folder, { recursive: true })
  }
})

it('says that work failed when its program cannot be loaded, instead of waiting for ever', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tragwerk-work-'))
  const program = join(folder, 'worker.mjs')
  writeFileSync(program, "import 'a-package-that-is-not-there'\nexport const runRecommend = () => undefined\n")
  const work = hireWorkers(pathToFileURL(program).href)
  try {
    await expect(work.recommend(givenCase())).rejects.toThrow('a-package-that-is-not-there')
  } finally {
    await work.close()
    rmSync(folder, { recursive: true })
  }
})
