import type { Actor } from '../../db/places/actors.ts'
import { type ActorStatus, courts } from '../../surveys/vocabulary.ts'
import type { ShownComplaint } from '../../views/frame/frame.ts'
import type { Texts } from '../../views/text/index.ts'
import { messagesByField } from '../frame/complain.ts'
import type { Page } from '../frame/pages.ts'
import { basicsOf } from './basics.ts'
import { type ActorFields, commonFlags } from './fields.ts'
import { actorPath, actorsPath, actorTrail, type Place } from './list-page.ts'

/** In a talk about taking part, or in the self-assessment. */
export type Proposed = 'talk' | 'self'

/** Changing what is known about somebody: of what only some sectors are asked, what the person's own is asked. */
export function actorFormPage(data: {
  t: Texts
  place: Place
  existing: { id: string; name: string; revision: number }
  /** What the person may be made by hand; one alone when the group decides. */
  statuses: ActorStatus[]
  values: ActorFields
  /** Others of the same name, to be looked at before saving. */
  namesakes: Actor[]
  /** Where what is proposed was said, to be confirmed by saving. */
  proposed: Proposed | undefined
  /** Those that anybody here is recorded with. */
  milieus: string[]
  complaints: ShownComplaint[]
  /** How the list stood that one came from. */
  list?: string | undefined
}) {
  const { t, place, existing, values, milieus, complaints } = data
  const path = `${actorsPath(place)}/${existing.id}`
  return {
    template: 'actors/form',
    title: t.actors.edit,
    lead: data.proposed && t.actors.proposedLead[data.proposed],
    trail: actorTrail(place, t, existing, data.list),
    action: `${path}/edit`,
    back: actorPath(place, existing.id, data.list),
    revision: existing.revision,
    ...basicsOf(data),
    flags: commonFlags.map((value) => ({ value, label: t.terms.flag[value], hint: t.actors.hints[value] })),
    participation: [
      { value: '', label: t.actors.notStated },
      { value: 'yes', label: t.common.yes },
      { value: 'no', label: t.common.no },
    ],
    police: values.sector === 'police' ? [{ value: 'yes', label: t.terms.flag.rightWingExtremismDesk }] : undefined,
    courts:
      values.sector === 'justice'
        ? [{ value: '', label: t.actors.noCourt }, ...courts.map((value) => ({ value, label: t.terms.court[value] }))]
        : undefined,
    milieusHint: [
      t.actors.hints.milieus,
      ...(milieus.length > 0 ? [t.actors.milieusKnown(milieus.join(', '))] : []),
    ].join(' '),
    values,
    complaints,
    wrong: messagesByField(complaints),
  } satisfies Page
}
