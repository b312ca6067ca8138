import { termsIn } from '../../../surveys/terms/index.ts'
import type { GroupFunction, Sector } from '../../../surveys/vocabulary.ts'
import { formatList, formatNumber } from '../../content/format.ts'
import type { Words } from './words.de.ts'

/** What the recommendation says in English. */

const terms = termsIn('en')
const list = (items: readonly string[]) => formatList(items, 'en')
const either = new Intl.ListFormat('en-GB', { type: 'disjunction' })
const number = (value: number) => formatNumber(value, 'en')
const points = (n: number) => `${number(n)}\u00a0${n === 1 ? 'point' : 'points'}`
const { dimension, groupFunction } = terms.inText
const persons = (n: number) => (n === 1 ? 'one person' : `${n}\u00a0persons`)
const members = (n: number) => (n === 1 ? 'one member' : `${n}\u00a0members`)

function inTen(share: number): string {
  const tenths = Math.round(share * 10)
  if (share === 0) return 'in no plausible situation'
  if (share === 1) return 'in all plausible situations'
  if (tenths === 0) return 'in fewer than one of 20 plausible situations'
  if (tenths === 10) return 'in nearly all plausible situations'
  return `in ${tenths} of 10 plausible situations`
}

const does: Record<GroupFunction, string> = {
  networking: 'is very well connected locally',
  affected_perspective: 'clearly brings in the view of those affected',
  authority: 'has far-reaching decision powers',
  knowledge: 'brings in-depth knowledge of the subject',
  rightWingExtremismDesk: 'works on right-wing extremism in the police',
  court: 'belongs to a local or administrative court',
  seniorAdministration: 'holds a senior position in the administration',
  accessToMayor: 'has good access to the head of the municipality',
  coordination: 'can take on the coordination',
  facilitation: 'is practised in facilitation',
}

const from: Record<Sector, string> = {
  administration: 'from the administration',
  justice: 'from the justice system',
  police: 'from the police',
  civil_society: 'from civil society',
}

const whom: Record<Sector, string> = {
  administration: 'preferably in a senior position and with good access to the head of the municipality',
  justice: 'preferably from the local or administrative court, outside office if need be',
  police: 'preferably somebody who works on right-wing extremism and is willing to share developments',
  civil_society: 'preferably well connected, close to those affected and willing to work in confidence',
}

const stays = {
  contact: 'is recorded as a contact only, not as a candidate',
  declined: 'has declined',
  withdrawn: 'has withdrawn',
  former: 'has left the group',
}

const requirement = {
  sizeMin: (n: number) => `at least ${members(n)}`,
  sizeMax: (n: number) => `at most ${members(n)}`,
  sectorMin: (sector: Sector, n: number) => `at least ${persons(n)} ${from[sector]}`,
  sectorMax: (sector: Sector, n: number) => `at most ${persons(n)} ${from[sector]}`,
  seniorAdministration: (n: number) => `at least ${persons(n)} in a senior position of the administration`,
  accessToMayor: (n: number) => `at least ${persons(n)} with good access to the head of the municipality`,
  coordination: (n: number) => `at least ${persons(n)} for the coordination`,
  facilitation: 'one person practised in facilitation',
  include: (name: string) => `${name} is in any case a member`,
  rivalry: (one: string, other: string) => `${one} and ${other} not together`,
}

const exchange = (leaving: string[], joining: string[]): string =>
  leaving.length === 0
    ? `with ${list(joining)} in addition`
    : joining.length === 0
      ? `without ${list(leaving)}`
      : `with ${list(joining)} instead of ${list(leaving)}`

