import type { Item } from '../../instrument.ts'
import type { Served } from '../../serves.ts'
import type { Bilingual } from '../../vocabulary.ts'
import { t } from '../bilingual.ts'

type Anchors = Extract<Item, { kind: 'rating' }>['anchors']

const agreement: Anchors = [
  t('Trifft gar nicht zu', 'Not true at all'),
  t('Trifft eher nicht zu', 'Mostly not true'),
  t('Trifft teils zu, teils nicht', 'Partly true, partly not'),
  t('Trifft eher zu', 'Mostly true'),
  t('Trifft voll zu', 'Completely true'),
]

const frequency: Anchors = [
  t('Kommt nie vor', 'Never happens'),
  t('Kommt selten vor', 'Rarely happens'),
  t('Kommt manchmal vor', 'Sometimes happens'),
  t('Kommt oft vor', 'Often happens'),
  t('Kommt sehr oft vor', 'Happens very often'),
]

/**
 * A statement about oneself. Ids name the content and never the dimension. No statement says “not” or “no”, so that no
 * step becomes a double negative; what is reversed says the opposite in words of its own.
 */
const statement =
  (anchors: Anchors) =>
  <const Id extends string>(id: Id, serves: Served, source: string, label: Bilingual) => ({
    id,
    kind: 'rating' as const,
    label,
    anchors,
    source,
    serves: [serves],
  })

/** How far it is true. */
export const agree = statement(agreement)
/** How often it happens. */
export const often = statement(frequency)
