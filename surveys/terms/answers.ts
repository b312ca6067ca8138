import { t } from '../instruments/bilingual.ts'
import type { Bilingual, Confidence, MissingCode, Purpose, ResponseStatus } from '../vocabulary.ts'

export const missing: Record<MissingCode, Bilingual> = {
  not_asked: t('nicht gefragt', 'not asked'),
  refused: t('möchte nicht antworten', 'prefer not to answer'),
  unknown: t('weiß nicht', 'don’t know'),
}

/** A dimension nobody has judged: a word, never a zero or a gap. */
export const notRated: Bilingual = t('nicht bewertet', 'not rated')

export const confidence: Record<Confidence, Bilingual> = {
  low: t('unsicher', 'unsure'),
  medium: t('nicht ganz sicher', 'not quite sure'),
  high: t('sicher', 'sure'),
}

export const responseStatus: Record<ResponseStatus, Bilingual> = {
  planned: t('geplant', 'planned'),
  running: t('begonnen', 'begun'),
  completed: t('fertig', 'done'),
  locked: t('überprüft', 'reviewed'),
}

/** As inside a sentence. */
export const purpose: Record<Purpose, Bilingual> = {
  situation: t('Lageanalyse', 'situation analysis'),
  readiness: t('Gespräch zur Mitarbeit', 'talk about taking part'),
  self_assessment: t('Selbsteinschätzung', 'self-assessment'),
  review: t('Zwischenbilanz', 'review'),
}

/** More than one of them. */
export const purposes: Record<Purpose, Bilingual> = {
  situation: t('Lageanalysen', 'situation analyses'),
  readiness: t('Gespräche zur Mitarbeit', 'talks about taking part'),
  self_assessment: t('Selbsteinschätzungen', 'self-assessments'),
  review: t('Zwischenbilanzen', 'reviews'),
}
