import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { accountsWithAccess } from '../../db/accounts/accounts.ts'
import { newId } from '../../db/ids.ts'
import {
  createMunicipality,
  findMunicipality,
  type Municipality,
  updateMunicipality,
} from '../../db/places/municipalities.ts'
import { overviewsOf } from '../../db/places/overviews.ts'
import { currentHashes } from '../../reports/case/outdated.ts'
import { dayOf } from '../../surveys/day.ts'
import { germanStates, municipalityKinds, municipalityRoles } from '../../surveys/vocabulary.ts'
import { formatsFor } from '../../views/text/formats.ts'
import { texts } from '../../views/text/index.ts'
import { requiredLine } from '../actors/actor-fields.ts'
import { loadGrounds } from '../case/load-case.ts'
import { latestEntry } from '../composition/stored.ts'
import { wordComplaints } from '../frame/complain.ts'
import type { AppContext } from '../frame/context.ts'
import { type FieldComplaint, readForm, tidyFields } from '../frame/form.ts'
import { problems } from '../frame/problems.ts'
import { revisionOf } from '../frame/revision.ts'
import { type MunicipalityFields, municipalityFormPage } from './municipality-form-page.ts'
import { municipalityPage } from './municipality-page.ts'

/** As people write it, "48.000" or "48,000" or "48 000". */
const digits = (text: string) => text.replace(/[.,'\s](?=\d{3}(\D|$))/g, '')

const schema = z.object({
  name: requiredLine,
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

type InMunicipality = { Params: { municipality: string } }

/** The places that are advised, each with its way from the first interview to the decision. */
export async function municipalitiesRoom(app: FastifyInstance, context: AppContext): Promise<void> {
  const { db, now } = context
  const consultant = { config: { policy: 'consultant' } } as const

  app.get('/municipalities/new', consultant, async (request, reply) =>
    showForm(request, reply, undefined, { name: '', kind: '', role: '', state: '', inhabitants: '' }),
  )

  app.post('/municipalities/new', consultant, async (request, reply) => {
    const { data, complaints } = readForm(schema, request.body)
    if (complaints) return showForm(request, reply, undefined, typedFields(request), complaints)
    const id = newId('m')
    await createMunicipality(db, { id, ...data, createdAt: now() }, request.session!.account.id)
    return reply.redirect(`/m/${id}?done=created`, 303)
  })

  app.get<InMunicipality>('/m/:municipality', { config: { policy: 'team' } }, async (request, reply) => {
    const municipality = await find(request)
    const overview = (await overviewsOf(db, [municipality.id])).get(municipality.id)!
    const role = request.session!.account.role === 'consultant' ? 'consultant' : 'project_team'
    // Only a recommendation that still waits for a decision can be out of date.
    const isWaiting = overview.recommendedAt !== undefined && !overview.group
    return reply.page(
      municipalityPage({
        t: texts[request.language],
        f: formatsFor(request.language),
        role,
        today: dayOf(now()),
        municipality,
        overview,
        isOutdated: isWaiting && (await hasChangedSince(municipality.id)),
      }),
    )
  })

  app.get<InMunicipality>('/m/:municipality/edit', consultant, async (request, reply) => {
    const municipality = await find(request)
    const { name, kind, role, state, inhabitants } = municipality
    const values = { name, kind: kind ?? '', role: role ?? '', state: state ?? '', inhabitants: `${inhabitants ?? ''}` }
    return showForm(request, reply, municipality, values)
  })

  app.post<InMunicipality>('/m/:municipality/edit', consultant, async (request, reply) => {
    const municipality = await find(request)
    const revision = revisionOf(request.body)
    const { data, complaints } = readForm(schema, request.body)
    if (complaints) return showForm(request, reply, { ...municipality, revision }, typedFields(request), complaints)
    const { state } = await updateMunicipality(db.at(municipality.id), { revision, changes: data })
    if (state === 'unknown') throw problems.notFound()
    if (state === 'conflict') throw problems.changedMeanwhile()
    return reply.redirect(`/m/${municipality.id}?done=saved`, 303)
  })

  async function find(request: FastifyRequest<InMunicipality>): Promise<Municipality> {
    const municipality = await findMunicipality(db.at(request.params.municipality))
    if (!municipality) throw problems.notFound()
    return municipality
  }

  async function hasChangedSince(municipality: string): Promise<boolean> {
    const latest = await latestEntry(context, municipality)
    return latest !== undefined && !currentHashes(await loadGrounds(context, municipality)).has(latest.caseHash)
  }

  async function showForm(
    request: FastifyRequest,
    reply: FastifyReply,
    municipality: Municipality | undefined,
    values: MunicipalityFields,
    complaints: FieldComplaint[] = [],
  ) {
    const t = texts[request.language]
    const accounts = municipality ? await accountsWithAccess(db.at(municipality.id)) : []
    const existing = municipality && {
      id: municipality.id,
      name: municipality.name,
      revision: municipality.revision,
      accounts: accounts.map(({ name, role, disabledAt }) => ({ name, role, isDisabled: disabledAt !== null })),
    }
    const shown = wordComplaints(complaints, t.municipalities.fields, t)
    return reply.page(municipalityFormPage({ t, existing, values, complaints: shown }), complaints.length ? 422 : 200)
  }
}

/** What was typed, for showing the form again. */
function typedFields(request: FastifyRequest): MunicipalityFields {
  const fields = tidyFields(request.body)
  const text = (name: string) => (typeof fields[name] === 'string' ? fields[name] : '')
  return {
    name: text('name'),
    kind: text('kind'),
    role: text('role'),
    state: text('state'),
    inhabitants: text('inhabitants'),
  }
}
