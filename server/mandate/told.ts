import type { Here } from '../../db/database.ts'
import { findMandate, teamAccounts } from '../../db/places/mandates.ts'
import { emptyMandate, type Named, type TeamTold, teamTold } from '../../surveys/mandate.ts'
import type { Language, LegalBasis } from '../../surveys/vocabulary.ts'
import { texts } from '../../views/text/index.ts'

/** What respondents in this municipality are told of the mandate: who the project team is, and on what ground they are asked. */
export interface Told {
  client: Named | null
  team: TeamTold
  /** "YYYY-MM-DD" */
  endsOn: string | null
  legalBasis: LegalBasis | null
  legalWords: string | null
}

export async function loadTold(here: Here): Promise<Told> {
  const { client, team, endsOn, legalBasis, legalWords } = (await findMandate(here)) ?? emptyMandate
  return { client, team: teamTold(team, await teamAccounts(here)), endsOn, legalBasis, legalWords }
}

/** "Einwilligung (Art. 6 …)", with the provision where one is named; nothing while the ground is open. */
export function groundInWords({ legalBasis, legalWords }: Pick<Told, 'legalBasis' | 'legalWords'>, language: Language) {
  return legalBasis && [texts[language].terms.legalBasis[legalBasis], legalWords].filter(Boolean).join('; ')
}

/** "Petra Sommer (Leiterin des Hauptamts, Stadt Auenfurt)" */
export function personInWords({ name, function: office, organisation }: Named): string {
  const where = [office, organisation].filter((part) => part !== '').join(', ')
  if (name === '') return where
  return where === '' ? name : `${name} (${where})`
}

/** The same as sentences: who belongs to it, and who of them works there. Nothing where nobody is named. */
export function teamSentences({ people, locality, local }: TeamTold, language: Language): string[] {
  const { told } = texts[language].mandate
  const inWords = (some: Named[]) => some.map(personInWords).join('; ')
  const sentences: Record<TeamTold['locality'], string[]> = {
    unnamed: [],
    unclear: [told.team(inWords(people))],
    none: [told.team(inWords(people)), told.nobodyLocal],
    some: [told.team(inWords(people)), told.local(inWords(local))],
  }
  return sentences[locality]
}

/** Who asks for the advice, and who the project team is. Nothing of what is not known. */
export function commissioned({ client, team }: Pick<Told, 'client' | 'team'>, language: Language): string[] {
  const { told } = texts[language].mandate
  return [...(client ? [told.client(personInWords(client))] : []), ...teamSentences(team, language).slice(0, 1)]
}
