import type { Actor } from '../../db/places/actors.ts'
import { openLines, type Talk, talksNaming } from '../../surveys/named/count.ts'
import { apart, positionOf, toldApart } from '../../surveys/people/apart.ts'
import { actorsPath, actorTrail, type Place } from '../actors/list-page.ts'
import type { Spoken } from '../frame/language.ts'
import type { Page } from '../frame/pages.ts'

/** Who was named in how many talks, and which talks hold lines that say nothing of anybody on record yet. */
export function namedPage({ t, f, place, people, talks }: Spoken & { place: Place; people: Actor[]; talks: Talk[] }) {
  const counted = people
    .map((actor) => ({ actor, n: talksNaming(talks, actor.id) }))
    .filter(({ n }) => n > 0)
    .toSorted((x, y) => y.n - x.n)
  const open = talks.filter((talk) => openLines(talk).length > 0)
  const name = (id: string) => apart(people).find((each) => each.id === id)?.name ?? ''
  return {
    template: 'named/overview',
    title: t.terms.serves.named,
    lead: talks.length > 0 ? t.named.lead : t.named.noTalks,
    trail: actorTrail(place, t),
    rows: counted.map(({ actor, n }) => ({
      name: toldApart(actor, people),
      href: `${actorsPath(place)}/${actor.id}`,
      position: positionOf(actor),
      sector: t.terms.sector[actor.sector],
      count: t.named.count(n, talks.length),
    })),
    open: open.map((talk) => ({
      href: `/m/${place.id}/interviews/${talk.interview}/named`,
      talk: t.named.talkWith(name(talk.teller), talk.heldOn ? f.date(talk.heldOn) : ''),
      lines: t.named.openLines(openLines(talk).length),
    })),
  } satisfies Page
}
