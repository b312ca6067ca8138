import { capital } from '../../../surveys/terms/index.ts'
import type { Settings } from '../../case/case-file.ts'
import type { Recommendation, RequirementResult } from '../recommendation.ts'
import { readRequirement } from '../requirements.ts'
import type { Words } from './words.de.ts'

/** From what a requirement is named: what the settings ask for, and what people are called. */
export interface Naming {
  settings: Settings
  nameOf: (actor: string) => string
  words: Words['requirement']
}

/** A requirement in words, such as „mindestens eine Person aus der Justiz“. */
export function nameRequirement(id: string, { settings, nameOf, words }: Naming): string {
  const asked = readRequirement(id)
  switch (asked.kind) {
    case 'size':
      return asked.bound === 'min' ? words.sizeMin(settings.size.min) : words.sizeMax(settings.size.max)
    case 'sector': {
      const { min, max } = settings.sectors[asked.sector]
      return asked.bound === 'min' ? words.sectorMin(asked.sector, min) : words.sectorMax(asked.sector, max)
    }
    case 'flag':
      return asked.flag === 'facilitation' ? words.facilitation : words[asked.flag](settings[asked.flag])
    case 'include':
      return words.include(nameOf(asked.actor))
    case 'rivalry':
      return words.rivalry(nameOf(asked.actors[0]), nameOf(asked.actors[1]))
  }
}

/** The least and the most of one thing in one: „eine bis zwei Personen aus der Justiz“. */
function nameSpan(id: string, { settings, words }: Naming): string {
  const asked = readRequirement(id)
  if (asked.kind === 'sector') {
    const { min, max } = settings.sectors[asked.sector]
    return words.sector(asked.sector, min, max)
  }
  return words.size(settings.size.min, settings.size.max)
}

/** A requirement as people count them: the least and the most of one thing are one. */
export interface RequirementRow {
  /** Id of the least, where there are two. */
  id: string
  label: string
  met: boolean
  by: RequirementResult['by']
}

/** What every group must fulfil, row by row, each beginning with a capital unless it begins with a name. */
export function requirementRows({ requirements }: Recommendation, naming: Naming): RequirementRow[] {
  const byId = new Map(requirements.map((each) => [each.id, each]))
  return requirements.flatMap(({ id, met, by }) => {
    const most = id.endsWith('.min') ? byId.get(id.replace(/min$/, 'max')) : undefined
    const { kind } = readRequirement(id)
    if (id.endsWith('.max') && (kind === 'size' || kind === 'sector') && byId.has(id.replace(/max$/, 'min'))) return []
    const words = most ? nameSpan(id, naming) : nameRequirement(id, naming)
    const isOfPersons = kind === 'include' || kind === 'rivalry'
    return [{ id, label: isOfPersons ? words : capital(words), met: met && (most?.met ?? true), by }]
  })
}
