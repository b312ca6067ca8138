import { termsIn } from '../../../surveys/terms/index.ts'
import type { GroupFunction, Rivalry, Sector } from '../../../surveys/vocabulary.ts'
import { chance } from './chance.en.ts'
import { between, either, exchange, from, inTen, list, members, number, persons, points } from './phrases.en.ts'
import type { Words } from './words.de.ts'

const terms = termsIn('en')
const { dimension, groupFunction } = terms.inText

const strain = ({ rivalry, isHearsay }: { rivalry: Rivalry; isHearsay: boolean }) =>
  isHearsay
    ? `${terms.rivalry[rivalry]}, ${terms.hearsay.full}; counts as ${terms.rivalry.serious}`
    : terms.rivalry[rivalry]

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

const whom: Record<Sector, string> = {
  administration: 'preferably in a senior position and with good access to the head of the municipality',
  justice: 'preferably from the local or administrative court, informally and outside office too',
  police: 'preferably somebody who works on right-wing extremism and is willing to share information on threats',
  civil_society: 'preferably well connected, close to those affected and willing to work in confidence',
}

const stays = {
  contact: 'is recorded as a contact only, not as a candidate',
  declined: 'has declined',
  withdrawn: 'has withdrawn',
  former: 'has left the group',
}

const requirement = {
  size: (min: number, max: number) => between(min, max, members),
  sector: (sector: Sector, min: number, max: number) =>
    `${max === 0 ? 'nobody' : between(min, max, persons)} ${from[sector]}`,
  sizeMin: (n: number) => `at least ${members(n)}`,
  sizeMax: (n: number) => `at most ${members(n)}`,
  sectorMin: (sector: Sector, n: number) => `at least ${persons(n)} ${from[sector]}`,
  sectorMax: (sector: Sector, n: number) => `${n === 0 ? 'nobody' : `at most ${persons(n)}`} ${from[sector]}`,
  seniorAdministration: (n: number) => `at least ${persons(n)} in a senior position of the administration`,
  accessToMayor: (n: number) => `at least ${persons(n)} with good access to the head of the municipality`,
  coordination: (n: number) => `at least ${persons(n)} for the coordination`,
  facilitation: 'at least one person practised in facilitation',
  include: (name: string) => `${name} is in any case a member`,
  rivalry: (one: string, other: string) => `${one} and ${other} not together`,
}

