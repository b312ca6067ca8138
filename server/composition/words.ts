import { type Actor, type CaseFile, completeSettings } from '../../reports/case/case-file.ts'
import { recommendationWords } from '../../reports/composition/words/remark.ts'
import { type Naming, nameRequirement } from '../../reports/composition/words/requirement.ts'
import { apart } from '../../surveys/people/apart.ts'
import { inHandbookOrder } from '../../surveys/people/order.ts'
import type { GroupFunction, Language, ModelWord } from '../../surveys/vocabulary.ts'
import { formatsFor } from '../../views/text/formats.ts'
import { texts } from '../../views/text/index.ts'
import { explaining, pointTo } from './passages.ts'

export type CompositionWords = ReturnType<typeof wordsFor>

/** What the ids of a case and its recommendation are called on a page. */
export function wordsFor(file: CaseFile, language: Language) {
  const { composition: t, terms } = texts[language]
  const f = formatsFor(language)
  const ordered = inHandbookOrder(apart(file.actors))
  const byId = new Map(ordered.map((each) => [each.id, each]))
  const settings = completeSettings(file.settings)

  const name = (id: string) => byId.get(id)?.name ?? id
  const people = (ids: readonly string[]) => ordered.filter(({ id }) => ids.includes(id))
  const names = (ids: readonly string[]) => f.list(people(ids).map((each) => each.name))
  const functionName = (each: GroupFunction) => terms.inText.groupFunction[each]
  const passages = (sources: readonly string[]) => pointTo(sources, texts[language], language)
  const explained = (...each: ModelWord[]) => explaining(each, texts[language])
  const work = (actor: Actor) => [actor.function, actor.organisation].filter(Boolean).join(', ')

  const naming: Naming = { settings, nameOf: name, words: recommendationWords[language].requirement }
  const requirement = (id: string) => nameRequirement(id, naming)

  return { t, terms, f, settings, name, names, people, work, functionName, passages, explained, naming, requirement }
}
