import type { Voices } from './finding.ts'

/** How widely a finding is carried, from nobody's statement to people of several sectors. Our model, not the handbook's. */
export const reaches = ['own_view', 'one_voice', 'several', 'across'] as const
export type Reach = (typeof reaches)[number]

/**
 * No voice: the consultants' own view · one: one voice · two or more of one sector: several voices · two or more from at
 * least two sectors: across sectors. How many speak against it changes nothing here; it is said beside it.
 */
export function reachOf({ talks, sectors }: Voices): Reach {
  if (talks === 0) return 'own_view'
  if (talks === 1) return 'one_voice'
  return sectors.length > 1 ? 'across' : 'several'
}
