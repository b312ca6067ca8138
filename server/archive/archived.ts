import type { FastifyReply } from 'fastify'
import { findActor } from '../../db/places/actors.ts'
import type { ArchivedThing } from '../../db/places/archive.ts'
import { findMunicipality } from '../../db/places/municipalities.ts'
import { listTies } from '../../db/places/ties.ts'
import { findResponse } from '../../db/surveys/responses.ts'
import { namesOf } from '../accounts/names.ts'
import { loadRecords } from '../actors/records.ts'
import type { AppContext } from '../frame/context.ts'
import { found } from '../frame/found.ts'
import { spoken } from '../frame/language.ts'
import { isInterview } from '../interviews/interview.ts'
import { archivedInterviewPage, archivedPersonPage } from './page.ts'

/** The own page of a person or an interview that is archived; `words`: what was to be saved, and was not. */
export async function showArchived(
  { db, now }: AppContext,
  reply: FastifyReply,
  {
    municipality,
    archived,
    interview,
    words,
  }: { municipality: string; archived: ArchivedThing; interview: string | undefined; words: string[] | undefined },
) {
  const here = db.at(municipality).whole()
  const about = {
    ...spoken(reply.request.language),
    place: found(await findMunicipality(here)),
    actor: found(await findActor(here, archived.actor)),
    archived,
    nameOf: await namesOf(db),
    words,
  }
  const status = words === undefined ? 200 : 409
  if (interview === undefined) {
    const records = await loadRecords(here, now(), archived.actor)
    return reply.page(
      archivedPersonPage({ ...about, records, ties: (await listTies(here, archived.actor)).length }),
      status,
    )
  }
  const talk = found(await findResponse(here, interview))
  return reply.page(archivedInterviewPage({ ...about, interview: found(isInterview(talk) ? talk : undefined) }), status)
}
