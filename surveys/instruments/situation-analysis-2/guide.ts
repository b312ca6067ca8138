import type { Instrument } from '../../instrument.ts'
import { t } from '../bilingual.ts'
import { conflicts } from './conflicts.ts'
import { external } from './external.ts'
import { group } from './group.ts'
import { internal, training } from './internal.ts'
import { need } from './need.ts'
import { opening } from './opening.ts'
import { closing, people } from './people.ts'
import { structures } from './structures.ts'
import { takingPart } from './taking-part.ts'

/**
 * Situation analysis (H 1, H 3.1), second version: one core of 60 minutes that begins with what founds a group (need,
 * structures, use and reservations, names), and four modules on demand. Police and justice have words of their own. What
 * describes the place as a whole is not judged here but once, by two, after all interviews (surveys/situation).
 */
export const situationAnalysis2: Instrument = {
  format: 'tragwerk-instrument/2',
  id: 'situation-analysis',
  version: 2,
  mode: 'interview',
  purpose: 'situation',
  title: t('Lageanalyse', 'Situation analysis'),
  intro: t(
    'Leitfaden für ein Einzelgespräch mit einer Schlüsselperson. Der Kern dauert 60\u00a0Minuten und ergibt vier Dinge: ein Bild der Lage, Hinweise auf den Bedarf, den Stand der vorhandenen Strukturen und erste Namen. Vertiefungen öffnen Sie nur, wenn es dafür Anlass und Zeit gibt. Der Wortlaut richtet sich nach dem Bereich der Person. Fragen Sie offen und in der Reihenfolge, die das Gespräch nahelegt. Halten Sie wörtliche Sätze fest; sie sind später der Beleg. Was nicht zur Sprache kam, bleibt „nicht gefragt“. Die Kommune als Ganzes schätzen Sie erst nach allen Gesprächen ein. Werben Sie nicht für eine bestimmte Lösung: Auch ein öffentliches Bündnis, beides oder gar nichts kann das richtige Ergebnis sein.',
    'Guide for a one-on-one conversation with a key person. The core takes 60\u00a0minutes and yields four things: a picture of the situation, signs of need, the state of existing structures, and first names. Open further modules only if there is reason and time. The wording follows the person’s sector. Ask openly and in whatever order the conversation suggests. Write down verbatim sentences; they are the evidence later. What did not come up stays “not asked”. The municipality as a whole you judge only after all conversations. Do not promote a particular solution: a public alliance, both, or nothing at all may also be the right result.',
  ),
  minutes: { min: 60, max: 80 },
  sections: [opening, external, need, structures, group, people, internal, conflicts, training, takingPart, closing],
  scales: [],
}
