import type { Item } from '../instrument.ts'
import type { Bilingual } from '../vocabulary.ts'
import { t } from './bilingual.ts'

/** An open question with what the interviewer may ask next, or should heed. */
export const question = (id: string, source: string, label: Bilingual, prompts: Bilingual[]): Item => ({
  id,
  kind: 'long_text',
  label,
  prompts,
  source,
})

/** The first item of every interview guide: consent to notes, with the principle of mandatory prosecution (H 3.1). */
export const consent: Item = {
  id: 'opening_consent',
  kind: 'single',
  label: t('Sind Sie einverstanden, dass wir Notizen machen?', 'Do you agree to us taking notes?'),
  options: [
    { id: 'yes', label: t('Ja', 'Yes') },
    { id: 'partly', label: t('Ja, aber nicht zu allem', 'Yes, but not on everything') },
    { id: 'no', label: t('Nein', 'No') },
  ],
  prompts: [
    t('Vorab klären: Kann jemand mithören?', 'Settle beforehand: can anyone overhear us?'),
    t(
      'Bei „Nein“: Gespräch ohne Notizen führen oder beenden. Nichts aus dem Gedächtnis nachtragen.',
      'If “No”: hold the conversation without notes, or end it. Add nothing from memory later.',
    ),
    t(
      'Bei „nicht zu allem“: vereinbaren, wie die Person ein Zeichen gibt.',
      'If “not on everything”: agree on how the person will signal this.',
    ),
    t(
      'Polizei und Staatsanwaltschaft müssen Straftaten verfolgen, von denen sie erfahren (Legalitätsprinzip). Sagen Sie das zu Beginn offen: Wir fragen nach Entwicklungen, nicht nach Verfahren. Geben Sie nie Fälle aus anderen Gesprächen weiter.',
      'Police and prosecutors must prosecute offences they learn of (principle of mandatory prosecution). Say so openly at the start: we ask about developments, not about proceedings. Never pass on cases from other conversations.',
    ),
  ],
  required: true,
  source: 'H 3.1',
}
