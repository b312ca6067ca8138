import { z } from 'zod'
import { archivable, archive, bringBack, type Thing } from '../../db/places/archive.ts'
import { findMunicipality } from '../../db/places/municipalities.ts'
import { listInvitations } from '../../db/surveys/invitations.ts'
import { listComeFrom } from '../actors/form.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { found } from '../frame/found.ts'
import { problems } from '../frame/problems.ts'
import { invitationsPath } from '../invitations/list-page.ts'
import { ofMunicipality } from '../municipalities/municipality.ts'

const thing = z.strictObject({ kind: z.enum(archivable), id: z.string() })

/**
 * Putting away and bringing back, for whatever can be archived (docs/decisions/023-archive.md). It is done at once,
 * because it can be undone at once.
 */
export async function archiveRoom(app: App, { db, now }: AppContext): Promise<void> {
  const config = { policy: 'consultant' } as const
  const schema = { params: ofMunicipality, body: thing }

  app.post('/m/:municipality/archive', { config, schema }, async (request, reply) => {
    const { municipality } = request.params
    const { kind, id } = request.body
    const here = db.at(municipality)
    const list = await listOf(municipality, request.body)
    const state = await archive(here, { kind, id }, { by: request.session!.account.id, now: now() })
    if (state === 'unknown') throw problems.notFound()
    if (state === 'inGroup') return reply.redirect(`/m/${municipality}/actors/${id}#archive`, 303)
    const asked = kind === 'actor' ? listComeFrom(request) : undefined
    const words = `${asked ? `${asked}&` : ''}done=archived&undo=${kind}.${encodeURIComponent(id)}`
    return reply.redirect(`${list}?${words}`, 303)
  })

  const back = { config: { ...config, isForArchived: true }, schema } as const

  app.post('/m/:municipality/archive/bring-back', back, async (request, reply) => {
    const { municipality } = request.params
    const here = db.at(municipality)
    const { archivedAt } = found(await findMunicipality(here))
    if (archivedAt && request.body.kind !== 'municipality') throw problems.archived()
    if (!(await bringBack(here, request.body))) throw problems.notFound()
    return reply.redirect(`${await pathOf(municipality, request.body)}?done=broughtBack`, 303)
  })

  /** The list that a thing stands in, without query. */
  async function listOf(municipality: string, { kind, id }: Thing): Promise<string> {
    if (kind === 'municipality') return '/'
    if (kind === 'invitation') return (await roundOf(municipality, id))?.path ?? `/m/${municipality}/self-assessments`
    return kind === 'actor' ? `/m/${municipality}/actors` : `/m/${municipality}/interviews`
  }

  async function pathOf(municipality: string, { kind, id }: Thing): Promise<string> {
    if (kind === 'municipality') return `/m/${municipality}`
    const list = await listOf(municipality, { kind, id })
    return `${list}/${kind === 'invitation' ? (await roundOf(municipality, id))?.actor : id}`
  }

  async function roundOf(municipality: string, invitation: string) {
    const all = await listInvitations(db.at(municipality).whole(), { now: now() })
    const one = all.find(({ id }) => id === invitation)
    const place = { municipality: { id: municipality, name: '' }, purpose: 'self_assessment' as const }
    return one && { actor: one.actor, path: invitationsPath({ ...place, review: one.to.review ?? undefined }) }
  }
}
