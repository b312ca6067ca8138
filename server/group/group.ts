import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { isDuplicate } from '../../db/database.ts'
import { listDecisions } from '../../db/groups/decisions.ts'
import { addMember, currentGroup, endMembership, listGroups } from '../../db/groups/groups.ts'
import { listReviews, openReview } from '../../db/groups/reviews.ts'
import { newId } from '../../db/ids.ts'
import { findActor } from '../../db/places/actors.ts'
import { dayOf } from '../../surveys/day.ts'
import { isWilling, mostMembers, presentMembers } from '../../surveys/membership.ts'
import type { ActorStatus } from '../../surveys/vocabulary.ts'
import { texts } from '../../views/text/index.ts'
import { namesOf } from '../accounts/names.ts'
import { loadCase } from '../case/load-case.ts'
import { wordComplaints } from '../frame/complain.ts'
import type { AppContext } from '../frame/context.ts'
import { type FieldComplaint, readForm, tidyFields } from '../frame/form.ts'
import { problems } from '../frame/problems.ts'
import { groupPage, memberJoinsPage, memberLeavesPage } from './group-pages.ts'

type InMunicipality = { Params: { municipality: string } }
type OfMember = { Params: { municipality: string; actor: string } }
type Request = FastifyRequest<{ Params: { municipality: string } }>

const day = z.iso.date()
const joining = z.object({ actor: z.string(), date: day })
const leaving = z.object({ date: day, confirmed: z.literal('yes') })

/** The founded group: members, reviews, what was decided. */
export async function groupRoom(app: FastifyInstance, context: AppContext): Promise<void> {
  const { db, now } = context
  const team = { config: { policy: 'team' } } as const
  const consultant = { config: { policy: 'consultant' } } as const

  app.get<InMunicipality>('/m/:municipality/group', team, async (request, reply) => showGroup(request, reply))

  app.post<InMunicipality>('/m/:municipality/group/reviews', consultant, async (request, reply) => {
    const { municipality } = request.params
    const group = await running(municipality)
    const { data, complaints } = readForm(z.object({ date: day }), request.body)
    if (complaints) return showGroup(request, reply, complaints)
    const id = newId('r')
    try {
      await openReview(db.at(municipality), {
        id,
        group: group.id,
        date: data.date,
        createdBy: request.session!.account.id,
        now: now(),
      })
    } catch (error) {
      if (!isDuplicate(error)) throw error
      return showGroup(request, reply, [{ field: 'date', reason: 'reviewThatDay' }])
    }
    return reply.redirect(`/m/${municipality}/reviews/${id}`, 303)
  })

  app.get<InMunicipality>('/m/:municipality/group/join', consultant, async (request, reply) =>
    showJoining(request, reply, []),
  )

  app.post<InMunicipality>('/m/:municipality/group/members', consultant, async (request, reply) => {
    const { municipality } = request.params
    const here = db.at(municipality)
    const group = await running(municipality)
    const { data, complaints } = readForm(joining, request.body)
    if (complaints) return showJoining(request, reply, complaints)
    const present = presentMembers(group)
    if (present.length >= mostMembers) return showJoining(request, reply, [{ field: 'actor', reason: 'groupFull' }])
    const person = await findActor(here, data.actor)
    if (person && !mayJoin(person, present))
      return showJoining(request, reply, [{ field: 'actor', reason: 'notAnOption' }])
    if (!(await addMember(here, group.id, data.actor, { joinedOn: data.date, now: now() }))) throw problems.notFound()
    return reply.redirect(`/m/${municipality}/group?done=saved`, 303)
  })

  app.get<OfMember>('/m/:municipality/group/members/:actor/leave', consultant, async (request, reply) =>
    showLeaving(request, reply, []),
  )

  app.post<OfMember>('/m/:municipality/group/members/:actor/leave', consultant, async (request, reply) => {
    const { municipality, actor } = request.params
    const group = await running(municipality)
    const { data, complaints } = readForm(leaving, request.body)
    if (complaints) return showLeaving(request, reply, complaints)
    if (!(await endMembership(db.at(municipality), group.id, actor, { leftOn: data.date, now: now() })))
      throw problems.notFound()
    return reply.redirect(`/m/${municipality}/group?done=saved`, 303)
  })

  async function running(municipality: string) {
    const group = await currentGroup(db.at(municipality))
    if (!group) throw problems.notFound()
    return group
  }

  async function showGroup(request: Request, reply: FastifyReply, complaints: FieldComplaint[] = []) {
    const { municipality } = request.params
    const here = db.at(municipality)
    const t = texts[request.language]
    const [group] = await listGroups(here)
    const nameOf = await namesOf(db)
    const page = groupPage(
      {
        file: await loadCase(context, municipality),
        group,
        decisions: (await listDecisions(here)).map(({ option, reason, decidedOn, decidedBy }) => ({
          option: option === 'adopt' ? t.group.adopted : t.terms.option[option],
          reason,
          decidedOn,
          by: nameOf(decidedBy),
        })),
        reviews: (await listReviews(here)).map(({ id, date, status }) => ({
          id,
          date,
          isOpen: status === 'open',
        })),
        mayChange: request.session!.account.role === 'consultant',
        today: dayOf(now()),
        wishes: { date: typed(request, 'date') || dayOf(now()) },
        complaints: wordComplaints(complaints, t.group.fields, t),
      },
      request.language,
    )
    return reply.page(page, complaints.length ? 422 : 200)
  }

  async function showJoining(request: Request, reply: FastifyReply, complaints: FieldComplaint[]) {
    const group = await running(request.params.municipality)
    const file = await loadCase(context, request.params.municipality)
    const members = presentMembers(group)
    const t = texts[request.language]
    const page = memberJoinsPage({
      municipality: file.municipality,
      language: request.language,
      candidates: file.actors.filter((person) => mayJoin(person, members)),
      size: members.length,
      values: { actor: typed(request, 'actor'), date: typed(request, 'date') || dayOf(now()) },
      complaints: wordComplaints(complaints, t.group.fields, t),
    })
    return reply.page(page, complaints.length ? 422 : 200)
  }

  async function showLeaving(request: FastifyRequest<OfMember>, reply: FastifyReply, complaints: FieldComplaint[]) {
    const { municipality, actor } = request.params
    const group = await running(municipality)
    const file = await loadCase(context, municipality)
    const person = file.actors.find(({ id }) => id === actor)
    if (!person || !presentMembers(group).includes(actor)) throw problems.notFound()
    const t = texts[request.language]
    const page = memberLeavesPage({
      municipality: file.municipality,
      language: request.language,
      actor: { id: person.id, name: person.name },
      values: { date: typed(request, 'date') || dayOf(now()) },
      complaints: wordComplaints(complaints, t.group.fields, t),
    })
    return reply.page(page, complaints.length ? 422 : 200)
  }
}

/** Whoever is a member already keeps the day of joining. */
const mayJoin = (person: { id: string; status: ActorStatus }, present: string[]): boolean =>
  isWilling(person) && !present.includes(person.id)

function typed(request: FastifyRequest, field: string): string {
  const value = tidyFields(request.body)[field]
  return typeof value === 'string' ? value : ''
}
