import type { Section } from '../../instrument.ts'
import { t } from '../bilingual.ts'
import { open } from '../situation-analysis-2/parts.ts'
import { ladder } from './ladder.ts'

const confidentiality: Section = {
  id: 'confidentiality',
  title: t('Vertraulichkeit', 'Confidentiality'),
  items: [
    open(
      'confidentiality_open_1',
      t(
        'Wie halten Sie in Ihrer Arbeit Vertrauliches und Offenes auseinander?',
        'In your work, how do you keep confidential and open matters apart?',
      ),
      {
        prompts: [
          t(
            'Nach der Art der Situation fragen, nie nach dem vertraulichen Inhalt.',
            'Ask about the kind of situation, never about the confidential content.',
          ),
          t(
            'Darauf achten, ob die Person über Dritte spricht, ohne gefragt zu sein.',
            'Notice whether the person talks about third parties without being asked.',
          ),
        ],
        source: 'H 3.2',
        serves: ['confidentiality'],
        minutes: 2,
      },
    ),
    open(
      'confidentiality_open_2',
      t(
        'Wem müssten Sie über die Sitzungen eines vertraulichen Kreises berichten?',
        'To whom would you have to report about the meetings of a confidential circle?',
      ),
      {
        prompts: [
          t(
            'Unterscheiden: Pflicht, Gewohnheit, Erwartung im Umfeld.',
            'Tell apart: duty, habit, expectation of those around them.',
          ),
          t(
            'Eine offen benannte Pflicht ist kein Mangel an Verschwiegenheit.',
            'A duty stated openly is no lack of discretion.',
          ),
        ],
        source: 'H 4.1',
        serves: ['limits', 'confidentiality'],
        minutes: 2,
      },
    ),
    open(
      'confidentiality_open_3',
      t(
        'Was würden Sie antworten, wenn Presse oder Kolleg:innen nach einem solchen Kreis fragen?',
        'What would you answer if the press or colleagues asked about such a circle?',
      ),
      {
        source: 'H 4.1',
        serves: ['confidentiality'],
        minutes: 2,
      },
    ),
    ladder(
      'confidentiality',
      t(
        'Wie genau weiß die Person, wie sie mit Vertraulichem umgeht?',
        'How precisely does the person know how they handle confidential matters?',
      ),
      [
        t(
          'Hält Absprachen über Vertrauliches für unnötig.',
          'Considers agreements on confidential matters unnecessary.',
        ),
        t(
          'Bejaht Vertraulichkeit, nennt aber keine eigene Regel.',
          'Approves of confidentiality but names no rule of their own.',
        ),
        t('Nennt eigene Regeln.', 'Names rules of their own.'),
        t(
          'Nennt dazu, wem sie berichten muss und was sie auf Nachfragen sagt.',
          'Names in addition whom they must report to, and what they say when asked.',
        ),
        t('Schlägt vor, was der Kreis dazu vereinbaren soll.', 'Proposes what the circle should agree on about it.'),
      ],
      {
        source: 'H 3.2, H 4.1, model',
        heed: t(
          'Stufe\u00a01 schließt die Person aus. Wählen Sie sie nur mit einem wörtlichen Satz als Beleg, und einigen Sie sich danach zu zweit. Was sich schon bewährt hat, gehört in den Beleg.',
          'Step\u00a01 excludes the person. Choose it only with a verbatim sentence as evidence, and agree on it between the two of you afterwards. What has proved itself belongs in the evidence.',
        ),
      },
    ),
  ],
}

const roleReflection: Section = {
  id: 'role_reflection',
  title: t('Verständnis für andere Rollen', 'Understanding of other roles'),
  items: [
    open(
      'role_reflection_open_1',
      t(
        'Denken Sie an einen Fall, in dem eine andere Stelle anders gehandelt hat, als Sie es erwartet haben. Welche Gründe hatte sie?',
        'Think of a case in which another body acted differently from what you expected. What reasons did it have?',
      ),
      {
        prompts: [
          t('Was hätte die andere Stelle selbst dazu gesagt?', 'What would the other body itself have said about it?'),
          t('Und wie sah die Sache aus Ihrer eigenen Rolle aus?', 'And how did it look from your own role?'),
          t('Keine Namen, keine laufenden Verfahren.', 'No names, no pending proceedings.'),
        ],
        source: 'H 2.2',
        serves: ['role_reflection'],
        minutes: 3,
      },
    ),
    ladder(
      'role_reflection',
      t(
        'Wie gut kann die Person andere Handlungslogiken nachvollziehen?',
        'How well can the person follow other logics of action?',
      ),
      [
        t('Misst andere Stellen nur am eigenen Maßstab.', 'Measures other bodies only by their own standard.'),
        t(
          'Räumt ein, dass andere anders arbeiten, nennt aber keine Gründe.',
          'Concedes that others work differently but gives no reasons.',
        ),
        t(
          'Nennt auf Nachfrage Auftrag und Zwänge einer anderen Stelle.',
          'Names the mandate and constraints of another body when asked.',
        ),
        t('Nennt sie von sich aus.', 'Names them unprompted.'),
        t(
          'Betrachtet denselben Fall aus mehreren Rollen, die eigene eingeschlossen.',
          'Looks at the same case from several roles, their own included.',
        ),
      ],
      { source: 'H 2.2, H 3.1' },
    ),
  ],
}

export const discretion = [confidentiality, roleReflection]
