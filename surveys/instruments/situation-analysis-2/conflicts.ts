import type { Section } from '../../instrument.ts'
import { t } from '../bilingual.ts'
import { noneIsFine, nothingIsFine, one, open, several } from './parts.ts'

/** Conflicts of the place (K): kind, parties, groups hit, procedures, and what already helps. */
export const conflicts: Section = {
  id: 'conflicts',
  title: t('Konflikte vor Ort', 'Local conflicts'),
  intro: t(
    'Ihre Haltung ist hier mehrparteilich: Lassen Sie sich jede Sicht erklären, und ergreifen Sie für keine Partei. Das endet dort, wo jemand offen antidemokratisch auftritt oder anderen die gleiche Würde abspricht. Benennen Sie diese Grenze ruhig, und fahren Sie mit dem nächsten Abschnitt fort. Wie weit ein Konflikt eskaliert ist, schätzen Sie nach allen Gesprächen ein.',
    'Your attitude here is multi-partial: have every view explained to you, and take no side. This ends where someone is openly anti-democratic or denies others equal dignity. Name this limit calmly, and move on to the next section. How far a conflict has escalated you judge after all conversations.',
  ),
  onDemand: true,
  items: [
    several(
      'conflict_types',
      t('Welche Arten von Konflikten gibt es hier zurzeit?', 'What kinds of conflict are there here at present?'),
      {
        polarised: t(
          'Öffentlich ausgetragener Streit, der die Kommune spaltet',
          'A public dispute that divides the municipality',
        ),
        protest: t('Protestbewegung, die sich radikalisieren könnte', 'A protest movement that might radicalise'),
        public_space: t('Streit darum, wer öffentliche Orte nutzen darf', 'A dispute over who may use public places'),
        migration: t(
          'Konflikt um Zuwanderung, Flucht oder Integration',
          'Conflict over immigration, refugees or integration',
        ),
        religion: t('Konflikt um Religion', 'Conflict over religion'),
        identity: t('Konflikt um Zugehörigkeit und Identität', 'Conflict over belonging and identity'),
        anti_democratic: t(
          'Konflikt, in dem demokratiefeindliche Haltungen auftreten',
          'Conflict in which anti-democratic positions appear',
        ),
        none: t('Nichts davon', 'None of these'),
      },
      { source: 'K', serves: ['conflicts'], minutes: 1.5 },
    ),
    open(
      'conflict_main',
      t('Welcher Konflikt beschäftigt die Menschen hier am meisten?', 'Which conflict occupies people here most?'),
      {
        prompts: [
          t('Worum geht es den Beteiligten jeweils?', 'What is it about for each of those involved?'),
          t('Wann hat es begonnen?', 'When did it begin?'),
          t('Wie reden sie heute miteinander?', 'How do they talk to each other today?'),
        ],
        source: 'K',
        serves: ['conflicts', 'escalation'],
        minutes: 3,
      },
    ),
    open('conflict_actors', t('Wer ist an diesem Konflikt beteiligt?', 'Who is involved in this conflict?'), {
      hint: t('Rollen und Gruppen notieren, keine Namen.', 'Note roles and groups, no names.'),
      prompts: [
        t('Wer treibt ihn an, wer beruhigt ihn?', 'Who drives it, who calms it?'),
        t('Wer kommt von außerhalb?', 'Who comes from outside?'),
      ],
      source: 'K',
      serves: ['conflicts', 'escalation'],
      minutes: 3,
    }),
    open('conflict_affected', t('Welche Gruppen trifft dieser Konflikt?', 'Which groups are hit by this conflict?'), {
      prompts: [
        t(
          'Auch nach Gruppen fragen, über die gesprochen wird, ohne dass sie am Tisch sitzen.',
          'Also ask about groups that are talked about without being at the table.',
        ),
      ],
      source: 'K',
      serves: ['conflicts', 'affected'],
      minutes: 3,
    }),
    one(
      'conflict_involvement',
      t('Werden diese Gruppen beteiligt?', 'Are these groups involved in dealing with it?'),
      {
        decide: t('Sie entscheiden mit.', 'They share in decisions.'),
        heard_regularly: t('Sie werden regelmäßig angehört.', 'They are heard regularly.'),
        heard_at_times: t('Sie werden gelegentlich angehört.', 'They are heard now and then.'),
        no: t('Nein', 'No'),
      },
      { source: 'K', serves: ['conflicts', 'affected'], minutes: 1 },
    ),
    open('conflict_procedures', t('Wie geht man hier mit Konflikten um?', 'How are conflicts dealt with here?'), {
      prompts: [
        t('Gibt es dafür ein Verfahren?', 'Is there a procedure for it?'),
        t('Wann wurde zuletzt danach vorgegangen?', 'When was it last used?'),
        noneIsFine,
      ],
      source: 'K',
      serves: ['conflicts'],
      minutes: 3,
    }),
    open(
      'conflict_strengths',
      t(
        'Was hilft hier schon, Streit früh zu erkennen oder zu beruhigen?',
        'What already helps here to notice disputes early or to calm them?',
      ),
      {
        prompts: [
          t('Wer kann das gut?', 'Who is good at it?'),
          t('Worauf ließe sich aufbauen?', 'What could one build on?'),
          nothingIsFine,
        ],
        source: 'K',
        serves: ['resources', 'conflicts'],
        minutes: 3,
      },
    ),
  ],
}
