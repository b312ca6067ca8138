import type { Section } from '../../instrument.ts'
import { t } from '../bilingual.ts'
import { nobodyIsFine, nothingIsFine, open, several } from './parts.ts'

const fromOutside = {
  label: t(
    'Wie wird in der Verwaltung, soweit Sie es mitbekommen, über die Arbeit gegen Rassismus geredet?',
    'As far as you can tell, how do people in the administration talk about work against racism?',
  ),
}

/** The climate inside the administration (P). */
export const internal: Section = {
  id: 'internal',
  title: t('Klima in der Verwaltung', 'Climate inside the administration'),
  intro: t(
    'Vor allem für Beschäftigte der Verwaltung. Wer von außen darauf blickt, sagt seinen Eindruck; der Rest bleibt „nicht gefragt“.',
    'Mainly for staff of the administration. Those who see it from outside give their impression; the rest stays “not asked”.',
  ),
  onDemand: true,
  items: [
    open(
      'internal_view',
      t('Wie reden Kolleg:innen über die Arbeit gegen Rassismus?', 'How do colleagues talk about work against racism?'),
      {
        prompts: [
          t('Wo gibt es Zustimmung, wo Zweifel?', 'Where is there support, where doubt?'),
          t('Wie geht es denen, die sich dafür einsetzen?', 'How do those who stand up for it fare?'),
        ],
        bySector: { police: fromOutside, justice: fromOutside, civil_society: fromOutside },
        source: 'P',
        serves: ['inside'],
        minutes: 3,
      },
    ),
    several(
      'internal_signs',
      t('Was davon trifft auf die Verwaltung zu?', 'Which of these is true of the administration?'),
      {
        open_support: t('Die Leitung steht offen hinter dem Engagement.', 'The leadership openly backs this work.'),
        sceptical_departments: t(
          'Manche Abteilungen sehen das Engagement sehr skeptisch.',
          'Some departments are very sceptical of this work.',
        ),
        clear_procedure: t('Für Beschwerden gibt es einen geregelten Weg.', 'There is a set way to raise complaints.'),
        belittled_advocates: t('Wer sich dafür einsetzt, wird belächelt.', 'Those who stand up for it are belittled.'),
        documented: t('Fälle werden dokumentiert.', 'Cases are documented.'),
        racist_jokes: t(
          'Beschäftigte müssen sich rassistische Witze oder Bemerkungen anhören.',
          'Members of staff have to listen to racist jokes or remarks.',
        ),
        represented: t('Betroffene Beschäftigte werden vertreten.', 'Staff affected are represented.'),
        no_protection: t(
          'Niemand ist dafür da, betroffene Beschäftigte zu stärken und zu schützen.',
          'Nobody is there to empower and protect staff affected.',
        ),
        none: t('Nichts davon', 'None of these'),
      },
      {
        hint: t(
          'Mehrere Antworten sind möglich. Wer es nicht beurteilen kann: „weiß nicht“.',
          'Several answers are possible. For those who cannot judge it: “don’t know”.',
        ),
        source: 'P',
        serves: ['inside'],
        minutes: 1.5,
      },
    ),
    open(
      'internal_protection',
      t(
        'Was geschieht, wenn Beschäftigte Rassismus oder Anfeindungen melden?',
        'What happens when staff report racism or hostility?',
      ),
      {
        prompts: [
          t('An wen wenden sie sich?', 'Whom do they turn to?'),
          t('Was ist danach geschehen, im letzten Fall?', 'What happened next, in the most recent case?'),
        ],
        source: 'P',
        serves: ['leading_questions', 'inside'],
        minutes: 3,
      },
    ),
    open(
      'internal_empowerment',
      t(
        'Was gibt es, um Schwarze Beschäftigte und Beschäftigte of Color zu stärken?',
        'What is there to empower Black staff and staff of colour?',
      ),
      {
        prompts: [t('Von wem geht es aus?', 'Who initiates it?'), nothingIsFine],
        source: 'P',
        serves: ['leading_questions', 'inside'],
        minutes: 3,
      },
    ),
    open(
      'internal_responsibility',
      t(
        'Wer kümmert sich, wenn Beschäftigte oder Einwohner:innen Schutz brauchen?',
        'Who takes care of it when staff or residents need protection?',
      ),
      {
        prompts: [
          t('Wer außerhalb der Verwaltung wird einbezogen?', 'Who outside the administration is involved?'),
          nobodyIsFine,
        ],
        source: 'P',
        serves: ['leading_questions', 'inside'],
        minutes: 3,
      },
    ),
  ],
}

