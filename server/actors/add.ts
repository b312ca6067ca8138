import { newId } from '../../db/ids.ts'
import { createActor, listActors } from '../../db/places/actors.ts'
import { saveNaming } from '../../db/surveys/namings.ts'
import { statusesFor } from '../../surveys/membership.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { readForm } from '../frame/form.ts'
import { isOwnPath } from '../frame/language.ts'
import { form, list, query, text } from '../frame/sent.ts'
import { ofMunicipality } from '../municipalities/municipality.ts'
import { findLine } from '../named/talks.ts'
import { actorRules, emptyActor, namesakesOf, saidIn, textRules, typedActor } from './fields.ts'
import { sameName, showActorForm } from './form.ts'

/** As many as a case file may hold (recommendation model, section 1). */
const mostActors = 500

/** `next`: where to go after adding somebody; a path of ours. `named`: the line in which they are named. */
const asked = query({ next: text, named: text })
const addForm = form(textRules, { attributes: list, next: text, named: text })

export function addActors(app: App, context: AppContext): void {
  const { db, now } = context
  const config = { policy: 'consultant' } as const

  app.get(
    '/m/:municipality/actors/new',
    { config, schema: { params: ofMunicipality, querystring: asked } },
    async (request, reply) => {
      const { municipality } = request.params
      const line = await findLine(db.at(municipality), request.query.named)
      const values = line ? { ...emptyActor, name: line.name, organisation: line.position } : emptyActor
      return showActorForm(context, reply, {
        municipality,
        values,
        next: ownPath(request.query.next),
        named: line?.ref,
      })
    },
  )

  app.post(
    '/m/:municipality/actors/new',
    { config: { ...config, creates: true }, schema: { params: ofMunicipality, body: addForm } },
    async (request, reply) => {
      const { municipality } = request.params
      const here = db.at(municipality)
      const next = ownPath(request.body.next)
      const line = await findLine(here, request.body.named)
      const form = { municipality, values: typedActor(request.body), next, named: line?.ref }
      const { data, complaints } = readForm(actorRules(statusesFor(undefined, false)), request.body)
      if (complaints) return showActorForm(context, reply, form, complaints)

      const people = await listActors(here)
      if (people.length >= mostActors)
        return showActorForm(context, reply, form, [{ field: 'name', reason: 'tooManyActors' }])
      const namesakes = namesakesOf(data.name, people)
      if (namesakes.length > 0 && !data.isAnother)
        return showActorForm(context, reply, { ...form, namesakes }, [sameName])

      const id = newId('a')
      await createActor(here, { id, ...saidIn(data), now: now() })
      if (line) {
        await saveNaming(here, { response: line.interview, line: line.key, actor: id, now: now() })
        return reply.redirect(`/m/${municipality}/interviews/${line.interview}/named?done=created`, 303)
      }
      return reply.redirect(next ? comeBack(next, id) : `/m/${municipality}/actors/${id}?done=created`, 303)
    },
  )
}

const ownPath = (next: string | undefined): string | undefined => (isOwnPath(next) ? next : undefined)

/** Back to where the person was missing, naming who was added. */
function comeBack(path: string, actor: string): string {
  const url = new URL(path, 'http://here')
  url.searchParams.set('actor', actor)
  url.searchParams.set('done', 'created')
  return `${url.pathname}${url.search}${url.hash}`
}
