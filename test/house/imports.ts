import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { root } from '../root.ts'

export const rooms = ['surveys', 'reports', 'db', 'server', 'views'] as const
export type Room = (typeof rooms)[number]

export interface Import {
  file: string
  /** A path of ours from the root, or a package. */
  target: string
}

/** Every TypeScript file of the house, as a path from the root. */
export const sources: string[] = rooms.flatMap((room) =>
  readdirSync(join(root, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name))),
)

/** What these files import: types as well, and what is loaded only when needed. */
export const imports: Import[] = sources.flatMap((file) =>
  [
    ...readFileSync(join(root, file), 'utf8').matchAll(
      /^(?:import|export)\s(?:[^'"]*?from\s)?'([^']+)'|\bimport\('([^']+)'\)/gm,
    ),
  ].map((match) => {
    const target = match[1] ?? match[2]!
    if (target.startsWith('#root/')) return { file, target: target.slice('#root/'.length) }
    return { file, target: target.startsWith('.') ? relative(root, join(root, dirname(file), target)) : target }
  }),
)
