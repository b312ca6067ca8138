import { expect, it } from 'vitest'
import { type Import, imports } from './imports.ts'

/** The files of the first circle that is found, from the one it was entered by back to that one; empty when there is none. */
function findCircle(imports: Import[]): string[] {
  const targets = new Map<string, string[]>()
  for (const { file, target } of imports) targets.set(file, [...(targets.get(file) ?? []), target])
  const done = new Set<string>()
  const walk = (file: string, path: string[]): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
    if (done.has(file)) return []
    for (const target of targets.get(file) ?? []) {
      const circle = walk(target, [...path, file])
      if (circle.length > 0) return circle
    }
    done.add(file)
    return []
  }
  for (const file of targets.keys()) {
    const circle = walk(file, [])
    if (circle.length > 0) return circle
  }
  return []
}

it('names a circle file by file', () => {
  const circle = [
    { file: 'door', target: 'hall' },
    { file: 'hall', target: 'stairs' },
    { file: 'stairs', target: 'attic' },
    { file: 'attic', target: 'hall' },
  ]
  expect(findCircle(circle)).toEqual(['hall', 'stairs', 'attic', 'hall'])
  expect(findCircle(circle.slice(0, 3))).toEqual([])
})

it('has no circle of imports, not even of types', () => expect(findCircle(imports)).toEqual([]))
