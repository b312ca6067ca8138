import { problems } from './problems.ts'

/** @throws Problem notFound for what does not exist, or not for this reader. */
export function found<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw problems.notFound()
  return thing
}
