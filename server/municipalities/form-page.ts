import { germanStates, municipalityKinds, municipalityRoles } from '../../surveys/vocabulary.ts'
import type { ShownComplaint } from '../../views/frame/frame.ts'
import type { Texts } from '../../views/text/index.ts'
import { messagesByField } from '../frame/complain.ts'
import type { Page } from '../frame/pages.ts'

export interface MunicipalityFields {
  name: string
  kind: string
  role: string
  state: string
  inhabitants: string
}

/** Creating a municipality, or changing what is said about it. */
export function municipalityFormPage(data: {
  t: Texts
  /** Set when it exists. */
  existing: { id: string; name: string; revision: number } | undefined
  values: MunicipalityFields
  complaints: ShownComplaint[]
}) {
  const { t, existing, values, complaints } = data
  const choices = <T extends string>(options: readonly T[], labels: Record<T, string>) =>
    options.map((value) => ({ value, label: labels[value] }))
  return {
    template: 'municipalities/form',
    title: existing ? t.municipalities.edit : t.municipalities.create,
    lead: existing ? undefined : t.municipalities.createLead,
    trail: existing ? [{ label: existing.name, href: `/m/${existing.id}` }] : [],
    action: existing ? `/m/${existing.id}/edit` : '/municipalities/new',
    back: existing ? `/m/${existing.id}` : '/',
    submit: existing ? t.common.save : t.municipalities.create,
    existing,
    kinds: choices(municipalityKinds, t.terms.kind),
    roles: choices(municipalityRoles, t.terms.municipalityRole),
    states: [{ value: '', label: t.municipalities.noState }, ...choices(germanStates, t.terms.state)],
    values,
    complaints,
    wrong: messagesByField(complaints),
  } satisfies Page
}
