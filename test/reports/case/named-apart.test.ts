import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { candidateMatrix } from '../../../reports/aggregate/candidate-matrix.ts'
import type { CaseFile } from '../../../reports/case/case-file.ts'
import { namedApart } from '../../../reports/case/named-apart.ts'
import { exampleCase } from '../../server/commands/command-line.ts'

it('draws no two people by one name', () => {
  const file = JSON.parse(readFileSync(exampleCase('example-1'), 'utf8')) as CaseFile
  const actors = file.actors.map((each) => ({ ...each, name: 'Jörg Müller' }))
  const names = candidateMatrix(namedApart({ ...file, actors })).rows.map(({ actor }) => actor.name)
  expect(names.length).toBeGreaterThan(1)
  expect(new Set(names).size).toBe(names.length)
})
