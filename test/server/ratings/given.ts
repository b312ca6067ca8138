import { createActor } from '../../../db/places/actors.ts'
import { type Client, givenWorld } from '../../given.ts'

/** A municipality with one candidate (a01), and two consultants who may interview and rate them. */
export async function givenRaters() {
  const world = await givenWorld()
  const municipality = await world.municipality()
  await createActor(world.db.at(municipality), {
    id: 'a01',
    name: 'Robin Beispiel',
    organisation: null,
    function: null,
    contact: null,
    sector: 'police',
    status: 'candidate',
    attributes: {},
    milieus: [],
    now: world.clock.now,
  })
  const kim = await world.signIn('consultant', [municipality])
  const mo = await world.signIn('consultant', [municipality])
  /** Kim plans an interview with the candidate; its path. */
  const planned = async (purpose: string, ...interviewers: Client[]): Promise<string> => {
    const who = interviewers.map(({ accountId }) => accountId)
    const plan = { actor: 'a01', purpose, interviewers: who }
    const { headers } = await kim.post(`/m/${municipality}/interviews/new`, plan)
    return String(headers.location).replace('?done=planned', '')
  }
  return { world, municipality, kim, mo, planned }
}
