import { partsOf } from './people/spelling.ts'
import type { LegalBasis } from './vocabulary.ts'

/**
 * The Auftrag: who asks for the advice, for what, who exactly reads along, on what ground, and until when. Whoever is
 * asked is told from it who the project team is, so it has to agree with who can in fact read.
 */

/** Somebody by name and office; what is not known is ''. */
export interface Named {
  name: string
  function: string
  organisation: string
}

export interface TeamMember extends Named {
  /** Works for the municipality or another body there, where people are asked; null: not clarified. */
  isLocal: boolean | null
}

export interface Mandate {
  client: Named | null
  purpose: string | null
  team: TeamMember[]
  legalBasis: LegalBasis | null
  /** The provision, or what else is to be said about the ground. */
  legalWords: string | null
  /** "YYYY-MM-DD" */
  startsOn: string | null
  endsOn: string | null
  notes: string | null
}

export const emptyMandate: Mandate = {
  client: null,
  purpose: null,
  team: [],
  legalBasis: null,
  legalWords: null,
  startsOn: null,
  endsOn: null,
  notes: null,
}

/** More people than this are no team that a respondent could be told by name. */
export const mostTeamMembers = 12

/** What has to be said before the first interview. */
const mandateParts = ['client', 'purpose', 'team', 'legalBasis', 'end'] as const
export type MandatePart = (typeof mandateParts)[number]

/** What is still to be said, in the order of the form. Of each of the team it has to be said whether they work there. */
export function missingParts({ client, purpose, team, legalBasis, endsOn }: Mandate): MandatePart[] {
  const said: Record<MandatePart, boolean> = {
    client: client !== null,
    purpose: purpose !== null,
    team: team.length > 0 && team.every(({ isLocal }) => isLocal !== null),
    legalBasis: legalBasis !== null,
    end: endsOn !== null,
  }
  return mandateParts.filter((part) => !said[part])
}

/** Only for consent the articles say it all; any other ground stands in a provision that has to be named. */
export const needsProvision = (basis: LegalBasis | null): boolean => basis !== null && basis !== 'consent'

/**
 * The same person as far as names tell: all parts of the shorter name (without titles, whatever the spelling) stand in
 * the longer one, and a first name alone is nobody's.
 */
export function isSamePerson(one: string, other: string): boolean {
  const [few, many] = [new Set(partsOf(one)), new Set(partsOf(other))].toSorted((x, y) => x.size - y.size)
  if (!few || !many || few.size === 0) return false
  return [...few].every((part) => many.has(part)) && (few.size > 1 || many.size === 1)
}

export interface TeamCheck {
  /** Can read, and nobody is told so: names of accounts. */
  unnamed: string[]
  /** Named to respondents, and cannot read. */
  withoutAccount: string[]
}

/** The team as named against the accounts of the project team that can read here. */
export function checkTeam(team: readonly Named[], accounts: readonly { name: string }[]): TeamCheck {
  return {
    unnamed: accounts
      .filter((account) => !team.some((each) => isSamePerson(each.name, account.name)))
      .map(({ name }) => name),
    withoutAccount: team
      .filter((each) => !accounts.some((account) => isSamePerson(each.name, account.name)))
      .map(({ name }) => name),
  }
}

/**
 * Whether anybody of the project team works where people are asked; it decides what may be said about employers.
 * - unnamed: nobody is named yet · unclear: of somebody it is not known · none: of nobody · some: of these
 */
type Locality = 'unnamed' | 'unclear' | 'none' | 'some'

export interface TeamTold {
  /** Whoever is named, and whoever can read without being named yet. */
  people: Named[]
  locality: Locality
  /** Of them those who are known to work there. */
  local: Named[]
}

/** Who respondents are told the project team is. Where nobody is named in a mandate, no account is named either. */
export function teamTold(team: readonly TeamMember[], accounts: readonly { name: string }[]): TeamTold {
  if (team.length === 0) return { people: [], locality: 'unnamed', local: [] }
  const { unnamed } = checkTeam(team, accounts)
  const local = team.filter(({ isLocal }) => isLocal)
  const isUnclear = unnamed.length > 0 || team.some(({ isLocal }) => isLocal === null)
  return {
    people: [...team, ...unnamed.map((name) => ({ name, function: '', organisation: '' }))],
    locality: local.length > 0 ? 'some' : isUnclear ? 'unclear' : 'none',
    local,
  }
}
