import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { findMunicipality } from '../../../db/places/municipalities.ts'
import { completeSettings } from '../../../reports/case/case-file.ts'
import { texts } from '../../../views/text/index.ts'
import { wordComplaints } from '../../frame/complain.ts'
import type { AppContext } from '../../frame/context.ts'
import type { FieldComplaint } from '../../frame/form.ts'
import { found } from '../../frame/found.ts'
import { revision, text } from '../../frame/sent.ts'
import { describeChanges } from '../changes.ts'
import { confirmPage, type Deed } from './confirm-page.ts'
import { scenarioName } from './outcome.ts'
import { findVaried } from './scenarios.ts'

/** What the page sends, whatever is to be confirmed; `revision` is that of the municipality. */
export const sentConfirmation = z.strictObject({ confirmed: text, revision })

export const notConfirmed: FieldComplaint = { field: 'confirmed', reason: 'notConfirmed' }

/** Asks before what reaches further than a scenario's own page. */
export async function askToConfirm(
  context: AppContext,
  reply: FastifyReply,
  { deed, ...of }: { deed: Deed; municipality: string; scenario: string },
  complaints: FieldComplaint[] = [],
) {
  const { language } = reply.request
  const t = texts[language]
  const { scenario, base } = await findVaried(context, of)
  const place = found(await findMunicipality(context.db.at(of.municipality)))
  const [former, later] = [base, scenario].map((each) => completeSettings(each.case.settings))
  return reply.page(
    confirmPage({
      deed,
      municipality: place,
      language,
      revision: place.revision,
      scenario: { id: scenario.id, name: scenarioName(scenario, base, language) },
      changes: describeChanges(base.case, former!, later!, language),
      complaints: wordComplaints(complaints, { confirmed: t.composition.confirmLabel }, t),
    }),
  )
}
