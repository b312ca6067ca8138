import { instrumentFor } from '../../../surveys/instruments/index.ts'
import { interviewPurposes, sectors } from '../../../surveys/vocabulary.ts'
import { texts } from '../../../views/text/index.ts'
import type { AppContext } from '../../frame/context.ts'
import type { App } from '../../frame/contracts.ts'
import { ticked } from '../../frame/form.ts'
import { list, parameters, query, text } from '../../frame/sent.ts'
import { loadTold, teamSentences } from '../../mandate/told.ts'
import { findPlace } from '../interview.ts'
import { printedGuidePage } from './printed-page.ts'

/** The guide that new interviews follow, put together for paper; nothing of it is stored. */
export function printGuides(app: App, { db }: AppContext): void {
  const config = { policy: 'consultant' } as const
  const schema = {
    params: parameters('municipality'),
    querystring: query({ purpose: text, sector: text, module: list }),
  }

  app.get('/m/:municipality/interviews/guide', { config, schema }, async (request, reply) => {
    const here = db.at(request.params.municipality)
    const { language, query: asked } = request
    const purpose = interviewPurposes.find((each) => each === asked.purpose) ?? 'situation'
    const sector = sectors.find((each) => each === asked.sector) ?? 'administration'
    const { team } = await loadTold(here)
    return reply.page(
      printedGuidePage({
        t: texts[language],
        language,
        place: await findPlace(here),
        guide: instrumentFor(purpose),
        wanted: { purpose, sector, modules: ticked(asked.module) },
        team: teamSentences(team, language),
      }),
    )
  })
}
