import { t } from '../instruments/bilingual.ts'
import type { Bilingual, ReadBack, Release } from '../vocabulary.ts'

/** How far a statement may leave its interview. */
export const release: Record<Release, Bilingual> = {
  verbatim: t('im Wortlaut', 'verbatim'),
  paraphrase: t('sinngemäß', 'paraphrased'),
  background: t('nur Hintergrund', 'background only'),
  undecided: t('noch nicht entschieden', 'not yet decided'),
}

export const readBack: Record<ReadBack, Bilingual> = {
  confirmed: t('bestätigt', 'confirmed'),
  corrected: t('berichtigt', 'corrected'),
  withdrawn: t('zurückgenommen', 'taken back'),
  not_wanted: t('Vorlesen nicht gewünscht', 'reading back not wanted'),
}
