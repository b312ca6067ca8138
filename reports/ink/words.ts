import type { Language } from '../../surveys/vocabulary.ts'

/** The few words the ink adds itself: counting, turning pages, naming what stands below. */
const german = {
  basis: 'Grundlage:',
  figure: (n: number) => `Abbildung ${n}`,
  table: (n: number) => `Tabelle ${n}`,
  page: (n: number, of: number) => `Seite ${n} von ${of}`,
  continued: 'Fortsetzung',
}

export type InkWords = typeof german

const english: InkWords = {
  basis: 'Based on:',
  figure: (n) => `Figure ${n}`,
  table: (n) => `Table ${n}`,
  page: (n, of) => `Page ${n} of ${of}`,
  continued: 'continued',
}

export const inkWordsFor = (language: Language): InkWords => (language === 'de' ? german : english)
