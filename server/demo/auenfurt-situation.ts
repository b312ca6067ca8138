import type { Interview } from '../../reports/case/case-file.ts'
import type { Answers } from '../../surveys/answer.ts'
import { situationAnalysis } from '../../surveys/instruments/situation-analysis.ts'
import { daysBefore, steps } from './notation.ts'

/** Escalation; isolation, safe room, pressure, fragile contacts; functions, leadership, participation, resources. */
const closed = (signs: string): Answers => steps(situationAnalysis, signs)

interface Conversation {
  actor: string
  /** Days before now. */
  ago: number
  interviewers: string[]
  answers: Answers
}

const conversations: Conversation[] = [
  {
    actor: 'a01',
    ago: 96,
    interviewers: ['c1', 'c2'],
    answers: {
      ...closed('3 4453 4343'),
      opening_consent: 'yes',
      opening_role: 'Leitet das Haupt- und Personalamt, zuständig für Beschäftigtenschutz und Beschwerden.',
      external_incidents: ['private_threat', 'field_staff', 'online'],
      external_example:
        'Drohbriefe an den Beigeordneten, nachdem die Unterkunft in der Nordstadt beschlossen war. „Wir haben drei Tage lang nur reagiert.“',
      external_trend: 'worse',
      internal_signs: ['sceptical_departments', 'no_protection', 'open_support'],
      internal_protection:
        'Wer etwas meldet, landet bei ihr auf dem Schreibtisch. Ein geregelter Weg fehlt. „Das hängt daran, ob man mich kennt.“',
      conflict_types: ['polarised', 'migration'],
      conflict_main: 'Streit um die Unterkunft in der Nordstadt, seit der Bürgerversammlung im Frühjahr offen.',
      conflict_involvement: 'single_cases',
      need_isolation_open:
        '„Ich kann das mit niemandem ehrlich besprechen. Im Haus gilt man schnell als die, die Unruhe macht.“',
      need_no_safe_room_open: 'Im Verwaltungsvorstand bleibt es bei fünf Minuten am Ende der Tagesordnung.',
      need_public_pressure_open: '„Bevor wir wissen, was war, fragt die Zeitung schon, was wir jetzt tun.“',
      structures_existing: ['public_alliance', 'commissioner', 'bilateral'],
      alliance_effects: ['signal', 'easy_access'],
      functions_wanted: ['f1', 'f3', 'f4'],
      expectations_open: 'Dass sie bei einem Vorfall weiß, wen sie anruft, und dass der andere abnimmt.',
      concerns_open: '„Wenn das herauskommt, heißt es, wir klüngeln.“',
      people_actors: ['a03', 'a06', 'a08', 'a11'],
      people_new: 'Toni Sedlmaier, Jugendmigrationsdienst, kennt die Familien in der Nordstadt',
      people_relations: [
        { a: 'a01', b: 'a03', trust: 3, rivalry: 'none' },
        { a: 'a01', b: 'a02', trust: 2, rivalry: 'mild' },
      ],
    },
  },
  {
    actor: 'a02',
    ago: 94,
    interviewers: ['c1'],
    answers: {
      ...closed('4 2342 3233'),
      opening_consent: 'partly',
      external_incidents: ['field_staff', 'mobilisation', 'event'],
      external_example:
        'Zwei Außendienstkräfte wurden auf dem Wochenmarkt bedrängt und gefilmt; das Video hatte nach einem Tag 40.000 Aufrufe.',
      external_response: 'Pressemitteilung nach einer Woche. „Zu spät, zu weich.“',
      external_trend: 'much_worse',
      internal_signs: ['sceptical_departments'],
      internal_view: 'Bei ihm im Amt gilt das Thema als Aufgabe der anderen.',
      conflict_types: ['polarised', 'protest', 'public_space'],
      conflict_involvement: 'heard',
      need_isolation_open: 'Spricht mit dem Staatsschutz offen, sonst mit niemandem außerhalb des Amtes.',
      need_public_pressure_open: 'Nach dem Wochenmarkt kamen am selben Tag elf Anfragen aus dem Rat.',
      need_fragile_contacts_open:
        '„Mein Vorgänger hatte noch die Handynummer vom alten Dienststellenleiter. Das war das System.“',
      structures_existing: ['public_alliance', 'prevention_council'],
      alliance_effects: ['signal'],
      functions_wanted: ['f2', 'f4'],
      concerns_open: 'Keine Runde, in der über Demonstrationsauflagen verhandelt wird.',
      people_actors: ['a08', 'a09', 'a01'],
      people_relations: [
        { a: 'a02', b: 'a08', trust: 4, rivalry: 'none' },
        { a: 'a02', b: 'a09', trust: 3, rivalry: 'none' },
      ],
    },
  },
  {
    actor: 'a03',
    ago: 91,
    interviewers: ['c1', 'c2'],
    answers: {
      ...closed('3 5544 5343'),
      opening_consent: 'yes',
      external_incidents: ['residents', 'online', 'property'],
      external_example: 'Hakenkreuze an der Schule an der Lohe, am Morgen vor dem Fest der Kulturen.',
      external_trend: 'worse',
      internal_signs: ['belittled_advocates', 'racist_jokes', 'no_protection', 'sceptical_departments'],
      internal_view: '„Wenn ich etwas sage, heißt es: Frau Aktaş wieder mit ihrem Thema.“',
      internal_sensitisation: 'Eine Fortbildung im Jahr, freiwillig. Es kommen immer dieselben.',
      conflict_types: ['migration', 'religion'],
      conflict_affected: 'Familien in der Nordstadt, die Moscheegemeinde, Geflüchtete in der Sammelunterkunft.',
      conflict_involvement: 'single_cases',
      need_isolation_open:
        '„Mit Amina kann ich reden. In der Verwaltung mit niemandem. Ich nehme das dann mit nach Hause.“',
      need_no_safe_room_open: '„Strategie entsteht bei uns auf dem Parkplatz.“',
      need_public_pressure_open:
        'Nach den Schmierereien gab es zuerst ein Pressefoto, dann ein Gespräch mit der Schule.',
      need_fragile_contacts_open:
        'Als die Kollegin im Jugendamt ging, war der Kontakt zu den Treffs ein Jahr lang weg.',
      structures_existing: ['public_alliance', 'democracy_partnership', 'commissioner', 'bilateral'],
      alliance_effects: ['signal', 'contacts', 'easy_access'],
      structures_gaps: 'Alles, was schiefgelaufen ist. Im Bündnis wird nur gesagt, was gut klingt.',
      functions_wanted: ['f1', 'f2', 'f3', 'f4'],
      functions_conditions: 'Keine Vertretungen, kein Protokoll mit Namen, jemand von außen moderiert.',
      people_actors: ['a04', 'a06', 'a08', 'a11', 'a12', 'a13'],
      people_relations: [
        { a: 'a03', b: 'a11', trust: 4, rivalry: 'none' },
        { a: 'a03', b: 'a13', trust: 3, rivalry: 'none' },
        { a: 'a13', b: 'a15', trust: 2, rivalry: 'mild' },
      ],
      people_missing_view: 'Die Sicht der jungen Menschen aus der Nordstadt.',
    },
  },
  {
    actor: 'a06',
    ago: 88,
    interviewers: ['c2'],
    answers: {
      ...closed('2 3343 43?4'),
      opening_consent: 'yes',
      opening_role: 'Strafrichterin, seit sechs Jahren in Auenfurt.',
      external_incidents: ['private_threat', 'online'],
      external_trend: 'worse',
      internal_signs: { missing: 'unknown' },
      conflict_types: ['polarised'],
      conflict_involvement: { missing: 'not_asked' },
      need_isolation_open: 'Mit der Kollegin am Gericht, sonst aus Gründen der Unabhängigkeit kaum.',
      need_no_safe_room_open:
        '„Ich sehe im Verfahren, was vorher schiefging. Dann ist es zu spät, und sagen darf ich es niemandem.“',
      need_public_pressure_open: 'Nach dem Freispruch im Herbst gab es Drohungen gegen die Geschäftsstelle.',
      structures_existing: ['prevention_council'],
      functions_wanted: ['f1', 'f3'],
      concerns_open: 'Keine laufenden Verfahren. Teilnahme nur außerhalb des Amtes, als Privatperson.',
      people_actors: ['a07', 'a08', 'a01'],
      people_new: '– Herr Sedlmaier (Migrationsdienst)\n– jemand vom Verwaltungsgericht',
      people_relations: [
        { a: 'a06', b: 'a07', trust: 3, rivalry: 'none' },
        { a: 'a01', b: 'a06', trust: 3, rivalry: 'none' },
        { a: 'a06', b: 'a08', trust: 2, rivalry: 'none' },
      ],
    },
  },
  {
    actor: 'a08',
    ago: 85,
    interviewers: ['c1', 'c2'],
    answers: {
      ...closed('4 3444 4233'),
      opening_consent: 'partly',
      external_incidents: ['mobilisation', 'new_groups', 'private_threat', 'online'],
      external_example: 'Eine neue Gruppe wirbt im Umfeld der Fanszene um Sechzehnjährige.',
      external_trend: 'much_worse',
      conflict_types: ['protest', 'anti_democratic'],
      conflict_involvement: 'no',
      need_isolation_open: 'Im eigenen Haus ja. „Draußen bin ich die Polizei, da ist das Gespräch vorbei.“',
      need_no_safe_room_open: 'Der Präventionsrat ist öffentlich; was sie weiß, kann sie dort nicht sagen.',
      need_fragile_contacts_open: '„Wenn Overbeck in Pension geht, fange ich von vorne an.“',
      structures_existing: ['prevention_council', 'bilateral'],
      alliance_effects: { missing: 'unknown' },
      functions_wanted: ['f2', 'f4'],
      functions_conditions:
        'Alle müssen wissen, dass sie Straftaten verfolgen muss, von denen sie erfährt. Das gehört an den Anfang.',
      obstacles_open: 'Misstrauen auf beiden Seiten, vor allem zu den Beratungsstellen.',
      people_actors: ['a02', 'a06', 'a10', 'a12'],
      people_relations: [{ a: 'a08', b: 'a10', trust: 3, rivalry: 'none' }],
    },
  },
  {
    actor: 'a11',
    ago: 82,
    interviewers: ['c2'],
    answers: {
      ...closed('4 4545 4232'),
      opening_consent: 'yes',
      external_incidents: ['residents', 'assault', 'online', 'new_groups'],
      external_example:
        'Ein Jugendlicher wurde am Busbahnhof geschlagen. Angezeigt hat er es erst nach fünf Wochen Begleitung.',
      external_trend: 'much_worse',
      internal_signs: ['no_protection', 'racist_jokes'],
      conflict_types: ['migration', 'anti_democratic'],
      conflict_affected: 'Schwarze Jugendliche und ihre Familien, Frauen mit Kopftuch, Geflüchtete.',
      conflict_involvement: 'no',
      need_isolation_open: '„Wir sitzen zu zweit in einem Büro und tragen das, was die ganze Stadt nicht hören will.“',
      need_no_safe_room_open: '„Im Bündnis geht es um die nächste Aktion. Um Schutz geht es dort nie.“',
      need_public_pressure_open: 'Betroffene werden noch am selben Tag von der Presse angerufen.',
      need_fragile_contacts_open: 'Zur Polizei gibt es eine einzige Nummer, und die Kollegin geht in Elternzeit.',
      structures_existing: ['public_alliance', 'advice_centre', 'democracy_partnership'],
      alliance_effects: ['signal', 'decision_makers'],
      functions_wanted: ['f1', 'f2', 'f4'],
      concerns_open: 'Die Sorge ist, dass Namen von Betroffenen in einer Akte landen.',
      people_actors: ['a03', 'a10', 'a12', 'a15'],
      people_relations: [
        { a: 'a11', b: 'a14', trust: 1, rivalry: 'serious' },
        { a: 'a08', b: 'a11', trust: 1, rivalry: 'none' },
      ],
      people_missing_view: 'Menschen, die selbst angegriffen wurden. Sie sollten nicht in der Runde sitzen müssen.',
    },
  },
  {
    actor: 'a12',
    ago: 80,
    interviewers: ['c1'],
    answers: {
      ...closed('3 3434 4343'),
      opening_consent: 'yes',
      external_incidents: ['residents', 'property', 'event'],
      external_example: 'Die Nachbarschaftsversammlung im Gemeindehaus musste nach zwanzig Minuten abgebrochen werden.',
      external_trend: 'worse',
      conflict_types: ['polarised', 'migration', 'religion'],
      conflict_main: '„Die Nordstadt redet nicht mehr miteinander, sie redet übereinander.“',
      conflict_involvement: 'heard',
      need_isolation_open: 'Mit Herrn Yıldırım, seit Jahren. Mit der Verwaltung nur in großen Runden.',
      need_no_safe_room_open: '„Vertraulich heißt bei uns: Es steht erst übermorgen in der Zeitung.“',
      need_fragile_contacts_open: 'Zwei Gemeindereferentinnen gewechselt, zweimal bei null begonnen.',
      structures_existing: ['public_alliance', 'round_table', 'bilateral'],
      alliance_effects: ['signal', 'contacts'],
      functions_wanted: ['f1', 'f3', 'f4'],
      resources_open: 'Es gibt einen Raum, in dem niemand fragt, wer kommt.',
      expectations_open:
        'Dass auch Frau Weiß dazukommt. Zu ihr gehen die Familien, wenn sie sonst niemandem mehr trauen.',
      people_actors: ['a13', 'a15', 'a10', 'a03'],
      people_relations: [
        { a: 'a12', b: 'a13', trust: 4, rivalry: 'none' },
        { a: 'a12', b: 'a15', trust: 3, rivalry: 'none' },
        { a: 'a10', b: 'a12', trust: 3, rivalry: 'none' },
      ],
    },
  },
  {
    actor: 'a14',
    ago: 78,
    interviewers: ['c2'],
    answers: {
      ...closed('4 2243 2333'),
      opening_consent: 'yes',
      external_incidents: ['online', 'event', 'mobilisation', 'property'],
      external_trend: 'much_worse',
      internal_signs: ['sceptical_departments', 'racist_jokes'],
      conflict_types: ['polarised', 'public_space', 'anti_democratic'],
      conflict_involvement: 'single_cases',
      need_isolation_open: 'Im Bündnis mit vielen. „Allein sind wir nicht, eher zu laut für manche.“',
      need_no_safe_room_open: 'Das Plenum ist der Ort. Heikles klärt der Sprecherkreis.',
      need_public_pressure_open: '„Druck ist doch das Einzige, was hier je etwas bewegt hat.“',
      structures_existing: ['public_alliance', 'democracy_partnership'],
      alliance_effects: ['signal', 'easy_access', 'contacts', 'decision_makers'],
      functions_wanted: ['f2'],
      concerns_open: '„Hinterzimmer mit dem Ordnungsamt? Ohne mich.“',
      obstacles_open: 'Das Ordnungsamt hat die Kundgebung im Mai verboten; das Verfahren läuft noch.',
      people_actors: ['a11', 'a16'],
      people_relations: [
        { a: 'a02', b: 'a14', trust: 0, rivalry: 'excluding' },
        { a: 'a14', b: 'a16', trust: 3, rivalry: 'none' },
      ],
    },
  },
]

/** Eight interviews of the situation analysis, i01 to i08. */
export const situationIn = (now: Date): Interview[] =>
  conversations.map(({ ago, ...each }, at) => ({
    ...each,
    id: `i0${at + 1}`,
    instrument: 'situation-analysis@1',
    date: daysBefore(now, ago),
    status: 'completed',
  }))
