import { type Finding, inReportOrder, type SituationContent } from '../../surveys/situation/finding.ts'
import type { CaseFile } from '../case/case-file.ts'
import { heardIn, voicesBehind } from './voices.ts'

/** What a version keeps: the findings as they are written, and on how much they rest on that day. */
export const keepFindings = (
  file: CaseFile,
  findings: readonly Finding[],
  takesUp: readonly string[],
): SituationContent => ({
  findings: inReportOrder(findings).map(({ id, section, text, supports, against }) => ({
    id,
    section,
    text,
    supports,
    against,
    supportedBy: voicesBehind(file, supports),
    opposedBy: voicesBehind(file, against),
  })),
  heard: heardIn(file),
  takesUp: [...takesUp],
})
