import { currentGroup, type Group } from '../../db/groups/groups.ts'
import { isWilling } from '../../surveys/membership.ts'
import type { ActorStatus } from '../../surveys/vocabulary.ts'
import type { AppContext } from '../frame/context.ts'
import { found } from '../frame/found.ts'

/**
 * The group that works now.
 * @throws Problem notFound
 */
export const runningGroup = async ({ db }: AppContext, municipality: string): Promise<Group> =>
  found(await currentGroup(db.at(municipality)))

/** Whoever is a member already keeps the day of joining. */
export const mayJoin = (person: { id: string; status: ActorStatus }, present: string[]): boolean =>
  isWilling(person) && !present.includes(person.id)
