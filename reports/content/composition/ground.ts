import { type Terms, termsIn } from '../../../surveys/terms/index.ts'
import { dimensions, type FoundingOption, type Language } from '../../../surveys/vocabulary.ts'
import { leastOfSector } from '../../aggregate/voices.ts'
import type { Actor, CaseFile } from '../../case/case-file.ts'
import { namedApart } from '../../case/named-apart.ts'
import { type Basis, layOut } from '../../composition/basis.ts'
import type { Recommendation } from '../../composition/recommendation.ts'
import { weights } from '../../composition/suitability.ts'
import { type Portrait, portrayGroup } from '../../composition/words/portrait.ts'
import { type Remark, type RemarkKind, recommendationWords } from '../../composition/words/remark.ts'
import { nameRequirement, type RequirementRow, requirementRows } from '../../composition/words/requirement.ts'
import { explain } from '../../composition/words/statements.ts'
import { sentencesToClarify } from '../../composition/words/to-clarify.ts'
import type { Block, Evidence } from '../blocks.ts'
import { evidenceWords } from '../evidence.ts'
import { collatorFor } from '../format.ts'
import { type Wording, wordingFor } from '../wording.ts'
import { german } from './wording/composition.de.ts'
import { english } from './wording/composition.en.ts'

/** What every section of a composition report starts from. */
export interface Ground {
  file: CaseFile
  recommendation: Recommendation
  basis: Basis
  portrait: Portrait
  language: Language
  /** What people decided on whether there should be a group. */
  founding: { option: FoundingOption; date: string } | undefined
  /** When the report was made, ISO 8601: the date charts carry. */
  today: string
  wording: Wording
  words: typeof german
  labels: Terms
  isFeasible: boolean
  /** How many persons of a sector must have been interviewed for it to be named beside a voice. */
  leastOfSector: number
  /** Voices that the recommendation knew and that may not be heard any more. */
  leftOut: number
  nameOf(id: string): string
  namesOf(ids: readonly string[]): string[]
  actorOf(id: string): Actor
  /** Requirements as people count them. */
  requirements: RequirementRow[]
  requirementName(id: string): string
  /** The engine's sentences of these kinds, about one person where an id is given. */
  remarks(kinds: readonly RemarkKind[], actor?: string): Remark[]
  /** The engine's sentences on what to clarify first, whoever they speak of. */
  toClarify: ReturnType<typeof sentencesToClarify>
  /** The sector's dimensions with a level that satisfies, the weightiest first. */
  dimensionsOf(id: string, wanted: (level: number) => boolean, leastWeight: number): string[]
  evidence(handbook: readonly string[], data: readonly string[]): Evidence
}

interface GroundOptions {
  language: Language
  createdAt: string
  leastOfSector?: number
  founding?: Ground['founding']
  leftOut?: number
}

export type Section = (ground: Ground) => Block[]

export function layGround(
  unread: CaseFile,
  recommendation: Recommendation,
  { language, createdAt, founding, leftOut = 0, leastOfSector: least = leastOfSector }: GroundOptions,
): Ground {
  const file = namedApart(unread)
  const basis = layOut(file)
  const labels = termsIn(language)
  const wording = wordingFor(language)
  const actors = new Map(file.actors.map((actor) => [actor.id, actor]))
  const remarks = explain(unread, recommendation)
  const nameOf = (id: string) => actors.get(id)?.name ?? id
  const naming = { settings: basis.settings, nameOf, words: recommendationWords[language].requirement }
  return {
    file,
    recommendation,
    basis,
    portrait: portrayGroup(file, recommendation.group),
    language,
    founding,
    today: createdAt,
    wording,
    words: language === 'de' ? german : english,
    labels,
    isFeasible: recommendation.group.length > 0,
    leastOfSector: least,
    leftOut,
    nameOf,
    namesOf: (ids) => ids.map(nameOf).sort(collatorFor(language).compare),
    actorOf: (id) => actors.get(id)!,
    requirements: requirementRows(recommendation, naming),
    requirementName: (id) => nameRequirement(id, naming),
    toClarify: sentencesToClarify(recommendation, remarks),
    remarks: (kinds, actor) => remarks.filter((each) => kinds.includes(each.kind) && each.actor === actor),
    dimensionsOf(id, wanted, leastWeight) {
      const row = weights[actors.get(id)!.sector]
      const levels = basis.levels.get(id) ?? []
      return dimensions
        .flatMap((dimension, at) => {
          const level = levels[at] ?? null
          const weight = row[dimension]
          return level !== null && wanted(level) && weight >= leastWeight ? [{ dimension, weight }] : []
        })
        .sort((a, b) => b.weight - a.weight)
        .map(({ dimension }) => labels.inText.dimension[dimension])
    },
    evidence: evidenceWords(file, language),
  }
}
