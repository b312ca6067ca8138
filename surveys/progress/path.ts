/**
 * The way through a questionnaire: section after section in the order of the instrument, then a last look at the whole
 * before it is handed in or closed.
 */

/** A stop on the way: a section, the page before the first one, the last look, or leaving to go on another time. */
export type Stop = { section: string } | 'start' | 'last look' | 'later'

/** Where a section leads by what somebody chose (anything else: on); whoever came from the last look goes back to it. */
export function stopAfter(
  sections: readonly { id: string }[],
  section: string,
  going: unknown,
  fromLastLook = false,
): Stop {
  if (going === 'stay') return { section }
  if (going === 'later') return 'later'
  if (fromLastLook) return 'last look'
  const isBack = going === 'back'
  const to = sections[sections.findIndex(({ id }) => id === section) + (isBack ? -1 : 1)]
  return to ? { section: to.id } : isBack ? 'start' : 'last look'
}

/** Where somebody goes on who comes again: the first section with something open, else the last look. */
export function stopToGoOn(sections: readonly { id: string; open: number }[]): Stop {
  const first = sections.find(({ open }) => open > 0)
  return first ? { section: first.id } : 'last look'
}
