import { foldName } from '../people/spelling.ts'
import { termsIn } from '../terms/index.ts'
import { languages, type Sector } from '../vocabulary.ts'

/**
 * Words by which a sector is told (H 3.1), as people write them in lists, German and English. A star stands for any
 * letters: German puts the word that counts last (Verwaltungsgericht is a court), and the police first.
 */
const sectorWords: Record<Sector, readonly string[]> = {
  administration: [
    ...[
      '*verwaltung',
      '*amt',
      '*rathaus',
      'kommune',
      'kommunal',
      'landkreis',
      'stadt',
      'gemeinde',
      'behörde',
      '*ministerium',
    ],
    ...[
      'bürgermeister*',
      'oberbürgermeister*',
      'landrat',
      'landrätin',
      'beigeordnete*',
      'dezernat',
      'dezernent*',
      '*referat',
    ],
    ...[
      'integrationsbeauftragte*',
      'gleichstellungsbeauftragte*',
      'stabsstelle',
      'fachdienst',
      'fachbereich',
      'jobcenter',
    ],
    ...['administration', 'municipality', 'municipal', 'council', 'government', 'mayor'],
  ],
  justice: [
    ...['justiz', '*gericht', 'gerichts*', '*staatsanwaltschaft', '*staatsanwalt', '*staatsanwältin', 'richter*'],
    ...[
      'justizvollzug*',
      'jva',
      'bewährungshilfe',
      'jugendgerichtshilfe',
      'justice',
      'judiciary',
      'court',
      'judge',
      'prosecutor*',
    ],
  ],
  police: [
    ...['polizei*', '*polizei', '*polizist', '*polizistin', 'staatsschutz', 'verfassungsschutz', 'sicherheitsbehörde*'],
    ...['kriminalamt', 'landeskriminalamt', 'lka', 'bka', 'police', 'security authority', 'security authorities'],
  ],
  civil_society: [
    ...[
      'zivilgesellschaft*',
      'zivilgesellschaftlich*',
      '*verein',
      '*verband',
      'e.v.',
      '*initiative',
      'bürgerinitiative',
      'ngo',
      'nro',
    ],
    ...[
      'kirche',
      '*kirche',
      '*kirchengemeinde',
      'moschee*',
      '*moschee',
      'synagoge',
      'diakonie',
      'caritas',
      'awo',
      'gewerkschaft*',
      'dgb',
    ],
    ...[
      'bündnis',
      '*bündnis',
      'stiftung',
      'ehrenamt',
      'ehrenamtlich',
      'freier träger',
      'migrantenorganisation',
      'beratungsstelle',
    ],
    ...[
      'opferberatung',
      'jugendzentrum',
      'flüchtlingsrat',
      'civil society',
      'association',
      'charity',
      'church',
      'union',
    ],
  ],
}

const wordsOf = (text: string): string =>
  text
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(foldName)
    .filter(Boolean)
    .join(' ')

const patternOf = (words: readonly string[]): RegExp => {
  const each = words.map((word) => {
    const [before, after] = [word.startsWith('*'), word.endsWith('*')].map((is) => (is ? '\\p{L}*' : ''))
    return `${before}${wordsOf(word)}${after}`
  })
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${each.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
}

/** A word counts for the first that knows it: the Landeskriminalamt is police, no matter that it is an Amt. */
const patterns = (['police', 'justice', 'civil_society', 'administration'] as const).map((sector) => ({
  sector,
  pattern: patternOf(sectorWords[sector]),
}))

/** The one sector that a text speaks of; undefined where it speaks of none, or of several. */
export function sectorIn(text: string): Sector | undefined {
  let left = wordsOf(text.slice(0, 200))
  const found: Sector[] = []
  for (const { sector, pattern } of patterns) {
    const rest = left.replace(pattern, '-')
    if (rest !== left) found.push(sector)
    left = rest
  }
  return found.length === 1 ? found[0] : undefined
}

const names = new Set(
  languages.flatMap((language) => {
    const { sector, sectorLong } = termsIn(language)
    return [...Object.values(sector), ...Object.values(sectorLong)].map(wordsOf)
  }),
)

/** Whether a text is nothing but the name of a sector. */
export const isSectorName = (text: string): boolean => names.has(wordsOf(text.slice(0, 200)))
