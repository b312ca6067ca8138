import type { Database } from '../../db/database.ts'
import type { Archiving, Thing } from '../../db/places/archive.ts'
import { findMunicipality } from '../../db/places/municipalities.ts'
import type { Shelf } from '../../views/archive/partials.ts'
import { namesOf } from '../accounts/names.ts'
import type { Spoken } from '../frame/language.ts'

/** Something archived as a list shows it. */
export interface Shelved extends Archiving, Thing {
  municipality: string
  /** What it is called in its list. */
  label: string
  href: string
}

/** Since when it is archived and by whom, in words. */
export const archivedInWords = (
  { archivedAt, archivedBy }: Archiving,
  nameOf: (id: string) => string,
  { t, f }: Spoken,
) => t.archive.since(f.date(archivedAt!), archivedBy === null ? undefined : nameOf(archivedBy))

/** What a list keeps folded at its end; undefined where nothing is archived. */
export function shelfOf(
  things: Shelved[],
  { nameOf, mayBringBack, ...words }: Spoken & { nameOf: (id: string) => string; mayBringBack: boolean },
): Shelf | undefined {
  if (things.length === 0) return undefined
  return {
    title: words.t.archive.shelf(things.length),
    things: things.map((each) => ({
      label: each.label,
      href: each.href,
      since: archivedInWords(each, nameOf, words),
      kind: each.kind,
      id: each.id,
      bringBack: mayBringBack ? `/m/${each.municipality}/archive/bring-back` : undefined,
    })),
  }
}

/** The same of a list in a municipality: while that is archived itself, nothing in it is brought back. */
export async function loadShelf(db: Database, municipality: string, things: Shelved[], words: Spoken) {
  if (things.length === 0) return undefined
  const mayBringBack = (await findMunicipality(db.at(municipality)))?.archivedAt === null
  return shelfOf(things, { ...words, nameOf: await namesOf(db), mayBringBack })
}
