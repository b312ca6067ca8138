import { type Instrument, itemsOf } from '../../surveys/instrument.ts'
import { isFinished } from '../../surveys/progress/finished.ts'
import { isRefused } from '../../surveys/statements/consent.ts'
import type { Bilingual, Sector } from '../../surveys/vocabulary.ts'
import type { CaseFile } from '../case/case-file.ts'
import { interviewsWith } from './need-indicators.ts'

interface Voice {
  text: string
  /** The consultants' words, not those that were said. */
  isParaphrase: boolean
  /** Null where too few persons of that sector were interviewed for the sector to hide whose voice it is. */
  sector: Sector | null
}

export interface HeardQuestion {
  item: string
  label: Bilingual
  voices: Voice[]
  /** Released statements about this question, and the finished interviews in which it could have been answered. */
  n: number
  interviews: number
}

/** A sector is named beside a voice only if at least so many persons of it were interviewed. */
export const leastOfSector = 3

/**
 * What people said and let us say, question by question in the order of the instrument. The voices of a question are
 * ordered by their words: in the order of the interviews one could follow a person from question to question.
 */
export function voices(file: CaseFile, instrument: Instrument, least = leastOfSector): HeardQuestion[] {
  const interviews = interviewsWith(file, instrument.id).filter(
    (each) => isFinished(each) && !isRefused(each.answers ?? {}),
  )
  const sectorOf = new Map(file.actors.map(({ id, sector }) => [id, sector]))
  const heard = new Set(interviews.map(({ actor }) => actor))
  const isHidden = (sector: Sector) => [...heard].filter((actor) => sectorOf.get(actor) === sector).length >= least
  const speaker = new Map(interviews.map(({ id, actor }) => [id, sectorOf.get(actor)]))
  return itemsOf(instrument).flatMap(({ id, label }) => {
    const said = (file.situation?.statements ?? []).filter((each) => each.item === id && speaker.has(each.interview))
    const released = said.flatMap(({ release, text, paraphrase, interview }): Voice[] => {
      const words = release === 'verbatim' ? text : release === 'paraphrase' ? paraphrase : undefined
      if (words === undefined || words === '') return []
      const sector = speaker.get(interview)
      return [
        { text: words, isParaphrase: release === 'paraphrase', sector: sector && isHidden(sector) ? sector : null },
      ]
    })
    if (released.length === 0) return []
    const ordered = released.toSorted((x, y) => (x.text < y.text ? -1 : x.text > y.text ? 1 : 0))
    return [{ item: id, label, voices: ordered, n: released.length, interviews: interviews.length }]
  })
}
