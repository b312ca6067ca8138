import type { Instrument } from '../../instrument.ts'
import { t } from '../bilingual.ts'
import { closing } from './closing.ts'
import { discretion } from './discretion.ts'
import { firstTalk } from './first-talk.ts'
import { interest } from './interest.ts'
import { opening } from './opening.ts'
import { policeSharing } from './police-sharing.ts'
import { reach } from './reach.ts'
import { standing } from './standing.ts'

/**
 * Readiness interview, one-on-one, with a candidate (H 3.1), second version: a core of an hour, ten ladders with one criterion
 * each. What used to be a second criterion (access, threats, time, permission) is asked as a fact and rates nothing.
 * Police and justice have words of their own.
 */
export const readinessInterview2: Instrument = {
  format: 'tragwerk-instrument/2',
  id: 'readiness-interview',
  version: 2,
  mode: 'interview',
  purpose: 'readiness',
  title: t('Gespräch zur Mitarbeit', 'Talk about taking part'),
  intro: t(
    'Dieses Einzelgespräch klärt zweierlei: ob die Mitarbeit in einer Strategiegruppe für die Person passt und was die Gruppe durch sie gewönne. Der Kern dauert 60\u00a0Minuten. Was die Person schon in der Lageanalyse gesagt hat, fragen Sie nicht noch einmal: Aussagen von dort können Einschätzungen hier belegen. Der Wortlaut richtet sich nach dem Bereich der Person. Halten Sie Beispiele und wörtliche Sätze fest. Eingeschätzt wird danach, von jeder Person im Team für sich: Beginnen Sie auf der untersten Stufe, und gehen Sie eine Stufe höher, wenn das Gesagte klar darüber hinausgeht. Schwanken Sie zwischen zwei Stufen, gilt die niedrigere; vermerken Sie, wie sicher Sie sind. Was nicht zur Sprache kam, bleibt „nicht gefragt“. Niemand muss überall hoch stehen.',
    'This one-on-one conversation clarifies two things: whether taking part in a strategy group suits the person, and what the group would gain through them. The core takes 60\u00a0minutes. Do not ask again what the person already said in the situation analysis: statements from there can support ratings here. The wording follows the person’s sector. Note examples and verbatim sentences. Rate afterwards, each person in the team separately: start at the lowest step, and move up a step if what was said clearly goes beyond it. If you waver between two steps, the lower one counts; record how certain you are. What did not come up stays “not asked”. Nobody has to be high on everything.',
  ),
  minutes: { min: 60, max: 70 },
  sections: [opening, ...interest, ...reach, policeSharing, ...discretion, ...standing, firstTalk, closing],
  scales: [],
}
