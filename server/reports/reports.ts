import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { listDecisions } from '../../db/groups/decisions.ts'
import { findReview } from '../../db/groups/reviews.ts'
import { newId } from '../../db/ids.ts'
import { findRecommendation } from '../../db/reports/recommendations.ts'
import { findReport, issueReport, listDownloads, listReports, recordDownload } from '../../db/reports/reports.ts'
import { type CaseFile, hashCase, type Review } from '../../reports/case/case-file.ts'
import { currentHashes, hashOfFrozen } from '../../reports/case/outdated.ts'
import type { Recommendation } from '../../reports/composition/recommendation.ts'
import type { Report } from '../../reports/content/blocks.ts'
import { composeCompositionReport } from '../../reports/content/composition-report.ts'
import { composeDecisionReport } from '../../reports/content/decision-report.ts'
import { decide } from '../../reports/decision/decide.ts'
import type { Decision } from '../../reports/decision/decision.ts'
import { languages } from '../../surveys/vocabulary.ts'
import { formatsFor } from '../../views/text/formats.ts'
import { texts } from '../../views/text/index.ts'
import { loadCase, loadGrounds, namesOfAccounts } from '../case/load-case.ts'
import type { AppContext } from '../frame/context.ts'
import { readForm } from '../frame/form.ts'
import { problems } from '../frame/problems.ts'
import { judgeBeforeReading } from '../ratings/judge-first.ts'
import { reportNumber, reportPage } from './report-page.ts'
import { reportsPage } from './reports-page.ts'

type InMunicipality = { Params: { municipality: string } }
type OfReport = { Params: { municipality: string; report: string } }

const wish = z.object({
  kind: z.enum(['composition', 'decision']),
  /** Of the recommendation or of the review. */
  id: z.string(),
  language: z.enum(languages).optional(),
})

/** Reports as issued: made from a recommendation or a review, read on the screen, taken away as PDF. */
export async function reportsRoom(app: FastifyInstance, context: AppContext): Promise<void> {
  judgeBeforeReading(app, context)
  const { db, now, work } = context
  const team = { config: { policy: 'team' } } as const

  app.get<InMunicipality>('/m/:municipality/reports', team, async (request, reply) => {
    const { municipality: id } = request.params
    const here = db.at(id)
    const grounds = await loadGrounds(context, id)
    const current = currentHashes(grounds)
    const nameOf = await namesByAccount()
    const downloads = await listDownloads(here)
    const reports = (await listReports(here)).map((report) => ({
      ...report,
      createdBy: nameOf(report.createdBy),
      isOutdated: !current.has(report.caseHash),
      downloads: downloads
        .filter((each) => each.report === report.id)
        .map(({ downloadedAt, downloadedBy }) => ({ at: downloadedAt, by: nameOf(downloadedBy) })),
    }))
    return reply.page(reportsPage({ municipality: grounds[0].municipality, reports }, readingOf(request)))
  })

  app.post<InMunicipality>('/m/:municipality/reports', team, async (request, reply) => {
    const { municipality } = request.params
    const { data } = readForm(wish, request.body)
    if (!data) throw problems.badRequest()
    const { kind, id, language = request.language } = data
    const at = now()
    const options = { language, createdAt: at.toISOString() }
    const compose = kind === 'composition' ? composeComposition : composeDecision
    const { content, caseHash } = await compose(municipality, id, options)
    const made = await issueReport(db.at(municipality), {
      id: newId('b'),
      kind,
      language,
      title: content.title,
      caseHash,
      content,
      createdBy: request.session!.account.id,
      now: at,
    })
    return reply.redirect(`/m/${municipality}/reports/${made.id}?done=reportMade`, 303)
  })

  app.get<OfReport>('/m/:municipality/reports/:report', team, async (request, reply) => {
    const { stored, number, content } = await find(request)
    const grounds = await loadGrounds(context, stored.municipality)
    const issue = {
      id: stored.id,
      municipality: grounds[0].municipality,
      number,
      createdAt: stored.createdAt,
      createdBy: (await namesByAccount())(stored.createdBy),
      isOutdated: !currentHashes(grounds).has(stored.caseHash),
    }
    return reply.page(reportPage(content, issue, readingOf(request)))
  })

  app.get<OfReport>('/m/:municipality/reports/:report/pdf', team, async (request, reply) => {
    const { stored, number, content } = await find(request)
    const pdf = await work.drawPdf(content)
    // Noted before it leaves: no copy goes out without a receipt.
    await recordDownload(db.at(stored.municipality), {
      report: stored.id,
      id: newId('d'),
      downloadedBy: request.session!.account.id,
      now: now(),
    })
    return reply
      .header('Content-Disposition', `attachment; filename="tragwerk-${number}.pdf"`)
      .header('Content-Length', pdf.byteLength)
      .type('application/pdf')
      .send(Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength))
  })

  async function find({ params }: FastifyRequest<OfReport>) {
    const stored = await findReport(db.at(params.municipality), params.report)
    if (!stored) throw problems.notFound()
    const number = reportNumber(stored)
    return { stored, number, content: { ...(stored.content as Report), reportNumber: number } }
  }

  async function namesByAccount(): Promise<(account: string) => string> {
    const names = await namesOfAccounts(context)
    return (account) => names.get(account) ?? account
  }

  /** From the case and the result as they were frozen with the recommendation. */
  async function composeComposition(municipality: string, id: string, options: Composing) {
    const stored = await findRecommendation(db.at(municipality), id)
    if (!stored) throw problems.notFound()
    const file = stored.case as CaseFile
    const caseHash = hashOfFrozen({ kind: stored.kind, case: file })
    return { content: composeCompositionReport(file, stored.result as Recommendation, options), caseHash }
  }

  /** While nobody has decided, from the review as it stands; afterwards from what people had before them. */
  async function composeDecision(municipality: string, id: string, options: Composing) {
    const here = db.at(municipality)
    const stored = await findReview(here, id)
    if (!stored) throw problems.notFound()
    const file = await loadCase(context, municipality)
    const caseHash = hashCase(file)
    const nameOf = await namesByAccount()
    const made = (await listDecisions(here, { review: id })).toReversed()
    const recorded = made.flatMap(({ option, reason, decidedOn, decidedBy }) =>
      option === 'adopt' ? [] : [{ option, reason, date: decidedOn, by: nameOf(decidedBy) }],
    )
    const review = file.reviews!.find(({ date }) => date === stored.date)!
    const frozen = made.at(-1)?.frozen as { review: Review; decision: Decision } | undefined
    const { review: facts, decision } = frozen ?? { review, decision: decide(file, review) }
    return { content: composeDecisionReport(file, facts, decision, { ...options, recorded }), caseHash }
  }
}

type Composing = Parameters<typeof composeCompositionReport>[2]

const readingOf = ({ language }: FastifyRequest) => ({ t: texts[language], f: formatsFor(language) })
