import { t } from '../instruments/bilingual.ts'
import type { CorrectionVerdict, VersionStage } from '../situation/finding.ts'
import type { Bilingual } from '../vocabulary.ts'

/** How far a version of the situation report is. */
export const versionStage: Record<VersionStage, Bilingual> = {
  draft: t('Entwurf', 'draft'),
  given_back: t('rückgemeldet', 'given back'),
  final: t('endgültig', 'final'),
}

/** What the local people said to a finding when it was given back to them. */
export const correctionVerdict: Record<CorrectionVerdict, Bilingual> = {
  agree: t('stimmt so', 'agreed'),
  not_so: t('stimmt so nicht', 'not so'),
  missing: t('es fehlt etwas', 'something is missing'),
}
