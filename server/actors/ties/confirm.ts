import { z } from 'zod'
import { findActor } from '../../../db/places/actors.ts'
import { confirmTie } from '../../../db/places/ties.ts'
import type { AppContext } from '../../frame/context.ts'
import type { App } from '../../frame/contracts.ts'
import { lineField, readForm } from '../../frame/form.ts'
import { found } from '../../frame/found.ts'
import { form, revision, revisionOf, text } from '../../frame/sent.ts'
import { ofActor, showPerson } from '../actor.ts'
import { noTie } from './fields.ts'

const rules = z.object({ reason: lineField })

/** What a third person said of two becomes a fact: one of the two, or a second source, says so as well. */
export function confirmTies(app: App, context: AppContext): void {
  const { db } = context
  const schema = { params: ofActor, body: form(rules, { other: text, revision }) }

  app.post(
    '/m/:municipality/actors/:actor/ties/confirm',
    { config: { policy: 'consultant' }, schema },
    async (request, reply) => {
      const { municipality, actor: id } = request.params
      const here = db.at(municipality)
      const actor = found(await findActor(here, id))
      const { other = '' } = request.body
      const { data, complaints } = readForm(rules, request.body)
      const typed = { other, reason: request.body.reason ?? '' }
      if (complaints) return showPerson(context, reply, actor, noTie, complaints, typed)
      const seen = { a: id, b: other, revision: revisionOf(request.body) }
      const change = await confirmTie(here, { ...seen, reason: data.reason })
      found(change.state === 'unknown' ? undefined : change)
      if (change.state === 'conflict')
        return showPerson(context, reply, actor, noTie, [{ field: 'reason', reason: 'tieChanged' }], typed)
      return reply.redirect(`/m/${municipality}/actors/${id}?done=saved#ties`, 303)
    },
  )
}
