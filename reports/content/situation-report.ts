import type { CaseFile } from '../case/case-file.ts'
import type { Report } from './blocks.ts'
import type { ReportOptions } from './composition-report.ts'
import { formatDate } from './format.ts'
import { corrections, gaps, quoted } from './situation/closing.ts'
import { layGround, type Section, type SituationCourse } from './situation/ground.ts'
import { brief, talks } from './situation/opening.ts'
import { sections } from './situation/sections.ts'

const order: Section[] = [brief, talks, sections, corrections, gaps, quoted]

/**
 * The situation report (P; H 2; K) in one version, as long as its findings. What the consultants found stands there in
 * their words; of the talks it tells what is released in this case and was said by the day of the version, and the rest
 * is counting. No sentence about the place is made here.
 */
export function composeSituationReport(file: CaseFile, course: SituationCourse, options: ReportOptions): Report {
  const ground = layGround(file, course, options)
  const { language, createdAt, edition = 'team', reportNumber } = options
  const { said, version } = ground
  const { recordedOn, givenBackOn, finalOn } = version
  const since = { draft: recordedOn, given_back: givenBackOn, final: finalOn }[version.stage] ?? recordedOn
  return {
    title: said.title,
    subtitle: [
      file.municipality.name,
      said.version(version.number),
      said.stage[version.stage](formatDate(since, language)),
    ].join(' · '),
    language,
    confidentiality: said.confidentiality[version.stage],
    municipality: file.municipality.name,
    edition,
    ...(reportNumber && { reportNumber }),
    createdAt,
    blocks: order.flatMap((section) => section(ground)),
  }
}
