import type { SectorMark } from '../../db/places/sector-marks.ts'
import type { Texts } from '../../views/text/index.ts'

type Counted = Omit<SectorMark, 'sector'>

/** A table of the sectors: how many people, and how many of the candidates are how far; nobody is a dash, not a zero. */
export function glanceAt(sectors: SectorMark[], t: Texts) {
  const words = t.municipalities.glance
  const row = (label: string, { people, heard, considered, interviewed, invited, submitted, ratedByTwo }: Counted) => [
    label,
    words.of(heard, people),
    people === 0 ? '–' : String(considered),
    ...[interviewed, invited, submitted, ratedByTwo].map((n) => words.of(n, considered)),
  ]
  const all = sectors.reduce<Counted>(
    (sum, { sector: _, ...each }) => Object.fromEntries(keys(sum).map((key) => [key, sum[key] + each[key]])) as never,
    {
      people: 0,
      heard: 0,
      considered: 0,
      interviewed: 0,
      planned: 0,
      invited: 0,
      submitted: 0,
      rated: 0,
      ratedByTwo: 0,
    },
  )
  return {
    caption: words.caption,
    columns: [
      { label: words.sector },
      ...[words.heard, words.considered, words.interviewed, words.invited, words.submitted, words.ratedByTwo].map(
        (label) => ({ label, align: 'end' as const }),
      ),
    ],
    rows: [...sectors.map((mark) => row(t.terms.sector[mark.sector], mark)), row(words.all, all)],
  }
}

const keys = (counted: Counted) => Object.keys(counted) as (keyof Counted)[]
