import type { Recommendation, RequirementResult } from '../../../reports/composition/recommendation.ts'
import { capital } from '../../../surveys/terms/index.ts'
import type { CompositionWords } from '../words.ts'

/** These begin with a name, which is written as it is. */
const isOfPersons = (id: string): boolean => /^(include|rivalry)\./.test(id)

/** Requirements as people read them: minimum and maximum of the same thing in one row. */
export function requirementRows({ requirements, group }: Recommendation, words: CompositionWords) {
  const { t, names, requirement, span } = words
  const maxima = new Map(requirements.filter(({ id }) => id.endsWith('.max')).map((each) => [each.id, each]))
  return requirements.flatMap((each) => {
    if (maxima.has(each.id)) return []
    const maximum = maxima.get(each.id.replace(/\.min$/, '.max'))
    return [
      {
        label: isOfPersons(each.id)
          ? requirement(each.id)
          : capital(maximum ? span(each.id.replace(/\.min$/, '')) : requirement(each.id)),
        met: each.met && (maximum?.met ?? true),
        by: whoMeets(each),
      },
    ]
  })

  function whoMeets({ id, by }: RequirementResult): string {
    if (id.startsWith('rivalry.')) return group.length > 0 ? t.requirements.notTogether : names(by)
    if (id.startsWith('size.'))
      return group.length > 0 ? t.requirements.everybody(by.length) : t.requirements.possible(by.length)
    return by.length > 0 ? names(by) : t.requirements.nobody
  }
}
