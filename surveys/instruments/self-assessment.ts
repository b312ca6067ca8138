import type { Instrument, Item, Scale, Section } from '../instrument.ts'
import type { Bilingual, Dimension } from '../vocabulary.ts'
import { t } from './bilingual.ts'

type Anchors = Extract<Item, { kind: 'rating' }>['anchors']

const agreement: Anchors = [
  t('Trifft gar nicht zu', 'Not true at all'),
  t('Trifft eher nicht zu', 'Mostly not true'),
  t('Trifft teils zu, teils nicht', 'Partly true, partly not'),
  t('Trifft eher zu', 'Mostly true'),
  t('Trifft voll zu', 'Completely true'),
]

const frequency: Anchors = [
  t('Kommt nie vor', 'Never happens'),
  t('Kommt selten vor', 'Rarely happens'),
  t('Kommt manchmal vor', 'Sometimes happens'),
  t('Kommt oft vor', 'Often happens'),
  t('Kommt sehr oft vor', 'Happens very often'),
]

/**
 * A statement about oneself. Ids name the content and never the dimension: the candidate's page source must not
 * reveal what is scored. No statement says “not” or “no”, so that no step becomes a double negative.
 */
const statement =
  (anchors: Anchors) =>
  <const Id extends string>(id: Id, source: string, label: Bilingual) => ({
    id,
    kind: 'rating' as const,
    label,
    anchors,
    source,
  })

const agree = statement(agreement)
const often = statement(frequency)

