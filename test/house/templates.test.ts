import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from '../root.ts'

const filesIn = (folder: string, ending: RegExp) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => join(folder, file))
    .toSorted()
const read = (file: string) => readFileSync(join(root, file), 'utf8')

it('makes pages in page functions alone, where templates are held to them', () => {
  const makers = filesIn('server', /\.ts$/).filter((file) => /\btemplate: ['"`]/.test(read(file)))
  expect(makers.length).toBeGreaterThan(20)
  expect(makers.filter((file) => !/pages?\.ts$/.test(file))).toEqual([])
})

it('keeps the lines of templates readable', () => {
  const hasLongLine = (file: string) =>
    read(file)
      .split('\n')
      .some((line) => line.length > 160)
  expect(filesIn('views', /\.eta$/).filter(hasLongLine)).toEqual([])
})
