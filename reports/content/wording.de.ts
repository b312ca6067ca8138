import { termsIn } from '../../surveys/terms/index.ts'
import { formatNumber } from './format.ts'

const number = (n: number) =>
  ['null', 'eine', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'][n] ?? formatNumber(n, 'de')
const persons = (n: number) => (n === 1 ? 'eine Person' : `${number(n)} Personen`)
const points = (n: number) => `${formatNumber(n, 'de')}\u00a0${n === 1 ? 'Punkt' : 'Punkte'}`

const { purpose, purposes, setting } = termsIn('de')

/**
 * What all reports say in German; what each says beyond it stands beside its sections. Sentences are fresh; passages of the
 * handbook are cited, never quoted.
 */
export const german = {
  number,
  persons,
  points,
  confidentiality: 'Vertraulich – nur für das Projektteam',
  model: 'Modell',
  none: 'keine',
  yes: 'ja',
  no: 'nein',
  data: {
    ratings: (who: string, what: string) => (who ? `Einschätzung ${who}${what && `: ${what}`}` : 'Einschätzungen'),
    selfAssessments: (who: string, what: string) =>
      who ? `${purpose.self_assessment} ${who}${what && `: ${what}`}` : purposes.self_assessment,
    actors: (who: string, what: string) => (who ? `Angaben zu ${who}${what && `: ${what}`}` : 'Angaben zur Person'),
    ties: (who: string) => (who ? `Beziehung ${who}` : 'Beziehungen'),
    interviews: (who: string) => (who ? `Gespräch ${who}` : 'Gespräche'),
    settings: (_: string, what: string) => (what ? `Einstellung: ${what}` : 'Einstellungen'),
    reviews: (who: string, what: string) => `${purpose.review}${what && ` ${what}`}${who && `: ${who}`}`,
    founding: (_: string, what: string) => `Gründungsfrage${what && ` ${what}`}`,
    group: () => 'Gruppe',
    robustness: () => setting.draws,
    other: (what: string) => what,
    more: (n: number) => `und ${n} weitere`,
  },
  decided: {
    heading: 'Was entschieden wurde',
    none: 'Es ist noch keine Entscheidung festgehalten.',
    date: 'Entschieden am',
    option: 'Entscheidung',
    reason: 'Grund',
    by: 'Festgehalten von',
    differs: 'Die Entscheidung weicht von der Empfehlung ab. Das steht den Beteiligten frei; der Grund steht hier.',
  },
}
