import type { FastifyReply } from 'fastify'
import { findMandate, saveMandate, teamAccounts } from '../../db/places/mandates.ts'
import { findMunicipality } from '../../db/places/municipalities.ts'
import { checkTeam, emptyMandate } from '../../surveys/mandate.ts'
import { type Texts, texts } from '../../views/text/index.ts'
import { wordComplaints } from '../frame/complain.ts'
import { conflictsBetween } from '../frame/conflict.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import type { FieldComplaint } from '../frame/form.ts'
import { found } from '../frame/found.ts'
import { questionnaire, revision, revisionOf } from '../frame/sent.ts'
import { ofMunicipality } from '../municipalities/municipality.ts'
import { type MandateFields, mandateFields, readMandate, typedMandate } from './form.ts'
import { mandateFormPage, mandateLabels } from './form-page.ts'

/** Consultants write the mandate down, as far as it is clear already. */
export function editMandates(app: App, context: AppContext): void {
  const { db, now } = context
  const config = { policy: 'consultant' } as const
  const path = '/m/:municipality/mandate/edit'

  app.get(path, { config, schema: { params: ofMunicipality } }, async (request, reply) => {
    const stored = await findMandate(db.at(request.params.municipality))
    const fields = mandateFields(stored ?? emptyMandate)
    return showMandateForm(context, reply, { fields, revision: stored?.revision ?? 0 })
  })

  app.post(
    path,
    { config, schema: { params: ofMunicipality, body: questionnaire({ revision }) } },
    async (request, reply) => {
      const here = db.at(request.params.municipality)
      const municipality = found(await findMunicipality(here))
      const seen = revisionOf(request.body)
      const fields = typedMandate(request.body)
      const { mandate, complaints } = readMandate(request.body)
      if (!mandate) return showMandateForm(context, reply, { fields, revision: seen, complaints })
      const savedBy = request.session!.account.id
      const change = await saveMandate(here, { mandate, revision: seen, savedBy, now: now() })
      if (change.state === 'conflict') {
        const others = conflictsIn(mandateFields(mandate), mandateFields(change.row), texts[request.language])
        if (others.length > 0)
          return showMandateForm(context, reply, { fields, revision: change.row.revision, complaints: others })
      }
      return reply.redirect(`/m/${municipality.id}/mandate?done=saved`, 303)
    },
  )
}

function conflictsIn(sent: MandateFields, stored: MandateFields, { mandate, terms }: Texts): FieldComplaint[] {
  const choices = Object.keys(stored).filter((name) => name.endsWith('.isLocal'))
  return conflictsBetween(sent, stored, {
    legalBasis: terms.legalBasis,
    ...Object.fromEntries(choices.map((name) => [name, mandate.localities])),
  })
}

async function showMandateForm(
  { db }: AppContext,
  reply: FastifyReply,
  shown: { fields: MandateFields; revision: number; complaints?: FieldComplaint[] },
) {
  const { language, params } = reply.request
  const here = db.at((params as { municipality: string }).municipality)
  const t = texts[language]
  const { fields, revision: seen, complaints = [] } = shown
  const named = Object.entries(fields).flatMap(([field, name]) =>
    /^team\.\d+\.name$/.test(field) ? [{ name, function: '', organisation: '' }] : [],
  )
  return reply.page(
    mandateFormPage({
      municipality: found(await findMunicipality(here)),
      language,
      fields,
      revision: seen,
      unnamed: checkTeam(named, await teamAccounts(here)).unnamed,
      complaints: wordComplaints(complaints, mandateLabels(t, fields), t),
    }),
  )
}
