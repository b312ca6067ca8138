import { type Actor, type CaseFile, completeSettings } from '../../reports/case/case-file.ts'
import { type GroupFunction, type Language, type Sector, sectors } from '../../surveys/vocabulary.ts'
import { formatsFor } from '../../views/text/formats.ts'
import { texts } from '../../views/text/index.ts'

const collator = new Intl.Collator('de', { numeric: true })

/** People never stand in an order of merit: by sector as in the handbook, then by name. */
export const inHandbookOrder = (actors: Actor[]): Actor[] =>
  actors.toSorted((x, y) => sectors.indexOf(x.sector) - sectors.indexOf(y.sector) || collator.compare(x.name, y.name))

export type CompositionWords = ReturnType<typeof wordsFor>

/** What the ids of a case and its recommendation are called on a page. */
export function wordsFor(file: CaseFile, language: Language) {
  const { composition: t, terms } = texts[language]
  const f = formatsFor(language)
  const ordered = inHandbookOrder(file.actors)
  const byId = new Map(ordered.map((each) => [each.id, each]))
  const settings = completeSettings(file.settings)

  const name = (id: string) => byId.get(id)?.name ?? id
  const people = (ids: readonly string[]) => ordered.filter(({ id }) => ids.includes(id))
  const names = (ids: readonly string[]) => f.list(people(ids).map((each) => each.name))
  const functionName = (each: GroupFunction) => terms.inText.groupFunction[each]
  const work = (actor: Actor) => [actor.function, actor.organisation].filter(Boolean).join(', ')

  /** A requirement by its id (model, section 5). */
  function requirement(id: string): string {
    const w = t.requirements.names
    const [kind = '', which = '', bound] = id.split('.')
    if (id === 'size.min') return w['size.min'](settings.size.min)
    if (id === 'size.max') return w['size.max'](settings.size.max)
    if (kind === 'sector') {
      const sector = which as Sector
      const { min, max } = settings.sectors[sector]
      return bound === 'min' ? w.sectorMin(terms.sector[sector], min) : w.sectorMax(terms.sector[sector], max)
    }
    if (kind === 'include') return w.include(name(id.slice('include.'.length)))
    if (kind === 'rivalry') {
      const [a = '', b = ''] = id.slice('rivalry.'.length).split('|')
      return w.rivalry(name(a), name(b))
    }
    if (kind === 'facilitation') return w.facilitation
    const count = kind as 'seniorAdministration' | 'accessToMayor' | 'coordination'
    return w[count](settings[count])
  }

  /** Minimum and maximum of `size` or `sector.<sector>` in one. */
  function span(id: string): string {
    const w = t.requirements.names
    const sector = id.slice('sector.'.length) as Sector
    if (id === 'size') return w.size(settings.size.min, settings.size.max)
    return w.sector(terms.sector[sector], settings.sectors[sector].min, settings.sectors[sector].max)
  }

  return { t, terms, f, settings, name, names, people, work, functionName, requirement, span }
}
