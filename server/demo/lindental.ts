import type { Actor, CaseFile, Review } from '../../reports/case/case-file.ts'
import type { Answers } from '../../surveys/answer.ts'
import { daysBefore, judged } from './notation.ts'
import { foundingOfLindental } from './place.ts'

/** Everything here is made up as well: a district whose group was founded ten months ago and is being reviewed. */

const actors: Actor[] = [
  {
    id: 'b01',
    name: 'Matthias Kröger',
    organisation: 'Landkreis Lindental, Büro des Landrats',
    function: 'Büroleiter',
    sector: 'administration',
    status: 'member',
    attributes: { fullTime: true, senior: true, accessToMayor: true, personalParticipation: true },
    milieus: ['Kreistag'],
  },
  {
    id: 'b02',
    name: 'Elif Demir',
    organisation: 'Landkreis Lindental, Kommunales Integrationszentrum',
    function: 'Leiterin',
    sector: 'administration',
    status: 'member',
    attributes: { fullTime: true, senior: true, canCoordinate: true, personalParticipation: true },
    milieus: ['Geflüchtete', 'Ehrenamt'],
  },
  {
    id: 'b03',
    name: 'Dr. Arne Vogt',
    organisation: 'Amtsgericht Lindental',
    function: 'Direktor',
    sector: 'justice',
    status: 'member',
    attributes: { fullTime: true, senior: true, personalParticipation: true, court: 'local' },
    milieus: [],
  },
  {
    id: 'b04',
    name: 'Britta Harms',
    organisation: 'Kreispolizeibehörde Lindental, Staatsschutz',
    function: 'Ermittlerin',
    sector: 'police',
    status: 'member',
    attributes: { fullTime: true, personalParticipation: true, rightWingExtremismDesk: true },
    milieus: ['Schulen'],
  },
  {
    id: 'b05',
    name: 'Samuel Okoye',
    organisation: 'Beratung gegen Rassismus Lindental',
    function: 'Berater',
    sector: 'civil_society',
    status: 'member',
    attributes: { fullTime: true, personalParticipation: true },
    milieus: ['Schwarze Community', 'Hochschule'],
  },
  {
    id: 'b06',
    name: 'Gudrun Pohlmann',
    organisation: 'Caritasverband Lindental',
    function: 'Fachbereichsleiterin',
    sector: 'civil_society',
    status: 'member',
    attributes: { fullTime: true, canFacilitate: true, personalParticipation: true },
    milieus: ['Kirchengemeinden', 'Geflüchtete'],
  },
  {
    id: 'b07',
    name: 'Volker Stein',
    organisation: 'Schulamt für den Landkreis Lindental',
    function: 'Schulrat',
    sector: 'administration',
    status: 'candidate',
    attributes: { fullTime: true, senior: true },
    milieus: ['Schulen'],
  },
  {
    id: 'b08',
    name: 'Nadine Brückner',
    organisation: 'Partnerschaft für Demokratie Lindental',
    function: 'Koordinatorin',
    sector: 'civil_society',
    status: 'contact',
    attributes: { fullTime: true, canCoordinate: true },
    milieus: ['Vereine', 'Jugendliche'],
  },
]

const review = (date: string): Review => ({
  date,
  criteria: {
    K2: {
      value: 'partly',
      evidence: 3,
      notes: 'Beim Angriff auf das Wahlkreisbüro im Herbst kam die Runde in drei Stunden zusammen; im Januar nicht.',
    },
    K3: {
      value: 'no',
      evidence: 2,
      notes: 'Eine Nachfrage aus dem Kreistag, mit der vereinbarten Auskunft beantwortet.',
    },
    K5: {
      value: 'partly',
      evidence: 3,
      notes: 'Das Szenario für Angriffe auf Einzelne liegt vor, das für eine örtliche Bedrohungslage nicht.',
    },
    K7: {
      value: 'yes',
      evidence: 2,
      notes: 'Polizei und Beratung sagen unabhängig voneinander, dass sie nur hier offen sprechen.',
    },
    K8: {
      value: 'partly',
      evidence: 2,
      notes: 'F1 und F3 erfüllt. F2 stockt, weil die Regel für vertrauliche E-Mails fehlt.',
    },
    K9: { value: 'yes', evidence: 2, notes: 'Stunden für die Geschäftsführung sind bis Jahresende gesichert.' },
  },
})

