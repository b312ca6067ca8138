import type { Instrument, Scale } from '../instrument.ts'
import type { Dimension } from '../vocabulary.ts'
import { t } from './bilingual.ts'
import { cooperation } from './self-assessment-2/cooperation.ts'
import { wishes } from './self-assessment-2/wishes.ts'
import { work } from './self-assessment-2/work.ts'

const sections = [...work, ...cooperation, wishes]

type StatementId = Extract<(typeof sections)[number]['items'][number], { kind: 'rating' }>['id']
type Opposites = [straight: StatementId, reversed: StatementId]

/**
 * Two statements and the opposite of each. One way of answering throughout comes out in the middle, and whoever agrees
 * to both of a pair can be asked about it. Below three answers there is no score.
 */
const scale = (dimension: Dimension, [one, notOne]: Opposites, [other, notOther]: Opposites): Scale => ({
  dimension,
  items: [{ item: one }, { item: other }, { item: notOne, reversed: true }, { item: notOther, reversed: true }],
  minimumAnswered: 3,
})

/**
 * The candidates' own answers (H 3.1), second version: the confidential circle and the scoring are disclosed before
 * the first question; each scale has one kind of steps. Willingness to share is asked for other organisations in
 * general and rates nothing. Handed to people whose screen others may see: it names no security authority.
 */
export const selfAssessment2: Instrument = {
  format: 'tragwerk-instrument/2',
  id: 'self-assessment',
  version: 2,
  mode: 'self_administered',
  purpose: 'self_assessment',
  title: t('Selbsteinschätzung', 'Self-assessment'),
  intro: t(
    'Es geht um einen kleinen Kreis von Menschen aus verschiedenen Bereichen. Er trifft sich regelmäßig und arbeitet vertraulich daran, wie vor Ort auf Rassismus und Hass geantwortet werden kann. Mit diesen Fragen schätzen Sie selbst ein, was Sie dafür mitbringen. Das dauert 10 bis 15\u00a0Minuten. Ihre Antworten lesen die Berater:innen. Aus Ihren Antworten bilden wir neun Werte von 1 bis 5. Sie stehen neben unserer Einschätzung aus dem Gespräch. Auf Wunsch zeigen wir Ihnen Ihr Profil. Niemand muss überall hohe Werte haben. Wählen Sie, was für Sie zurzeit stimmt. Die Teilnahme ist freiwillig: Sie können jede Frage auslassen und jederzeit aufhören.',
    'This is about a small circle of people from different fields. It meets regularly and works in confidence on how to respond to racism and hate locally. With these questions you assess for yourself what you would bring to it. It takes 10 to 15\u00a0minutes. The consultants read your answers. From your answers we form nine values from 1 to 5. They stand beside our own assessment from the conversation. On request we show you your profile. Nobody needs high values everywhere. Choose what is true for you at the moment. Taking part is voluntary: you can skip any question and stop at any time.',
  ),
  minutes: { min: 10, max: 15 },
  sections,
  scales: [
    scale('motivation', ['own_initiative', 'waits_for_others'], ['thinking_together', 'on_the_side']),
    scale('knowledge', ['local_incidents', 'incidents_looked_up'], ['knows_options', 'options_asked']),
    scale('authority', ['own_decisions', 'decided_by_others'], ['binding_commitments', 'approval_first']),
    scale('networking', ['varied_contacts', 'own_field_only'], ['told_what_happens', 'media_first']),
    scale('confidentiality', ['clarifies_first', 'noticed_afterwards'], ['agrees_who_knows', 'close_colleagues']),
    scale('role_reflection', ['explains_reasons', 'puzzling_decisions'], ['changed_course', 'settled_before']),
    scale('commitment', ['comes_in_person', 'own_work_first'], ['keeps_coming', 'first_to_go']),
    scale('affected_perspective', ['talks_with_affected', 'guesses_needs'], ['considers_affected', 'clear_afterwards']),
    scale('public_activism', ['make_public', 'settled_internally'], ['public_statements', 'leaves_statements']),
  ],
}
