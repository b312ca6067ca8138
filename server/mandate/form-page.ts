import { legalBases } from '../../surveys/vocabulary.ts'
import type { ShownComplaint } from '../../views/frame/frame.ts'
import { type Texts, texts } from '../../views/text/index.ts'
import { messagesByField } from '../frame/complain.ts'
import type { Page } from '../frame/pages.ts'
import { type MandateFields, rowsShown } from './form.ts'
import { type MandatePlace, mandatePath, toMunicipality } from './page.ts'

/** Writing the mandate down, with a row for each of the project team. */
export function mandateFormPage(
  data: MandatePlace & {
    fields: MandateFields
    revision: number
    /** Accounts of the project team that can read here and are not named yet. */
    unnamed: string[]
    complaints: ShownComplaint[]
  },
) {
  const { language, fields, revision, unnamed, complaints } = data
  const t = texts[language]
  const path = mandatePath(data)
  const wrong = messagesByField(complaints)
  const field = (name: string) => ({ name, value: fields[name] ?? '', complaint: wrong[name] })
  const part = (at: number, name: keyof Texts['mandate']['member']) => ({
    ...field(`team.${at}.${name}`),
    label: t.mandate.member[name],
  })
  return {
    template: 'mandate/form',
    title: t.mandate.formTitle,
    lead: t.mandate.formLead,
    trail: [toMunicipality(data), { label: t.mandate.title, href: path }],
    action: `${path}/edit`,
    back: path,
    revision,
    client: ['clientName', 'clientFunction', 'clientOrganisation'].map((name) => ({
      ...field(name),
      label: t.mandate.fields[name as 'clientName'],
    })),
    values: fields,
    team: Array.from({ length: rowsShown(fields) }, (_, at) => ({
      title: t.mandate.person(at + 1),
      parts: (['name', 'function', 'organisation'] as const).map((name) => part(at, name)),
      isLocal: part(at, 'isLocal'),
    })),
    localOptions: [
      { value: '', label: t.mandate.localities.unclear },
      { value: 'yes', label: t.mandate.localities.yes },
      { value: 'no', label: t.mandate.localities.no },
    ],
    unnamed: unnamed.length > 0 ? t.mandate.warnings.unnamed(unnamed.join('; ')) : undefined,
    bases: legalBases.map((value) => ({ value, label: t.terms.legalBasis[value], hint: t.mandate.bases[value] })),
    complaints,
    wrong,
  } satisfies Page
}

/** What each field is called in the list of complaints. */
export function mandateLabels({ mandate: t }: Texts, fields: MandateFields): Record<string, string> {
  const team = Object.keys(fields).flatMap((name) => {
    const [, at, part] = /^team\.(\d+)\.(\w+)$/.exec(name) ?? []
    if (at === undefined || part === undefined) return []
    return [[name, `${t.person(Number(at) + 1)}, ${t.member[part as keyof typeof t.member]}`]]
  })
  return { ...t.fields, ...Object.fromEntries(team) }
}
