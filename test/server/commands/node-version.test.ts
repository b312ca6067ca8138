import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { leastNode, nodeTooOld } from '../../../server/commands/node-version.ts'
import { root } from '../../root.ts'

it.each(['v18.20.8', 'v20.9.0', 'v20.18.3', 'v9.99.0'])('says in a sentence that Node %s is too old', (running) => {
  expect(nodeTooOld(running)).toBe(`Tragwerk needs Node 20.19 or newer. This is Node ${running.slice(1)}.`)
})

it.each(['v20.19.0', 'v22.3.1', 'v24.0.0', process.version])('runs with Node %s', (running) => {
  expect(nodeTooOld(running)).toBeUndefined()
})

it('asks for what the package asks for', () => {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  expect(engines.node).toBe(`>=${leastNode}`)
})
