import { type ActorStatus, courts, sectors } from '../../surveys/vocabulary.ts'
import type { ShownComplaint } from '../../views/frame/frame.ts'
import type { Texts } from '../../views/text/index.ts'
import { messagesByField } from '../frame/complain.ts'
import type { Page } from '../frame/pages.ts'
import { type ActorFields, commonFlags } from './fields.ts'
import { actorsPath, actorTrail, type Place } from './list-page.ts'

/** In a talk about taking part, or in the self-assessment. */
export type Proposed = 'talk' | 'self'

/** Adding a person, or changing what is known about somebody. */
export function actorFormPage(data: {
  t: Texts
  place: Place
  /** Set when the person exists. */
  existing: { id: string; name: string; revision: number } | undefined
  /** What the person may be made by hand; one alone when the group decides. */
  statuses: ActorStatus[]
  values: ActorFields
  /** Others of the same name, to be looked at before saving. */
  namesakes: { id: string; name: string; position: string }[]
  /** Where to go after adding; a path of ours. */
  next: string | undefined
  /** The line of an interview that names them. */
  named: string | undefined
  /** Where what is proposed was said, to be confirmed by saving. */
  proposed: Proposed | undefined
  complaints: ShownComplaint[]
}) {
  const { t, place, existing, statuses, values, namesakes, next, complaints } = data
  const path = actorsPath(place)
  const { hints, fields } = t.actors
  return {
    template: 'actors/form',
    title: existing ? t.actors.edit : t.actors.create,
    lead: existing ? data.proposed && t.actors.proposedLead[data.proposed] : t.actors.createLead,
    trail: actorTrail(place, t, existing),
    action: existing ? `${path}/${existing.id}/edit` : `${path}/new`,
    back: existing ? `${path}/${existing.id}` : (next ?? path),
    submit: existing ? t.common.save : t.actors.create,
    revision: existing?.revision,
    next,
    named: data.named,
    sectors: sectors.map((value) => ({ value, label: t.terms.sectorLong[value] })),
    statuses: statuses.map((value) => ({ value, label: t.terms.status[value] })),
    statusHint: statuses.length === 1 ? t.actors.inGroup : hints.status,
    flags: commonFlags.map((value) => ({ value, label: t.terms.flag[value], hint: hints[value] })),
    participation: [
      { value: '', label: t.actors.notStated },
      { value: 'yes', label: t.common.yes },
      { value: 'no', label: t.common.no },
    ],
    police: [{ value: 'yes', label: t.terms.flag.rightWingExtremismDesk }],
    courts: [
      { value: '', label: t.actors.noCourt },
      ...courts.map((value) => ({ value, label: t.terms.court[value] })),
    ],
    isAnother: [{ value: 'yes', label: t.actors.isAnother }],
    namesakes: namesakes.map(({ id, name, position }) => ({ name, position, href: `${path}/${id}` })),
    fields,
    values,
    complaints,
    wrong: messagesByField(complaints),
  } satisfies Page
}
