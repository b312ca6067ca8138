import type { Here } from '../../db/database.ts'
import { loadCaseData } from '../../db/reports/case.ts'
import { addCorrections, dealWithCorrection, type NewCorrection } from '../../db/situation/corrections.ts'
import { saveFinding } from '../../db/situation/findings.ts'
import { markVersion, recordVersion } from '../../db/situation/versions.ts'
import { caseOf } from '../../reports/case/case-of.ts'
import { keepFindings } from '../../reports/situation/content.ts'
import type { Correction, Finding } from '../../surveys/situation/finding.ts'
import { findingsOfAuenfurt, firstFindingsOfAuenfurt } from './auenfurt-findings.ts'
import { daysBefore } from './notation.ts'

type Told = Omit<NewCorrection, 'toldOn'> & { dealt: Correction['dealt'] }

/** Everything here is made up. What the people of Auenfurt said to the first version, and what became of it. */
const told: Told[] = [
  {
    id: 'r1',
    section: 'inside',
    finding: 'g04',
    verdict: 'not_so',
    text: 'Im Jugendamt und in der Gleichstellungsstelle ist das anders; dort wird das Thema getragen.',
    source: 'Verwaltung, im Rückmeldetreffen',
    dealt: { isTakenUp: true, reason: 'Der Befund gilt jetzt für Teile der Verwaltung.' },
  },
  {
    id: 'r2',
    section: 'leading_questions',
    finding: 'g02',
    verdict: 'not_so',
    text: 'Die Pressemitteilung kam nach drei Tagen, nicht nach einer Woche.',
    source: 'Verwaltung, im Rückmeldetreffen',
    dealt: { isTakenUp: false, reason: 'Die Aussage bleibt, wie sie gemacht wurde. Der Befund nennt keine Frist.' },
  },
  {
    id: 'r3',
    section: 'affected',
    finding: null,
    verdict: 'missing',
    text: 'Der Verein der Sinti und Roma wurde nicht gefragt.',
    source: 'Zivilgesellschaft, im Rückmeldetreffen',
    dealt: {
      isTakenUp: true,
      reason: 'Steht jetzt als unsere eigene Sicht bei den Befunden; ein Gespräch ist angefragt.',
    },
  },
  {
    id: 'r4',
    section: 'need',
    finding: 'g08',
    verdict: 'agree',
    text: '',
    source: 'Verwaltung, im Rückmeldetreffen',
    dealt: undefined,
  },
]

/** Two versions: the first was given back and corrected, the second takes that up and has been given back as well. */
export async function reportOnAuenfurt(here: Here, now: Date): Promise<void> {
  const by = { savedBy: 'c1', now }
  for (const finding of firstFindingsOfAuenfurt) await saveFinding(here, { ...finding, revision: 0, ...by })
  await giveBack(here, firstFindingsOfAuenfurt, { takesUp: [], keptAgo: 12, backAgo: 9, now })

  const corrections = told.map(({ dealt: _, ...each }) => ({ ...each, toldOn: daysBefore(now, 9) }))
  await addCorrections(here, 1, { corrections, ...by })
  for (const { id, dealt } of told) if (dealt) await dealWithCorrection(here, id, { dealt, revision: 1, ...by })

  const first = new Map(firstFindingsOfAuenfurt.map((each) => [each.id, each.text]))
  for (const finding of findingsOfAuenfurt)
    if (first.get(finding.id) !== finding.text)
      await saveFinding(here, { ...finding, revision: first.has(finding.id) ? 1 : 0, ...by })
  const takesUp = told.filter(({ dealt }) => dealt?.isTakenUp).map(({ id }) => id)
  await giveBack(here, findingsOfAuenfurt, { takesUp, keptAgo: 4, backAgo: 2, now })
}

async function giveBack(
  here: Here,
  findings: readonly Finding[],
  { takesUp, keptAgo, backAgo, now }: { takesUp: string[]; keptAgo: number; backAgo: number; now: Date },
): Promise<void> {
  const recordedOn = daysBefore(now, keptAgo)
  const file = caseOf((await loadCaseData(here, { today: recordedOn }))!)
  const content = keepFindings(file, findings, takesUp)
  const number = await recordVersion(here, { content, recordedOn, recordedBy: 'c1', now })
  await markVersion(here, number, { stage: 'given_back', on: daysBefore(now, backAgo), now })
}
