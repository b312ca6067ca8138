import { readRequirement } from '../../composition/requirements.ts'
import type { Ground } from './ground.ts'

/** A requirement's id (model, section 5) in words. */
export function requirementInWords(
  { basis: { settings }, words: { requirement: words }, labels, namesOf, nameOf }: Ground,
  id: string,
): string {
  const asked = readRequirement(id)
  switch (asked.kind) {
    case 'size':
      return words[`size.${asked.bound}`](settings.size[asked.bound])
    case 'sector': {
      const { min, max } = settings.sectors[asked.sector]
      const sector = labels.sector[asked.sector]
      return asked.bound === 'min' ? words.sectorMin(sector, min) : words.sectorMax(sector, max)
    }
    case 'flag':
      return asked.flag === 'facilitation' ? words.facilitation() : words[asked.flag](settings[asked.flag])
    case 'include':
      return words.include(nameOf(asked.actor))
    case 'rivalry':
      return words.rivalry(namesOf(asked.actors).join(' – '))
  }
}
