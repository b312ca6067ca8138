import { z } from 'zod'
import {
  emptyMandate,
  type Mandate,
  mostTeamMembers,
  type Named,
  needsProvision,
  type TeamMember,
} from '../../surveys/mandate.ts'
import { cleanLine, textLimits } from '../../surveys/text.ts'
import { legalBases } from '../../surveys/vocabulary.ts'
import {
  dayField,
  type FieldComplaint,
  lineField,
  readForm,
  remarkField,
  textField,
  typedTexts,
} from '../frame/form.ts'

const optional = <T extends z.ZodType>(rule: T) => rule.nullable().default(null)

const mandateRules = z.object({
  clientName: optional(lineField),
  clientFunction: optional(lineField),
  clientOrganisation: optional(lineField),
  purpose: optional(textField),
  legalBasis: optional(z.enum(legalBases)),
  legalWords: optional(remarkField),
  startsOn: optional(dayField),
  endsOn: optional(dayField),
  notes: optional(textField),
})

/** What is typed or stored, by field name: purpose, team.0.name, team.0.isLocal. */
export type MandateFields = Record<string, string>

const teamPlaces = Array.from({ length: mostTeamMembers }, (_, at) => at)
const rowOf = (fields: MandateFields, at: number) => ({
  name: fields[`team.${at}.name`] ?? '',
  function: fields[`team.${at}.function`] ?? '',
  organisation: fields[`team.${at}.organisation`] ?? '',
  isLocal: fields[`team.${at}.isLocal`] ?? '',
})

/** The mandate as its form shows it. */
export function mandateFields(mandate: Mandate): MandateFields {
  const { client, team } = mandate
  const rows = teamPlaces.flatMap((at) => {
    const { name = '', function: office = '', organisation = '', isLocal = null } = team[at] ?? {}
    return [
      [`team.${at}.name`, name],
      [`team.${at}.function`, office],
      [`team.${at}.organisation`, organisation],
      [`team.${at}.isLocal`, isLocal === null ? '' : isLocal ? 'yes' : 'no'],
    ]
  })
  return {
    clientName: client?.name ?? '',
    clientFunction: client?.function ?? '',
    clientOrganisation: client?.organisation ?? '',
    purpose: mandate.purpose ?? '',
    legalBasis: mandate.legalBasis ?? '',
    legalWords: mandate.legalWords ?? '',
    startsOn: mandate.startsOn ?? '',
    endsOn: mandate.endsOn ?? '',
    notes: mandate.notes ?? '',
    ...Object.fromEntries(rows),
  }
}

/** What was sent, to show it again. */
export const typedMandate = (body: unknown): MandateFields => {
  const typed = typedTexts(body)
  const names = Object.keys(mandateFields(emptyMandate))
  return Object.fromEntries(names.map((name) => [name, typed[name] ?? '']))
}

/** Reads the form. Nothing has to be filled but what makes something else meaningless; empty rows do not count. */
export function readMandate(body: unknown): { mandate?: Mandate; complaints: FieldComplaint[] } {
  const { data, complaints = [] } = readForm(mandateRules, body)
  const fields = typedMandate(body)
  const all = [...complaints, ...complaintsAboutTeam(fields), ...(data ? complaintsBetween(data) : [])]
  if (!data || all.length > 0) return { complaints: all }
  const { clientName, clientFunction, clientOrganisation, ...said } = data
  const client: Named = {
    name: clientName ?? '',
    function: clientFunction ?? '',
    organisation: clientOrganisation ?? '',
  }
  const isNamed = Object.values(client).some((part) => part !== '')
  return { mandate: { ...said, client: isNamed ? client : null, team: teamIn(fields) }, complaints: [] }
}

function complaintsBetween({ legalBasis, legalWords, startsOn, endsOn }: z.infer<typeof mandateRules>) {
  return [
    ...(needsProvision(legalBasis) && legalWords === null ? [{ field: 'legalWords', reason: 'provisionMissing' }] : []),
    ...(startsOn && endsOn && endsOn < startsOn ? [{ field: 'endsOn', reason: 'endsBeforeStart' }] : []),
  ]
}

const complaintsAboutTeam = (fields: MandateFields): FieldComplaint[] =>
  teamPlaces.flatMap((at): FieldComplaint[] => {
    const { isLocal, ...row } = rowOf(fields, at)
    const tooLong = Object.entries(row)
      .filter(([, typed]) => cleanLine(typed).length > textLimits.line)
      .map(([part]) => ({ field: `team.${at}.${part}`, reason: 'tooLong', limit: textLimits.line }))
    const isNameless = row.name === '' && (row.function !== '' || row.organisation !== '' || isLocal !== '')
    return [
      ...(isNameless ? [{ field: `team.${at}.name`, reason: 'required' }] : []),
      ...tooLong,
      ...(['', 'yes', 'no'].includes(isLocal) ? [] : [{ field: `team.${at}.isLocal`, reason: 'notAnOption' }]),
    ]
  })

const teamIn = (fields: MandateFields): TeamMember[] =>
  teamPlaces
    .map((at) => rowOf(fields, at))
    .filter(({ name }) => name !== '')
    .map((row) => ({
      name: cleanLine(row.name),
      function: cleanLine(row.function),
      organisation: cleanLine(row.organisation),
      isLocal: row.isLocal === '' ? null : row.isLocal === 'yes',
    }))

/** How many rows the form shows: those that are filled, and some to fill. */
export const rowsShown = (fields: MandateFields): number => {
  const last = teamPlaces.findLast((at) => Object.values(rowOf(fields, at)).some((typed) => typed !== '')) ?? -1
  return Math.min(mostTeamMembers, Math.max(3, last + 3))
}