/** What the recommendation says in English; of what is not sure beside it. */
export const english: Words = {
  list,
  groupFunction,
  requirement,
  dimension,
  rated: (each, tenths) => `${dimension[each]} (${number(tenths / 10)}\u00a0of\u00a05)`,

  group: (names, value) =>
    `We recommend this group: ${list(names)}. Among all groups that meet the requirements, none reaches a higher total value (${points(value)}); this is proven.`,
  groupUnproven: (names, gap) =>
    `As far as the search went, we recommend: ${list(names)}. It ended at its limit; the total value of another group could be up to ${points(gap)} higher.`,
  allMet: 'All requirements of the composition are met.',
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
  equal: (exchanges) =>
    `Of equal worth ${exchanges.length === 1 ? 'is the group' : 'are the groups'} ${exchanges.map((each) => exchange(...each)).join('; ')}. People or a lot decide here, not the alphabet.`,
  next: (leaving, joining) => `The group that comes nearest is the one ${exchange(leaving, joining)}.`,
  size: (n, best, none, { isProven, isWhole }) =>
    [
      isProven
        ? `A group of ${members(n)} reaches the highest total value.`
        : `The best group that was found has ${members(n)}.`,
      best.length > 0
        ? `Other sizes: ${list(best.map((each) => `${each.size} (${each.difference === 0 ? 'of equal worth' : `${points(each.difference)} less`})`))}.`
        : '',
      none.length > 0 ? `${isWhole ? 'Not possible' : 'Not found'}: ${list(none.map(String))}.` : '',
    ]
      .filter((each) => each !== '')
      .join(' '),

  memberFor: (name, work, reasons) =>
    `We recommend including ${name}${work && ` (${work})`}, ${list(reasons.map((each) => `because ${each}`))}.`,
  only: (predicates) => `only this person ${list(predicates)}`,
  does: (each) => does[each],
  comes: (sector) => `comes ${from[sector]}`,
  reaches: (milieus) => `is well connected in ${list(milieus.map((each) => `“${each}”`))}`,
  strong: (rated) => `the rating is high for ${list(rated)}`,
  wanted: 'the settings ask for this person in any case',
  overall: 'the group as a whole is strongest with this person',
  memberTrust: (name, others) => `The trust shared with ${list(others)} also speaks for ${name}.`,
  indispensable: (name) => `Without ${name} there is no group that meets all requirements.`,
  unsettledWithout: (name) =>
    `Whether without ${name} there is a group that meets all requirements is not settled: the search ended before.`,
  replaceable: (name) => `Without ${name} a group of equal worth would be possible.`,
  without: (name, lost) =>
    lost.length === 0
      ? `What ${name} brings in, others bring in too; as a whole the group is stronger with this person.`
      : `Without ${name} the group would lose: ${lost.join('; ')}.`,
  onlyOne: (sector) => `the only person ${from[sector]}`,
  access: (milieus) => `access to ${list(milieus.map((each) => `“${each}”`))}`,
  known: (name, isInterviewed) => (isInterviewed ? name : `${name} (not interviewed)`),
  standIn: (name, other, sector) => `Should ${name} drop out, ${other} can step in, also ${from[sector]}.`,
  standInElsewhere: (name, other, sector, own) =>
    `Should ${name} drop out, nobody ${from[own]} is available; ${other} ${from[sector]} can step in.`,
  alsoStandIn: (other, sector) => `${other} ${from[sector]} can step in as well.`,
  noStandIn: (name) => `Should ${name} drop out, nobody alone can step in without a requirement being broken.`,
  against: (name, items) => `To be weighed about ${name}: ${items.join('; ')}.`,
  weak: (rated) => `low rating for ${list(rated)}`,
  tension: 'public orientation in tension with confidentiality',
  open: (name, dimensions) => `Still to be clarified (it is up to us): ${name}, ${list(dimensions)}.`,
  rivalry: (name, others, isMember) =>
    `To be weighed about ${name}: rivalry with ${list(others.map((each) => `${each.name} (${strain(each)})`))}.${isMember ? ' Talk about it before the group is founded.' : ''}`,
  notFullTime: (name, isKnown) =>
    isKnown
      ? `${name} is not a full-time official. The group is meant for full-time officials; clear up whether time and backing suffice.`
      : `Whether ${name} is a full-time official is not recorded. The group is meant for full-time officials.`,
  provisional: (name, dimensions) =>
    `The recommendation of ${name} is provisional: ${list(dimensions)} ${dimensions.length === 1 ? 'is' : 'are'} still to be clarified. It is up to us; taking part depends on it.`,
  stability: (name, share, without) =>
    without === 0
      ? `${name} is a member ${inTen(share)}.`
      : `Where a group is possible, ${name} is a member ${inTen(share)}; ${inTen(without)} none is possible.`,

  equallyIn: (name) => `${name} is not part of the recommendation, but could be included with equal worth.`,
  notIn: (name, swap) =>
    `${name} is not part of the recommendation. ${
      swap === undefined
        ? 'A group with this person is possible; as a whole the recommended one is stronger.'
        : swap.lost.length === 0
          ? `In the group ${exchange(swap.leaving, swap.joining)} nothing would be lost; as a whole the recommended one is stronger.`
          : `In the group ${exchange(swap.leaving, swap.joining)} this would be lost: ${swap.lost.join('; ')}.`
    }`,
  impossible: (name) =>
    `${name} is not part of the recommendation: with this person there is no group that meets all requirements.`,
  unsettledWith: (name) =>
    `${name} is not part of the recommendation. Whether with this person there is a group that meets all requirements is not settled: the search ended before.`,
  nextInLine: (name, others) => `${name} can step in, should ${either.format(others)} drop out.`,
  ineligible: (name, reasons) => `${name} is not eligible at present: ${reasons.join('; ')}.`,
  because: {
    status: (status) => stays[status],
    personalParticipation: 'does not take part in person, and substitutes are not intended',
    exclude: 'is excluded by a setting',
    floor: (floored, level, floor) =>
      `in our assessment ${
        floored === 'confidentiality'
          ? 'it is open whether confidentiality would be kept'
          : `${dimension[floored]} is not enough yet`
      } (${number(level / 10)} of 5; needed ${number(floor / 10)})`,
  },

  earlierModel: {
    title: 'Computed by an earlier model',
    what: 'Group and points stand here as they were computed then. How sure the recommendation is, and what refusals would mean, was not tested at the time.',
  },

  infeasible: 'With the persons eligible at present, there is no group that meets all requirements.',
  undecided: 'The search ended at its limit before a group was found or ruled out.',
  relax: (requirements) =>
    `A group would become possible if ${requirements.length === 1 ? 'this requirement' : 'these requirements together'} were dropped: ${requirements.join('; ')}. Nothing is given up silently; people decide on it.`,
  noRelaxation: 'Even without these requirements there would be no group. Further candidates are needed.',
  recruit: (sector, n) =>
    `Wanted: ${n === 1 ? 'one further person' : `${n} further persons`} ${from[sector]}, ${whom[sector]}.`,
  gain: (sector) => `The group would gain most by one further person ${from[sector]}, ${whom[sector]}.`,

  ...chance,
  reason: (setting, reason) => `Reason given for the setting “${setting}”: ${reason}`,
  secrecy:
    'High confidentiality limits what the group can decide outward; members put their part into practice in their own organisations. Agree how you speak about the group, so that nobody gets the impression of work in secret.',
  prosecution:
    'Police and prosecutors must prosecute offences they learn of. Clarify before the first meeting what is therefore not discussed in the group.',
  legalView:
    'Where state bodies prevail, a legal view suggests itself. Make sure that the view of those affected and the social side are heard.',
}
