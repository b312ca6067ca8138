import type { Recommendation } from '../../../reports/composition/recommendation.ts'
import { type RequirementRow, requirementRows } from '../../../reports/composition/words/requirement.ts'
import type { CompositionWords } from '../words.ts'

/** Requirements as people read them, each with who meets it. */
export function describeRequirements(result: Recommendation, { t, names, naming }: CompositionWords) {
  const hasGroup = result.group.length > 0
  return requirementRows(result, naming).map((row) => ({ label: row.label, met: row.met, by: whoMeets(row) }))

  function whoMeets({ id, by }: RequirementRow): string {
    if (id.startsWith('rivalry.')) return hasGroup ? t.requirements.notTogether : names(by)
    if (id.startsWith('size.'))
      return hasGroup ? t.requirements.everybody(by.length) : t.requirements.possible(by.length)
    return by.length > 0 ? names(by) : t.requirements.nobody
  }
}
