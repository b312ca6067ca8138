import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { newId } from '../../../db/ids.ts'
import { type StoredFinding, saveFinding } from '../../../db/situation/findings.ts'
import { reportSections } from '../../../surveys/serves.ts'
import { type Texts, texts } from '../../../views/text/index.ts'
import { wordComplaints } from '../../frame/complain.ts'
import { conflictsBetween } from '../../frame/conflict.ts'
import type { AppContext } from '../../frame/context.ts'
import type { App } from '../../frame/contracts.ts'
import { type FieldComplaint, readForm, textField, ticked, typedIn } from '../../frame/form.ts'
import { found } from '../../frame/found.ts'
import { spoken } from '../../frame/language.ts'
import { problems } from '../../frame/problems.ts'
import { form, list, parameters, query, revision, revisionOf, text } from '../../frame/sent.ts'
import { ofMunicipality } from '../../municipalities/municipality.ts'
import { complaintsOnNames, namesIn } from '../names-meant.ts'
import { reportPath } from '../overview-page.ts'
import { type OpenedReport, openReport } from '../report.ts'
import { keyOf } from '../statements.ts'
import { findingPage, type TypedFinding } from './finding-page.ts'

const rules = z.object({
  section: z.enum(reportSections),
  text: textField.min(1),
  namesMeant: z.literal('yes').optional(),
})
const body = form(rules, { revision, supports: list, against: list })

export const ofFinding = parameters('municipality', 'finding')

/** Consultants write what they find; each finding rests on statements, and what speaks against it stands beside it. */
export function writeFindings(app: App, context: AppContext): void {
  const config = { policy: 'consultant' } as const
  const path = '/m/:municipality/situation-report/findings'
  const asked = query({ section: text })

  app.get(`${path}/new`, { config, schema: { params: ofMunicipality, querystring: asked } }, async (request, reply) => {
    const typed = { ...nothingTyped, section: request.query.section ?? '' }
    return showFinding(reply, await openReport(context, request), { id: undefined, typed })
  })

  const adding = { config: { ...config, creates: true }, schema: { params: ofMunicipality, body } } as const
  app.post(`${path}/new`, adding, async (request, reply) => save(request, reply, undefined))

  app.get(`${path}/:finding`, { config, schema: { params: ofFinding } }, async (request, reply) => {
    const report = await openReport(context, request)
    const finding = findingIn(report, request.params.finding)
    return showFinding(reply, report, { id: finding.id, typed: typedOf(finding) })
  })

  app.post(`${path}/:finding`, { config, schema: { params: ofFinding, body } }, async (request, reply) =>
    save(request, reply, request.params.finding),
  )

  async function save(
    request: FastifyRequest & { params: { municipality: string }; body: z.output<typeof body> },
    reply: FastifyReply,
    id: string | undefined,
  ) {
    const report = await openReport(context, request)
    const before = id === undefined ? undefined : findingIn(report, id)
    const typed = typedFinding(report, request.body)
    const { data, complaints = [] } = readForm(rules, request.body)
    // What stands there already was meant.
    const names = typed.text === before?.text ? [] : namesIn(typed.text, report.known)
    const wrong = [...complaints, ...complaintsAbout(typed, names)]
    if (!data || wrong.length > 0) return showFinding(reply, report, { id, typed, complaints: wrong })
    const linked = (keys: string[]) => report.statements.filter((each) => keys.includes(keyOf(each)))
    const saved = await saveFinding(context.db.at(report.place.id), {
      id: id ?? newId('n'),
      section: data.section,
      text: data.text,
      supports: linked(typed.supports),
      against: linked(typed.against),
      revision: typed.revision,
      savedBy: request.session!.account.id,
      now: context.now(),
    })
    if (saved.state === 'unknown') throw problems.notFound()
    if (saved.state === 'conflict') {
      const conflicts = conflictsWith(saved.row, typed, texts[request.language])
      const again = { id, typed: { ...typed, revision: saved.row.revision }, complaints: conflicts }
      if (conflicts.length > 0) return showFinding(reply, report, again)
    }
    return reply.redirect(`${reportPath(report.place)}?done=saved#s-${data.section}`, 303)
  }
}

const nothingTyped: TypedFinding = { section: '', text: '', supports: [], against: [], namesMeant: '', revision: 0 }

/** @throws Problem notFound */
export const findingIn = ({ findings }: OpenedReport, id: string): StoredFinding =>
  found(findings.find((each) => each.id === id))

const typedOf = ({ section, text, supports, against, revision }: StoredFinding): TypedFinding => ({
  section,
  text,
  supports: supports.map(keyOf),
  against: against.map(keyOf),
  namesMeant: '',
  revision,
})

/** What was sent; of the statements those that exist here. */
function typedFinding({ statements }: OpenedReport, sent: z.output<typeof body>): TypedFinding {
  const keys = statements.map(keyOf)
  const known = (given: string | string[] | undefined) => keys.filter((key) => ticked(given).includes(key))
  return {
    ...typedIn(rules, sent),
    supports: known(sent.supports),
    against: known(sent.against),
    revision: revisionOf(sent),
  }
}

function complaintsAbout({ supports, against, namesMeant }: TypedFinding, names: string[]): FieldComplaint[] {
  const isTwice = supports.some((key) => against.includes(key))
  return [...(isTwice ? [{ field: 'supports', reason: 'bothSides' }] : []), ...complaintsOnNames(names, namesMeant)]
}

function conflictsWith(stored: StoredFinding, typed: TypedFinding, t: Texts): FieldComplaint[] {
  const theirs = typedOf(stored)
  const told = ({ section, text, supports, against }: TypedFinding) => ({
    section,
    text,
    supports: [supports.toSorted().join(), against.toSorted().join()].join(';'),
  })
  const links = t.situationReport.finding.chosen(theirs.supports.length, theirs.against.length)
  return conflictsBetween(told(typed), told(theirs), {
    section: t.terms.reportSection,
    supports: { [told(theirs).supports]: links },
  })
}

function showFinding(
  reply: FastifyReply,
  report: OpenedReport,
  { id, typed, complaints = [] }: { id: string | undefined; typed: TypedFinding; complaints?: FieldComplaint[] },
) {
  const { language } = reply.request
  const { t, f } = spoken(language)
  return reply.page(
    findingPage({
      t,
      f,
      language,
      place: report.place,
      id,
      typed,
      statements: report.statements,
      // Once somebody has said that a name is meant, nothing is asked again on the way back to the form.
      names: complaints.length > 0 ? namesIn(typed.text, report.known) : [],
      complaints: wordComplaints(
        complaints,
        { ...t.situationReport.finding.fields, namesMeant: t.situationReport.namesMeant.label },
        t,
      ),
    }),
  )
}
