import type { Voices } from '../../surveys/situation/finding.ts'
import { reachOf } from '../../surveys/situation/reach.ts'
import { capital, termsIn } from '../../surveys/terms/index.ts'
import type { Language } from '../../surveys/vocabulary.ts'
import { wordingFor } from '../content/wording.ts'

const words = {
  de: {
    voices: (n: number, number: string) => `${number} ${n === 1 ? 'Stimme' : 'Stimmen'}`,
    from: (voices: string, n: number, number: string) =>
      n === 1 ? `${voices} aus einem Bereich` : `${voices} aus ${number} Bereichen`,
    against: (voices: string) => `dagegen ${voices}`,
  },
  en: {
    voices: (n: number, number: string) => `${number} ${n === 1 ? 'voice' : 'voices'}`,
    from: (voices: string, n: number, number: string) => `${voices} from ${number} ${n === 1 ? 'sector' : 'sectors'}`,
    against: (voices: string) => `${voices} against it`,
  },
}

/**
 * What a finding rests on: "Über Bereiche hinweg: vier Stimmen aus drei Bereichen; dagegen eine Stimme". Sectors are
 * counted and not named: where few of a sector were heard, its name would be that of a person.
 */
export function restsOnWords(supportedBy: Voices, opposedBy: Voices, language: Language): string {
  const said = words[language]
  const { number } = wordingFor(language)
  const voices = (n: number) => said.voices(n, number(n))
  const reach = reachOf(supportedBy)
  const label = termsIn(language).reach[reach]
  const from = said.from(voices(supportedBy.talks), supportedBy.sectors.length, number(supportedBy.sectors.length))
  const carried = { own_view: label, one_voice: label, several: from, across: `${label}: ${from}` }[reach]
  const against = opposedBy.talks > 0 ? [said.against(voices(opposedBy.talks))] : []
  return capital([carried, ...against].join('; '))
}
