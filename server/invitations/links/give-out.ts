import { hashToken, newId } from '../../../db/ids.ts'
import { keepInstrument } from '../../../db/surveys/instruments.ts'
import { type GivingOut, giveOutLinks } from '../../../db/surveys/invitations.ts'
import { sealInCode, secretsFrom } from '../../../db/surveys/link-secrets.ts'
import { endOfGermanDay } from '../../../surveys/day.ts'
import { instrumentHash } from '../../../surveys/instruments/hash.ts'
import { openLink } from '../../../surveys/progress/standing.ts'
import { codeInGroups } from '../../../surveys/short-code.ts'
import type { AppContext } from '../../frame/context.ts'
import type { InvitedPerson } from '../page.ts'
import { linkOf, loadRound, type Round, type RoundParams } from '../round.ts'
import type { HandedOut } from './links-page.ts'
import type { LinkTerms } from './rules.ts'

interface Giving {
  /** Each with the id of the link that was open when the form was shown, '' for none. */
  people: { id: string; replaces: string }[]
  /** Secret of the form. */
  form: string
  terms: LinkTerms
  /** Id of the account. */
  by: string
}

/** Links and codes for all of them in one step; what becomes of each is told. */
export async function giveOut(
  { db, now }: AppContext,
  { place, instrument }: Round,
  { people, form, terms, by }: Giving,
): Promise<GivingOut[]> {
  const hash = instrumentHash(instrument)
  await keepInstrument(db, hash, instrument)
  const secrets = people.map(({ id }) => secretsFrom(form, id))
  const codes = await Promise.all(secrets.map(sealInCode))
  const links = people.map(({ id, replaces }, at) => ({
    id: newId('v'),
    actor: id,
    purpose: place.purpose,
    instrument: hash,
    newResponse: newId('s'),
    ...(place.review !== undefined && { review: place.review }),
    tokenHash: hashToken(secrets[at]!.token),
    code: codes[at]!,
    language: terms.language,
    dueOn: terms.dueOn,
    createdBy: by,
    now: now(),
    expiresAt: lastMoment(endOfGermanDay(now(), terms.days), terms.dueOn),
    replaces,
  }))
  return giveOutLinks(db.at(place.municipality.id), links)
}

/** No link ends before the day by which an answer is asked for. */
export function lastMoment(expiresAt: Date, dueOn: string): Date {
  const due = endOfGermanDay(new Date(`${dueOn}T12:00:00Z`))
  return due > expiresAt ? due : expiresAt
}

/** What the form has given out to these people, for the only page that ever shows it; without those whose link has ended. */
export async function handedOut(
  context: AppContext,
  params: RoundParams,
  { people, form }: { people: readonly string[]; form: string },
): Promise<{ round: Round; handed: HandedOut[] }> {
  const round = await loadRound(context, params)
  const handed = round.people.filter(({ id }) => people.includes(id)).flatMap((person) => inHand(context, person, form))
  return { round, handed }
}

function inHand(
  { config }: AppContext,
  { id, name, organisation, standing }: InvitedPerson,
  form: string,
): HandedOut[] {
  const { token, code } = secretsFrom(form, id)
  const invitation = openLink(standing)
  if (!invitation || invitation.tokenHash !== hashToken(token)) return []
  return [{ id, name, organisation, link: linkOf(config, token), code: codeInGroups(code), invitation }]
}
