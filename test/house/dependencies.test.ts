import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import semver from 'semver'
import { describe, expect, it } from 'vitest'
import { root } from '../root.ts'

interface Package {
  version: string
  engines?: { node?: string }
  deprecated?: string
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
}

const read = (file: string) => readFileSync(join(root, file), 'utf8')
const { packages }: { packages: Record<string, Package> } = JSON.parse(read('package-lock.json'))
const { '': own, ...installed } = packages
const ours = { ...own!.dependencies, ...own!.devDependencies }

describe('what is installed', () => {
  for (const node of ['20.19.0', '22.13.0', '24.0.0'])
    it(`runs on Node ${node}`, () => {
      const refusing = Object.entries(packages).filter(
        ([, { engines }]) => !semver.satisfies(node, engines?.node ?? '*'),
      )
      expect(refusing.map(([path, { engines }]) => `${path} wants ${engines?.node}`)).toEqual([])
    })

  it('is not deprecated', () => {
    expect(Object.keys(installed).filter((path) => installed[path]!.deprecated)).toEqual([])
  })
})

describe('what we depend on', () => {
  it('is held to its major, before 1.0 to its minor', () => {
    const loose = Object.entries(ours).filter(([, range]) => {
      const lowest = semver.minVersion(range)!
      return !semver.subset(range, `^${lowest}`)
    })
    expect(loose).toEqual([])
  })

  it('has its reason in the decision about dependencies', () => {
    const reasons = read('docs/decisions/001-dependencies.md')
    // Types belong to the package they describe.
    const described = Object.keys(ours).filter((name) => !name.startsWith('@types/'))
    expect(described.filter((name) => !reasons.includes(name))).toEqual([])
  })
})
