import { z } from 'zod'
import type { Actor } from '../../db/places/actors.ts'
import { isSameName } from '../../surveys/people/spelling.ts'
import { cleanLine } from '../../surveys/text.ts'
import {
  type ActorAttributes,
  type ActorFlag,
  type ActorStatus,
  actorStatuses,
  courts,
  sectors,
} from '../../surveys/vocabulary.ts'
import { lineField, textField, ticked, typedIn } from '../frame/form.ts'

/** What the form of a person holds, as typed. */
export interface ActorFields {
  name: string
  organisation: string
  function: string
  contact: string
  sector: string
  status: string
  /** Ticked flags. */
  attributes: string[]
  /** yes, no, or empty for not known: "no" keeps somebody from being recommended (H 2.2). */
  personalParticipation: string
  rightWingExtremismDesk: string
  court: string
  milieus: string
  notes: string
}

/** Flags that matter whatever the sector, as one list of boxes. */
export const commonFlags = ['fullTime', 'senior', 'accessToMayor', 'canCoordinate', 'canFacilitate'] as const

const optionalLine = lineField.nullable().default(null)

const milieus = z
  .string()
  .default('')
  .transform((text) => [
    ...new Set(
      text
        .split(/[,;\n]/)
        .map(cleanLine)
        .filter(Boolean),
    ),
  ])
  .refine((list) => list.length <= 30, 'tooManyMilieus')
  .refine((list) => list.every((each) => each.length <= 60), 'milieuTooLong')

export const actorRules = (statuses: ActorStatus[]) =>
  z.object({
    name: lineField,
    organisation: optionalLine,
    function: optionalLine,
    contact: optionalLine,
    sector: z.enum(sectors),
    status: z.enum(statuses),
    attributes: z.preprocess((value) => [value ?? []].flat(), z.array(z.enum(commonFlags))),
    personalParticipation: z.enum(['yes', 'no']).optional(),
    rightWingExtremismDesk: z.literal('yes').optional(),
    court: z.enum(courts).optional(),
    milieus,
    notes: textField.nullable().default(null),
    isAnother: z.literal('yes').optional(),
  })

type Read = z.infer<ReturnType<typeof actorRules>>

/** The fields that hold one text each: all but the boxes. */
export const textRules = actorRules([...actorStatuses]).omit({ attributes: true })

/** What is asked of somebody new; everything else comes later, by sector. */
export const newTextRules = textRules.pick({
  name: true,
  organisation: true,
  function: true,
  sector: true,
  status: true,
  isAnother: true,
})

/** What a form says about a person. */
export type Said = Pick<Actor, keyof ReturnType<typeof saidIn>>

/** What is stored of what was read. `before`: what was known until now. */
export const saidIn = (read: Read, before: ActorAttributes = {}) => ({
  name: read.name,
  organisation: read.organisation,
  function: read.function,
  contact: read.contact,
  sector: read.sector,
  status: read.status,
  attributes: attributesOf(read, before),
  milieus: read.milieus,
  notes: read.notes,
})

/**
 * A box that is not ticked says nothing, unless "no" or "yes" had been said before (imported cases say "no"). What only
 * one sector is asked says nothing of others, and goes when somebody changes over.
 */
function attributesOf(read: Read, before: ActorAttributes): ActorAttributes {
  const said = (flag: ActorFlag, isTicked: boolean) =>
    isTicked ? { [flag]: true } : before[flag] === undefined ? {} : { [flag]: false }
  return {
    ...Object.assign({}, ...commonFlags.map((flag) => said(flag, read.attributes.includes(flag)))),
    ...(read.personalParticipation && { personalParticipation: read.personalParticipation === 'yes' }),
    ...(read.sector === 'police' && said('rightWingExtremismDesk', read.rightWingExtremismDesk === 'yes')),
    ...(read.sector === 'justice' && read.court && { court: read.court }),
  }
}

export const emptyActor: ActorFields = {
  name: '',
  organisation: '',
  function: '',
  contact: '',
  sector: '',
  status: 'contact',
  attributes: [],
  personalParticipation: '',
  rightWingExtremismDesk: '',
  court: '',
  milieus: '',
  notes: '',
}

export const fieldsOfActor = ({ attributes, ...actor }: Said): ActorFields => ({
  name: actor.name,
  organisation: actor.organisation ?? '',
  function: actor.function ?? '',
  contact: actor.contact ?? '',
  sector: actor.sector,
  status: actor.status,
  attributes: commonFlags.filter((flag) => attributes[flag]),
  personalParticipation: { true: 'yes', false: 'no', undefined: '' }[`${attributes.personalParticipation}`],
  rightWingExtremismDesk: attributes.rightWingExtremismDesk ? 'yes' : '',
  court: attributes.court ?? '',
  milieus: actor.milieus.join(', '),
  notes: actor.notes ?? '',
})

/** The fields with what the person said of themselves in place of what was known. */
export const withSaid = (fields: ActorFields, said: Partial<Record<ActorFlag, boolean>>): ActorFields => ({
  ...fields,
  attributes: commonFlags.filter((flag) => said[flag] ?? fields.attributes.includes(flag)),
  ...(said.personalParticipation !== undefined && {
    personalParticipation: said.personalParticipation ? 'yes' : 'no',
  }),
})

/** What was typed, for showing the form again. */
export const typedActor = (body: { attributes?: string | string[] | undefined }): ActorFields => ({
  ...typedIn(textRules, body),
  attributes: ticked(body.attributes),
})

/** What was typed of somebody new. */
export const typedNewActor = (body: object): ActorFields => ({
  ...emptyActor,
  ...typedIn(newTextRules, body),
})

/** Others with the same name, however it is spelled. */
export const namesakesOf = <T extends { id: string; name: string }>(name: string, actors: T[], self?: string): T[] =>
  actors.filter((each) => each.id !== self && isSameName(each.name, name))
