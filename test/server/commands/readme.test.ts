import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from '../../root.ts'

/** The lines of README that call the built program, without what they say about themselves. */
const calls = readFileSync(join(root, 'README.md'), 'utf8').match(/^node dist\/server\/cli\.js [^#\n]+/gm) ?? []

it('README names commands that work as they stand, given a case with a founding question and a review', () => {
  expect(calls.length).toBeGreaterThanOrEqual(4)
  const folder = mkdtempSync(join(tmpdir(), 'tragwerk-readme-'))
  const file = JSON.parse(readFileSync(join(root, 'test', 'cases', 'example-1.case.json'), 'utf8'))
  writeFileSync(
    join(folder, 'CASE.json'),
    JSON.stringify({
      ...file,
      founding: [{ date: '2026-04-02', criteria: {} }],
      reviews: [{ date: '2027-02-01', criteria: {} }],
    }),
  )
  try {
    for (const call of calls)
      execFileSync('sh', ['-c', call.replace('dist/server/cli.js', `'${join(root, 'dist/server/cli.js')}'`)], {
        cwd: folder,
      })
    expect(readdirSync(folder).toSorted()).toEqual(['CASE.json', 'empfehlung.pdf'])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
