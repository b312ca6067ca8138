import { type Sector, sectors } from '../../../surveys/vocabulary.ts'
import { flagNames } from '../../composition/search/pool.ts'
import type { Ground } from './ground.ts'

/** A requirement's id (model, section 5) in words. */
export function requirementInWords(
  { basis: { settings }, wording, labels, namesOf, nameOf }: Ground,
  id: string,
): string {
  const words = wording.requirement
  const [head = '', subject = '', bound] = id.split('.')
  const sector = sectors.find((each): each is Sector => each === subject)
  if (id === 'size.min') return words['size.min'](settings.size.min)
  if (id === 'size.max') return words['size.max'](settings.size.max)
  if (head === 'sector' && sector)
    return bound === 'min'
      ? words.sectorMin(labels.sector[sector], settings.sectors[sector].min)
      : words.sectorMax(labels.sector[sector], settings.sectors[sector].max)
  if (head === 'include') return words.include(nameOf(subject))
  if (head === 'rivalry') return words.rivalry(namesOf(subject.split('|')).join(' – '))
  const flag = flagNames.find((each) => each === head)
  if (!flag) return id
  return flag === 'facilitation' ? words.facilitation() : words[flag](settings[flag])
}
