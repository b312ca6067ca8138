import type { Instrument, Item } from '../instrument.ts'
import type { Served } from '../serves.ts'
import type { Bilingual, MemberCriterion } from '../vocabulary.ts'
import { t } from './bilingual.ts'

interface About {
  source: string
  serves: Served[]
  hint?: Bilingual
}

const open = (id: string, label: Bilingual, about: About): Item => ({ id, kind: 'long_text', label, ...about })

/** Yes, partly or no, each in words of its own. "Unknown" is a missing code, never an option. */
const closed = (
  id: string,
  label: Bilingual,
  [yes, partly, no]: [Bilingual, Bilingual, Bilingual],
  about: About,
): Item => ({
  id,
  kind: 'single',
  label,
  options: [
    { id: 'yes', label: yes },
    { id: 'partly', label: partly },
    { id: 'no', label: no },
  ],
  ...about,
})

const criterion = (id: MemberCriterion, ...rest: [Bilingual, [Bilingual, Bilingual, Bilingual], About]): Item =>
  closed(id, ...rest)

const yes = t('Ja', 'Yes')
const no = t('Nein', 'No')

/**
 * The members' own view at a review, second version (H 3.2, H 4.4): K1, K2, K4, K6, K7 and K8 are answered here, each
 * with its reason; charter, confidentiality, burden, facilitation and the voice of those affected are asked closed and
 * rate nothing: they are read beside the criteria. Neutral title: membership is confidential.
 */
