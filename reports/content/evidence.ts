import { type Terms, termsIn } from '../../surveys/terms/index.ts'
import type { Dimension, Language } from '../../surveys/vocabulary.ts'
import type { CaseFile } from '../case/case-file.ts'
import type { Evidence } from './blocks.ts'
import { type Wording, wordingFor } from './wording.ts'

const most = 6

/** A source as readers see it: passage and law with a space that does not break, our own rule by name. */
export const sourceWords = (language: Language) => (source: string) =>
  source === 'model' ? wordingFor(language).model : source.replaceAll(' ', '\u00a0')

/** Turns references such as "ratings.a07.police_sharing" into words a reader knows; the same words once. */
export function evidenceWords(file: CaseFile, language: Language) {
  const words = wordingFor(language).data
  const labels = termsIn(language)
  const names = new Map(file.actors.map(({ id, name }) => [id, name]))
  const interviewees = new Map((file.interviews ?? []).map(({ id, actor }) => [id, names.get(actor) ?? actor]))
  const parse = (reference: string) => {
    const [head = '', ...rest] = reference.split('.')
    // Ties name two people, "a01|a05".
    const ids = rest.flatMap((part) => part.split('|'))
    return {
      reference,
      head,
      who: ids.flatMap((id) => names.get(id) ?? interviewees.get(id) ?? []).join(' – '),
      what: rest.flatMap((part) => wordOf(part, labels)),
    }
  }
  /** What is said of the same person or thing is said once: "rating Ada Berg: knowledge, motivation". */
  const describe = (references: readonly string[]) => {
    const groups = new Map<string, ReturnType<typeof parse>>()
    for (const each of references.map(parse)) {
      const key = isKnown(each.head, words) ? `${each.head} ${each.who}` : each.reference
      const group = groups.get(key)
      groups.set(key, group ? { ...group, what: [...new Set([...group.what, ...each.what])] } : each)
    }
    return [...groups.values()].map(({ reference, head, who, what }) =>
      isKnown(head, words) ? words[head](who, what.join(', ')) : words.other(reference),
    )
  }
  return (sources: readonly string[], references: readonly string[]): Evidence => {
    const said = describe(references)
    const data = said.length > most ? [...said.slice(0, most - 1), words.more(said.length - most + 1)] : said
    return { sources: [...new Set(sources)].map(sourceWords(language)), data }
  }
}

type Said = Exclude<keyof Wording['data'], 'other' | 'more'>

const isKnown = (head: string, words: Wording['data']): head is Said =>
  Object.hasOwn(words, head) && head !== 'other' && head !== 'more'

const wordOf = (part: string, labels: Terms): string[] => {
  const known: Partial<Record<string, string>> = {
    ...labels.inText.dimension,
    ...labels.sector,
    ...labels.flag,
    ...labels.setting,
  }
  if (Object.hasOwn(labels.criterion, part) || Object.hasOwn(labels.foundingCriterion, part)) return [part]
  return known[part as Dimension] ? [known[part as Dimension]!] : []
}
