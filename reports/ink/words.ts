import type { Language } from '../../surveys/vocabulary.ts'

/** The few words the ink adds itself: counting, turning pages, naming what stands below. */
const german = {
  basis: 'Grundlage:',
  figure: (n: number) => `Abbildung ${n}`,
  table: (n: number) => `Tabelle ${n}`,
  page: (n: number, of: number) => `Seite ${n} von ${of}`,
  continued: 'Fortsetzung',
  lackingTitle: 'Nicht alle Schriftzeichen ließen sich drucken',
  lacking: (n: number) =>
    `In ${n === 1 ? 'einem Wort' : `${n} Wörtern`} stehen Fragezeichen für Zeichen, die es in der Schrift dieses Dokuments nicht gibt. Auf der Seite dieses Berichts in Tragwerk ist alles vollständig zu lesen.`,
}

export type InkWords = typeof german

const english: InkWords = {
  basis: 'Based on:',
  figure: (n) => `Figure ${n}`,
  table: (n) => `Table ${n}`,
  page: (n, of) => `Page ${n} of ${of}`,
  continued: 'continued',
  lackingTitle: 'Not all characters could be printed',
  lacking: (n) =>
    `In ${n === 1 ? 'one word' : `${n} words`} question marks stand for characters that the typeface of this document does not have. On the page of this report in Tragwerk everything can be read in full.`,
}

export const inkWordsFor = (language: Language): InkWords => (language === 'de' ? german : english)
