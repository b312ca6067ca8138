import type { Answers } from './answer.ts'
import { type Instrument, itemsOf } from './instrument.ts'
import { servesOf } from './instruments/serves.ts'
import { type ActorFlag, actorFlags } from './vocabulary.ts'

/**
 * What an option says of the flag that its question serves. "In part" (`limited`, `some`) says neither: whether that is
 * enough is for people to judge.
 */
const meanings: Record<string, boolean> = { yes: true, mostly: true, practised: true, no: false, none: false }

/** What somebody clearly said about themselves that a person's record keeps as a flag. */
export function flagsSaid(instrument: Instrument, answers: Answers): Partial<Record<ActorFlag, boolean>> {
  const said = itemsOf(instrument).flatMap((item) => {
    const [first] = servesOf(instrument, item)
    const flag = actorFlags.find((each) => each === first)
    const answer = Object.hasOwn(answers, item.id) ? answers[item.id] : undefined
    const isSaid = item.kind === 'single' && typeof answer === 'string' && Object.hasOwn(meanings, answer)
    return flag && isSaid ? [[flag, meanings[answer]]] : []
  })
  return Object.fromEntries(said)
}