const ownAuthority = {
  label: t(
    'Was tut Ihre Behörde, damit Beschäftigte Rassismus erkennen und wissen, was zu tun ist?',
    'What does your authority do so that staff recognise racism and know what to do?',
  ),
}

/** What leaders and teams would need to learn (P, module 3 of the project). */
export const training: Section = {
  id: 'training',
  title: t('Bedarf an Fortbildung', 'Training needs'),
  intro: t(
    'Fragen Sie nach Situationen, nicht nach Kursen. Was das Projekt anbieten kann, sagen Sie erst danach.',
    'Ask about situations, not about courses. Say only afterwards what the project can offer.',
  ),
  onDemand: true,
  items: [
    open(
      'training_now',
      t(
        'Was tut die Verwaltung, damit Beschäftigte Rassismus erkennen und wissen, was zu tun ist?',
        'What does the administration do so that staff recognise racism and know what to do?',
      ),
      {
        prompts: [t('Wen erreicht das, wen nicht?', 'Whom does it reach, whom not?'), nothingIsFine],
        bySector: { police: ownAuthority, justice: ownAuthority },
        source: 'P',
        serves: ['leading_questions', 'training'],
        minutes: 3,
      },
    ),
    open(
      'training_need',
      t(
        'In welcher Situation wären Sie oder Ihr Team gern sicherer?',
        'In which situation would you or your team like to be more confident?',
      ),
      {
        prompts: [
          t('Was würde dabei helfen?', 'What would help with that?'),
          t('„In keiner“ ist eine vollständige Antwort.', '“In none” is a complete answer.'),
        ],
        source: 'P',
        serves: ['training'],
        minutes: 3,
      },
    ),
    several(
      'training_topics',
      t('Wozu wäre eine Fortbildung hilfreich?', 'On what would training be helpful?'),
      {
        recognise: t('Rassismus erkennen und ansprechen', 'Recognising racism and addressing it'),
        respond: t('Auf Anfeindungen im Dienst reagieren', 'Responding to hostility at work'),
        threats: t('Mit Drohungen umgehen', 'Dealing with threats'),
        online: t('Mit Hass im Netz umgehen', 'Dealing with hate online'),
        lead: t('Als Führungskraft Betroffene schützen', 'Protecting those affected, as a senior member of staff'),
        law: t('Rechtliche Möglichkeiten kennen', 'Knowing the legal options'),
        public_statement: t('Öffentlich Stellung nehmen', 'Making public statements'),
        none: t('Nichts davon', 'None of these'),
      },
      { source: 'P, model', serves: ['training'], minutes: 1.5 },
    ),
    several(
      'training_groups',
      t('Wer bräuchte sie am dringendsten?', 'Who would need it most?'),
      {
        leaders: t('Führungskräfte', 'Senior staff'),
        teams: t('Einzelne Teams', 'Particular teams'),
        field_staff: t('Beschäftigte im Außendienst', 'Staff working in the field'),
        all: t('Alle Beschäftigten', 'All staff'),
        volunteers: t('Ehrenamtliche', 'Volunteers'),
        none: t('Niemand', 'Nobody'),
      },
      { source: 'P', serves: ['training'], minutes: 1.5 },
    ),
  ],
}
