import type { Texts } from '../text/index.ts'

/** What stands beneath a text that is read aloud: who the project team is. */
export interface TeamToldPartial {
  /** What is read aloud, or shown to somebody; nothing while nobody is named. */
  sentences: string[]
  /** Where the mandate is written down. */
  mandate: string
  t: Pick<Texts, 'mandate'>
}
