import { z } from 'zod'
import { findActor, listActors } from '../../../db/places/actors.ts'
import { listTies, removeTie, saveTie, type Tie } from '../../../db/places/ties.ts'
import { apart } from '../../../surveys/people/apart.ts'
import { rivalries } from '../../../surveys/vocabulary.ts'
import type { AppContext } from '../../frame/context.ts'
import type { App } from '../../frame/contracts.ts'
import { dayField, type FieldComplaint, readForm, typedIn } from '../../frame/form.ts'
import { found } from '../../frame/found.ts'
import { spoken } from '../../frame/language.ts'
import { form, revision, revisionOf } from '../../frame/sent.ts'
import { ofActor, showPerson } from '../actor.ts'
import { conflictsAboutTie, fieldsOfTie, noTie } from './fields.ts'
import { listSources, sourceWords } from './told.ts'

const tieRules = z.object({
  other: z.string(),
  trust: z.enum(['0', '1', '2', '3', '4']).transform(Number).nullable().default(null),
  rivalry: z.enum(rivalries).nullable().default(null),
  from: z.enum(['self', 'other']).optional(),
  source: z.string().nullable().default(null),
  date: dayField.nullable().default(null),
})

const tieForm = form(tieRules, { revision })
const removalForm = z.strictObject({ other: z.string() })

/** How people stand to each other: how much they trust, and where rivalries stand in the way. */
export function tieActors(app: App, context: AppContext): void {
  const { db } = context
  const config = { policy: 'consultant' } as const

  app.post(
    '/m/:municipality/actors/:actor/ties',
    { config, schema: { params: ofActor, body: tieForm } },
    async (request, reply) => {
      const { municipality, actor: id } = request.params
      const here = db.at(municipality)
      const actor = found(await findActor(here, id))
      const typed = { ...typedIn(tieRules, request.body), revision: revisionOf(request.body) }
      const { data, complaints } = readForm(tieRules, request.body)
      if (complaints) return showPerson(context, reply, actor, typed, complaints)
      const others = (await listActors(here)).filter((each) => each.id !== id)
      if (!others.some((each) => each.id === data.other)) return showPerson(context, reply, actor, typed, [notThere])
      if (data.trust === null && data.rivalry === null) return showPerson(context, reply, actor, typed, [nothingSaid])

      const sources = await listSources(here)
      if (data.source !== null && !sources.some((each) => each.id === data.source))
        return showPerson(context, reply, actor, typed, [notASource])

      const before = (await listTies(here, id)).find(({ a, b }) => a === data.other || b === data.other)
      const change = await saveTie(here, { ...saidByHand(id, data, before), revision: typed.revision })
      if (change.state !== 'saved') {
        const stored = change.state === 'conflict' ? fieldsOfTie(change.row, id) : noTie
        const { t, f } = spoken(request.language)
        const words = sources.map((each) => [each.id, sourceWords(each, { t, f, people: apart([actor, ...others]) })])
        const conflicts = conflictsAboutTie(typed, stored, Object.fromEntries(words), t)
        if (conflicts.length > 0 && typed.revision === 0) return showPerson(context, reply, actor, typed, [tieExists])
        if (conflicts.length > 0)
          return showPerson(context, reply, actor, { ...typed, revision: stored.revision }, conflicts)
      }
      return reply.redirect(`/m/${municipality}/actors/${id}?done=saved#ties`, 303)
    },
  )

  app.post(
    '/m/:municipality/actors/:actor/ties/remove',
    { config, schema: { params: ofActor, body: removalForm } },
    async (request, reply) => {
      const { municipality, actor: id } = request.params
      const here = db.at(municipality)
      const actor = found(await findActor(here, id))
      await removeTie(here, actor.id, request.body.other)
      return reply.redirect(`/m/${municipality}/actors/${id}?done=removed#ties`, 303)
    },
  )
}

/** What is typed, as it is kept. What was confirmed stays so as long as the same is said in the same place. */
function saidByHand(id: string, { other, from, ...said }: z.infer<typeof tieRules>, before: Tie | undefined) {
  const isSame = before?.rivalry === said.rivalry && before.source === said.source
  return {
    ...said,
    a: id,
    b: other,
    from: from ? ({ self: 'a', other: 'b' } as const)[from] : null,
    ...(!isSame && { confirmed: null, confirmation: null }),
  }
}

const notThere: FieldComplaint = { field: 'other', reason: 'notAnOption' }
const notASource: FieldComplaint = { field: 'source', reason: 'notAnOption' }
const nothingSaid: FieldComplaint = { field: 'trust', reason: 'required' }
const tieExists: FieldComplaint = { field: 'other', reason: 'tieExists' }