/** A district with a group and a review under way; days count back from `now`. */
export function lindental(now: Date): CaseFile {
  const steps = ['44543 54443', '54444 45532', '35433 55421', '45435 44421', '54254 44553', '43244 54442']
  const members = ['b01', 'b02', 'b03', 'b04', 'b05', 'b06']
  return {
    format: 'tragwerk-case/1',
    municipality: {
      id: 'lindental',
      name: 'Landkreis Lindental (fiktiv)',
      kind: 'district',
      role: 'network',
      state: 'NI',
      inhabitants: 137_000,
    },
    actors,
    ties: [
      { a: 'b01', b: 'b02', trust: 4, rivalry: 'none' },
      { a: 'b01', b: 'b03', trust: 3, rivalry: 'none' },
      { a: 'b02', b: 'b05', trust: 3, rivalry: 'none' },
      { a: 'b02', b: 'b06', trust: 4, rivalry: 'none' },
      { a: 'b03', b: 'b04', trust: 3, rivalry: 'none' },
      { a: 'b04', b: 'b05', trust: 2, rivalry: 'mild' },
    ],
    ratings: members.flatMap((actor, at) => judged(actor, 'c2', steps[at]!, { kind: 'consensus' })),
    group: { foundedOn: daysBefore(now, 304), members },
    founding: [foundingOfLindental(now)],
    reviews: [review(daysBefore(now, 5))],
  }
}

/** What the members answered to the review so far; the two others have a link that is still open. */
export const memberAnswers: { actor: string; answers: Answers }[] = [
  {
    actor: 'b01',
    answers: {
      K1: 'yes',
      K1_reason: 'Wir rufen uns inzwischen an, ohne vorher zu überlegen, ob man das darf.',
      K2: 'partly',
      K2_reason: 'Im Herbst, kurzfristiges Treffen am selben Abend.',
      someone_to_call: 'yes',
      K4: 'yes',
      K8: 'partly',
      emergency_known: 'yes',
      charter_holds: 'yes',
      confidentiality_kept: 'yes',
      affected_heard: 'partly',
      effort_bearable: 'yes',
      K7: 'yes',
      K6: 'partly',
      K6_reason: 'Das Schulamt ja, aber nicht alle auf einmal.',
    },
  },
  {
    actor: 'b02',
    answers: {
      K1: 'yes',
      K4: 'yes',
      K4_reason: 'Ich verstehe jetzt, warum die Polizei manches nicht sagen darf.',
      K2: 'partly',
      K8: 'partly',
      K8_reason: 'Der schnelle Austausch per E-Mail ist nie geregelt worden.',
      confidentiality_kept: 'yes',
      affected_heard: 'no',
      facilitation_fits: 'yes',
      effort_bearable: 'partly',
      K7: 'yes',
      K6: 'yes',
      wishes: 'Eine zweite Person für die Geschäftsführung.',
    },
  },
  {
    actor: 'b04',
    answers: {
      K1: 'partly',
      K4: 'yes',
      K2: 'yes',
      K8: 'yes',
      charter_holds: 'yes',
      confidentiality_kept: 'yes',
      K7: 'yes',
      K7_reason: 'Für Einschätzungen, die noch keine Akte sind.',
      K6: 'no',
      K6_reason: 'Mit jedem weiteren Platz sage ich weniger.',
    },
  },
  {
    actor: 'b05',
    answers: {
      K1: 'yes',
      K4: 'partly',
      K4_reason: 'Was aus unseren Hinweisen wird, bleibt manchmal offen.',
      K2: { missing: 'unknown' },
      K8: 'partly',
      affected_heard: 'partly',
      effort_bearable: 'partly',
      K7: 'yes',
      transparency: 'Aus der eigenen Organisation kommt seit Sommer die Frage, worüber ich dort spreche.',
      K6: { missing: 'refused' },
    },
  },
]
