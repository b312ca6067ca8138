import { findActor, listActors, updateActor } from '../../db/places/actors.ts'
import { flagsSaid } from '../../surveys/flags-said.ts'
import { statusesFor } from '../../surveys/membership.ts'
import { milieusNew, milieusSaid } from '../../surveys/milieus-said.ts'
import { texts } from '../../views/text/index.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { readForm } from '../frame/form.ts'
import { found } from '../frame/found.ts'
import { problems } from '../frame/problems.ts'
import { form, list, query, revision, revisionOf, text } from '../frame/sent.ts'
import { ofActor } from './actor.ts'
import { actorRules, fieldsOfActor, namesakesOf, saidIn, textRules, typedActor, withSaid } from './fields.ts'
import { conflictsAbout, listComeFrom, sameName, showActorForm } from './form.ts'
import { actorPath } from './list-page.ts'
import { loadReadiness } from './readiness.ts'
import { loadRecords, membershipOf } from './records.ts'
import { loadSelfSaid } from './self-said.ts'

/** `list`: how the list stood that one came from; `from`: the talk about taking part, or the self-assessment, whose answers are proposed for the record. Saving confirms them. */
const fromTalk = query({ from: text, list: text })

const editForm = form(textRules, { attributes: list, revision })

export function editActors(app: App, context: AppContext): void {
  const { db, now } = context
  const config = { policy: 'consultant' } as const

  const asked = { params: ofActor, querystring: fromTalk }
  app.get('/m/:municipality/actors/:actor/edit', { config, schema: asked }, async (request, reply) => {
    const { municipality, actor } = request.params
    const here = db.at(municipality)
    const existing = found(await findActor(here, actor))
    const records = await loadRecords(here, now(), actor)
    const { from } = request.query
    const talk = (await loadReadiness(here, records)).find(({ interview }) => interview.id === from)
    const self = await loadSelfSaid(here, records, { actor, viewer: request.session!.account.id })
    const known = fieldsOfActor(existing)
    if (talk) {
      const values = withSaid(known, flagsSaid(talk.instrument, talk.answers))
      return showActorForm(context, reply, { municipality, existing, values, proposed: 'talk' })
    }
    if (self?.response.id !== from || !self)
      return showActorForm(context, reply, { municipality, existing, values: known })
    const added = milieusNew(existing.milieus, milieusSaid(self.instrument, self.answers))
    const values = { ...known, milieus: [...existing.milieus, ...added].join(', ') }
    return showActorForm(context, reply, { municipality, existing, values, proposed: 'self' })
  })

  app.post(
    '/m/:municipality/actors/:actor/edit',
    { config, schema: { params: ofActor, body: editForm } },
    async (request, reply) => {
      const { municipality, actor: id } = request.params
      const here = db.at(municipality)
      const stored = found(await findActor(here, id))
      const opened = { ...stored, revision: revisionOf(request.body) }
      const form = { municipality, existing: opened, values: typedActor(request.body) }
      const { isInGroup } = await membershipOf(here, id)
      const { data, complaints } = readForm(actorRules(statusesFor(stored.status, isInGroup)), request.body)
      if (complaints) return showActorForm(context, reply, form, complaints)

      const isRenamed = data.name !== stored.name
      const namesakes = isRenamed ? namesakesOf(data.name, await listActors(here), id) : []
      if (namesakes.length > 0 && !data.isAnother)
        return showActorForm(context, reply, { ...form, namesakes }, [sameName])

      const changes = saidIn(data, stored.attributes)
      const change = await updateActor(here, id, { revision: opened.revision, changes, now: now() })
      if (change.state === 'unknown') throw problems.notFound()
      if (change.state === 'conflict') {
        const conflicts = conflictsAbout(changes, change.row, texts[request.language])
        if (conflicts.length > 0) return showActorForm(context, reply, { ...form, existing: change.row }, conflicts)
      }
      const back = actorPath({ id: municipality, name: '' }, id, listComeFrom(request))
      return reply.redirect(`${back}${back.includes('?') ? '&' : '?'}done=saved`, 303)
    },
  )
}
