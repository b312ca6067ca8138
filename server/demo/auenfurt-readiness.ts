import type { Interview, RatingRecord } from '../../reports/case/case-file.ts'
import type { Answers } from '../../surveys/answer.ts'
import type { Dimension } from '../../surveys/vocabulary.ts'
import { daysBefore, judged } from './notation.ts'

interface Talk {
  actor: string
  /** Days before now; below zero: still to come. */
  ago: number
  status?: Interview['status']
  /** Both raters' steps in handbook order of the dimensions, and where they agreed on one afterwards. */
  c1?: string
  c2?: string
  agreed?: string
  /** How certain the raters were: l, m, h. */
  certainty?: string
  evidence?: Partial<Record<Dimension, string>>
  answers?: Answers
}

const talks: Talk[] = [
  {
    actor: 'a01',
    ago: 61,
    c1: '44544 45433',
    c2: '44534 45432',
    agreed: '....4 .....',
    certainty: 'hmhmm hmmmm',
    evidence: {
      authority: 'Hat den Schutzfonds für Beschäftigte ohne Ratsbeschluss auf den Weg gebracht.',
      role_reflection: '„Das Ordnungsamt muss zuerst an die Lage denken, ich zuerst an die Leute.“',
    },
    answers: {
      opening_consent: 'yes',
      motivation_open_2: '„Weil ich das dritte Mal nicht wieder allein am Schreibtisch sitzen will.“',
      authority_open_2: 'Montags um acht beim Bürgermeister, ohne Vorlage.',
      closing_personal: 'yes',
      closing_hours: 4,
      closing_coordination: 'limited',
      closing_facilitation: 'some',
    },
  },
  {
    actor: 'a02',
    ago: 60,
    c1: '33444 33321',
    c2: '43443 42321',
    certainty: 'mmhhm mlmmm',
    evidence: {
      motivation: 'Will vor allem schneller informiert werden; das Thema selbst ist ihm fremd.',
      confidentiality: '„Was ich weiß, weiß am Ende auch der Dezernent.“',
    },
    answers: {
      opening_consent: 'partly',
      closing_personal: 'mostly',
      closing_hours: 2,
      closing_coordination: 'no',
      closing_facilitation: 'none',
      closing_conditions: 'Niemand am Tisch, gegen den gerade ein Verfahren läuft.',
    },
  },
  {
    actor: 'a03',
    ago: 58,
    c1: '55353 44543',
    c2: '54354 45552',
    agreed: '....4 ....3',
    certainty: 'hhmhm mhhhm',
    evidence: {
      networking: 'Wird abends angerufen, bevor etwas in der Zeitung steht.',
      affected_perspective: 'Hat die Sprechstunde in die Unterkunft verlegt, weil niemand ins Rathaus kam.',
    },
    answers: {
      opening_consent: 'yes',
      affected_perspective_open_1: 'Aus der Sprechstunde, und weil sie hingeht.',
      closing_personal: 'yes',
      closing_hours: 8,
      closing_coordination: 'yes',
      closing_facilitation: 'some',
    },
  },
  {
    actor: 'a04',
    ago: 57,
    c1: '43433 44342',
    c2: '43533 54342',
    evidence: { confidentiality: 'Erläutert an einem Fall, was sie dem Bürgermeister nicht gesagt hat und warum.' },
    answers: {
      opening_consent: 'yes',
      closing_personal: 'yes',
      closing_hours: 4,
      closing_coordination: 'limited',
      closing_facilitation: 'practised',
    },
  },
  {
    actor: 'a05',
    ago: 56,
    c1: '43343 33132',
    c2: '4334? 33232',
    certainty: 'mmmml mmhmm',
    evidence: { commitment: '„Da schicke ich meine Stellvertreterin, die kann das besser.“' },
    answers: { opening_consent: 'yes', closing_personal: 'no', closing_hours: 1, closing_coordination: 'no' },
  },
  {
    actor: 'a06',
    ago: 54,
    c1: '45423 55431',
    c2: '45424 55432',
    certainty: 'mhmmm hhmmm',
    evidence: {
      role_reflection:
        'Trennt am Beispiel des Herbstverfahrens genau, was Gericht, Polizei und Beratung leisten können.',
      police_sharing: 'Nur allgemeine Einschätzungen, keine Verfahren.',
    },
    answers: {
      opening_consent: 'yes',
      confidentiality_open_2: 'Niemandem. Die Präsidentin wüsste, dass sie teilnimmt, mehr nicht.',
      closing_personal: 'yes',
      closing_hours: 3,
    },
  },
  { actor: 'a07', ago: -6, status: 'planned' },
  {
    actor: 'a08',
    ago: 52,
    c1: '4534 5 44321',
    c2: '4535 4 34331',
    agreed: '.... . 4....',
    certainty: 'hhmmm mmmmh',
    evidence: {
      police_sharing: 'Hat der Schule die Lage im Fanumfeld erläutert, ohne Namen zu nennen.',
      knowledge: 'Kennt die neue Gruppe, ihre Wege der Werbung und die Vorgeschichte seit 2019.',
    },
    answers: {
      opening_consent: 'partly',
      police_sharing_open_1:
        '„Die Beratungsstelle hält uns für das Problem. Das muss man aushalten und trotzdem anrufen.“',
      closing_personal: 'yes',
      closing_hours: 3,
    },
  },
  {
    actor: 'a10',
    ago: 50,
    c1: '53344 44452',
    c2: '43434 44442',
    evidence: { affected_perspective: 'Begleitet Betroffene zur Vernehmung und spricht vorher mit der Beratung.' },
    answers: { opening_consent: 'yes', closing_personal: 'yes', closing_hours: 4, closing_facilitation: 'practised' },
  },
  {
    actor: 'a11',
    ago: 48,
    c1: '55254 44453',
    c2: '54243 54553',
    agreed: '....3 .....',
    certainty: 'hhmhl mmmhm',
    evidence: {
      police_sharing: '„Wenn Frau Warnke am Tisch sitzt, ja. Bei anderen muss ich es erst sehen.“',
      networking: 'Familien rufen sie an, bevor sie die Polizei rufen.',
      public_activism:
        'War früher im Sprecherkreis des Bündnisses, heute nur noch auf Wunsch von Betroffenen öffentlich.',
    },
    answers: {
      opening_consent: 'yes',
      motivation_open_3: 'Die Sorge, benutzt zu werden: „Dann heißt es, die Beratung war ja dabei.“',
      closing_personal: 'yes',
      closing_hours: 4,
      closing_coordination: 'yes',
    },
  },
  {
    actor: 'a12',
    ago: 46,
    c1: '43345 54432',
    c2: '43244 54432',
    certainty: 'mmmmm hmmmm',
    evidence: {
      confidentiality: 'Seelsorge als Haltung: „Was im Zimmer gesagt wird, bleibt im Zimmer.“',
      networking: 'Erreicht in der Nordstadt auch die, die keine Versammlung mehr besuchen.',
    },
    answers: { opening_consent: 'yes', closing_personal: 'yes', closing_hours: 5, closing_facilitation: 'practised' },
  },
  {
    actor: 'a13',
    ago: 44,
    c1: '43253 43353',
    c2: '43252 43-53',
    certainty: 'mmmhl mmmmm',
    evidence: {
      police_sharing:
        'Nach der Durchsuchung 2022 ist das Vertrauen in die Polizei gering, zu Frau Warnke besteht Kontakt.',
    },
    answers: {
      opening_consent: 'yes',
      commitment_open_1: 'Ehrenamt neben der Schichtarbeit; abends ginge es.',
      closing_personal: 'yes',
      closing_hours: 2,
    },
  },
  {
    actor: 'a14',
    ago: 43,
    c1: '54241 22335',
    c2: '54242 12335',
    agreed: '....1 .....',
    certainty: 'hmmmh hmmmh',
    evidence: {
      confidentiality: '„Wenn ich etwas weiß, was die Leute wissen müssen, dann sage ich es auch.“',
      public_activism: 'Sieht ihre Aufgabe darin, Vorfälle am selben Tag öffentlich zu machen.',
    },
    answers: { opening_consent: 'yes', closing_personal: 'yes', closing_hours: 6 },
  },
  {
    actor: 'a15',
    ago: 3,
    status: 'running',
    c1: '43243 4.... ',
    evidence: { networking: 'Kennt in der Nordstadt jede Familie, auch über den eigenen Verein hinaus.' },
    answers: {
      opening_consent: 'yes',
      motivation_open_1: 'Im Verein fast täglich, meist auf Ämtern und im Bus.',
    },
  },
]

/** Readiness interviews j01 … with two raters each: one still to come, one under way. */
export function readinessIn(now: Date): { interviews: Interview[]; ratings: RatingRecord[] } {
  return {
    interviews: talks.map(({ actor, ago, status = 'completed', answers }, at) => ({
      id: `j${String(at + 1).padStart(2, '0')}`,
      actor,
      status,
      ...(answers && { answers }),
      instrument: 'readiness-interview@1',
      date: daysBefore(now, ago),
      interviewers: ['c1', 'c2'],
    })),
    ratings: talks.flatMap(({ actor, c1, c2, agreed, certainty, evidence = {} }) => {
      const how = certainty === undefined ? {} : { certainty: certainty.replaceAll(' ', '') }
      return [
        ...(c1 ? judged(actor, 'c1', c1, { ...how, evidence }) : []),
        ...(c2 ? judged(actor, 'c2', c2, how) : []),
        ...(agreed ? judged(actor, 'c1', agreed, { kind: 'consensus', certainty: 'hhhhhhhhhh' }) : []),
      ]
    }),
  }
}
