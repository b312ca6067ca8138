import type { CaseFile, Settings } from '../../../reports/case/case-file.ts'
import { formatNumber } from '../../../reports/content/format.ts'
import { dimensions, type Language, sectors } from '../../../surveys/vocabulary.ts'
import { formatsFor } from '../../../views/text/formats.ts'
import { texts } from '../../../views/text/index.ts'

/** One changed setting: its name as in settings.reasons, what it is now, and why. */
export interface ShownChange {
  key: string
  text: string
  reason: string
}

/** What `later` settings change against `former` ones, in words. */
export function describeChanges(file: CaseFile, former: Settings, later: Settings, language: Language): ShownChange[] {
  const { composition, terms } = texts[language]
  const { change: w, whatIf } = composition
  const f = formatsFor(language)
  const names = new Map(file.actors.map((each) => [each.id, each.name]))
  const name = (id: string) => names.get(id) ?? id
  const changes: [key: string, text: string][] = []
  const compare = (list: 'include' | 'exclude', added: (name: string) => string, removed: (name: string) => string) => {
    for (const id of later[list]) if (!former[list].includes(id)) changes.push([`${list}.${id}`, added(name(id))])
    for (const id of former[list]) if (!later[list].includes(id)) changes.push([`${list}.${id}`, removed(name(id))])
  }
  compare('include', w.include, w.noInclude)
  compare('exclude', w.exclude, w.noExclude)
  if (!sameRange(former.size, later.size)) changes.push(['size', w.size(later.size.min, later.size.max)])
  for (const sector of sectors) {
    const { min, max } = later.sectors[sector]
    if (!sameRange(former.sectors[sector], later.sectors[sector]))
      changes.push([`sectors.${sector}`, w.sector(terms.sector[sector], min, max)])
  }
  for (const key of ['seniorAdministration', 'accessToMayor', 'coordination'] as const)
    if (former[key] !== later[key]) changes.push([key, w.count(whatIf.settings[key], later[key])])
  if (former.externalFacilitation !== later.externalFacilitation) {
    const how = later.externalFacilitation ? whatIf.facilitation.external : whatIf.facilitation.internal
    changes.push(['externalFacilitation', w.facilitation(how)])
  }
  for (const dimension of dimensions) {
    const floor = later.floors[dimension] ?? null
    if ((former.floors[dimension] ?? null) === floor) continue
    const label = whatIf.floorOf(terms.dimension[dimension])
    changes.push([
      `floors.${dimension}`,
      w.value(label, floor === null ? whatIf.noFloor : whatIf.floor(formatNumber(floor / 10, language))),
    ])
  }
  if (former.memberCost !== later.memberCost)
    changes.push(['memberCost', w.value(whatIf.settings.memberCost, f.integer(later.memberCost))])
  if (former.selfWeight !== later.selfWeight)
    changes.push(['selfWeight', w.value(whatIf.settings.selfWeight, whatIf.percent(later.selfWeight))])
  if (former.draws !== later.draws) changes.push(['draws', w.value(w.draws, f.integer(later.draws))])
  return changes.map(([key, text]) => ({
    key,
    text,
    reason: later.reasons[key] ?? later.reasons[key.split('.')[0]!] ?? '',
  }))
}

const sameRange = (one: { min: number; max: number }, other: { min: number; max: number }): boolean =>
  one.min === other.min && one.max === other.max
