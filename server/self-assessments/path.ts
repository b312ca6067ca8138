import type { Answers } from '../../surveys/answer.ts'
import type { Instrument } from '../../surveys/instrument.ts'
import { type Stop, stopToGoOn } from '../../surveys/progress/path.ts'
import { progressOf } from '../../surveys/progress/progress.ts'

/** Where a stop of the questionnaire is; `path` is that of the whole, `/e/<token>`. */
export function stopPath(path: string, stop: Stop): string {
  if (stop === 'start') return path
  return `${path}/${stop === 'last look' ? 'review' : stop === 'later' ? stop : stop.section}`
}

export const pathToGoOn = (path: string, instrument: Instrument, answers: Answers): string =>
  stopPath(path, stopToGoOn(progressOf(instrument, answers).sections))