const sections = [
  {
    id: 'topic',
    title: t('Das Thema und Sie', 'The topic and you'),
    intro: t(
      'Mit dem Thema sind Rassismus, Hass und Anfeindungen vor Ort gemeint. „Vor Ort“ heißt: in der Kommune, in der Sie arbeiten oder sich engagieren.',
      'The topic means racism, hate and hostility locally. “Locally” means: in the municipality where you work or volunteer.',
    ),
    items: [
      agree(
        'local_incidents',
        'H 3.1',
        t(
          'Ich kann beschreiben, welche Vorfälle es in den letzten zwölf Monaten vor Ort gab.',
          'I can describe which incidents there have been locally in the past twelve months.',
        ),
      ),
      agree(
        'own_initiative',
        'H 3.1',
        t('Auch ohne Auftrag kümmere ich mich um das Thema.', 'I attend to the topic even without being asked to.'),
      ),
      agree(
        'other_priorities',
        'H 3.1',
        t(
          'Zurzeit sind mir andere Aufgaben wichtiger als dieses Thema.',
          'At the moment, other tasks are more important to me than this topic.',
        ),
      ),
      agree(
        'thinking_together',
        'H 3.1',
        t(
          'Ich möchte mit anderen überlegen, was wir vor Ort tun können.',
          'I would like to think with others about what we can do locally.',
        ),
      ),
    ],
  },
  {
    id: 'everyday',
    title: t('Ihr Arbeitsalltag', 'Your everyday work'),
    intro: t(
      'Wie oft kommt das bei Ihnen vor? Denken Sie an die letzten zwölf Monate. Mit Betroffenen sind Menschen gemeint, die Rassismus oder Hass erleben. Ehrenamtliche Arbeit zählt mit.',
      'How often does this happen in your case? Think of the past twelve months. By “people affected” we mean people who experience racism or hate. Voluntary work counts too.',
    ),
    items: [
      often(
        'talks_with_affected',
        'H 3.1, H 4.2',
        t(
          'Ich spreche mit Betroffenen darüber, was sie brauchen.',
          'I talk with people affected about what they need.',
        ),
      ),
      often(
        'public_statements',
        'H 3.1',
        t('Ich äußere mich öffentlich zu Vorfällen.', 'I speak publicly about incidents.'),
      ),
      often(
        'sends_someone',
        'H 2.2',
        t('Zu Sitzungen schicke ich jemand anderen.', 'I send someone else to meetings.'),
      ),
      often(
        'clarifies_first',
        'H 3.2',
        t(
          'Bevor ich etwas weitergebe, kläre ich, ob ich das darf.',
          'Before I pass something on, I clarify whether I am allowed to.',
        ),
      ),
      often(
        'considers_affected',
        'H 4.2',
        t(
          'Bevor ich entscheide, überlege ich, was das für Betroffene bedeutet.',
          'Before I decide, I consider what it means for people affected.',
        ),
      ),
    ],
  },
  {
    id: 'position',
    title: t('Ihre Aufgabe', 'Your position'),
    items: [
      agree(
        'own_decisions',
        'H 2.2',
        t('In meinem Aufgabengebiet kann ich viel selbst entscheiden.', 'Within my remit I can decide a lot myself.'),
      ),
      agree(
        'approval_first',
        'H 3.1',
        t('Bevor ich etwas zusage, brauche ich eine Genehmigung.', 'Before I commit to anything, I need approval.'),
      ),
      {
        ...agree(
          'direct_access',
          'H 3.1',
          t(
            'Ich kann die Leitung meiner Organisation direkt ansprechen.',
            'I can approach the leadership of my organisation directly.',
          ),
        ),
        hint: t(
          'Gehören Sie selbst zur Leitung, passt die letzte Antwort.',
          'If you are part of the leadership yourself, the last answer fits.',
        ),
      },
      {
        id: 'years_in_field',
        kind: 'number',
        label: t(
          'Seit wie vielen Jahren haben Sie beruflich oder im Ehrenamt mit dem Thema zu tun?',
          'For how many years have you dealt with the topic in your job or as a volunteer?',
        ),
        hint: t(
          'Eine ungefähre Zahl genügt. Neu dabei? Dann tragen Sie 0 ein.',
          'A rough number is enough. New to it? Then enter 0.',
        ),
        min: 0,
        max: 60,
        unit: t('Jahre', 'years'),
        source: 'H 3.1',
      },
    ],
  },
  {
    id: 'contacts',
    title: t('Ihre Kontakte', 'Your contacts'),
    items: [
      agree(
        'varied_contacts',
        'H 3.1',
        t(
          'Ich habe vor Ort Kontakt zu sehr verschiedenen Gruppen.',
          'I am in contact with very different groups locally.',
        ),
      ),
      agree(
        'media_first',
        'H 3.1',
        t('Von Vorfällen erfahre ich zuerst aus den Medien.', 'I first hear about incidents from the media.'),
      ),
      agree(
        'early_news',
        'H 3.1',
        t(
          'Wenn sich vor Ort etwas zuspitzt, höre ich früh davon.',
          'When tensions rise locally, I hear about it early.',
        ),
      ),
      agree(
        'little_contact',
        'H 4.2',
        t(
          'Mit Menschen, die Rassismus oder Hass erleben, habe ich wenig Kontakt.',
          'I have little contact with people who experience racism or hate.',
        ),
      ),
      {
        id: 'milieus',
        kind: 'multiple',
        label: t(
          'Wo vor Ort kennen Sie Menschen, die offen mit Ihnen sprechen?',
          'Where locally do you know people who speak openly with you?',
        ),
        hint: t(
          'Mehrere Antworten sind möglich. Es geht um Ihre Kontakte. Ob Sie selbst dazugehören, fragen wir nicht.',
          'You can choose several answers. This is about your contacts. We do not ask whether you belong to a group yourself.',
        ),
        options: [
          { id: 'youth', label: t('Jugendliche und junge Erwachsene', 'Teenagers and young adults') },
          { id: 'schools', label: t('Schulen und Kitas', 'Schools and childcare') },
          { id: 'sports', label: t('Sportvereine', 'Sports clubs') },
          { id: 'culture', label: t('Kultureinrichtungen', 'Cultural venues') },
          { id: 'churches', label: t('Kirchengemeinden', 'Church communities') },
          { id: 'mosques', label: t('Moscheegemeinden', 'Mosque communities') },
          { id: 'jewish', label: t('Jüdische Gemeinden', 'Jewish communities') },
          { id: 'sinti_roma', label: t('Vereine von Sinti und Roma', 'Associations of Sinti and Roma') },
          {
            id: 'migrant_organisations',
            label: t(
              'Vereine von Menschen mit Migrationsgeschichte',
              'Associations of people with a history of migration',
            ),
          },
          { id: 'refugees', label: t('Geflüchtete und ihre Unterkünfte', 'Refugees and their accommodation') },
          { id: 'queer', label: t('Queere Gruppen', 'Queer groups') },
          { id: 'disability', label: t('Menschen mit Behinderung', 'People with disabilities') },
          { id: 'business', label: t('Betriebe und Gewerkschaften', 'Businesses and trade unions') },
          { id: 'rescue', label: t('Feuerwehr und Rettungsdienste', 'Fire and rescue services') },
          { id: 'neighbourhood', label: t('Nachbarschaften und Ortsteile', 'Neighbourhoods and villages') },
          { id: 'politics', label: t('Parteien und Räte', 'Parties and councils') },
          { id: 'local_media', label: t('Örtliche Medien', 'Local media') },
          {
            id: 'distant',
            label: t(
              'Menschen, die sich von Politik und Verwaltung abgewandt haben',
              'People who have turned away from politics and administration',
            ),
          },
          { id: 'none', label: t('Bei keiner dieser Gruppen', 'In none of these groups') },
        ],
        source: 'H 3.1',
      },
    ],
  },
  {
    id: 'incidents',
    title: t('Wenn etwas passiert', 'When something happens'),
    intro: t(
      'Denken Sie an Vorfälle von Rassismus, Hass oder Bedrohung, die Sie erlebt oder von denen Sie gehört haben.',
      'Think of incidents of racism, hate or threat that you have experienced or heard about.',
    ),
    items: [
      agree(
        'judging_severity',
        'H 3.1',
        t('Ich kann gut einschätzen, wie ernst ein Vorfall ist.', 'I am good at judging how serious an incident is.'),
      ),
      agree(
        'asks_who_helps',
        'H 3.1',
        t(
          'Bei einem Vorfall müsste ich erst nachfragen, wer helfen kann.',
          'In case of an incident, I would first have to ask who can help.',
        ),
      ),
      agree(
        'knows_options',
        'H 3.1',
        t(
          'Ich weiß, was ich in meiner Aufgabe bei einem Vorfall tun darf.',
          'I know what my position allows me to do in case of an incident.',
        ),
      ),
      agree(
        'public_protest',
        'H 3.1',
        t(
          'Öffentlicher Protest bewirkt aus meiner Sicht mehr als ein Gespräch im kleinen Kreis.',
          'In my view, public protest achieves more than a talk in a small circle.',
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
        'shares_view',
        'H 3.1',
        t(
          'Im vertraulichen Gespräch würde ich auch Stellen aus anderen Bereichen meine Einschätzung mitteilen.',
          'In a confidential talk, I would share my view even with organisations in other fields.',
        ),
      ),
      agree(
        'holds_back',
        'H 3.1',
        t(
          'Gegenüber Stellen aus anderen Bereichen behalte ich lieber für mich, was ich weiß.',
          'With organisations in other fields, I prefer to keep what I know to myself.',
        ),
      ),
      agree(
        'uses_advice',
        'H 3.1',
        t(
          'Hinweise von Stellen aus anderen Bereichen nutze ich für meine eigene Arbeit.',
          'I use advice from organisations in other fields for my own work.',
        ),
      ),
    ],
  },
  {
    id: 'together',
    title: t('Umgang miteinander', 'Dealing with one another'),
    items: [
      agree(
        'explains_reasons',
        'H 2.2',
        t(
          'Wenn eine andere Stelle anders handelt als ich, kann ich mir ihre Gründe erklären.',
          'When another organisation acts differently from me, I can make sense of its reasons.',
        ),
      ),
      agree(
        'keeps_to_self',
        'H 3.2',
        t('Was man mir im Vertrauen sagt, behalte ich für mich.', 'What I am told in confidence, I keep to myself.'),
      ),
      agree(
        'others_mistaken',
        'H 2.2',
        t(
          'Wenn eine andere Stelle anders entscheidet als ich, halte ich das meist für einen Fehler.',
          'When another organisation decides differently from me, I usually think it is a mistake.',
        ),
      ),
      agree(
        'hard_to_keep',
        'H 3.2',
        t(
          'Es fällt mir schwer, eine wichtige Nachricht für mich zu behalten.',
          'I find it hard to keep important news to myself.',
        ),
      ),
      agree(
        'changed_course',
        'H 2.2',
        t(
          'Die Sicht einer anderen Stelle hat mich schon dazu gebracht, anders vorzugehen.',
          'The view of another organisation has led me to change how I go about things.',
        ),
      ),
    ],
  },
  {
    id: 'participation',
    title: t('Zeit und Teilnahme', 'Time and participation'),
    intro: t(
      'Hier geht es um einen kleinen Kreis von Menschen aus verschiedenen Bereichen. Er trifft sich regelmäßig und arbeitet vertraulich.',
      'This is about a small circle of people from different fields. It meets regularly and works in confidence.',
    ),
    items: [
      agree(
        'comes_in_person',
        'H 2.2',
        t(
          'Zu regelmäßigen Treffen könnte ich immer selbst kommen.',
          'I could always come to regular meetings in person.',
        ),
      ),
      agree(
        'background_work',
        'H 3.1',
        t('Ich arbeite am liebsten im Hintergrund.', 'I prefer to work in the background.'),
      ),
      agree(
        'short_notice',
        'H 2.2',
        t(
          'Auch ein kurzfristiges Treffen könnte ich meist einrichten.',
          'I could usually manage a meeting at short notice too.',
        ),
      ),
      {
        id: 'time_available',
        kind: 'single',
        label: t('Wie viel Zeit könnten Sie im Monat aufbringen?', 'How much time could you spare each month?'),
        options: [
          { id: 'none', label: t('Zurzeit keine', 'None at present') },
          { id: 'up_to_two', label: t('Bis zu 2\u00a0Stunden', 'Up to 2\u00a0hours') },
          { id: 'up_to_four', label: t('Mehr als 2 und bis zu 4\u00a0Stunden', 'More than 2 and up to 4\u00a0hours') },
          { id: 'up_to_eight', label: t('Mehr als 4 und bis zu 8\u00a0Stunden', 'More than 4 and up to 8\u00a0hours') },
          { id: 'over_eight', label: t('Mehr als 8\u00a0Stunden', 'More than 8\u00a0hours') },
        ],
        source: 'H 3.2',
      },
      {
        id: 'earliest_start',
        kind: 'date',
        label: t('Ab wann könnten Sie frühestens mitarbeiten?', 'From when could you take part at the earliest?'),
        source: 'H 3.1',
      },
    ],
  },
  {
    id: 'wishes',
    title: t('Ihre Wünsche', 'Your wishes'),
    items: [
      {
        id: 'functions_ranking',
        kind: 'ranking',
        label: t(
          'Was wäre Ihnen an einem solchen Kreis am wichtigsten?',
          'What would matter most to you about such a circle?',
        ),
        hint: t(
          'Bringen Sie die vier Punkte in eine Reihenfolge. Das Wichtigste steht oben.',
          'Put the four points in order. The most important comes first.',
        ),
        options: [
          {
            id: 'f1',
            label: t('Ein geschützter Ort für offene Gespräche', 'A protected place for open conversations'),
          },
          {
            id: 'f2',
            label: t('Schneller Austausch wichtiger Informationen', 'Quick exchange of important information'),
          },
          {
            id: 'f3',
            label: t('Mehr Verständnis für die Aufgaben der anderen', 'A better understanding of what the others do'),
          },
          { id: 'f4', label: t('Gemeinsame Vorbereitung auf den Notfall', 'Preparing together for emergencies') },
        ],
        source: 'H 2.2',
      },
      {
        id: 'conditions',
        kind: 'long_text',
        label: t(
          'Was müsste gegeben sein, damit Sie mitarbeiten?',
          'What would have to be in place for you to take part?',
        ),
        hint: t('Stichworte genügen.', 'Keywords are enough.'),
        source: 'H 3',
      },
      {
        id: 'anything_else',
        kind: 'long_text',
        label: t('Was möchten Sie uns noch sagen?', 'What else would you like to tell us?'),
        hint: t(
          'Bitte schreiben Sie hier keine Namen anderer Menschen.',
          'Please do not write the names of other people here.',
        ),
        source: 'H 3.1',
      },
    ],
  },
] satisfies Section[]

type StatementId = Extract<(typeof sections)[number]['items'][number], { kind: 'rating' }>['id']

/** Every dimension has one reversed statement, so that ticking one column throughout is pulled to the middle. */
const scale = (dimension: Dimension, straight: StatementId[], reversed: StatementId): Scale => ({
  dimension,
  items: [...straight.map((item) => ({ item })), { item: reversed, reversed: true }],
  minimumAnswered: 2,
})

/**
 * The candidates' own answers (H 3.1), by invitation link. Plain language, one thought per statement, a neutral
 * title, nothing required. Handed to people whose screen others may see: it names no security authority.
 */
export const selfAssessment: Instrument = {
  format: 'tragwerk-instrument/1',
  id: 'self-assessment',
  version: 1,
  mode: 'self_administered',
  purpose: 'self_assessment',
  title: t('Fragebogen', 'Questionnaire'),
  intro: t(
    'In diesem Fragebogen beschreiben Sie sich und Ihre Arbeit. Das dauert 10 bis 15\u00a0Minuten. Es gibt keine richtigen oder falschen Antworten: Menschen bringen Verschiedenes mit, und das ist gewollt. Wählen Sie, was für Sie zurzeit stimmt. Die Teilnahme ist freiwillig. Sie können jede Frage auslassen und jederzeit aufhören.',
    'In this questionnaire you describe yourself and your work. It takes 10 to 15\u00a0minutes. There are no right or wrong answers: people bring different things, and that is how it should be. Choose what is true for you at the moment. Taking part is voluntary. You can skip any question and stop at any time.',
  ),
  minutes: { min: 10, max: 15 },
  sections,
  scales: [
    scale('motivation', ['own_initiative', 'thinking_together'], 'other_priorities'),
    scale('knowledge', ['local_incidents', 'knows_options'], 'asks_who_helps'),
    scale('authority', ['own_decisions', 'direct_access'], 'approval_first'),
    scale('networking', ['varied_contacts', 'early_news', 'judging_severity'], 'media_first'),
    scale('police_sharing', ['shares_view', 'uses_advice'], 'holds_back'),
    scale('confidentiality', ['clarifies_first', 'keeps_to_self'], 'hard_to_keep'),
    scale('role_reflection', ['explains_reasons', 'changed_course'], 'others_mistaken'),
    scale('commitment', ['comes_in_person', 'short_notice'], 'sends_someone'),
    scale('affected_perspective', ['talks_with_affected', 'considers_affected'], 'little_contact'),
    scale('public_activism', ['public_statements', 'public_protest'], 'background_work'),
  ],
}
