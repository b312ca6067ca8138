import { describe, expect, it } from 'vitest'
import { sectorIn } from '../../../surveys/people-list/sectors.ts'
import type { Sector } from '../../../surveys/vocabulary.ts'

const told: Record<Sector, string[]> = {
  administration: [
    'Verwaltung',
    'verwaltung',
    'Stadtverwaltung',
    'Ordnungsamt',
    'Landratsamt',
    'Bürgermeisterin',
    'Behoerde',
    'Jobcenter',
    'Administration',
    'Stadt Musterfurt',
  ],
  justice: [
    'Justiz',
    'Amtsgericht Musterfurt',
    'Verwaltungsgericht',
    'Staatsanwaltschaft',
    'Richterin',
    'Justice',
    'local court',
  ],
  police: [
    'Polizei',
    'POLIZEI ',
    'Polizeiinspektion',
    'Kriminalpolizei',
    'Staatsschutz',
    'Sicherheitsbehörden',
    'Police',
    'LKA',
  ],
  civil_society: [
    'Zivilgesellschaft',
    'zivilgesellschaftlich',
    'Sportverein',
    'Begegnungshaus e.V.',
    'Begegnungshaus e. V.',
    'Moscheegemeinde',
    'Kirche',
    'Caritas',
    'Flüchtlingsrat',
    'Civil society',
    'NGO',
  ],
}

describe('the sector of a list', () => {
  for (const [sector, words] of Object.entries(told))
    for (const word of words) it(`„${word}“ is ${sector}`, () => expect(sectorIn(word)).toBe(sector))

  it('is not guessed where words speak of several, or of none', () => {
    for (const word of ['Polizei und Justiz', 'Förderverein der Polizei', 'Wirtschaft', 'Schule', 'x', '', 'Statistik'])
      expect([word, sectorIn(word)]).toEqual([word, undefined])
  })
})
