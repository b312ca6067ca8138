import type { Instrument, Item } from '../instrument.ts'
import type { Bilingual, MemberCriterion } from '../vocabulary.ts'
import { t } from './bilingual.ts'

const open = (id: string, source: string, label: Bilingual, hint?: Bilingual): Item => ({
  id,
  kind: 'long_text',
  label,
  hint,
  source,
})

/** A criterion of the review. "Unknown" is a missing code, never an option. */
const criterion = (
  id: MemberCriterion,
  source: string,
  label: Bilingual,
  [yes, partly, no]: [Bilingual, Bilingual, Bilingual],
): Item => ({
  id,
  kind: 'single',
  label,
  options: [
    { id: 'yes', label: yes },
    { id: 'partly', label: partly },
    { id: 'no', label: no },
  ],
  source,
})

/**
 * The members' own view at a review (H 3.2, H 4.4). K1, K4 and K6 are answered here; the open answers give the
 * consultants evidence for the criteria they judge themselves. Neutral title: membership is confidential.
 */
export const memberReview: Instrument = {
  format: 'tragwerk-instrument/1',
  id: 'member-review',
  version: 1,
  mode: 'self_administered',
  purpose: 'review',
  title: t('Rückblick', 'Looking back'),
  intro: t(
    'Sie arbeiten seit einiger Zeit in einer Gruppe mit. Mit diesen Fragen blicken alle Mitglieder zurück und überlegen, wie es weitergeht. Das dauert 10 bis 15\u00a0Minuten und ist freiwillig. Sie können jede Frage auslassen. Das Beratungsteam sieht, wer was geantwortet hat. Antworten werden nicht gemittelt: Auch ein einzelner Einwand wird in der Auswertung genannt. In einer kleinen Gruppe lässt sich manchmal erraten, von wem er stammt. Was Sie lieber mündlich sagen, sagen Sie uns bitte im Gespräch.',
    'You have been working in a group for some time. With these questions, all members look back and consider how to go on. It takes 10 to 15\u00a0minutes and is voluntary. You can skip any question. The consultants see who gave which answer. Answers are not averaged: even a single objection is reported in the results. In a small group it can sometimes be guessed who raised it. If you would rather say something in person, please tell us in a conversation.',
  ),
  minutes: { min: 10, max: 15 },
  sections: [
    {
      id: 'contact',
      title: t('Kontakt untereinander', 'Contact with one another'),
      items: [
        criterion(
          'K1',
          'H 4.4',
          t(
            'Würden Sie auch ohne die Gruppe mit den anderen Mitgliedern in Kontakt bleiben?',
            'Would you stay in contact with the other members even without the group?',
          ),
          [
            t('Ja, mit allen oder fast allen', 'Yes, with all or almost all of them'),
            t('Teilweise, mit einigen', 'Partly, with some of them'),
            t('Nein', 'No'),
          ],
        ),
        open(
          'K1_reason',
          'H 4.4',
          t('Warum schätzen Sie den Kontakt so ein?', 'What makes you see the contact this way?'),
          t('Ein Beispiel hilft uns.', 'An example helps us.'),
        ),
        open(
          'agreed_ways',
          'H 3.3, H 4.4',
          t(
            'Wann haben Sie zuletzt einen in der Gruppe vereinbarten Weg genutzt?',
            'When did you last use one of the ways agreed in the group?',
          ),
          t(
            'Zum Beispiel ein kurzfristiges Online-Treffen oder einen Anruf. „Noch nie“ ist auch eine Antwort. Bitte nennen Sie keine Namen von Betroffenen.',
            'For example an online meeting at short notice or a phone call. “Never so far” is an answer too. Please do not name people affected.',
          ),
        ),
      ],
    },
    {
      id: 'work',
      title: t('Die gemeinsame Arbeit', 'The work together'),
      items: [
        criterion(
          'K4',
          'H 3.2, H 4.4',
          t(
            'Hat die Gruppe ein gemeinsames Verständnis der verschiedenen Rollen erarbeitet?',
            'Has the group worked out a shared understanding of the different roles?',
          ),
          [
            t('Ja', 'Yes'),
            t('Teilweise, manches ist noch ungeklärt', 'Partly, some things are still unclear'),
            t('Nein', 'No'),
          ],
        ),
        open(
          'K4_reason',
          'H 2.2, H 3.2',
          t('Woran machen Sie Ihre Antwort zu den Rollen fest?', 'What is your answer about the roles based on?'),
        ),
        {
          id: 'functions_fulfilled',
          kind: 'multiple',
          label: t('Was leistet die Gruppe aus Ihrer Sicht?', 'In your view, what does the group achieve?'),
          hint: t('Mehrere Antworten sind möglich.', 'You can choose several answers.'),
          options: [
            {
              id: 'f1',
              label: t(
                'Sie ist ein Ort für offene, geschützte Gespräche.',
                'It is a place for open, protected conversations.',
              ),
            },
            {
              id: 'f2',
              label: t('Wichtige Informationen kommen schnell an.', 'Important information arrives quickly.'),
            },
            {
              id: 'f3',
              label: t('Wir verstehen die Aufgaben der anderen besser.', 'We understand each other’s tasks better.'),
            },
            {
              id: 'f4',
              label: t(
                'Wir haben vereinbart, was im Notfall zu tun ist.',
                'We have agreed what to do in an emergency.',
              ),
            },
            { id: 'none', label: t('Nichts davon', 'None of these') },
          ],
          source: 'H 2.2',
        },
        open(
          'functions_missing',
          'H 2.2, H 3',
          t('Was leistet die Gruppe bisher nicht?', 'What does the group not achieve so far?'),
        ),
        open(
          'feasibility',
          'H 3',
          t(
            'Welche Bedingungen vor Ort erleichtern oder erschweren die Arbeit der Gruppe?',
            'Which local conditions make the group’s work easier or harder?',
          ),
          t('Zum Beispiel Zeit, Rückhalt, Moderation.', 'For example time, backing, facilitation.'),
        ),
      ],
    },
    {
      id: 'outlook',
      title: t('Wie es weitergeht', 'Where to go from here'),
      items: [
        open(
          'protected_room',
          'H 2.2, H 4.4',
          t(
            'Wofür brauchen Sie den geschützten Rahmen der Gruppe heute?',
            'What do you need the group’s protected setting for today?',
          ),
          t('„Für nichts mehr“ ist auch eine Antwort.', '“For nothing any more” is an answer too.'),
        ),
        open(
          'transparency',
          'H 4.1, H 4.4',
          t(
            'Welche Bedenken gibt es, weil die Gruppe nicht öffentlich arbeitet?',
            'What concerns are there because the group does not work in public?',
          ),
          t(
            'Eigene oder die von anderen. Schreiben Sie bitte dazu, seit wann. „Keine“ ist auch eine Antwort.',
            'Your own or those of others. Please add since when. “None” is an answer too.',
          ),
        ),
        criterion(
          'K6',
          'H 4.4',
          t(
            'Sind Sie bereit, die Gruppe für weitere Akteur:innen zu öffnen?',
            'Are you willing to open the group to further actors?',
          ),
          [t('Ja', 'Yes'), t('Teilweise, unter Bedingungen', 'Partly, on certain conditions'), t('Nein', 'No')],
        ),
        open(
          'K6_reason',
          'H 4.4',
          t(
            'Was spricht aus Ihrer Sicht für oder gegen eine Öffnung?',
            'What, in your view, speaks for or against opening?',
          ),
        ),
        open(
          'wishes',
          'H 3.2, H 4.4',
          t('Was wünschen Sie sich für die Zukunft der Gruppe?', 'What do you wish for the future of the group?'),
          t(
            'Möglich ist alles: weitermachen, etwas ändern, öffentlich werden, aufhören.',
            'Anything is possible: continuing, changing something, going public, stopping.',
          ),
        ),
      ],
    },
  ],
  scales: [],
}
