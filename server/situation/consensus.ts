import type { FastifyReply } from 'fastify'
import { type PlaceJudgementToSave, savePlaceJudgements } from '../../db/places/judgements.ts'
import { fieldsOf, typedFieldsOf } from '../../surveys/fields.ts'
import type { FormFields } from '../../surveys/form.ts'
import { isSameConsensus, whatConsensusLacks } from '../../surveys/ratings/consensus.ts'
import { type PlaceItem, placeItems, readPlaceJudgements } from '../../surveys/situation/place-items.ts'
import type { PlaceIndicator } from '../../surveys/vocabulary.ts'
import type { ShownComplaint } from '../../views/frame/frame.ts'
import { type Texts, texts } from '../../views/text/index.ts'
import { namesOf } from '../accounts/names.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { found } from '../frame/found.ts'
import { questionnaire } from '../frame/sent.ts'
import { givenOf } from '../interviews/interview.ts'
import { ofMunicipality } from '../municipalities/municipality.ts'
import { itemMessages } from '../questionnaires/item-complaint.ts'
import { consensusPage } from '../ratings/consensus-page.ts'
import { inWords } from '../statements/evidence.ts'
import { revisionIn } from './judgement.ts'
import { comparisonFor } from './overview.ts'
import { situationPath, situationTrail } from './overview-page.ts'
import { type OpenedPlace, openPlace } from './place.ts'

/** What the consultants agree on once two have judged the place alone: a step and a reason for each indicator. */
export function agreeOnPlaces(app: App, context: AppContext): void {
  const { db, now } = context
  const config = { policy: 'consultant' } as const
  const path = '/m/:municipality/situation/consensus'

  app.get(path, { config, schema: { params: ofMunicipality } }, async (request, reply) =>
    showConsensus(context, reply, await openPlace(context, request)),
  )

  app.post(path, { config, schema: { params: ofMunicipality, body: questionnaire({}) } }, async (request, reply) => {
    const opened = await openPlace(context, request)
    found(comparisonFor(ownFirst(opened), String))
    const { entries, ...sent } = readConsensus(opened, request.body, texts[request.language])
    const saved = await savePlaceJudgements(db.at(opened.place.id), { entries, now: now() })
    const conflicts = saved.state === 'conflict' ? saved.indicators : []
    if (conflicts.length === 0 && Object.keys(sent.messages).length === 0)
      return reply.redirect(`${situationPath(opened.place)}?done=saved`, 303)
    return showConsensus(context, reply, await openPlace(context, request), { ...sent, conflicts })
  })
}

/** Only whoever has judged takes part in the agreement, whether they held interviews or not. */
const ownFirst = (opened: OpenedPlace): OpenedPlace => ({
  ...opened,
  judges: [...new Set([opened.viewer, ...opened.judges])],
})

const consensusOf = ({ visible }: OpenedPlace, indicator: PlaceIndicator) =>
  visible.find((each) => each.kind === 'consensus' && each.indicator === indicator)

/** What was changed and is complete, and messages about the rest; what was left as it is stays. */
function readConsensus(opened: OpenedPlace, fields: Record<string, unknown>, t: Texts) {
  const { given, complaints, typed } = readPlaceJudgements(fields)
  const messages = itemMessages(complaints, t)
  const entries: PlaceJudgementToSave[] = []
  for (const { id } of placeItems) {
    if (isSameConsensus(given[id], consensusOf(opened, id))) continue
    const lack = whatConsensusLacks(given[id])
    if (lack) messages[id] ??= t.interviews.consensus.lacks[lack]
    if (messages[id]) continue
    // How sure the raters were, and on what an imported consensus rests, is not asked again, and stays.
    const { confidence, statements } = consensusOf(opened, id) ?? {}
    entries.push({
      indicator: id,
      rater: opened.viewer,
      kind: 'consensus',
      given: { ...(confidence && { confidence }), ...(statements && { statements }), ...given[id] },
      revision: revisionIn(fields, id),
    })
  }
  return { entries, messages, typed }
}

interface Unsaved {
  typed: FormFields
  messages: Record<string, string>
  conflicts: PlaceIndicator[]
}

async function showConsensus(
  context: AppContext,
  reply: FastifyReply,
  opened: OpenedPlace,
  { typed, messages, conflicts }: Unsaved = { typed: {}, messages: {}, conflicts: [] },
) {
  const { language } = reply.request
  const t = texts[language]
  const { place } = opened
  const visible = await inWords(context, place.id, opened.visible)
  const { raters, rows } = found(comparisonFor(ownFirst({ ...opened, visible }), await namesOf(context.db)))
  const isUnsaved = ({ id }: PlaceItem) => messages[id] !== undefined || conflicts.includes(id)
  const complaintAbout = (item: PlaceItem): ShownComplaint => {
    const about = { field: item.id, label: item.label[language] }
    if (!conflicts.includes(item.id)) return { ...about, message: messages[item.id] ?? '' }
    const { value, evidence } = consensusOf(opened, item.id) ?? {}
    const step = value && t.interviews.consensus.step(value, item.anchors[value - 1]?.[language] ?? '')
    return {
      ...about,
      message: t.common.conflict.stored([step, evidence].filter(Boolean).join('. ')),
      isConflict: true,
    }
  }
  return reply.page(
    consensusPage({
      t,
      words: t.situation.consensus,
      trail: situationTrail(place, t),
      action: `${situationPath(place)}/consensus`,
      back: situationPath(place),
      rows: placeItems.map((item) => {
        const row = rows.find(({ dimension }) => dimension === item.id)
        const agreed = consensusOf(opened, item.id)
        const fields = isUnsaved(item) ? typedFieldsOf(item, typed) : fieldsOf(item, agreed && givenOf(agreed))
        return {
          id: item.id,
          label: item.label[language],
          anchors: item.anchors.map((anchor) => anchor[language]),
          steps: row?.steps ?? 0,
          ratings: raters.flatMap(({ name }, at) => {
            const cell = row?.cells[at]
            return cell ? [{ ...cell, name }] : []
          }),
          value: String(fields[item.id] ?? ''),
          reason: String(fields[`${item.id}.evidence`] ?? ''),
          revision: agreed?.revision ?? 0,
        }
      }),
      complaints: placeItems.filter(isUnsaved).map(complaintAbout),
    }),
  )
}
