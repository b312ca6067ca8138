import type { PersonProgress, SelfState } from '../../surveys/progress/person.ts'
import type { BadgePartial } from '../../views/partials/partials.ts'
import type { Formats } from '../../views/text/formats.ts'
import type { Texts } from '../../views/text/index.ts'

const tones = { none: undefined, invited: 'info', expired: 'warning', begun: 'info', submitted: 'success' } as const

export function selfBadge(self: SelfState, t: Texts): BadgePartial {
  const tone = tones[self]
  return { label: t.actors.selfStates[self], ...(tone && { tone }) }
}

export function selfWords({ self, selfDate }: PersonProgress, t: Texts, f: Formats): string | undefined {
  if (selfDate === undefined) return undefined
  return self === 'submitted' ? t.actors.selfSubmittedOn(f.date(selfDate)) : t.actors.selfUntil(f.date(selfDate))
}
