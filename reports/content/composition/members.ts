import type { Block } from '../blocks.ts'
import type { Ground } from './ground.ts'
import { trustedBy, wantedFunctions } from './summary.ts'

function reasonsFor(ground: Ground, id: string): string[] {
  const { words, wording, portrait, resultOf, actorOf, labels, dimensionsOf, file, namesOf } = ground
  const actor = actorOf(id)
  const brings = wantedFunctions(ground).filter((each) => portrait.functions[each].includes(id))
  const alone = brings.filter((each) => portrait.functions[each].length === 1)
  const shared = brings.filter((each) => !alone.includes(each))
  const strong = dimensionsOf(id, (level) => level >= 40, 8)
  const trusted = trustedBy(file, id, portrait.members)
  const milieus = actor.milieus ?? []
  return [
    words.reason.sector(labels.sector[actor.sector]),
    ...(resultOf(id).priceOut === null ? [words.members.indispensable] : []),
    ...(alone.length > 0 ? [words.members.onlyOne(alone.map((each) => wording.functions[each]))] : []),
    ...(shared.length > 0 ? [words.reason.brings(shared.map((each) => wording.functions[each]))] : []),
    ...(strong.length > 0 ? [words.reason.strong(strong.slice(0, 4))] : []),
    ...(trusted.length > 0 ? [`${words.reason.trusted(trusted.length)} (${namesOf(trusted).join(', ')})`] : []),
    ...(milieus.length > 0 ? [words.members.milieus(milieus)] : []),
  ]
}

function reasonsAgainst(ground: Ground, id: string): string[] {
  const { words, resultOf, actorOf, dimensionsOf, labels, portrait, nameOf } = ground
  const result = resultOf(id)
  const weak = dimensionsOf(id, (level) => level < 25, 8)
  const rivals = portrait.rivalries.flatMap(({ a, b, rivalry }) =>
    a === id || b === id ? [`${nameOf(a === id ? b : a)} (${labels.rivalry[rivalry]})`] : [],
  )
  return [
    ...(weak.length > 0 ? [words.members.weak(weak)] : []),
    ...(result.tension > 0 ? [words.members.tension] : []),
    ...(rivals.length > 0 ? [words.members.rivalry(rivals)] : []),
    ...(actorOf(id).attributes?.fullTime === true ? [] : [words.members.notFullTime]),
    ...(result.unrated.length > 0 ? [words.members.unrated(result.unrated.map((each) => labels.dimension[each]))] : []),
    ...(result.provisional ? [words.members.provisional] : []),
  ]
}

function standIn({ words, resultOf, nameOf, recommendation }: Ground, id: string): string {
  const found = resultOf(id).standIn
  return found
    ? words.members.standIn(nameOf(found.id), (recommendation.value ?? 0) - found.value)
    : words.members.noStandIn
}

/** Person by person: for, against, and what happens when they leave. */
export function members(ground: Ground): Block[] {
  const { words, recommendation, nameOf, actorOf, evidence } = ground
  if (recommendation.group.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: words.members.heading },
    { kind: 'paragraph', text: words.members.intro },
    ...recommendation.group.flatMap((id): Block[] => {
      const { name, organisation, function: work } = actorOf(id)
      const place = [work, organisation].filter(Boolean).join(', ')
      const against = reasonsAgainst(ground, id)
      return [
        { kind: 'heading', level: 2, text: place ? `${name} – ${place}` : name },
        { kind: 'paragraph', text: words.members.why(nameOf(id), reasonsFor(ground, id)) },
        {
          kind: 'paragraph',
          text: `${against.length > 0 ? words.members.against(against) : words.members.againstNothing} ${standIn(ground, id)}`,
          evidence: evidence(['H 2.2', 'H 3.1'], ['actors', 'ratings', 'selfAssessments', 'ties']),
        },
      ]
    }),
  ]
}

/** Who is not in, and why: for the record, and for those who must answer for it. */
export function others(ground: Ground): Block[] {
  const { words, wording, recommendation, nameOf, actorOf, labels, isFeasible, evidence } = ground
  const rest = recommendation.actors.filter(({ recommended }) => !recommended)
  const reason = (id: string) => {
    const { eligible, ineligibleBecause, priceIn } = ground.resultOf(id)
    if (!eligible)
      return ineligibleBecause
        .map((why) => {
          if (why === 'status' || why === 'personalParticipation' || why === 'exclude') return wording.ineligible[why]
          return wording.ineligible.floor(labels.dimension[why.slice('floor.'.length) as keyof typeof labels.dimension])
        })
        .join('; ')
    if (!isFeasible) return words.others.noGroup
    return priceIn === null ? words.others.impossible : words.others.costs(priceIn)
  }
  return [
    { kind: 'heading', level: 1, text: words.others.heading },
    { kind: 'paragraph', text: rest.length === 0 ? words.others.all : words.others.intro },
    ...(rest.length > 0
      ? [
          {
            kind: 'table',
            caption: words.others.caption,
            columns: [
              { label: words.summary.person, share: 1.5 },
              { label: words.summary.sector },
              { label: words.others.reason, share: 3 },
            ],
            rows: rest.map(({ id }) => [nameOf(id), labels.sector[actorOf(id).sector], reason(id)]),
            evidence: evidence(['H 2.2', 'H 3.1'], ['actors', 'ratings', 'settings']),
          } satisfies Block,
        ]
      : []),
  ]
}
