import type { Section } from '../../instrument.ts'
import { t } from '../bilingual.ts'
import { agree, often } from './statements.ts'

/** The second half: habits, other organisations, taking part, wishes. */
export const cooperation = [
  {
    id: 'habits',
    title: t('Ihre Gewohnheiten', 'Your habits'),
    intro: t(
      'Wie oft kommt das bei Ihnen vor? Denken Sie wieder an die letzten zwölf Monate.',
      'How often does this happen in your case? Think of the past twelve months again.',
    ),
    items: [
      often(
        'clarifies_first',
        'confidentiality',
        'H 3.2',
        t(
          'Bevor ich etwas weitergebe, kläre ich, ob ich das darf.',
          'Before I pass something on, I clarify whether I am allowed to.',
        ),
      ),
      often(
        'guesses_needs',
        'affected_perspective',
        'H 4.2',
        t('Was Betroffene brauchen, kann ich nur vermuten.', 'I can only guess what people affected need.'),
      ),
      often(
        'agrees_who_knows',
        'confidentiality',
        'H 3.2',
        t(
          'Bei Vertraulichem vereinbare ich, wer davon wissen darf.',
          'With confidential matters, I agree on who may know about them.',
        ),
      ),
      often(
        'clear_afterwards',
        'affected_perspective',
        'H 4.2',
        t(
          'Was eine Entscheidung für Betroffene bedeutet, wird mir erst hinterher klar.',
          'I realise only afterwards what a decision means for people affected.',
        ),
      ),
    ],
  },
  {
    id: 'cooperation',
    title: t('Zusammenarbeit mit anderen Stellen', 'Working with other organisations'),
    intro: t(
      'Denken Sie hier an Behörden und Vereine, die ganz anders arbeiten als Ihre eigene Stelle. Dazu gehören auch Behörden, die für Sicherheit zuständig sind.',
      'Here, think of public bodies and associations that work quite differently from your own. This includes public bodies responsible for safety.',
    ),
    items: [
      agree(
        'shares_assessment',
        'exchange',
        'H 3.1',
        t(
          'Im vertraulichen Gespräch würde ich auch Stellen aus anderen Bereichen meine Einschätzung mitteilen.',
          'In a confidential talk, I would share my assessment even with organisations in other fields.',
        ),
      ),
      agree(
        'explains_reasons',
        'role_reflection',
        'H 2.2',
        t(
          'Wenn eine andere Stelle anders handelt als ich, kann ich mir ihre Gründe erklären.',
          'When another organisation acts differently from me, I can make sense of its reasons.',
        ),
      ),
      agree(
        'uses_information',
        'exchange',
        'H 3.1',
        t(
          'Hinweise von Stellen aus anderen Bereichen nutze ich für meine eigene Arbeit.',
          'I use information from organisations in other fields for my own work.',
        ),
      ),
      agree(
        'settled_before',
        'role_reflection',
        'H 2.2',
        t(
          'Wie ich vorgehe, steht für mich fest, bevor ich mit anderen Stellen spreche.',
          'How I will proceed is settled for me before I talk to other organisations.',
        ),
      ),
    ],
  },
  {
    id: 'approach',
    title: t('Wie Sie vorgehen', 'How you go about things'),
    items: [
      agree(
        'binding_commitments',
        'authority',
        'H 2.2',
        t(
          'Für meine Stelle kann ich verbindlich etwas zusagen.',
          'I can make binding commitments on behalf of my organisation.',
        ),
      ),
      agree(
        'own_field_only',
        'networking',
        'H 3.1',
        t(
          'Meine Kontakte vor Ort beschränken sich auf mein eigenes Arbeitsfeld.',
          'My local contacts are limited to my own field of work.',
        ),
      ),
      agree(
        'public_statements',
        'public_activism',
        'H 3.1',
        t('Zu Vorfällen äußere ich mich öffentlich.', 'I speak publicly about incidents.'),
      ),
      agree(
        'waits_for_others',
        'motivation',
        'H 3.1',
        t(
          'Bei diesem Thema warte ich ab, bis andere den Anfang machen.',
          'On this topic I wait for others to make a start.',
        ),
      ),
    ],
  },
  {
    id: 'together',
    title: t('Umgang miteinander', 'Dealing with one another'),
    items: [
      agree(
        'puzzling_decisions',
        'role_reflection',
        'H 2.2',
        t(
          'Warum andere Stellen so entscheiden, ist mir meist ein Rätsel.',
          'Why other organisations decide as they do mostly puzzles me.',
        ),
      ),
      agree(
        'told_what_happens',
        'networking',
        'H 3.1',
        t(
          'Menschen aus verschiedenen Gruppen erzählen mir, was vor Ort los ist.',
          'People from different groups tell me what is going on locally.',
        ),
      ),
      agree(
        'settled_internally',
        'public_activism',
        'H 3.1',
        t('Vorfälle sollten möglichst intern geklärt werden.', 'Incidents should be settled internally if possible.'),
      ),
      agree(
        'changed_course',
        'role_reflection',
        'H 2.2',
        t(
          'Die Sicht einer anderen Stelle hat mich schon dazu gebracht, anders vorzugehen.',
          'The view of another organisation has led me to change how I go about things.',
        ),
      ),
      agree(
        'decided_by_others',
        'authority',
        'H 2.2',
        t(
          'Was in meinem Aufgabengebiet geschieht, entscheiden andere.',
          'What happens within my remit is decided by others.',
        ),
      ),
    ],
  },
  {
    id: 'participation',
    title: t('Wenn Sie mitarbeiten würden', 'If you were to take part'),
    intro: t(
      'Stellen Sie sich den kleinen, vertraulichen Kreis vor. Er trifft sich regelmäßig. Eingeladen sind Personen; Vertretungen sind zu Beginn nicht vorgesehen.',
      'Imagine the small, confidential circle. It meets regularly. Individuals are invited; substitutes are not intended to begin with.',
    ),
    items: [
      agree(
        'comes_in_person',
        'commitment',
        'H 2.2',
        t('Zu den Treffen würde ich jedes Mal selbst kommen.', 'I would come to every meeting in person.'),
      ),
      agree(
        'first_to_go',
        'commitment',
        'H 2.2',
        t(
          'Wird mein Kalender voll, fallen solche Treffen als Erstes weg.',
          'When my calendar fills up, such meetings are the first to go.',
        ),
      ),
      agree(
        'own_work_first',
        'commitment',
        'H 2.2',
        t(
          'Kommen würde ich vor allem, wenn es um meine eigene Arbeit geht.',
          'I would come mainly when it concerns my own work.',
        ),
      ),
      agree(
        'keeps_coming',
        'commitment',
        'H 2.2',
        t(
          'Auch in sehr vollen Wochen würde ich mir die Zeit dafür frei halten.',
          'Even in very busy weeks I would keep the time for it free.',
        ),
      ),
    ],
  },
] satisfies Section[]
