import type { Actor } from '../../db/places/actors.ts'
import { type DecidedLine, type Talk, talksNaming, talksWithLine } from '../../surveys/named/count.ts'
import { likelyMeant } from '../../surveys/named/namesakes.ts'
import { toldApart } from '../../surveys/people/apart.ts'
import type { ShownComplaint } from '../../views/frame/frame.ts'
import { actorsPath, type Place } from '../actors/list-page.ts'
import { messagesByField } from '../frame/complain.ts'
import type { Spoken } from '../frame/language.ts'
import type { Page } from '../frame/pages.ts'
import { interviewsPath, interviewTrail } from '../interviews/list-page.ts'

type Data = Spoken & {
  place: Place
  person: string
  /** The talk whose lines they are. */
  talk: Talk
  /** All talks of the municipality. */
  talks: Talk[]
  people: Actor[]
  /** The line about which something was wrong. */
  at?: string | undefined
  complaints: ShownComplaint[]
}

/** The lines in which one talk names somebody: whoever is meant by each, and the way to record whoever is not yet. */
export function namedLinesPage(data: Data) {
  const { t, place, person, talk, complaints } = data
  const path = `${interviewsPath(place)}/${talk.interview}`
  return {
    template: 'named/lines',
    title: t.named.linesTitle,
    lead: talk.lines.length > 0 ? t.named.linesLead : t.named.noLines,
    trail: [...interviewTrail(place, t), { label: person, href: path }],
    action: `${path}/named`,
    toOverview: `${actorsPath(place)}/named`,
    lines: talk.lines.map((line, n) => lineOf(line, n, data)),
    people: data.people.map((actor) => ({ id: actor.id, label: labelOf(actor, data) })),
    complaints,
    wrong: messagesByField(complaints),
    scripts: ['choose'],
  } satisfies Page
}

const labelOf = (actor: Actor, { t, people }: Pick<Data, 't' | 'people'>) =>
  `${toldApart(actor, people)}, ${t.terms.sector[actor.sector]}`

function lineOf(line: DecidedLine, n: number, { t, place, people, talk, talks, at }: Data) {
  const meant = people.find(({ id }) => id === line.meant)
  const likely = likelyMeant(line.name, people)
  const isOpen = line.meant === undefined
  return {
    key: line.key,
    id: `line-${n}`,
    text: line.text,
    name: line.name,
    isOpen,
    isWrong: at === line.key,
    count: meant
      ? t.named.count(talksNaming(talks, meant.id), talks.length)
      : isOpen
        ? t.named.lineCount(talksWithLine(talks, line.name), talks.length)
        : '',
    meant: meant && { name: toldApart(meant, people), href: `${actorsPath(place)}/${meant.id}` },
    likely: isOpen
      ? likely.slice(0, 5).map((actor) => ({
          id: actor.id,
          label: labelOf(actor, { t, people }),
          about: t.named.count(talksNaming(talks, actor.id), talks.length),
        }))
      : [],
    create: `${actorsPath(place)}/new?named=${talk.interview}.${line.key}`,
  }
}
