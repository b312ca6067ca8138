import type { Here } from '../../db/database.ts'
import { decideFounding, listFoundings } from '../../db/groups/foundings.ts'
import { newId } from '../../db/ids.ts'
import { type PlaceJudgementToSave, savePlaceJudgements, setPlaceJudgementsFinal } from '../../db/places/judgements.ts'
import type { CaseFile, FoundingRecord } from '../../reports/case/case-file.ts'
import { found } from '../../reports/founding/found.ts'
import { dayOf } from '../../surveys/day.ts'
import { type PlaceIndicator, placeIndicators } from '../../surveys/vocabulary.ts'
import { daysBefore } from './notation.ts'

/** Everything here is made up. What the two consultants think of Auenfurt, in the order of the indicators. */
const steps = { c1: [5, 4, 4, 4, 4, 4, 3, 2, 3, 3], c2: [4, 4, 4, 5, 2, 4, 3, 2, 3, 4] }

const evidence: Record<'c1' | 'c2', Partial<Record<PlaceIndicator, string>>> = {
  c1: {
    B1: 'In fünf von acht Gesprächen, aus Verwaltung, Polizei und Zivilgesellschaft: „Darüber rede ich hier mit niemandem.“',
    B3: 'Nach dem Vorfall am Bahnhof stand die erste Anfrage nach einer Stunde da.',
    M1: 'Die Bürgermeisterin hat im Vorgespräch Arbeitszeit zugesagt.',
    escalation: 'Zwei Lager um die Unterkunft; übereinander, nicht miteinander.',
  },
  c2: {
    B1: 'Die meisten nennen eine Person außerhalb der Stadt, niemanden hier.',
    B4: 'Der Kontakt zur Staatsschutzstelle ist mit dem letzten Wechsel abgerissen.',
    M1: 'Zwei Amtsleitungen sagen, die Verwaltungsspitze halte sich bisher heraus.',
    escalation: 'Der Moscheeverein berichtet von Drohbriefen.',
  },
}

const agreed: [PlaceIndicator, number, string][] = [
  ['B1', 4, 'Wichtiges bleibt unbesprochen; „niemand“ sagen nicht alle.'],
  ['M1', 3, 'Zusage mündlich, noch nicht in der Verwaltung angekommen: lässt es zu.'],
  ['escalation', 4, 'Die Drohbriefe sind belegt.'],
]

/** What both think of a place, each alone and in the order of the indicators, and what they agreed on. */
interface JudgedPlace {
  steps: Record<'c1' | 'c2', readonly number[]>
  evidence: Record<'c1' | 'c2', Partial<Record<PlaceIndicator, string>>>
  agreed: readonly [PlaceIndicator, number, string][]
}

export const judgedAuenfurt: JudgedPlace = { steps, evidence, agreed }

/** Lindental as it was seen before its group was founded. */
export const judgedLindental: JudgedPlace = {
  steps: { c1: [5, 4, 3, 5, 5, 4, 4, 4, 3, 3], c2: [4, 4, 3, 5, 5, 4, 4, 4, 3, 3] },
  evidence: {
    c1: { M1: 'Schreiben der Landrätin.', B4: 'Zwei Wechsel in einem Jahr, zweimal riss der Kontakt ab.' },
    c2: { M1: 'Schreiben der Landrätin.' },
  },
  agreed: [['B1', 4, 'Einzelne haben Vertraute; Wichtiges bleibt trotzdem unbesprochen.']],
}

/** Both have judged the place, each alone, and agreed where they were apart. */
export async function judgePlace(here: Here, { steps, evidence, agreed }: JudgedPlace, now: Date): Promise<void> {
  for (const rater of ['c1', 'c2'] as const) {
    const entries = placeIndicators.map((indicator, at): PlaceJudgementToSave => {
      const said = evidence[rater][indicator]
      const given = { value: steps[rater][at]!, confidence: 'medium' as const, ...(said && { evidence: said }) }
      return { indicator, rater, kind: 'independent', given, revision: 0 }
    })
    await savePlaceJudgements(here, { entries, now })
    await setPlaceJudgementsFinal(here, rater, true)
  }
  const entries = agreed.map(([indicator, value, reason]): PlaceJudgementToSave => {
    return { indicator, rater: 'c1', kind: 'consensus', given: { value, evidence: reason }, revision: 0 }
  })
  await savePlaceJudgements(here, { entries, now })
}

/** Auenfurt needs a protected room; an alliance nobody would carry. Nobody has decided yet. */
export const foundingOfAuenfurt = (now: Date): FoundingRecord => ({
  date: daysBefore(now, 3),
  criteria: {
    B1: { value: 'yes', evidence: 2 },
    B2: { value: 'yes', evidence: 2 },
    B3: { value: 'yes', evidence: 3, notes: 'Vorfall am Bahnhof: Presseanfrage nach einer Stunde.' },
    B4: { value: 'yes', evidence: 2 },
    A1: { value: 'partly', evidence: 1 },
    A2: { value: 'no', evidence: 2, notes: 'Die Partnerschaft für Demokratie steht allen offen.' },
    A3: { value: 'partly', evidence: 1 },
    A4: { value: 'no', evidence: 1 },
    A5: { value: 'unknown', evidence: 0 },
    M1: { value: 'partly', evidence: 1 },
    M2: { value: 'yes', evidence: 2 },
    M3: { value: 'partly', evidence: 1 },
    M4: { value: 'no', evidence: 2 },
    M5: { value: 'partly', evidence: 1 },
  },
})

/** What was answered in Lindental before its group was founded. */
export const foundingOfLindental = (now: Date): FoundingRecord => ({
  date: daysBefore(now, 330),
  criteria: {
    B1: { value: 'yes', evidence: 2 },
    B2: { value: 'yes', evidence: 2 },
    B3: { value: 'partly', evidence: 1 },
    B4: { value: 'yes', evidence: 3 },
    A1: { value: 'no', evidence: 2, notes: 'Das Bündnis im Kreis ist sichtbar.' },
    A2: { value: 'no', evidence: 2 },
    A3: { value: 'no', evidence: 1 },
    A4: { value: 'no', evidence: 1 },
    A5: { value: 'partly', evidence: 1 },
    M1: { value: 'yes', evidence: 3, notes: 'Schreiben der Landrätin.' },
    M2: { value: 'yes', evidence: 2 },
    M3: { value: 'yes', evidence: 2 },
    M4: { value: 'yes', evidence: 2 },
    M5: { value: 'partly', evidence: 1 },
  },
})

/** The people of Lindental followed the recommendation. */
export async function decideInLindental(here: Here, file: CaseFile, now: Date): Promise<void> {
  const [stored] = await listFoundings(here)
  const record = { date: stored!.date, criteria: stored!.criteria }
  await decideFounding(here, {
    id: newId('d'),
    subject: 'founding',
    founding: stored!.id,
    option: 'group',
    reason: 'Das Bündnis im Kreis gibt es schon. Was fehlt, ist ein Kreis, in dem offen gesprochen werden kann.',
    decidedOn: dayOf(new Date(now.getTime() - 325 * 86_400_000)),
    decidedBy: 'c1',
    now: new Date(now.getTime() - 325 * 86_400_000),
    frozen: { record, founding: found(file, record) },
  })
}
