import { completeSettings } from '../../../reports/case/case-file.ts'
import { changedSettings } from '../../../reports/case/changed-settings.ts'
import type { AppContext } from '../../frame/context.ts'
import type { App } from '../../frame/contracts.ts'
import { query, text } from '../../frame/sent.ts'
import { ofMunicipality } from '../../municipalities/municipality.ts'
import { latestComputed } from '../stored.ts'
import { assumptionFields, type Fields } from './assumption.ts'
import { showForm } from './form.ts'
import { presetsFor } from './presets.ts'
import { findVaried } from './scenarios.ts'

/** `preset` and `from` (a scenario) fill the form; `failed` tells that the last computation came to nothing. */
const asked = query({ preset: text, from: text, failed: text })

/** Assumptions: what changes if somebody must be in, is not proposed, or a requirement reads differently. */
export function showWhatIf(app: App, context: AppContext): void {
  const route = { config: { policy: 'team' }, schema: { params: ofMunicipality, querystring: asked } } as const

  app.get('/m/:municipality/composition/what-if', route, async (request, reply) => {
    const { municipality } = request.params
    const { preset, from, failed } = request.query
    const base = await latestComputed(context, municipality)
    const show = (fields: Fields) =>
      showForm(context, reply, { municipality, base, fields, hasFailed: failed === 'yes' })
    if (!base) return show({})
    const chosen = presetsFor(base.case, request.language).find(({ name }) => name === preset)
    if (chosen) return show(chosen.fields)
    if (from !== undefined) return show(await fieldsOfScenario(municipality, from))
    return show(assumptionFields(completeSettings(base.case.settings)))
  })

  async function fieldsOfScenario(municipality: string, id: string): Promise<Fields> {
    const { scenario, base } = await findVaried(context, { municipality, scenario: id })
    const settings = completeSettings(scenario.case.settings)
    const changes = changedSettings(completeSettings(base.case.settings), settings)
    return assumptionFields(settings, Object.fromEntries(changes.map(({ key, reason }) => [key, reason])))
  }
}
