import { type ReportSection, reportSections } from '../../surveys/serves.ts'
import { type Finding, isSameLink } from '../../surveys/situation/finding.ts'
import { type PlaceIndicator, type Sector, sectors } from '../../surveys/vocabulary.ts'
import { leastOfSector } from '../aggregate/voices.ts'
import type { CaseFile } from '../case/case-file.ts'
import { wasAsked } from './counts.ts'
import { placeStates } from './place.ts'
import { heardPerSector, type Quote, quotesIn, talksIn } from './voices.ts'

/** What a situation report does not know. Found by counting; nothing here says why it is so. */
export interface Gaps {
  /** Sectors of which nobody was heard, and those of which too few were to name them beside a voice. */
  silent: Sector[]
  few: { sector: Sector; n: number }[]
  /** Sections nobody was asked about, and those that were asked about and have no finding. */
  unasked: ReportSection[]
  withoutFinding: ReportSection[]
  /** Indicators of the place that were judged and not agreed on, and those nobody, or one alone, has judged. */
  apart: PlaceIndicator[]
  unjudged: PlaceIndicator[]
  /** How many released statements there are on the situation, and how many stand beside no finding. */
  released: number
  unused: number
}

type Linked = Pick<Finding, 'section' | 'supports' | 'against'>

export function gapsOf(file: CaseFile, findings: readonly Linked[], least = leastOfSector): Gaps {
  const heard = heardPerSector(file)
  const states = placeStates(file)
  const found = new Set(findings.map(({ section }) => section))
  const unasked = reportSections.filter((section) => !found.has(section) && !wasAsked(file, section))
  return {
    silent: sectors.filter((each) => heard[each] === 0),
    few: sectors
      .filter((each) => heard[each] > 0 && heard[each] < least)
      .map((sector) => ({ sector, n: heard[sector] })),
    unasked,
    withoutFinding: reportSections.filter((section) => !found.has(section) && !unasked.includes(section)),
    apart: states.filter(({ state }) => state === 'apart').map(({ indicator }) => indicator),
    unjudged: states.filter(({ state }) => state === 'none' || state === 'alone').map(({ indicator }) => indicator),
    released: quotesOnSituation(file).length,
    unused: unusedQuotes(file, findings).length,
  }
}

function quotesOnSituation(file: CaseFile): Quote[] {
  const talks = new Set(talksIn(file).map(({ id }) => id))
  return quotesIn(file).filter(({ interview }) => talks.has(interview))
}

/** What may be repeated and stands beside no finding, for or against it. */
export function unusedQuotes(file: CaseFile, findings: readonly Pick<Finding, 'supports' | 'against'>[]): Quote[] {
  const used = findings.flatMap(({ supports, against }) => [...supports, ...against])
  return quotesOnSituation(file).filter((quote) => !used.some((link) => isSameLink(link, quote)))
}
