import { foundGroup } from '../../../db/groups/groups.ts'
import { type Actor, createActor } from '../../../db/places/actors.ts'
import { keepInstrument } from '../../../db/surveys/instruments.ts'
import { planInterview } from '../../../db/surveys/responses.ts'
import { findInstrument } from '../../../surveys/instruments/index.ts'
import { givenWorld } from '../../given.ts'

/** What the form needs at least. */
export const fields = { name: 'Alex Beispiel', sector: 'justice', status: 'candidate' }

/** A municipality without people, and a consultant of it. */
export async function givenPeople() {
  const world = await givenWorld()
  const place = await world.municipality()
  const client = await world.signIn('consultant', [place])
  const here = world.db.at(place)
  const { now } = world.clock
  return {
    world,
    place,
    here,
    client,
    /** Of the list. */
    path: `/m/${place}/actors`,

    addPerson: (id: string, name: string, more: Partial<Actor> = {}, municipality = place) =>
      createActor(world.db.at(municipality), {
        id,
        name,
        organisation: null,
        function: null,
        contact: null,
        sector: 'police',
        status: 'contact',
        attributes: {},
        milieus: [],
        now,
        ...more,
      }),

    async planReadiness(id: string, actor: string) {
      await keepInstrument(world.db, 'readiness-hash', findInstrument('readiness-interview')!)
      await planInterview(here, {
        id,
        actor,
        instrument: 'readiness-hash',
        purpose: 'readiness',
        plannedFor: '2026-03-04',
        interviewers: [client.accountId],
        now,
      })
    },

    found: (members: string[]) =>
      foundGroup(here, {
        id: 'g1',
        foundedOn: '2026-03-01',
        members,
        reason: 'so beschlossen',
        decidedBy: client.accountId,
        now,
      }),
  }
}
