import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { askForAccess } from '../../db/accounts/access-requests.ts'
import { newId } from '../../db/ids.ts'
import { findMunicipality, type Municipality } from '../../db/places/municipalities.ts'
import { placeRoles } from '../../surveys/vocabulary.ts'
import { texts } from '../../views/text/index.ts'
import { emailField } from '../accounts/form.ts'
import { wordComplaints } from '../frame/complain.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { type FieldComplaint, lineField, readForm, remarkField, typedIn } from '../frame/form.ts'
import { found } from '../frame/found.ts'
import { form } from '../frame/sent.ts'
import { ofMunicipality } from '../municipalities/municipality.ts'
import { type AskedFields, accessPath, askPage } from './pages.ts'

const rules = z.object({
  name: lineField,
  email: emailField,
  role: z.enum(placeRoles),
  reason: remarkField.nullable().default(null),
})

/** A consultant asks that somebody gets access to a municipality they see themselves. */
export function askForColleagues(app: App, { db, now }: AppContext): void {
  const policy = 'consultant'
  const path = '/m/:municipality/access/new'
  const params = ofMunicipality

  app.get(path, { config: { policy }, schema: { params } }, async (request, reply) => {
    const municipality = found(await findMunicipality(db.at(request.params.municipality)))
    return showAsking(reply, municipality, { name: '', email: '', role: 'consultant', reason: '' })
  })

  const route = { config: { policy, creates: true }, schema: { params, body: form(rules) } } as const
  app.post(path, route, async (request, reply) => {
    const here = db.at(request.params.municipality)
    const municipality = found(await findMunicipality(here))
    const typed = typedIn(rules, request.body)
    const { data, complaints } = readForm(rules, request.body)
    if (complaints) return showAsking(reply, municipality, typed, complaints)
    const askedBy = request.session!.account.id
    const asked = await askForAccess(here, { id: newId('q'), ...data, askedBy, now: now() })
    if (asked.state === 'has_access')
      return showAsking(reply, municipality, typed, [{ field: 'email', reason: 'hasAccessHere' }])
    if (asked.state === 'waits_already')
      return showAsking(reply, municipality, typed, [{ field: 'email', reason: 'requestWaits' }])
    return reply.redirect(`${accessPath(municipality.id)}?done=requested`, 303)
  })
}

function showAsking(
  reply: FastifyReply,
  municipality: Municipality,
  values: AskedFields,
  complaints: FieldComplaint[] = [],
) {
  const t = texts[reply.request.language]
  const worded = wordComplaints(complaints, t.colleagues.fields, t)
  return reply.page(askPage({ t, municipality, values, complaints: worded }))
}
