import { checkTeam, type Mandate, missingParts, teamTold } from '../../surveys/mandate.ts'
import type { Language } from '../../surveys/vocabulary.ts'
import { formatsFor } from '../../views/text/formats.ts'
import { texts } from '../../views/text/index.ts'
import { accessPath } from '../colleagues/pages.ts'
import type { Page } from '../frame/pages.ts'
import { groundInWords, personInWords, teamSentences } from './told.ts'

export interface MandatePlace {
  municipality: { id: string; name: string }
  language: Language
}

export const mandatePath = ({ municipality }: Pick<MandatePlace, 'municipality'>): string =>
  `/m/${municipality.id}/mandate`

export const toMunicipality = ({ municipality }: MandatePlace) => ({
  label: municipality.name,
  href: `/m/${municipality.id}`,
})

interface Facts {
  label: string
  value: string
}

/** The mandate for reading and printing: what it says, what is missing, and what respondents are told from it. */
export function mandatePage(
  data: MandatePlace & {
    /** Undefined while none is kept. */
    mandate: (Mandate & { savedAt: Date; savedBy: string }) | undefined
    /** Accounts of the project team that can read here. */
    accounts: { name: string }[]
    /** "YYYY-MM-DD" */
    today: string
    mayEdit: boolean
  },
) {
  const { language, mandate, accounts, today, mayEdit } = data
  const t = texts[language].mandate
  const missing = mandate ? missingParts(mandate) : []
  return {
    template: 'mandate/mandate',
    title: t.title,
    lead: t.lead,
    trail: [toMunicipality(data)],
    isKept: mandate !== undefined,
    missing: missing.map((part) => t.parts[part]),
    warnings: mandate ? warningsAbout(mandate, { accounts, today, language }) : [],
    facts: mandate ? factsOf(mandate, language) : [],
    team: mandate?.team.map((each) => ({ words: personInWords(each), isLocal: localInWords(each, language) })) ?? [],
    notes: mandate?.notes ?? undefined,
    told: tellingOf(mandate, accounts, language),
    saved: mandate && t.saved(formatsFor(language).dateTime(mandate.savedAt), mandate.savedBy),
    edit: mayEdit ? `${mandatePath(data)}/edit` : undefined,
    access: mayEdit ? accessPath(data.municipality.id) : undefined,
  } satisfies Page
}

function warningsAbout(
  { team, endsOn }: Mandate,
  { accounts, today, language }: { accounts: { name: string }[]; today: string; language: Language },
): string[] {
  const { warnings } = texts[language].mandate
  const f = formatsFor(language)
  const { unnamed, withoutAccount } = checkTeam(team, accounts)
  return [
    ...(unnamed.length > 0 ? [warnings.unnamed(f.list(unnamed))] : []),
    ...(withoutAccount.length > 0 ? [warnings.withoutAccount(f.list(withoutAccount))] : []),
    ...(endsOn !== null && endsOn < today ? [warnings.over(f.date(endsOn))] : []),
  ]
}

function factsOf({ client, purpose, legalBasis, legalWords, startsOn, endsOn }: Mandate, language: Language): Facts[] {
  const t = texts[language].mandate
  const f = formatsFor(language)
  const duration = t.duration(startsOn ? f.date(startsOn) : undefined, endsOn ? f.date(endsOn) : undefined)
  return [
    { label: t.fields.client, value: client ? personInWords(client) : '' },
    { label: t.fields.purpose, value: purpose ?? '' },
    { label: t.fields.legalBasis, value: groundInWords({ legalBasis, legalWords }, language) ?? '' },
    { label: t.fields.duration, value: duration },
  ].map(({ label, value }) => ({ label, value: value === '' ? t.open : value }))
}

const localInWords = ({ isLocal }: Mandate['team'][number], language: Language): string | undefined => {
  const { localities } = texts[language].mandate
  return isLocal === null ? localities.unclear : isLocal ? localities.yes : undefined
}

/** Word for word what interviews and questionnaires say about the project team. */
function tellingOf(mandate: Mandate | undefined, accounts: { name: string }[], language: Language): string[] {
  const { mandate: t, candidate } = texts[language]
  const told = teamTold(mandate?.team ?? [], accounts)
  const sentences = teamSentences(told, language)
  return [
    ...(sentences.length > 0 ? sentences : [t.told.nobody]),
    candidate.purposes.self_assessment.employer[told.locality],
  ]
}
