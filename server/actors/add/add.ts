import { newId } from '../../../db/ids.ts'
import { createActor, findActor, listActors } from '../../../db/places/actors.ts'
import { saveNaming } from '../../../db/surveys/namings.ts'
import { statusesFor } from '../../../surveys/membership.ts'
import type { AppContext } from '../../frame/context.ts'
import type { App } from '../../frame/contracts.ts'
import { readForm } from '../../frame/form.ts'
import { isOwnPath } from '../../frame/language.ts'
import { form, query, text } from '../../frame/sent.ts'
import { ofMunicipality } from '../../municipalities/municipality.ts'
import { findLine } from '../../named/talks.ts'
import { actorRules, emptyActor, namesakesOf, newTextRules, saidIn, typedNewActor } from '../fields.ts'
import { sameName } from '../form.ts'
import { showNewActor } from './form.ts'

/** As many as a case file may hold (recommendation model, section 1). */
export const mostActors = 500

/**
 * `next`: where to go after adding somebody; a path of ours. `named`: the line in which they are named. `last`: who was
 * added just before, whose sector the next one may share.
 */
const asked = query({ next: text, named: text, last: text })
/** `goOn`: "next" for adding one person after the other. */
const addForm = form(newTextRules, { next: text, named: text, goOn: text })

export function addActors(app: App, context: AppContext): void {
  const { db, now } = context
  const config = { policy: 'consultant' } as const
  const path = '/m/:municipality/actors/new'

  app.get(path, { config, schema: { params: ofMunicipality, querystring: asked } }, async (request, reply) => {
    const { municipality } = request.params
    const here = db.at(municipality)
    const line = await findLine(here, request.query.named)
    const last = request.query.last === undefined ? undefined : await findActor(here, request.query.last)
    const values = {
      ...emptyActor,
      ...(last && {
        sector: last.sector,
        status: statusesFor(undefined, false).includes(last.status) ? last.status : '',
      }),
      ...(line && { name: line.name, organisation: line.position }),
    }
    return showNewActor(context, reply, {
      municipality,
      values,
      last,
      next: ownPath(request.query.next),
      named: line?.ref,
    })
  })

  app.post(
    path,
    { config: { ...config, creates: true }, schema: { params: ofMunicipality, body: addForm } },
    async (request, reply) => {
      const { municipality } = request.params
      const here = db.at(municipality)
      const next = ownPath(request.body.next)
      const line = await findLine(here, request.body.named)
      const form = { municipality, values: typedNewActor(request.body), next, named: line?.ref }
      const { data, complaints } = readForm(actorRules(statusesFor(undefined, false)), request.body)
      if (complaints) return showNewActor(context, reply, form, complaints)

      const people = await listActors(here)
      if (people.length >= mostActors)
        return showNewActor(context, reply, form, [{ field: 'name', reason: 'tooManyActors' }])
      const namesakes = namesakesOf(data.name, people)
      if (namesakes.length > 0 && !data.isAnother)
        return showNewActor(context, reply, { ...form, namesakes }, [sameName])

      const id = newId('a')
      await createActor(here, { id, ...saidIn(data), now: now() })
      if (line) await saveNaming(here, { response: line.interview, line: line.key, actor: id, now: now() })
      return reply.redirect(afterwards(), 303)

      function afterwards(): string {
        if (line) return `/m/${municipality}/interviews/${line.interview}/named?done=created`
        if (next) return comeBack(next, id)
        const actors = `/m/${municipality}/actors`
        return request.body.goOn === 'next' ? `${actors}/new?last=${id}` : `${actors}/${id}?done=created`
      }
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
