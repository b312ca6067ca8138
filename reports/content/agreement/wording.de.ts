import { bounds, fewestPairs } from '../../aggregate/reliability.ts'
import { formatDecimals } from '../format.ts'

const bound = (value: number, decimals: number) => formatDecimals(value, decimals, 'de')
const reliable = bound(bounds.reliable, 1)
const tentative = bound(bounds.tentative, 3)

/** How far the consultants' ratings agree, for people who have never heard of alpha. */
export const german = {
  nothing:
    'Nichts wurde von zwei Berater:innen unabhängig eingeschätzt. Über die Übereinstimmung lässt sich nichts sagen.',
  shares: (pairs: number, exact: string, adjacent: string) =>
    `Wo zwei Berater:innen dasselbe unabhängig eingeschätzt haben (${pairs} ${pairs === 1 ? 'Paar' : 'Paare'}), sind sie in ${exact} der Fälle auf derselben Stufe und in ${adjacent} höchstens eine Stufe auseinander.`,
  none: {
    few: `Wie viel davon mehr ist als Zufall, lässt sich erst ab ${fewestPairs} Paaren sagen.`,
    uniform:
      'Wie viel davon mehr ist als Zufall, lässt sich nicht sagen, weil die Einschätzungen dafür zu gleichförmig sind.',
  },
  alpha: (alpha: string, low: string, high: string) =>
    `Wie viel davon mehr ist als Zufall, misst Krippendorffs Alpha (1: alle urteilen immer gleich, 0: so gut wie gewürfelt). Es beträgt ${alpha}, kann aber auch irgendwo zwischen ${low} und ${high} liegen (95-%-Bereich).`,
  same: 'Niemand weicht ab. Wie sicher das so bleibt, lässt sich aus Einschätzungen ohne Abweichung nicht sagen.',
  carries: {
    reliable: `Selbst das untere Ende dieses Bereichs erreicht ${reliable}: Auf die Einschätzungen ist Verlass (Krippendorff 2004).`,
    tentative: `Das untere Ende dieses Bereichs liegt zwischen ${tentative} und ${reliable}: Das trägt vorläufige Schlüsse, nicht mehr (Krippendorff 2004).`,
    nothing: `Das untere Ende dieses Bereichs liegt unter ${tentative}: Einzelne Einschätzungen tragen für sich allein noch keinen Schluss (Krippendorff 2004). Maßgeblich ist, worauf sich die Berater:innen im Gespräch verständigen.`,
  },
  apart:
    'Die Maßstäbe der Berater:innen liegen beständig etwa eine Stufe auseinander. Das heißt nicht, dass jemand falsch liegt; verlässlicher als ein Mittelwert ist dann die gemeinsame Einschätzung (Modell).',
  severity: (rater: string, others: string, n: number, steps: string, isAbove: boolean) =>
    `${rater} schätzt im Mittel um ${steps === '1' ? 'eine Stufe' : `${steps} Stufen`} ${isAbove ? 'höher' : 'niedriger'} ein als ${others} (${n}-mal dasselbe eingeschätzt). Das ist eine Frage des Maßstabs, und niemand liegt deshalb falsch: Lesen Sie gemeinsam nach, was die Stufen bedeuten (Modell).`,
}
