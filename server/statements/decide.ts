import type { FastifyReply } from 'fastify'
import { saveStatements } from '../../db/surveys/statements.ts'
import { type FormFields, fieldText } from '../../surveys/form.ts'
import { isPartial } from '../../surveys/statements/consent.ts'
import { type Texts, texts } from '../../views/text/index.ts'
import { wordComplaints } from '../frame/complain.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { problems } from '../frame/problems.ts'
import { questionnaire } from '../frame/sent.ts'
import { ofInterview } from '../interviews/interview.ts'
import {
  type Decision,
  decisionFingerprint,
  fieldOf,
  readDecisions,
  type SentDecisions,
  storedDecision,
} from './decisions.ts'
import { type OpenedStatements, openStatements, type Said, standingOf } from './said.ts'
import { statementsPage } from './statements-page.ts'

/** How far each thing that was said may leave its interview: decided by a consultant, answer by answer. */
export function decideStatements(app: App, context: AppContext): void {
  const { db, now } = context
  const config = { policy: 'consultant' } as const
  const path = '/m/:municipality/interviews/:interview/statements'

  app.get(path, { config, schema: { params: ofInterview } }, async (request, reply) =>
    showStatements(reply, await openStatements(context, request)),
  )

  app.post(path, { config, schema: { params: ofInterview, body: questionnaire({}) } }, async (request, reply) => {
    const statements = await openStatements(context, request)
    const { opened, said, about } = statements
    const fields = givenFields(request.body)
    const words = decisionWords(texts[request.language])
    const sent = readDecisions(said, fields, about.names, words)
    if (sent.complaints.length > 0) return showStatements(reply, statements, { sent, fields })
    const { municipality, id } = opened.interview
    const saved = await saveStatements(db.at(municipality), id, {
      changes: sent.changes,
      savedBy: opened.viewer,
      now: now(),
    })
    if (saved.state === 'unknown') throw problems.notFound()
    // Between reading and saving: what was sent is compared with what is stored now.
    if (saved.state === 'conflict') {
      const fresh = await openStatements(context, request)
      const again = readDecisions(fresh.said, fields, about.names, words)
      return showStatements(reply, fresh, { sent: again, fields })
    }
    return reply.redirect(`/m/${municipality}/interviews/${id}/statements?done=saved`, 303)
  })
}

const givenFields = (body: Record<string, string | string[] | undefined>): FormFields =>
  Object.fromEntries(
    Object.entries(body).filter((entry): entry is [string, string | string[]] => entry[1] !== undefined),
  )

/** What is stored, for whoever has decided otherwise meanwhile. */
const decisionWords =
  (t: Texts) =>
  ({ release, paraphrase }: Decision): string =>
    [t.terms.release[release], release === 'paraphrase' ? paraphrase : ''].filter(Boolean).join(': ')

/** The page as it is stored, or with what was sent and could not be saved. */
function showStatements(
  reply: FastifyReply,
  { opened, said, about }: OpenedStatements,
  unsaved?: { sent: SentDecisions; fields: FormFields },
) {
  const t = texts[reply.request.language]
  const { place, interview, person, saved } = opened
  const complaints = unsaved?.sent.complaints ?? []
  return reply.page(
    statementsPage({
      t,
      place,
      interview: { id: interview.id, person: person.name },
      about,
      isPartial: isPartial(saved.answers),
      shown: said.map((each) => {
        const stored = storedDecision(each)
        const drawn = unsaved ? fieldText(unsaved.fields, fieldOf('drawn', each)) : ''
        return {
          said: each,
          decision: unsaved?.sent.decisions.get(each.id) ?? stored,
          drawn: drawn || decisionFingerprint(stored),
          standing: standingOf(each, about),
        }
      }),
      complaints: wordComplaints(complaints, labelsOf(said), t),
    }),
  )
}

/** In the summary a mistake is named by the question it belongs to. */
const labelsOf = (said: Said[]): Record<string, string> =>
  Object.fromEntries(
    said.flatMap((each) =>
      (['release', 'paraphrase', 'notName'] as const).map((field) => [fieldOf(field, each), each.question]),
    ),
  )
