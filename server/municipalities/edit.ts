import { findMunicipality, updateMunicipality } from '../../db/places/municipalities.ts'
import { texts } from '../../views/text/index.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { readForm, typedIn } from '../frame/form.ts'
import { found } from '../frame/found.ts'
import { problems } from '../frame/problems.ts'
import { form, revision, revisionOf } from '../frame/sent.ts'
import { conflictsIn, municipalityFields, municipalityRules, showMunicipalityForm } from './form.ts'
import { ofMunicipality } from './municipality.ts'

const changeForm = form(municipalityRules, { revision })

export function editMunicipalities(app: App, context: AppContext): void {
  const { db } = context
  const config = { policy: 'consultant' } as const

  app.get('/m/:municipality/edit', { config, schema: { params: ofMunicipality } }, async (request, reply) => {
    const existing = found(await findMunicipality(db.at(request.params.municipality)))
    return showMunicipalityForm(reply, { existing, values: municipalityFields(existing) })
  })

  app.post(
    '/m/:municipality/edit',
    { config, schema: { params: ofMunicipality, body: changeForm } },
    async (request, reply) => {
      const here = db.at(request.params.municipality)
      const existing = found(await findMunicipality(here))
      const opened = { ...existing, revision: revisionOf(request.body) }
      const values = typedIn(municipalityRules, request.body)
      const { data, complaints } = readForm(municipalityRules, request.body)
      if (complaints) return showMunicipalityForm(reply, { existing: opened, values }, complaints)
      const change = await updateMunicipality(here, { revision: opened.revision, changes: data })
      if (change.state === 'unknown') throw problems.notFound()
      if (change.state === 'conflict') {
        const conflicts = conflictsIn(data, change.row, texts[request.language])
        if (conflicts.length > 0) return showMunicipalityForm(reply, { existing: change.row, values }, conflicts)
      }
      return reply.redirect(`/m/${existing.id}?done=saved`, 303)
    },
  )
}
