import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { currentGroup, foundGroup } from '../../../db/groups/groups.ts'
import { newId } from '../../../db/ids.ts'
import type { CaseFile } from '../../../reports/case/case-file.ts'
import { changedParts } from '../../../reports/case/outdated.ts'
import type { Recommendation } from '../../../reports/composition/recommendation.ts'
import { type Portrait, portrayGroup } from '../../../reports/composition/words/portrait.ts'
import { dayOf } from '../../../surveys/day.ts'
import { mostMembers } from '../../../surveys/membership.ts'
import { texts } from '../../../views/text/index.ts'
import { loadGrounds } from '../../case/load-case.ts'
import type { AppContext } from '../../frame/context.ts'
import { type FieldComplaint, readForm, textField, tidyFields } from '../../frame/form.ts'
import { problems } from '../../frame/problems.ts'
import { findStored, type StoredComposition } from '../stored.ts'
import { wordHere } from '../what-if/complaining.ts'
import {
  type DecisionFields,
  decisionPage,
  foundingPage,
  groupExistsPage,
  isChoosable,
} from './composition-decision-page.ts'

/** What people had before them when they decided, and what they chose. */
export interface FrozenComposition {
  recommendation: Recommendation
  case: CaseFile
  chosen: {
    group: string[]
    value: number
    /** Points below the recommended group; null when none was possible. */
    difference: number | null
    unmet: string[]
    ineligible: Portrait['ineligible']
  }
}

type OfOne = { Params: { municipality: string; recommendation: string } }
type Request = FastifyRequest<OfOne>

const schema = z.object({ choice: z.string(), reason: textField, date: z.iso.date() })

/** People decide, against the recommendation if they have reason to; the group is founded in the same step. */
export function compositionDecisions(app: FastifyInstance, context: AppContext): void {
  const { db, now } = context
  const consultant = { config: { policy: 'consultant' } } as const

  app.get<OfOne>('/m/:municipality/composition/:recommendation/decision', consultant, async (request, reply) => {
    const stored = await open(request)
    if (await hasGroup(request)) return showExisting(request, reply, stored, 200)
    const fields = {
      choice: stored.result.group.length > 0 ? 'recommended' : 'own',
      members: stored.result.group,
      reason: '',
      date: dayOf(now()),
    }
    return showChoice(request, reply, stored, fields, [])
  })

  app.post<OfOne>('/m/:municipality/composition/:recommendation/decision', consultant, async (request, reply) => {
    const stored = await open(request)
    if (await hasGroup(request)) return showExisting(request, reply, stored, 409)
    const fields = decisionFields(request.body)
    // From the check back to the choice, with everything that was typed.
    if (tidyFields(request.body).back === 'yes') return showChoice(request, reply, stored, fields, [])
    const read = readDecision(stored, fields, request.body)
    if ('complaints' in read) return showChoice(request, reply, stored, fields, read.complaints)
    return reply.page(
      foundingPage({ stored, members: read.members, fields, complaints: [], language: request.language }),
    )
  })

  app.post<OfOne>(
    '/m/:municipality/composition/:recommendation/decision/founding',
    consultant,
    async (request, reply) => {
      const stored = await open(request)
      const { language } = request
      const fields = decisionFields(request.body)
      const read = readDecision(stored, fields, request.body)
      if ('complaints' in read) return showChoice(request, reply, stored, fields, read.complaints)
      const { members } = read
      if (tidyFields(request.body).confirmed !== 'yes') {
        const label = texts[language].composition.confirmLabel
        const complaints = wordHere([{ field: 'confirmed', reason: 'notConfirmed' }], { confirmed: label }, language)
        return reply.page(foundingPage({ stored, members, fields, complaints, language }), 422)
      }
      const { municipality } = request.params
      const deed = {
        recommendation: stored.id,
        reason: fields.reason,
        decidedBy: request.session!.account.id,
        now: now(),
      }
      const founded = await foundGroup(db.at(municipality), {
        ...deed,
        id: newId('g'),
        foundedOn: fields.date,
        members,
        decision: {
          ...deed,
          id: newId('d'),
          subject: 'composition',
          option: 'adopt',
          decidedOn: fields.date,
          frozen: freeze(stored, members),
        },
      })
      if (founded.state === 'exists') return showExisting(request, reply, stored, 409)
      // Somebody was removed since the recommendation was computed.
      if (founded.state === 'unknown') throw problems.changedMeanwhile()
      return reply.redirect(`/m/${municipality}/group?done=founded`, 303)
    },
  )

  const open = ({ params }: Request) => findStored(context, params.municipality, params.recommendation)
  const hasGroup = async ({ params }: Request) => (await currentGroup(db.at(params.municipality))) !== undefined
  const showExisting = (request: Request, reply: FastifyReply, stored: StoredComposition, status: number) =>
    reply.page(groupExistsPage(stored.case.municipality, request.language), status)

  async function showChoice(
    request: Request,
    reply: FastifyReply,
    stored: StoredComposition,
    fields: DecisionFields,
    complaints: FieldComplaint[],
  ) {
    const { language } = request
    const t = texts[language].composition.deciding
    const isStale = changedParts(stored, await loadGrounds(context, request.params.municipality)).length > 0
    const labels = { choice: t.choice, members: t.members, reason: t.reason, date: t.date }
    return reply.page(
      decisionPage({ stored, isStale, fields, complaints: wordHere(complaints, labels, language), language }),
      complaints.length > 0 ? 422 : 200,
    )
  }
}

function decisionFields(body: unknown): DecisionFields {
  const sent = tidyFields(body)
  const text = (name: string) => (typeof sent[name] === 'string' ? sent[name] : '')
  const members = [sent.members ?? []].flat().filter((each): each is string => typeof each === 'string')
  return { choice: text('choice'), members, reason: text('reason'), date: text('date') }
}

/** Whom people chose; the own selection is one to nine persons of the case who have not declined or left. */
function readDecision(
  { case: file, result }: StoredComposition,
  fields: DecisionFields,
  body: unknown,
): { members: string[] } | { complaints: FieldComplaint[] } {
  const complaints = readForm(schema, body).complaints ?? []
  const [, number] = /^alternative-(\d)$/.exec(fields.choice) ?? []
  const choosable = file.actors.filter(isChoosable).map(({ id }) => id)
  const members =
    fields.choice === 'own'
      ? choosable.filter((id) => fields.members.includes(id))
      : fields.choice === 'recommended'
        ? result.group
        : result.alternatives[Number(number) - 1]?.group
  if (!members) return { complaints: [...complaints, { field: 'choice', reason: 'notAnOption' }] }
  if (members.length === 0) complaints.push({ field: 'members', reason: 'nobodyChosen' })
  if (members.length > mostMembers) complaints.push({ field: 'members', reason: 'tooManyChosen' })
  return complaints.length > 0 ? { complaints } : { members }
}

function freeze({ case: file, result }: StoredComposition, members: string[]): FrozenComposition {
  const { value, unmet, ineligible } = portrayGroup(file, members)
  const difference = result.value === null ? null : result.value - value
  return { recommendation: result, case: file, chosen: { group: members, value, difference, unmet, ineligible } }
}
