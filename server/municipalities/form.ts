import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import type { Municipality } from '../../db/places/municipalities.ts'
import { germanStates, municipalityKinds, municipalityRoles } from '../../surveys/vocabulary.ts'
import { type Texts, texts } from '../../views/text/index.ts'
import { wordComplaints } from '../frame/complain.ts'
import { conflictsBetween } from '../frame/conflict.ts'
import { type FieldComplaint, lineField } from '../frame/form.ts'
import { type MunicipalityFields, municipalityFormPage } from './form-page.ts'

/** As people write it, "48.000" or "48,000" or "48 000". */
const digits = (text: string) => text.replace(/[.,'\s](?=\d{3}(\D|$))/g, '')

export const municipalityRules = z.object({
  name: lineField,
  kind: z.enum(municipalityKinds),
  role: z.enum(municipalityRoles),
  state: z.enum(germanStates).nullable().default(null),
  inhabitants: z
    .string()
    .transform(digits)
    .refine((text) => /^\d+$/.test(text), 'notANumber')
    .transform(Number)
    .pipe(z.number().max(100_000_000))
    .nullable()
    .default(null),
})

/** What is said about a municipality. */
type Said = Pick<Municipality, keyof MunicipalityFields>

/** As its form shows it. */
export const municipalityFields = (said: Said): MunicipalityFields => ({
  name: said.name,
  kind: said.kind ?? '',
  role: said.role ?? '',
  state: said.state ?? '',
  inhabitants: `${said.inhabitants ?? ''}`,
})

/** What is stored otherwise than was sent, with its words. */
export const conflictsIn = (sent: Said, stored: Said, { terms }: Texts): FieldComplaint[] =>
  conflictsBetween(municipalityFields(sent), municipalityFields(stored), {
    kind: terms.kind,
    role: terms.municipalityRole,
    state: terms.state,
  })

export const emptyFields = municipalityFields({ name: '', kind: null, role: null, state: null, inhabitants: null })

export function showMunicipalityForm(
  reply: FastifyReply,
  { existing, values }: { existing: Municipality | undefined; values: MunicipalityFields },
  complaints: FieldComplaint[] = [],
) {
  const t = texts[reply.request.language]
  return reply.page(
    municipalityFormPage({
      t,
      existing: existing && { id: existing.id, name: existing.name, revision: existing.revision },
      values,
      complaints: wordComplaints(complaints, t.municipalities.fields, t),
    }),
  )
}
