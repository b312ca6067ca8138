import { capital, termsIn } from '../../../../surveys/terms/index.ts'
import { formatList, formatNumber } from '../../format.ts'
import { english as common } from '../../wording.en.ts'
import { background } from './background.en.ts'
import type { german } from './composition.de.ts'

const { number, persons, points } = common
const { dimension } = termsIn('en')
const list = (words: readonly string[]) => formatList(words, 'en')

/** What the report on a composition says in English. */
export const english: typeof german = {
  title: 'Composition of the strategy group',
  subtitle: 'Recommendation from situation analysis, talks about taking part and self-assessments',
  summary: {
    heading: 'At a glance',
    recommend: (n) => `We recommend a group of ${persons(n)}`,
    undecidedFounding: 'The founding question has not been decided yet.',
    otherwiseFounded: (option, date) => `On ${date} the founding question was decided otherwise: ${option}.`,
    optimal: 'No permissible composition has a higher total value; this is proven.',
    equal: (n) =>
      `${n === 1 ? 'One further composition is' : `${capital(number(n))} further compositions are`} of equal worth; people or a lot decide between them.`,
    bestFound: (gap) =>
      `This is the best composition found. The search ended before the proof; the total value of another one could be up to ${points(gap)} higher.`,
    sure: (level, chapter) => `This recommendation is ${level} (see “${chapter}”).`,
    decide: 'This report recommends. The decision and its reason lie with the people in the municipality.',
    infeasible: 'With the present candidates no group is possible yet',
    infeasibleText: 'No selection meets all requirements at once. Nothing was relaxed silently.',
    undecided: 'The search ended before a group was found',
    undecidedText: 'Whether a group is possible is therefore open. Repeat the computation with more time.',
    members: 'Recommended people and what they stand for',
    person: 'Person',
    sector: 'Sector',
    why: 'Why',
    brings: (brought) => `Brings in ${list(brought)}.`,
    strong: (dimensions) => `Strong in ${list(dimensions)}.`,
    stands: (sector) => `Stands for the sector ${sector}.`,
    coveredBy: (sector, n) => `${sector}\u00a0${n}`,
    sectorsAll: (parts) => `All four are represented: ${parts.join(', ')}.`,
    sectorsMissing: (parts, missing) => `Represented: ${parts.join(', ') || 'none'}. Missing: ${list(missing)}.`,
    terms: {
      sectors: 'Sectors',
      functions: 'Functions',
      requirements: 'Requirements',
      trust: 'Trust',
      affected: dimension.affected_perspective,
      missing: 'What is missing',
      refused: 'Refusals',
      clarify: 'Clear up first',
    },
    endsWithout: (names) =>
      names.length === 1
        ? `Without ${names[0]} no group is possible.`
        : `If even one of these persons is missing, no group is possible: ${list(names)}.`,
    functionsAll: 'All functions wanted are there.',
    functionsSome: (n, of) => `${n} of ${of} are there.`,
    requirementsAll: (n) => `All ${formatNumber(n, 'en')} are met.`,
    requirementsSome: (n, of) => `${n} of ${of} can be met.`,
    trust: (n, of, rivalries) =>
      `${n} of ${of} people trust at least one other in the group. ${
        rivalries === 0
          ? 'No rivalries are known within the group.'
          : rivalries === 1
            ? 'One rivalry is known.'
            : `${capital(number(rivalries))} rivalries are known.`
      }`,
    affectedBy: (names) => `Brought in by ${list(names)}.`,
    affectedMissing: 'As things stand nobody brings it in clearly. This is the risk that H\u00a04.2 warns of.',
    missing: (missing) => `${capital(list(missing))}.`,
    missingNothing: 'None of the functions the model looks for is missing.',
    clarify: (what) => `${what.join('; ')}.`,
    clarifyNothing: 'No open rating would improve the decision to any extent.',
    clarifyUnknown: 'Which rating would help most was not computed.',
    question: (name, dimension) => `${name}: ${dimension}`,
  },
  members: { heading: 'Recommended composition' },
  others: {
    heading: 'People not recommended',
    headingNoGroup: 'Who is eligible and who is not',
    intro:
      'Not recommended does not mean unsuitable: for public work, as stand-ins or later these people may be important.',
    caption: 'Further people: what would change with them and what is still to be clarified',
    introNoGroup: 'Nobody is recommended at present, because no group comes about. This is no judgement of people.',
    captionNoGroup: 'People who are eligible, and others',
    remark: 'Remark',
    noGroup: 'eligible',
    all: 'All candidates are part of the recommendation.',
  },
  requirements: {
    heading: 'Requirements',
    intro:
      'Every group has to meet these requirements. They follow from the handbook (H\u00a02.2, H\u00a03.1, H\u00a04.3), our model and the municipality’s settings.',
    caption: 'Requirements of the group',
    captionInfeasible: 'Requirements and who could meet them',
    requirement: 'Requirement',
    met: 'met',
    by: 'by',
    couldBy: 'could be met by',
    open: 'cannot be met',
  },
  gaps: {
    heading: 'Gaps and whom we look for',
    missing: (missing) => `Missing from the recommended group: ${list(missing)}.`,
    complete: 'The recommended group covers all functions of the model.',
    caption: 'Whom we would look for in each sector',
    sector: 'Sector',
    needed: 'needed',
    lookFor: 'Whom we look for',
    noHelp: 'does not help alone',
    who: {
      administration: 'Head of office or comparable position with access to the head of the municipality',
      justice: 'Person from the local or administrative court, informally and outside office too',
      police: 'Person who works on right-wing extremism and is willing to share information',
      civil_society:
        'Well-connected person who brings in the view of those affected and works confidentially with security authorities',
    },
  },
  alternatives: {
    heading: 'Alternatives and what changes',
    intro:
      'The next best groups compared with the recommended one. The distance is in points of the model; small distances decide nothing.',
    none: 'There is no further composition that meets all requirements.',
    caption: 'Alternatives to the recommended group',
    diverse: 'Clearly different groups (at least two other people)',
    nth: 'No.',
    joining: 'Joining',
    leaving: 'Leaving',
    changes: 'What changes',
    difference: 'Distance',
    equal: 'of equal worth',
    won: (won) => `won: ${won.join(', ')}`,
    lost: (lost) => `lost: ${lost.join(', ')}`,
    same: 'same functions',
  },
  limits: {
    heading: 'Limits',
    items: [
      'The higher the confidentiality, the less the group can decide outwardly. What it agrees is then carried out in the members’ own organisations (H\u00a04.1).',
      'The impression may arise that work is done in secret. Agree early how to speak about the group (H\u00a04.1).',
      'Police and prosecutors must prosecute offences they learn of. Before the first meeting, clarify what is therefore not discussed in the group (§§\u00a0152, 160, 163 StPO).',
      'The group consists mostly of state actors. Legal questions can push aside the view of those affected; civil society is the counterweight (H\u00a04.2).',
      'The model orders what was gathered. It does not know what nobody said or asked. It recommends, people decide.',
    ],
  },
  next: {
    heading: 'Next steps',
    items: {
      clarify: 'Clear up the open questions before invitations are issued.',
      search: 'Look for the people who are missing and talk with them about taking part.',
      decide: 'Decide on the composition and record the reason, also where it departs from the recommendation.',
      invite: 'Approach the people one by one and make clear that membership is bound to the person (H\u00a02.2).',
      facilitate: 'Agree on external facilitation and on who coordinates (H\u00a04.3).',
      facilitateOwn:
        'Clarify when the facilitating person facilitates and when they speak as a member; agree on who coordinates (H\u00a04.3).',
      charter: 'Work out together a charter of about one page (H\u00a03.2).',
      scenarios: 'Work out emergency scenarios for single attacks and for threats that build up (H\u00a03.3).',
      review: 'Review after about nine months and look at the charter again (H\u00a03.2).',
    },
  },
  ...background,
}
