import { newId } from '../../db/ids.ts'
import { createMunicipality } from '../../db/places/municipalities.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { readForm, typedIn } from '../frame/form.ts'
import { form } from '../frame/sent.ts'
import { emptyFields, municipalityRules, showMunicipalityForm } from './form.ts'

export function addMunicipalities(app: App, context: AppContext): void {
  const { db, now } = context
  const config = { policy: 'consultant' } as const

  app.get('/municipalities/new', { config }, async (_request, reply) =>
    showMunicipalityForm(reply, { existing: undefined, values: emptyFields }),
  )

  const route = { config: { ...config, creates: true }, schema: { body: form(municipalityRules) } } as const
  app.post('/municipalities/new', route, async (request, reply) => {
    const values = typedIn(municipalityRules, request.body)
    const { data, complaints } = readForm(municipalityRules, request.body)
    if (complaints) return showMunicipalityForm(reply, { existing: undefined, values }, complaints)
    const id = newId('m')
    await createMunicipality(db, { id, ...data, createdAt: now() }, request.session!.account.id)
    return reply.redirect(`/m/${id}?done=created`, 303)
  })
}
