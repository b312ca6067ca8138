import type { Section } from '../../instrument.ts'
import { t } from '../bilingual.ts'
import { open } from '../situation-analysis-2/parts.ts'

/** What the situation analysis asks, for those who took no part in it. */
export const firstTalk: Section = {
  id: 'first_talk',
  title: t('Nicht in der Lageanalyse befragt', 'Not interviewed in the situation analysis'),
  intro: t(
    'Nur für Personen, mit denen es noch kein Gespräch der Lageanalyse gab. Alle anderen haben das schon beantwortet.',
    'Only for people with whom there was no interview in the situation analysis. Everybody else has answered this already.',
  ),
  onDemand: true,
  items: [
    open(
      'opening_role',
      t('Welche Aufgaben haben Sie in Ihrer Organisation?', 'What are your tasks in your organisation?'),
      {
        prompts: [
          t(
            'Hauptamt, Leitungsfunktion und Zuständigkeit für Rechtsextremismus bei den Angaben zur Person eintragen.',
            'Record full-time office, senior position and responsibility for right-wing extremism in the person’s details.',
          ),
        ],
        bySector: {
          justice: {
            prompts: [
              t(
                'An welchem Gericht? Bei den Angaben zur Person eintragen.',
                'At which court? Record it in the person’s details.',
              ),
            ],
          },
        },
        source: 'H 2.2',
        serves: ['function'],
        minutes: 1,
      },
    ),
    open(
      'knowledge_open_1',
      t(
        'Wie beschreiben Sie die Lage bei Rassismus und Hass in Ihrer Kommune?',
        'How do you describe the situation regarding racism and hate in your municipality?',
      ),
      {
        prompts: [
          t('Was hat sich zuletzt verändert?', 'What has changed recently?'),
          t('Woran machen Sie das fest?', 'What do you base that on?'),
          t('Nach Entwicklungen fragen, nicht nach Verfahren.', 'Ask about developments, not about proceedings.'),
        ],
        source: 'H 3.1',
        serves: ['knowledge'],
        minutes: 3,
      },
    ),
    {
      id: 'closing_relations',
      kind: 'pairs',
      label: t(
        'Mit wem arbeiten Sie selbst gut zusammen, mit wem eher nicht?',
        'With whom do you yourself work well, and with whom less so?',
      ),
      hint: t(
        'Eine Seite ist immer die befragte Person. Nur eintragen, was sie von sich aus gesagt hat.',
        'One side is always the person interviewed. Enter only what they said unprompted.',
      ),
      prompts: [t('Keine Namen vorgeben.', 'Do not suggest names.')],
      source: 'H 3.1',
      serves: ['ties'],
      minutes: 2,
    },
  ],
}
