import { type PeopleMark, type SectorMark, together } from '../../db/places/sector-marks.ts'
import type { Texts } from '../../views/text/index.ts'

/** A table of the sectors: how many people, and how many of the candidates are how far; nobody is a dash, not a zero. */
export function glanceAt(sectors: SectorMark[], t: Texts) {
  const words = t.municipalities.glance
  const row = (
    label: string,
    { people, heard, considered, interviewed, invited, submitted, ratedByTwo }: PeopleMark,
  ) => [
    label,
    words.of(heard, people),
    people === 0 ? '–' : String(considered),
    ...[interviewed, invited, submitted, ratedByTwo].map((n) => words.of(n, considered)),
  ]
  return {
    caption: words.caption,
    columns: [
      { label: words.sector },
      ...[words.heard, words.considered, words.interviewed, words.invited, words.submitted, words.ratedByTwo].map(
        (label) => ({ label, align: 'end' as const }),
      ),
    ],
    rows: [...sectors.map((mark) => row(t.terms.sector[mark.sector], mark)), row(words.all, together(sectors))],
  }
}
