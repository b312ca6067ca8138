import type { Section } from '../../instrument.ts'
import { t } from '../bilingual.ts'
import { open } from '../situation-analysis-2/parts.ts'
import { ladder } from './ladder.ts'

const motivation: Section = {
  id: 'motivation',
  title: t('Motivation', 'Motivation to take part'),
  items: [
    open('motivation_open_1', t('Was hat Sie dazu gebracht, mit uns zu sprechen?', 'What made you talk to us?'), {
      prompts: [
        t('„Ich wurde gebeten“ ist eine vollständige Antwort.', '“I was asked to” is a complete answer.'),
        t(
          'Was haben Sie über das Vorhaben bisher gehört? Missverständnisse gleich klären.',
          'What have you heard about this undertaking so far? Clear up misunderstandings at once.',
        ),
        t(
          'Keine Namen anderer Kandidat:innen nennen, auch nicht auf Nachfrage.',
          'Do not name other candidates, not even when asked.',
        ),
      ],
      source: 'H 3.1',
      serves: ['motivation'],
      minutes: 3,
    }),
    open(
      'motivation_open_2',
      t(
        'Was spricht für Sie persönlich dafür, in einem vertraulichen Kreis mitzuarbeiten?',
        'What, for you personally, speaks for taking part in a confidential circle?',
      ),
      {
        prompts: [
          t('Was wollen Sie selbst beitragen?', 'What would you want to contribute yourself?'),
          t('Was tun Sie davon schon heute?', 'What of it do you already do today?'),
        ],
        source: 'H 3.1',
        serves: ['motivation'],
        minutes: 3,
      },
    ),
    open(
      'motivation_open_3',
      t(
        'Was spricht für Sie persönlich dagegen, in einem vertraulichen Kreis mitzuarbeiten?',
        'What, for you personally, speaks against taking part in a confidential circle?',
      ),
      {
        prompts: [
          t(
            'Pause lassen. Bedenken nicht ausräumen wollen, sondern aufnehmen.',
            'Leave a pause. Take up reservations; do not try to dispel them.',
          ),
        ],
        source: 'H 3.1',
        serves: ['reservations', 'motivation'],
        minutes: 2,
      },
    ),
    ladder(
      'motivation',
      t(
        'Wie weit reicht das eigene Interesse an der Mitarbeit?',
        'How far does the person’s own interest in taking part go?',
      ),
      [
        t('Nennt kein eigenes Interesse.', 'Names no interest of their own.'),
        t('Hält das Thema allgemein für wichtig.', 'Considers the topic important in general.'),
        t('Nennt einen eigenen Grund.', 'Gives a reason of their own.'),
        t('Sagt, was daraus für die Mitarbeit folgt.', 'Says what follows from it for taking part.'),
        t(
          'Handelt schon heute aus eigenem Antrieb und nennt Beispiele.',
          'Already acts on their own initiative and gives examples.',
        ),
      ],
      { source: 'H 3.1' },
    ),
  ],
}

const knowledge: Section = {
  id: 'knowledge',
  title: t('Fachwissen', 'Knowledge of the subject'),
  items: [
    open(
      'knowledge_open_2',
      t(
        'Was kann Ihre Stelle bei einem rassistischen Vorfall tun?',
        'What can your office or organisation do when a racist incident occurs?',
      ),
      {
        prompts: [
          t('Wo enden Ihre Möglichkeiten?', 'Where do your options end?'),
          t('Was könnten andere Stellen tun?', 'What could other bodies do?'),
        ],
        bySector: {
          police: {
            prompts: [
              t('Wo enden Ihre Möglichkeiten?', 'Where do your options end?'),
              t('Was könnten andere Stellen tun?', 'What could other bodies do?'),
              t(
                'Nach Entwicklungen im Bereich Rechtsextremismus fragen, nicht nach Verfahren.',
                'Ask about developments in right-wing extremism, not about proceedings.',
              ),
            ],
          },
          justice: {
            label: t(
              'Was kann die Justiz bei rassistischen Vorfällen tun, und was nicht?',
              'What can the judiciary do about racist incidents, and what can it not?',
            ),
            prompts: [
              t(
                'Versammlungsrecht, Neutralität der Verwaltung, Verfolgung rassistischer Straftaten: allgemein, nie am Fall.',
                'Right of assembly, neutrality of the administration, prosecution of racist offences: in general, never by a case.',
              ),
              t('Was könnten andere Stellen tun?', 'What could other bodies do?'),
            ],
          },
        },
        source: 'H 3.1',
        serves: ['knowledge'],
        minutes: 3,
      },
    ),
    ladder(
      'knowledge',
      t(
        'Wie genau kennt die Person das Thema vor Ort?',
        'How precisely does the person know the subject as it shows locally?',
      ),
      [
        t('Spricht nur in allgemeinen Begriffen.', 'Speaks in general terms only.'),
        t('Nennt einzelne örtliche Vorfälle.', 'Names individual local incidents.'),
        t('Ordnet sie in örtliche Entwicklungen ein.', 'Places them within local developments.'),
        t(
          'Sagt dazu, was die eigene Stelle im Einzelnen tun kann.',
          'Says in addition what their own office can do in detail.',
        ),
        t(
          'Kennt auch die Möglichkeiten anderer Stellen im Einzelnen.',
          'Also knows the options of other bodies in detail.',
        ),
      ],
      {
        source: 'H 3.1',
        heed: t(
          'Offen zu sagen, was man nicht weiß, ist kein Mangel.',
          'To say openly what one does not know is no shortcoming.',
        ),
        bySector: {
          justice: {
            label: t('Wie genau kennt die Person das Recht zum Thema?', 'How precisely does the person know the law?'),
            anchors: [
              t('Spricht nur in allgemeinen Begriffen.', 'Speaks in general terms only.'),
              t(
                'Nennt einzelne Rechtsfragen, die vor Ort auftreten.',
                'Names individual legal questions arising here.',
              ),
              t('Ordnet sie in das geltende Recht ein.', 'Places them within current law.'),
              t(
                'Sagt dazu, was die eigene Stelle im Einzelnen tun kann.',
                'Says in addition what their own office can do in detail.',
              ),
              t(
                'Kennt auch die Möglichkeiten anderer Stellen im Einzelnen.',
                'Also knows the options of other bodies in detail.',
              ),
            ],
          },
        },
      },
    ),
  ],
}

export const interest = [motivation, knowledge]
