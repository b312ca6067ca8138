import { t } from '../instruments/bilingual.ts'
import type { Reach } from '../situation/reach.ts'
import type { Bilingual } from '../vocabulary.ts'

/** How widely a finding is carried. */
export const reach: Record<Reach, Bilingual> = {
  own_view: t('eigene Sicht der Berater:innen', 'the consultants’ own view'),
  one_voice: t('eine Stimme', 'one voice'),
  several: t('mehrere Stimmen', 'several voices'),
  across: t('über Bereiche hinweg', 'across sectors'),
}
