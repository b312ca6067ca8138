import type { Texts } from '../text/index.ts'

/** Whom a candidate can ask. */
export interface ContactPartial {
  contact: { name: string; email: string } | undefined
  t: Pick<Texts, 'candidate'>
}
