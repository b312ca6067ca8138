import { softHyphen } from './wrap.ts'

/** The long words of our labels, by syllables: on a phone a row's name has room for about fifteen letters. */
const words = [
  'Ent|schei|dungs|be|fug|nis',
  'Kon|kur|renz',
  'Not|fall|sze|na|ri|en',
  'Po|li|zei|li|che',
  'Rechts|ex|tre|mis|mus',
  'Ver|ständ|nis',
  'Ver|bind|lich|keit',
  'Ver|trau|lich|keit',
  'Ver|wal|tungs|ge|richt',
  'Zi|vil|ge|sell|schaft',
  'Zu|stän|dig|keit',
  'con|fi|den|ti|al|i|ty',
  'ad|min|is|tra|tive',
]
const parted = new Map(words.map((word) => [word.replaceAll('|', ''), word.replaceAll('|', softHyphen)]))
const known = new RegExp([...parted.keys()].join('|'), 'g')

/** A label whose long words may be parted where syllables end. */
export const hyphenate = (label: string): string => label.replace(known, (word) => parted.get(word)!)