export const memberReview2: Instrument = {
  format: 'tragwerk-instrument/2',
  id: 'member-review',
  version: 2,
  mode: 'self_administered',
  purpose: 'review',
  title: t('Rückblick', 'Looking back'),
  intro: t(
    'Sie arbeiten seit einiger Zeit in einer Gruppe mit. Mit diesen Fragen blicken alle Mitglieder zurück und überlegen, wie es weitergeht. Das dauert 15 bis 20\u00a0Minuten und ist freiwillig. Sie können jede Frage auslassen; das halten wir als „möchte nicht antworten“ fest. Das Beratungsteam sieht, wer was geantwortet hat. Antworten werden nicht gemittelt: Ein abweichender Einwand steht mit Ihrem Namen im Bericht an das Projektteam. Was Sie lieber mündlich sagen, sagen Sie uns bitte im Gespräch.',
    'You have been working in a group for some time. With these questions, all members look back and consider how to go on. It takes 15 to 20\u00a0minutes and is voluntary. You can leave out any question; we record that as “prefer not to answer”. The consultants see who gave which answer. Answers are not averaged: a dissenting objection stands with your name in the report to the project team. If you would rather say something in person, please tell us in a conversation.',
  ),
  minutes: { min: 15, max: 20 },
  sections: [
    {
      id: 'contact',
      title: t('Kontakt und Wege', 'Contact and ways'),
      items: [
        criterion(
          'K1',
          t(
            'Würden Sie ohne die Gruppe mit den anderen in Kontakt bleiben?',
            'Would you stay in contact with the others without the group?',
          ),
          [
            t('Ja, mit allen oder fast allen', 'Yes, with all or almost all of them'),
            t('Teilweise, mit einigen', 'Partly, with some of them'),
            no,
          ],
          { source: 'H 4.4', serves: ['K1'] },
        ),
        open('K1_reason', t('Warum schätzen Sie den Kontakt so ein?', 'What makes you see the contact this way?'), {
          source: 'H 4.4',
          serves: ['K1'],
          hint: t('Ein Beispiel hilft uns.', 'An example helps us.'),
        }),
        criterion(
          'K2',
          t(
            'Nutzen Sie die Wege, die in der Gruppe vereinbart sind?',
            'Do you use the ways that have been agreed in the group?',
          ),
          [
            t('Ja, wenn etwas geschieht', 'Yes, when something happens'),
            t('Teilweise, nicht immer', 'Partly, not always'),
            no,
          ],
          { source: 'H 3.3, H 4.4', serves: ['K2'] },
        ),
        open(
          'K2_reason',
          t('Wann haben Sie zuletzt einen dieser Wege genutzt?', 'When did you last use one of these ways?'),
          {
            source: 'H 3.3, H 4.4',
            serves: ['K2'],
            hint: t(
              'Zum Beispiel ein kurzfristiges Online-Treffen oder einen Anruf. „Noch nie“ ist auch eine Antwort. Bitte nennen Sie keine Namen von Betroffenen.',
              'For example an online meeting at short notice or a phone call. “Never so far” is an answer too. Please do not name people affected.',
            ),
          },
        ),
        closed(
          'ways_alone',
          t('Würden Sie diese Wege auch ohne die Gruppe nutzen?', 'Would you use these ways even without the group?'),
          [yes, t('Teilweise, manche davon', 'Partly, some of them'), no],
          { source: 'H 4.4', serves: ['K2'] },
        ),
        closed(
          'someone_to_call',
          t('Hätten Sie heute jemanden, den Sie anrufen?', 'Would you have somebody to call today?'),
          [yes, t('Teilweise, nicht für alles', 'Partly, not for everything'), no],
          { source: 'H 1, H 2.2', serves: ['K1'] },
        ),
      ],
    },
    {
      id: 'work',
      title: t('Die gemeinsame Arbeit', 'The work together'),
      items: [
        criterion(
          'K4',
          t(
            'Hat die Gruppe ein gemeinsames Verständnis der verschiedenen Rollen erarbeitet?',
            'Has the group worked out a shared understanding of the different roles?',
          ),
          [yes, t('Teilweise, manches ist noch ungeklärt', 'Partly, some things are still unclear'), no],
          { source: 'H 3.2, H 4.4', serves: ['K4'] },
        ),
        open(
          'K4_reason',
          t('Woran machen Sie Ihre Antwort zu den Rollen fest?', 'What is your answer about the roles based on?'),
          { source: 'H 2.2, H 3.2', serves: ['K4'] },
        ),
        criterion(
          'K8',
          t('Leistet die Gruppe, wofür es sie gibt?', 'Does the group do what it is there for?'),
          [yes, t('Teilweise, manches fehlt', 'Partly, some things are missing'), no],
          {
            source: 'H 2.2, H 3',
            serves: ['K8'],
            hint: t(
              'Gemeint sind offene Gespräche im geschützten Rahmen, schneller Austausch, Verständnis für die Aufgaben der anderen und gemeinsame Absprachen für den Notfall.',
              'This means open conversations in a protected setting, quick exchange, understanding of each other’s tasks, and joint agreements for emergencies.',
            ),
          },
        ),
        open('K8_reason', t('Was leistet die Gruppe, und was nicht?', 'What does the group achieve, and what not?'), {
          source: 'H 2.2, H 3',
          serves: ['K8'],
        }),
        closed(
          'emergency_known',
          t('Wissen Sie, was im Notfall zu tun ist?', 'Do you know what to do in an emergency?'),
          [yes, t('Teilweise, nicht in jedem Fall', 'Partly, not in every case'), no],
          { source: 'H 3.3', serves: ['K5'] },
        ),
      ],
    },
    {
      id: 'agreements',
      title: t('Was vereinbart ist', 'What has been agreed'),
      items: [
        closed(
          'charter_holds',
          t('Gilt das gemeinsame Selbstverständnis für Sie noch?', 'Does the shared charter still hold for you?'),
          [yes, t('Teilweise, etwas sollte sich ändern', 'Partly, something should change'), no],
          { source: 'H 3.2', serves: ['K4'] },
        ),
        closed(
          'confidentiality_kept',
          t('Wurde Vertrauliches vertraulich behandelt?', 'Was confidential information kept confidential?'),
          [yes, t('Teilweise, nicht immer', 'Partly, not always'), no],
          { source: 'H 3.2, H 4.1', serves: ['K8'] },
        ),
        closed(
          'affected_heard',
          t('Kam die Sicht der Betroffenen genug zu Wort?', 'Was the view of those affected heard enough?'),
          [yes, t('Teilweise, zu selten', 'Partly, too rarely'), no],
          { source: 'H 4.2', serves: ['K8'] },
        ),
        closed(
          'facilitation_fits',
          t('Passt die Moderation?', 'Does the facilitation fit?'),
          [yes, t('Teilweise, etwas sollte sich ändern', 'Partly, something should change'), no],
          { source: 'H 4.3', serves: ['K9'] },
        ),
        closed(
          'effort_bearable',
          t('Ist der Aufwand für Sie tragbar?', 'Is the effort bearable for you?'),
          [yes, t('Teilweise, manchmal zu viel', 'Partly, sometimes too much'), no],
          { source: 'H 3', serves: ['K9'] },
        ),
        open(
          'feasibility',
          t(
            'Welche Bedingungen vor Ort erleichtern oder erschweren die Arbeit der Gruppe?',
            'Which local conditions make the group’s work easier or harder?',
          ),
          {
            source: 'H 3',
            serves: ['K9'],
            hint: t('Zum Beispiel Zeit, Rückhalt, Moderation.', 'For example time, backing, facilitation.'),
          },
        ),
      ],
    },
    {
      id: 'outlook',
      title: t('Wie es weitergeht', 'Where to go from here'),
      items: [
        criterion(
          'K7',
          t('Brauchen Sie den geschützten Rahmen noch?', 'Do you still need the protected setting?'),
          [yes, t('Teilweise, für manches', 'Partly, for some things'), no],
          { source: 'H 2.2, H 4.4', serves: ['K7'] },
        ),
        open('K7_reason', t('Wofür brauchen Sie ihn heute?', 'What do you need it for today?'), {
          source: 'H 2.2, H 4.4',
          serves: ['K7'],
          hint: t('„Für nichts mehr“ ist auch eine Antwort.', '“For nothing any more” is an answer too.'),
        }),
        open(
          'transparency',
          t(
            'Welche Bedenken gibt es, weil die Gruppe nicht öffentlich arbeitet?',
            'What concerns are there because the group does not work in public?',
          ),
          {
            source: 'H 4.1, H 4.4',
            serves: ['K3'],
            hint: t(
              'Eigene oder die von anderen. Schreiben Sie bitte dazu, seit wann. „Keine“ ist auch eine Antwort.',
              'Your own or those of others. Please add since when. “None” is an answer too.',
            ),
          },
        ),
        criterion(
          'K6',
          t(
            'Soll aus der Gruppe ein öffentliches Bündnis werden, das nicht mehr vertraulich arbeitet?',
            'Should the group become a public alliance that no longer works in confidence?',
          ),
          [yes, t('Teilweise, unter Bedingungen', 'Partly, on certain conditions'), no],
          { source: 'H 4.4', serves: ['K6'] },
        ),
        open(
          'K6_reason',
          t('Was spricht aus Ihrer Sicht dafür oder dagegen?', 'What, in your view, speaks for or against it?'),
          { source: 'H 4.4', serves: ['K6'] },
        ),
        closed(
          'new_members',
          t('Sollen weitere Mitglieder dazukommen?', 'Should further members join?'),
          [yes, t('Teilweise, einzelne', 'Partly, a few'), no],
          { source: 'H 3.2', serves: ['K6'] },
        ),
        open(
          'wishes',
          t('Was wünschen Sie sich für die Zukunft der Gruppe?', 'What do you wish for the future of the group?'),
          {
            source: 'H 3.2, H 4.4',
            serves: ['expectations'],
            hint: t(
              'Möglich ist alles: weitermachen, etwas ändern, öffentlich werden, aufhören.',
              'Anything is possible: continuing, changing something, going public, stopping.',
            ),
          },
        ),
      ],
    },
  ],
  scales: [],
}
