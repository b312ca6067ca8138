import { capital, termsIn } from '../../../surveys/terms/index.ts'
import type { Doubt } from '../recommendation.ts'
import type { chance as german } from './chance.de.ts'
import { either, exchange, inTen, list, number, points } from './phrases.en.ts'

const terms = termsIn('en')
const { dimension } = terms.inText

const doubt: Record<Doubt, string> = {
  share: 'With ratings only somewhat different, another group would often be the best.',
  parameters: 'With weights only somewhat different in our model, another group would often be better.',
  infeasible: 'If single ratings are too favourable, perhaps no group at all is possible.',
  unrated: 'Some things we have not rated yet.',
  floor: 'For at least one recommended person a rating is missing on which taking part depends.',
  disagreement: 'At least one recommended person we rate very differently.',
  draws: 'How firmly it stands was not worked out completely.',
  unproven: 'The search ended before it was proven that no group is better.',
}

/** What the recommendation says in English of what is not sure. */
export const chance: typeof german = {
  robust: (share, isAlwaysOne) =>
    isAlwaysOne
      ? `Exactly this group is the best one ${inTen(share)}.`
      : `Where a group is possible, exactly this one is the best ${inTen(share)}.`,
  otherGroup: ({ share, isRare, isAlwaysOne }, leaving, joining) =>
    `${
      isRare
        ? `No single group is often the best one; more often than this one it is the one ${exchange(leaving, joining)}`
        : `${isAlwaysOne ? 'Most often' : 'Where a group is possible, most often'}, namely ${inTen(share)}, another group is the best one: ${exchange(leaving, joining)}`
    }. Take the recommendation as a point to start from, not as a result.`,
  sometimesNone: (share) => `${capital(inTen(share))} no group at all is possible.`,
  core: (names, isAlwaysOne) =>
    `Mostly in, in at least 8 of 10 runs${isAlwaysOne ? '' : ' with a group'}: ${list(names)}.`,
  swing: (names) => `In or out, depending on the assumptions: ${list(names)}.`,
  openOrder: 'Whether further groups are of equal worth was not checked to the end.',
  unproven: ({ prices, sizes, recruits, draws }) =>
    `Not checked to the end, only the best that was found: ${list([
      ...(prices > 0 ? [`what persons and refusals make (${number(prices)})`] : []),
      ...(sizes > 0 ? [`other sizes and clearly different groups (${number(sizes)})`] : []),
      ...(recruits > 0 ? [`what new persons would bring (${number(recruits)})`] : []),
      ...(draws > 0 ? [`runs (${number(draws)})`] : []),
    ])}.`,
  parameters: (share) =>
    `${share === 1 ? 'Even with' : 'With'} somewhat different weights and points in our model, this group would remain unsurpassed ${inTen(share)}.`,
  confidence: (level, because) =>
    level === 'high'
      ? `This recommendation is ${terms.confidence.high}: with somewhat different ratings and weights it would mostly remain this group.`
      : `This recommendation is ${terms.confidence[level]}. ${because.map((each) => doubt[each]).join(' ')}`,
  endsWithout: (names) =>
    names.length === 1
      ? `Should ${names[0]} say no, no group is possible that meets all requirements. Talk to this person first.`
      : `Should even one of these persons say no, no group is possible that meets all requirements: ${list(names)}. Talk to them first.`,
  endsWithoutBoth: (pairs) =>
    `No group is possible any more should these say no at the same time: ${pairs.map(({ name, others }) => `${name} and ${either.format(others)}`).join('; ')}.`,
  goesOn: (isForOthers, one, two) =>
    `${
      isForOthers
        ? 'Should another recommended person say no, a group remains possible'
        : 'Should one of the recommended persons say no, a group remains possible, whoever it is'
    }; ${one === 0 ? 'it would be of equal worth' : `its total value would be at most ${points(one)} lower`}${
      two === null ? '' : `, should two say no at most ${points(two)}`
    }.`,
  unsettledRefusals: (alone, together) =>
    [
      ...(alone.length > 0
        ? [`It is not settled whether a group remains possible without ${either.format(alone)}.`]
        : []),
      ...(together ? ['Not of every two who may say no at once is it settled whether a group remains possible.'] : []),
    ].join(' '),
  reserve: (people) =>
    `Keep in reserve: ${people.map((each) => `${each.name} for ${either.format(each.for)}`).join('; ')}.`,
  noReserve: (names) =>
    `Nobody alone can stand in for ${either.format(names)}; the group would then have to be composed anew.`,
  veto: (name, asked, share) =>
    `${name}, ${dimension[asked]}: everything may depend on this. ${capital(inTen(share))} it was below the minimum level, and no group was possible.`,
  disagreement: (name, asked, values) =>
    `${name}, ${dimension[asked]}: we do not agree here (rated ${list(values.map(String))}); we clarify this among ourselves.`,
  ask: (isFirst, name, asked, sure) =>
    `${isFirst ? 'Clarify this first' : 'Then clarify this'}: ${name}, ${dimension[asked]} (${sure ? `rating ${terms.confidence[sure]}` : 'not rated yet, it is up to us'}).`,
}