export const english: Words = {
  list,
  groupFunction,
  requirement,
  dimension,
  rated: (each, tenths) => `${dimension[each]} (${number(tenths / 10)} of 5)`,

  group: (names, value) =>
    `We recommend this group: ${list(names)}. No other group that meets all requirements is worth more (${points(value)}); this is proven.`,
  groupUnproven: (names, gap) =>
    `As far as the search went, we recommend: ${list(names)}. It ended at its limit; another group could be worth up to ${points(gap)} more.`,
  allMet: (n) => `All ${n} requirements of the composition are met.`,
  sectors: (state, all, civil) =>
    `${state} of ${all} members ${state === 1 ? 'comes' : 'come'} from administration, justice and police. ${
      civil.length === 0
        ? 'Civil society is not represented, so that nothing balances the view of the state.'
        : `The balance from civil society: ${list(civil)}.`
    }`,
  coverage: (present, absent) =>
    [
      present.length > 0 ? `Present in the group: ${list(present)}.` : '',
      absent.length > 0 ? `Not present: ${list(absent)}.` : '',
    ]
      .filter((each) => each !== '')
      .join(' '),
  noAffected: 'Nobody in the group clearly brings in the view of those affected. Settle how it will be heard.',
  coordination: (names) =>
    `The coordination (invitations, dates, shared documents) can be taken on by ${either.format(names)}.`,
  external:
    'External facilitation is planned. It matters at the beginning, because conflicts and open questions must be raised.',
  facilitation: (names) =>
    `The group can be facilitated by ${either.format(names)}. It must always be clear who is facilitating and who is taking part.`,
  equal: (leaving, joining) =>
    `Of equal worth is the group ${exchange(leaving, joining)}. People or a lot decide here, not the alphabet.`,
  next: (leaving, joining, n) =>
    `The next best group is the one ${exchange(leaving, joining)}; it is weaker by ${points(n)}.`,
  size: (n, best, none) =>
    [
      `The group is worth most with ${members(n)}.`,
      best.length > 0
        ? `Other sizes: ${list(best.map((each) => `${each.size} (${each.difference === 0 ? 'of equal worth' : `${points(each.difference)} less`})`))}.`
        : '',
      none.length > 0 ? `Not possible: ${list(none.map(String))}.` : '',
    ]
      .filter((each) => each !== '')
      .join(' '),

  memberFor: (name, work, reasons) =>
    `We recommend including ${name}${work && ` (${work})`}, ${list(reasons.map((each) => `because ${each}`))}.`,
  only: (predicates) => `only this person ${list(predicates)}`,
  does: (each) => does[each],
  comes: (sector) => `comes ${from[sector]}`,
  reaches: (milieus) =>
    `reaches the ${milieus.length === 1 ? 'milieu' : 'milieus'} ${list(milieus.map((each) => `“${each}”`))}`,
  strong: (rated) => `the rating is high for ${list(rated)}`,
  wanted: 'the settings ask for this person in any case',
  overall: 'the group as a whole is worth most with this person',
  memberTrust: (name, others) => `The trust shared with ${list(others)} also speaks for ${name}.`,
  indispensable: (name) => `Without ${name} there is no group that meets all requirements.`,
  priceOut: (name, n) =>
    n === 0
      ? `Without ${name} a group of equal worth would be possible.`
      : `Without ${name} the best group would be weaker by ${points(n)}.`,
  standIn: (name, other, n) =>
    n === 0
      ? `Should ${name} drop out, ${other} can step in with no loss.`
      : `Should ${name} drop out, ${other} can best step in; the group is then weaker by ${points(n)}.`,
  noStandIn: (name) => `Should ${name} drop out, nobody alone can step in without a requirement being broken.`,
  against: (name, items) => `This speaks against ${name}: ${items.join('; ')}.`,
  weak: (rated) => `low rating for ${list(rated)}`,
  unrated: (dimensions) => `not rated yet: ${list(dimensions)}`,
  tension: (n) => `public orientation in tension with confidentiality (${points(n)} deducted)`,
  rivalry: (name, others, isMember) =>
    `This speaks against ${name}: rivalry with ${list(others.map((each) => `${each.name} (${terms.rivalry[each.rivalry]})`))}.${isMember ? ' Talk about it before the group is founded.' : ''}`,
  notFullTime: (name, isKnown) =>
    isKnown
      ? `${name} is not a full-time official. The group is meant for full-time officials; clear up whether time and backing suffice.`
      : `Whether ${name} is a full-time official is not recorded. The group is meant for full-time officials.`,
  provisional: (name, dimensions) =>
    `The recommendation of ${name} is provisional: ${list(dimensions)} ${dimensions.length === 1 ? 'has' : 'have'} not been rated yet, but ${dimensions.length === 1 ? 'is' : 'are'} a precondition.`,
  stability: (name, share) => `${name} is a member ${inTen(share)}.`,

  priceIn: (name, n) =>
    n === 0
      ? `${name} is not part of the recommendation, but could be included at no loss.`
      : `${name} is not part of the recommendation: with this person the best group would be weaker by ${points(n)}.`,
  impossible: (name) =>
    `${name} is not part of the recommendation: with this person there is no group that meets all requirements.`,
  nextInLine: (name, others) => `${name} would be the first to step in, should ${either.format(others)} drop out.`,
  ineligible: (name, reasons) => `${name} is not eligible at present: ${reasons.join('; ')}.`,
  because: {
    status: (status) => stays[status],
    personalParticipation: 'does not take part in person, and substitutes are not intended',
    exclude: 'is excluded by a setting',
    floor: (floored, level, floor) =>
      `${dimension[floored]} is at ${number(level / 10)}, below the floor of ${number(floor / 10)}`,
  },

  infeasible: 'With the persons eligible at present, there is no group that meets all requirements.',
  undecided: 'The search ended at its limit before a group was found or ruled out.',
  relax: (requirements) =>
    `A group would become possible if ${requirements.length === 1 ? 'this requirement' : 'these requirements together'} were dropped: ${requirements.join('; ')}. Nothing is given up silently; people decide on it.`,
  noRelaxation: 'Even without these requirements there would be no group. Further candidates are needed.',
  recruit: (sector, n) =>
    `Wanted: ${n === 1 ? 'one further person' : `${n} further persons`} ${from[sector]}, ${whom[sector]}.`,
  gain: (sector, n) =>
    `The group would gain most by one further person ${from[sector]}, ${whom[sector]}: about ${points(n)}.`,

  robust: (share) => `Exactly this group is the best one ${inTen(share)}.`,
  otherGroup: (share, leaving, joining) =>
    `Most often, namely ${inTen(share)}, another group is the best one: ${exchange(leaving, joining)}. Take the recommendation as a point to start from, not as a result.`,
  sometimesNone: (share) => `There is no group at all ${inTen(share)}.`,
  ask: (isFirst, name, asked, n, sure) =>
    `${isFirst ? 'Ask this first' : 'Then ask this'}: ${name}, ${dimension[asked]} (${sure ? terms.confidence[sure] : 'not rated yet'}). Were it known, the choice would gain ${points(n)} on average.`,
  reason: (setting, reason) => `Reason given for the setting “${setting}”: ${reason}`,
  secrecy:
    'High confidentiality limits what the group can decide outward; members put their part into practice in their own organisations. Agree how you speak about the group, so that nobody gets the impression of work in secret.',
  legalView:
    'Where state bodies prevail, a legal view suggests itself. Make sure that the view of those affected and the social side are heard.',
}
