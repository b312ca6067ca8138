import type { CaseFile, Settings } from '../../reports/case/case-file.ts'
import { changedSettings, type SettingChange } from '../../reports/case/changed-settings.ts'
import { formatNumber } from '../../reports/content/format.ts'
import { apart } from '../../surveys/people/apart.ts'
import type { Language } from '../../surveys/vocabulary.ts'
import { formatsFor } from '../../views/text/formats.ts'
import { texts } from '../../views/text/index.ts'

/** One changed setting: its name as in settings.reasons, what it is now, and why. */
export interface ShownChange {
  key: string
  text: string
  reason: string
}

/** What `later` settings change against `former` ones, in words. */
export function describeChanges(file: CaseFile, former: Settings, later: Settings, language: Language): ShownChange[] {
  const names = new Map(apart(file.actors).map((each) => [each.id, each.name]))
  return changedSettings(former, later).map((change) => ({
    key: change.key,
    reason: change.reason,
    text: wordChange(change, (id) => names.get(id) ?? id, language),
  }))
}

function wordChange(change: SettingChange, nameOf: (actor: string) => string, language: Language): string {
  const { composition, terms } = texts[language]
  const { change: w, whatIf } = composition
  switch (change.name) {
    case 'include':
      return (change.isListed ? w.include : w.noInclude)(nameOf(change.actor))
    case 'exclude':
      return (change.isListed ? w.exclude : w.noExclude)(nameOf(change.actor))
    case 'size':
      return w.size(change.range.min, change.range.max)
    case 'sectors':
      return w.sector(terms.sector[change.sector], change.range.min, change.range.max)
    case 'seniorAdministration':
    case 'accessToMayor':
    case 'coordination':
      return w.count(whatIf.settings[change.name], change.value)
    case 'externalFacilitation':
      return w.facilitation(change.isExternal ? whatIf.facilitation.external : whatIf.facilitation.internal)
    case 'floors': {
      const { dimension, floor } = change
      const step = floor === null ? whatIf.noFloor : whatIf.floor(formatNumber(floor / 10, language))
      return w.value(whatIf.floorOf(terms.inText.dimension[dimension]), step)
    }
    case 'selfWeight':
      return w.value(whatIf.settings.selfWeight, whatIf.percent(change.value))
    case 'memberCost':
    case 'draws':
    case 'parameterDraws':
    case 'seed':
      return w.value(terms.setting[change.name], formatsFor(language).integer(change.value))
  }
}
