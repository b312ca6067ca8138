import type { ReportSection } from '../../surveys/serves.ts'
import type { Finding, StatementLink } from '../../surveys/situation/finding.ts'

/** "i01.concerns_open": what somebody in Auenfurt said to an item. */
type Said = `i0${number}.${string}`

const linkOf = (said: Said): StatementLink => {
  const [interview = '', item = ''] = said.split('.')
  return { interview, item }
}

interface Written {
  id: string
  section: ReportSection
  /** As it was first written, where it was written anew after it had been given back; null: it was not there yet. */
  before?: string | null
  text: string
  supports: Said[]
  against?: Said[]
}

/** Everything here is made up. What the two consultants find in Auenfurt; the first sentence stands in the summary. */
const written: Written[] = [
  {
    id: 'g01',
    section: 'leading_questions',
    text: 'Wer angegriffen wird oder einen Vorfall meldet, findet keinen geregelten Weg. Hilfe hängt davon ab, wen man kennt.',
    supports: ['i01.internal_protection', 'i06.need_fragile_contacts_open'],
  },
  {
    id: 'g02',
    section: 'leading_questions',
    text: 'Nach außen reagiert die Stadt spät. Wer entscheidet, was gesagt wird, ist nicht vereinbart.',
    supports: ['i02.external_response', 'i01.external_example'],
  },
  {
    id: 'g03',
    section: 'outside',
    text: 'Die Anfeindungen haben zugenommen und treffen Beschäftigte ebenso wie Einwohner:innen. Neu ist, dass eine Gruppe gezielt Jugendliche anspricht.',
    supports: ['i02.external_example', 'i03.external_example', 'i05.external_example', 'i06.external_example'],
  },
  {
    id: 'g04',
    section: 'inside',
    before: 'In der Verwaltung gilt das Thema als Aufgabe der anderen. Wer es anspricht, bleibt damit allein.',
    text: 'In Teilen der Verwaltung gilt das Thema als Aufgabe der anderen. Wer es dort anspricht, bleibt damit allein.',
    supports: ['i02.internal_view', 'i03.internal_view'],
  },
  {
    id: 'g05',
    section: 'conflicts',
    text: 'Um die Unterkunft in der Nordstadt haben sich zwei Lager gebildet, die übereinander reden und nicht mehr miteinander.',
    supports: ['i01.conflict_main', 'i07.conflict_main'],
  },
  {
    id: 'g06',
    section: 'conflicts',
    text: 'Betroffen sind vor allem Familien in der Nordstadt, Geflüchtete und Schwarze Jugendliche. Gefragt werden sie, wenn überhaupt, in Einzelfällen.',
    supports: ['i03.conflict_affected', 'i06.conflict_affected'],
  },
  {
    id: 'g07',
    section: 'existing',
    text: 'Das Bündnis setzt sichtbare Zeichen; über Schutz und über das, was misslungen ist, wird dort nicht gesprochen.',
    supports: ['i03.structures_gaps', 'i06.need_no_safe_room_open'],
    against: ['i08.need_no_safe_room_open'],
  },
  {
    id: 'g08',
    section: 'need',
    text: 'Schlüsselpersonen haben vor Ort kaum jemanden, mit dem sie ehrlich sprechen können.',
    supports: [
      'i01.need_isolation_open',
      'i03.need_isolation_open',
      'i06.need_isolation_open',
      'i07.need_isolation_open',
    ],
    against: ['i08.need_isolation_open'],
  },
  {
    id: 'g09',
    section: 'need',
    text: 'Nach einem Vorfall fehlt die Zeit, sich abzusprechen, bevor die Öffentlichkeit eine Antwort verlangt.',
    supports: [
      'i01.need_public_pressure_open',
      'i02.need_public_pressure_open',
      'i03.need_public_pressure_open',
      'i06.need_public_pressure_open',
    ],
  },
  {
    id: 'g10',
    section: 'need',
    text: 'Wichtige Kontakte hängen an einzelnen Personen und reißen ab, wenn jemand die Stelle wechselt.',
    supports: ['i02.need_fragile_contacts_open', 'i05.need_fragile_contacts_open', 'i07.need_fragile_contacts_open'],
  },
  {
    id: 'g11',
    section: 'resources',
    text: 'Ein Ort, an dem niemand auffällt, ist vorhanden; wer einlädt und moderiert, ist offen.',
    supports: ['i07.resources_open'],
  },
  {
    id: 'g12',
    section: 'reservations',
    text: 'Eine vertrauliche Runde könnte als Klüngel gelten oder Betroffene zu Aktenfällen machen.',
    supports: ['i01.concerns_open', 'i06.concerns_open'],
  },
  {
    id: 'g13',
    section: 'conditions',
    text: 'Bevor jemand mitmacht, muss feststehen, worüber nicht gesprochen wird: laufende Verfahren, Auflagen für Versammlungen, Namen von Betroffenen.',
    supports: ['i02.concerns_open', 'i03.functions_conditions', 'i04.concerns_open', 'i05.functions_conditions'],
  },
  {
    id: 'g14',
    section: 'training',
    text: 'Fortbildungen erreichen vor allem diejenigen, die ohnehin überzeugt sind.',
    supports: ['i03.internal_sensitisation'],
  },
  {
    id: 'g15',
    section: 'affected',
    text: 'Die Sicht junger Menschen aus der Nordstadt und derer, die selbst angegriffen wurden, fehlt. Offen ist, wie sie zu Wort kommen, ohne in einer Runde sitzen zu müssen.',
    supports: ['i03.people_missing_view', 'i06.people_missing_view'],
  },
  {
    id: 'g16',
    section: 'affected',
    before: null,
    text: 'Sinti und Roma haben wir bisher nicht gehört. Ohne ihre Sicht ist das Bild der Nordstadt unvollständig.',
    supports: [],
  },
]

const findingOf = ({ id, section, text, supports, against = [] }: Written): Finding => ({
  id,
  section,
  text,
  supports: supports.map(linkOf),
  against: against.map(linkOf),
})

/** As they are written today. */
export const findingsOfAuenfurt: Finding[] = written.map(findingOf)

/** As they were given back. */
export const firstFindingsOfAuenfurt: Finding[] = written.flatMap((each) =>
  each.before === null ? [] : [findingOf({ ...each, text: each.before ?? each.text })],
)
