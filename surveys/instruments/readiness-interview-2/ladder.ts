import type { Item } from '../../instrument.ts'
import type { Bilingual, Dimension } from '../../vocabulary.ts'
import { t } from '../bilingual.ts'
import { inOne } from '../situation-analysis-2/parts.ts'

type Rating = Extract<Item, { kind: 'rating' }>

const afterwards = t(
  'Nach dem Gespräch einschätzen, nicht vorlesen. Als Beleg dient eine Aussage aus diesem oder einem früheren Gespräch mit der Person.',
  'Rate after the conversation; do not read aloud. A statement from this or an earlier conversation with the person serves as evidence.',
)

interface About extends Pick<Rating, 'bySector'> {
  source: string
  /** What is to be heeded at this ladder. */
  heed?: Bilingual
}

/**
 * The consultants' judgement of one dimension, on a ladder with one criterion. Steps add up: each asks for what the one
 * below asks for. Willingness is an offer under conditions; whether it has proved itself is evidence and no step.
 */
export const ladder = (
  dimension: Dimension,
  label: Bilingual,
  anchors: Rating['anchors'],
  { heed, ...about }: About,
): Rating => ({
  id: `rate_${dimension}`,
  kind: 'rating',
  rates: dimension,
  label,
  hint: heed ? inOne(afterwards, heed) : afterwards,
  anchors,
  minutes: 0,
  serves: [dimension],
  ...about,
})

/** Of a fact that stands beside a ladder and does not enter into it. */
export const noStep = t('Zählt nicht in die Stufe.', 'Does not enter into the step.')
