import type { FastifyRequest } from 'fastify'
import { listDecisions } from '../../db/groups/decisions.ts'
import { listFoundings } from '../../db/groups/foundings.ts'
import { found as weighFounding } from '../../reports/founding/found.ts'
import { proposeFounding } from '../../reports/founding/proposal.ts'
import { loadCase } from '../case/load-case.ts'
import type { AppContext } from '../frame/context.ts'
import { found } from '../frame/found.ts'
import { problems } from '../frame/problems.ts'

interface Asked {
  params: { municipality: string }
  session: FastifyRequest['session']
}

/**
 * The founding question of a municipality as this reader may see it: the latest answers, what they lead to (model,
 * section 9), what people decided on them, and what the judgement of the place proposes.
 * @throws Problem notFound
 */
export async function openFoundingQuestion(context: AppContext, { params, session }: Asked) {
  const here = context.db.at(params.municipality)
  const file = await loadCase(context, params.municipality, session!.account.id)
  const [stored] = await listFoundings(here)
  const record = stored && { date: stored.date, criteria: stored.criteria }
  return {
    file,
    municipality: file.municipality,
    stored,
    record,
    result: record && weighFounding(file, record),
    decisions: stored ? await listDecisions(here, { founding: stored.id }) : [],
    proposals: proposeFounding(file),
  }
}

export type OpenedFounding = Awaited<ReturnType<typeof openFoundingQuestion>>

/**
 * The same with answers on which nobody has decided.
 * @throws Problem notFound without answers, closed once there is a decision
 */
export async function undecidedFounding(context: AppContext, asked: Asked) {
  const { stored, record, result, decisions, ...others } = await openFoundingQuestion(context, asked)
  if (decisions.length > 0) throw problems.closed()
  return { ...others, stored: found(stored), record: found(record), result: found(result) }
}
