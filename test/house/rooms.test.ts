import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from '../root.ts'
import { imports, type Room, rooms, sources } from './imports.ts'

/** Who may import whom (docs/architecture.md). Templates import nothing; views' TypeScript is texts and browser code. */
const mayImport: Record<Room, Room[]> = {
  surveys: ['surveys'],
  reports: ['reports', 'surveys'],
  db: ['db', 'surveys'],
  server: ['server', 'surveys', 'reports', 'db', 'views'],
  views: ['views', 'surveys'],
}

/** Packages that only one place knows. */
const onlyIn: [package_: RegExp, place: RegExp][] = [
  [/^drizzle-orm|^better-sqlite3/, /^db\//],
  [/^fastify$|^@fastify\/|^eta$|^@node-rs\/argon2/, /^server\//],
  [/^pdfkit|^@napi-rs\/canvas|^hyphen/, /^reports\/ink\//],
  [/^chart\.js/, /^reports\/(charts|ink)\/|^views\/browser\//],
  [/^csv-parse/, /^surveys\/people-list\/table\.ts$/],
  [/^read-excel-file/, /^server\/work\/spreadsheet\.ts$/],
  [/^@fastify\/multipart/, /^server\/frame\/uploads\.ts$/],
  [/^esbuild|^purgecss|^subset-font/, /^views\/build\.ts$/],
]

const roomOf = (path: string): Room | undefined => rooms.find((room) => path.startsWith(`${room}/`))

it('reads the imports of the whole house', () => {
  expect(sources.length).toBeGreaterThan(50)
  expect(imports.length).toBeGreaterThan(100)
})

it('imports only in the allowed directions', () => {
  const wrong = imports.filter(({ file, target }) => {
    const from = roomOf(file)!
    const to = roomOf(target)
    // Charts are drawn by the same plugins in the browser.
    if (from === 'views' && file.startsWith('views/browser/') && target.startsWith('reports/charts/')) return false
    return to !== undefined && !mayImport[from].includes(to)
  })
  expect(wrong).toEqual([])
})

it('keeps every package in the one place that knows it', () => {
  const wrong = imports.filter(({ file, target }) =>
    onlyIn.some(([name, place]) => name.test(target) && !place.test(file)),
  )
  expect(wrong).toEqual([])
})

it('opens storage in one way', () => {
  const others = imports.filter(({ file, target }) => target.startsWith('db/engine/') && !file.startsWith('db/engine/'))
  expect([...new Set(others.map(({ file }) => file))]).toEqual(['db/open.ts'])
})

it('reads the environment in one place', () => {
  const readers = sources.filter((file) => readFileSync(join(root, file), 'utf8').includes('process.env'))
  expect(readers.filter((file) => !['server/serve.ts', 'server/cli.ts'].includes(file))).toEqual([])
})

it('finds its own files by #root/ (imports in package.json), the same from sources and from dist/', () => {
  const seekers = sources.filter((file) =>
    /import\.meta\.(url|dirname|filename)|process\.cwd/.test(readFileSync(join(root, file), 'utf8')),
  )
  expect(seekers).toEqual([])
})

it('tells days in one place, so that nobody takes the UTC day for the German one', () => {
  const tellers = sources.filter((file) =>
    /toISOString\(\)\s*\.(slice|substring|split)|getUTC|Europe\/Berlin/.test(readFileSync(join(root, file), 'utf8')),
  )
  expect(tellers).toEqual(['surveys/day.ts'])
})

it('cleans texts and says how long they may be in one place', () => {
  const cleaners = sources.filter((file) =>
    /\.normalize\(|\\p\{C|string\(\)[^\n]*\.max\((200|2_?000|20_?000)\)/.test(readFileSync(join(root, file), 'utf8')),
  )
  // Passwords are no texts: they are hashed as typed, in one Unicode spelling.
  expect(cleaners.filter((file) => file !== 'server/security/passwords.ts')).toEqual(['surveys/text.ts'])
})

it('has only the agreed folders at the top', () => {
  const folders = readdirSync(root, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && !entry.name.startsWith('.'),
  )
  const known = [...rooms, 'test', 'docs', 'dist', 'node_modules', 'data', 'coverage']
  expect(folders.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([])
})
