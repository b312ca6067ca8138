import type { FastifyReply } from 'fastify'
import type { CaseFile } from '../../../reports/case/case-file.ts'
import { changedParts } from '../../../reports/case/outdated.ts'
import { type Texts, texts } from '../../../views/text/index.ts'
import { loadGrounds } from '../../case/load-case.ts'
import { wordComplaints } from '../../frame/complain.ts'
import type { AppContext } from '../../frame/context.ts'
import type { FieldComplaint } from '../../frame/form.ts'
import { canAct } from '../reading.ts'
import type { StoredComposition } from '../stored.ts'
import type { Fields } from './assumption.ts'
import { whatIfPage } from './page.ts'
import { presetsFor } from './presets.ts'
import { listVaried } from './scenarios.ts'

/** What was tried, and the form for another assumption. */
export async function showForm(
  context: AppContext,
  reply: FastifyReply,
  form: {
    municipality: string
    /** What every assumption starts from. */
    base: StoredComposition | undefined
    fields: Fields
    hasFailed?: boolean
  },
  complaints: FieldComplaint[] = [],
) {
  const { municipality, base, fields, hasFailed = false } = form
  const { language } = reply.request
  const t = texts[language]
  const grounds = await loadGrounds(context, municipality)
  return reply.page(
    whatIfPage({
      municipality: grounds[0].municipality,
      language,
      canAct: canAct(reply.request),
      base,
      fields,
      isStale: base !== undefined && changedParts(base, grounds).length > 0,
      presets: base ? presetsFor(base.case, language).map(({ name }) => name) : [],
      scenarios: await listVaried(context, municipality),
      complaints: wordComplaints(complaints, base ? labelsFor(base.case, complaints, t) : {}, t),
      hasFailed,
    }),
  )
}

/** What the fields with complaints are called, so that the summary on top says where to look. */
function labelsFor(
  file: CaseFile,
  complaints: FieldComplaint[],
  { composition, terms }: Texts,
): Record<string, string> {
  const w = composition.whatIf
  const fixed: Record<string, string> = {
    name: w.fields.name,
    persons: w.form,
    size: w.fields.size,
    ...w.settings,
    ...Object.fromEntries(Object.entries(terms.sectorLong).map(([sector, label]) => [`sectors.${sector}`, label])),
    ...Object.fromEntries(
      Object.entries(terms.inText.dimension).map(([each, label]) => [`floors.${each}`, w.floorOf(label)]),
    ),
    ...Object.fromEntries(file.actors.map(({ id, name }) => [`person.${id}`, name])),
  }
  return Object.fromEntries(
    complaints.map(({ field }) => {
      const key = field.replace(/^reason\./, '').replace(/\.(min|max)$/, '')
      return [field, field.startsWith('reason.') ? w.reason(fixed[key] ?? key) : (fixed[key] ?? field)]
    }),
  )
}
