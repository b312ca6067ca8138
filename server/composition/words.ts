import { type Actor, type CaseFile, completeSettings } from '../../reports/case/case-file.ts'
import { readRequirement } from '../../reports/composition/requirements.ts'
import { apart } from '../../surveys/people/apart.ts'
import { inHandbookOrder } from '../../surveys/people/order.ts'
import type { GroupFunction, Language, ModelWord, Sector } from '../../surveys/vocabulary.ts'
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

  /** A requirement by its id (model, section 5). */
  function requirement(id: string): string {
    const w = t.requirements.names
    const asked = readRequirement(id)
    switch (asked.kind) {
      case 'size':
        return w[`size.${asked.bound}`](settings.size[asked.bound])
      case 'sector': {
        const { min, max } = settings.sectors[asked.sector]
        const sector = terms.sector[asked.sector]
        return asked.bound === 'min' ? w.sectorMin(sector, min) : w.sectorMax(sector, max)
      }
      case 'flag':
        return asked.flag === 'facilitation' ? w.facilitation : w[asked.flag](settings[asked.flag])
      case 'include':
        return w.include(name(asked.actor))
      case 'rivalry':
        return w.rivalry(name(asked.actors[0]), name(asked.actors[1]))
    }
  }

  /** Minimum and maximum of `size` or `sector.<sector>` in one. */
  function span(id: string): string {
    const w = t.requirements.names
    const sector = id.slice('sector.'.length) as Sector
    if (id === 'size') return w.size(settings.size.min, settings.size.max)
    return w.sector(terms.sector[sector], settings.sectors[sector].min, settings.sectors[sector].max)
  }

  return { t, terms, f, settings, name, names, people, work, functionName, passages, explained, requirement, span }
}
