import type { Section } from '../../instrument.ts'
import { t } from '../bilingual.ts'
import { nobodyIsFine, open } from './parts.ts'

const noInvestigations = {
  label: t(
    'Denken Sie an den letzten öffentlich bekannten Vorfall: Was geschah in den ersten drei Tagen?',
    'Think of the last publicly known incident: what happened in the first three days?',
  ),
  prompts: [
    t('Wer verlangte wann eine Stellungnahme?', 'Who demanded a statement, and when?'),
    t('Wie viel Zeit blieb, sich mit anderen abzusprechen?', 'How much time was there to consult others?'),
    t('Nach Ermittlungen und Verfahren nicht fragen.', 'Do not ask about investigations or proceedings.'),
  ],
}

/** The four signs that a confidential group is needed (H 2.2): what was experienced, in people’s own words. */
export const need: Section = {
  id: 'need',
  title: t('Rückhalt und Austausch', 'Backing and exchange'),
  intro: t(
    'Hier zeigt sich, ob ein Bedarf besteht. Fragen Sie nach Erlebtem, und legen Sie niemandem nahe, allein zu sein. Was das für die Kommune heißt, schätzen Sie erst nach allen Gesprächen ein.',
    'This shows whether there is a need. Ask about what was experienced, and suggest to nobody that they are alone. What it means for the municipality you judge only after all conversations.',
  ),
  items: [
    open(
      'need_isolation_open',
      t(
        'Gibt es hier jemanden, mit dem Sie offen über schwierige Fragen zu Rassismus und Hass sprechen?',
        'Is there anyone here with whom you speak openly about difficult questions of racism and hate?',
      ),
      {
        prompts: [
          t('Wann war das zuletzt?', 'When was the last time?'),
          t('Worüber sprechen Sie dort nicht?', 'What do you not talk about there?'),
          nobodyIsFine,
        ],
        source: 'H 2.2',
        serves: ['need', 'B1'],
        minutes: 3.5,
      },
    ),
    open(
      'need_no_safe_room_open',
      t(
        'Wo überlegen Sie gemeinsam mit anderen, was über Ihre eigene Zuständigkeit hinausgeht?',
        'Where do you think together with others about matters beyond your own remit?',
      ),
      {
        prompts: [
          t('Wer sitzt dort, wer hört mit?', 'Who sits there, who listens in?'),
          t('„Nirgends“ ist eine vollständige Antwort.', '“Nowhere” is a complete answer.'),
        ],
        source: 'H 2.2',
        serves: ['need', 'B2'],
        minutes: 3.5,
      },
    ),
    open(
      'need_public_pressure_open',
      t(
        'Denken Sie an den letzten Vorfall: Was geschah in den ersten drei Tagen?',
        'Think of the last incident: what happened in the first three days?',
      ),
      {
        prompts: [
          t('Wer verlangte wann eine Stellungnahme?', 'Who demanded a statement, and when?'),
          t('Wie viel Zeit blieb, sich mit anderen abzusprechen?', 'How much time was there to consult others?'),
        ],
        bySector: { police: noInvestigations, justice: noInvestigations },
        source: 'H 2.2',
        serves: ['need', 'B3'],
        minutes: 3.5,
      },
    ),
    open(
      'need_fragile_contacts_open',
      t(
        'Stellen Sie sich vor, Ihre wichtigste Ansprechperson wechselt die Stelle: Was ändert sich?',
        'Imagine that the person you rely on most changes jobs: what is different then?',
      ),
      {
        prompts: [
          t('Ist das schon vorgekommen?', 'Has that happened before?'),
          t('Was davon ist irgendwo vereinbart?', 'How much of this is agreed anywhere?'),
          t('„Nichts“ ist eine vollständige Antwort.', '“Nothing” is a complete answer.'),
        ],
        source: 'H 2.2',
        serves: ['need', 'B4'],
        minutes: 3.5,
      },
    ),
  ],
}
