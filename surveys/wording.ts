import type { Instrument, Section } from './instrument.ts'
import type { Item } from './kinds/kinds.ts'
import type { Sector } from './vocabulary.ts'

/**
 * A guide in the words for people of one sector, without what is worded for others. Ids, kinds and options are the same
 * for everybody, so answers can be counted together. Everything that shows a question of an interview goes through here;
 * the hash of a guide is always that of the guide itself.
 */
export const wordedFor = (guide: Instrument, sector: Sector): Instrument => ({
  ...guide,
  sections: guide.sections.map((section) => sectionFor(section, sector)),
})

function sectionFor({ bySector, items, ...common }: Section, sector: Sector): Section {
  return { ...common, ...bySector?.[sector], items: items.map((item) => itemFor(item, sector)) }
}

/** One question in the words for a sector. */
function itemFor<Kind extends Item>({ bySector, ...item }: Kind, sector: Sector): Kind {
  return { ...item, ...bySector?.[sector] } as Kind
}
