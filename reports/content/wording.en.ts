import { capital, termsIn } from '../../surveys/terms/index.ts'
import { dimensions } from '../../surveys/vocabulary.ts'
import { formatList, formatNumber } from './format.ts'
import type { german } from './wording.de.ts'

const en = 'en' as const
const number = (n: number) =>
  ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'][n] ?? formatNumber(n, en)
const persons = (n: number) => (n === 1 ? 'one person' : `${number(n)} people`)
const points = (n: number) => `${formatNumber(n, en)}\u00a0${n === 1 ? 'point' : 'points'}`
const list = (words: readonly string[]) => formatList(words, en)

const { dimension, groupFunction, inText, missing, purpose, setting } = termsIn('en')

/** Everything the reports say in English. */
export const english: typeof german = {
  number,
  persons,
  points,
  confidentiality: 'Confidential – for the project team only',
  model: 'model',
  none: 'none',
  yes: 'yes',
  no: 'no',
  data: {
    ratings: (who, what) => (who ? `rating ${who}${what && `: ${what}`}` : 'ratings'),
    selfAssessments: (who, what) =>
      who ? `${inText.purpose.self_assessment} ${who}${what && `: ${what}`}` : inText.purposes.self_assessment,
    actors: (who, what) => (who ? `facts about ${who}${what && `: ${what}`}` : 'facts about people'),
    ties: (who) => (who ? `relation ${who}` : 'relations'),
    interviews: (who) => (who ? `interview ${who}` : 'interviews'),
    settings: (_, what) => (what ? `setting: ${what}` : 'settings'),
    reviews: (who, what) => `${inText.purpose.review}${what && ` ${what}`}${who && `: ${who}`}`,
    founding: (_, what) => `Founding question${what && ` ${what}`}`,
    group: () => 'group',
    robustness: () => setting.draws,
    other: (what) => what,
    more: (n) => `and ${n} more`,
  },
  decided: {
    heading: 'What was decided',
    none: 'No decision has been recorded yet.',
    date: 'Decided on',
    option: 'Decision',
    reason: 'Reason',
    by: 'Recorded by',
    differs: 'The decision departs from the recommendation. That is their right; the reason is given here.',
  },
  requirement: {
    'size.min': (n) => `At least ${persons(n)}`,
    'size.max': (n) => `At most ${persons(n)}`,
    sectorMin: (sector, n) => `${sector}: at least ${persons(n)}`,
    sectorMax: (sector, n) => `${sector}: at most ${persons(n)}`,
    seniorAdministration: (n) => `${groupFunction.seniorAdministration}: at least ${persons(n)}`,
    accessToMayor: (n) => `${groupFunction.accessToMayor}: at least ${persons(n)}`,
    coordination: (n) => `${groupFunction.coordination}: at least ${persons(n)}`,
    facilitation: () => `${groupFunction.facilitation}: at least one person`,
    include: (name) => `${name} is in the group`,
    rivalry: (names) => `${names} not together`,
  },
  composition: {
    title: 'Composition of the strategy group',
    subtitle: 'Recommendation from situation analysis, talks about taking part and self-assessments',
    summary: {
      heading: 'At a glance',
      recommend: (n) => `We recommend a group of ${persons(n)}`,
      earlierModel:
        'Computed by an earlier model: group and points stand here as they did then. How sure the recommendation is, and what refusals would mean, was not tested.',
      undecidedFounding: 'The founding question has not been decided yet.',
      otherwiseFounded: (option, date) => `On ${date} the founding question was decided otherwise: ${option}.`,
      optimal: 'Among all permissible compositions this is provably the one with the highest total value.',
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
      requirementsAll: (n) => `All ${formatNumber(n, en)} are met.`,
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
      question: (name, dimension) => `${name}: ${dimension}`,
    },
    members: { heading: 'Recommended composition' },
    others: {
      heading: 'People not recommended',
      intro:
        'Not recommended does not mean unsuitable: for public work, as stand-ins or later these people may be important.',
      caption: 'Further people: what would change with them and what is still to be clarified',
      remark: 'Remark',
      noGroup: 'permissible; no group comes about so far',
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
    robustness: {
      heading: 'How firm the recommendation is',
      intro: (draws) =>
        `Ratings are never quite exact. We therefore computed the selection ${formatNumber(draws, en)} times with other plausible ratings.`,
      noDraws: 'What other ratings would change was not computed.',
      core: (names) => `Firmly in, in at least 8 of 10 runs: ${list(names)}.`,
      swing: (names) => `Open, in or out depending on the assumptions: ${list(names)}.`,
      refusalsHeading: 'If somebody says no',
      askHeading: 'What to clear up first',
      obstaclesIntro: 'Most depends on this.',
      askIntro: 'These ratings are open or uncertain. The recommendation would gain most if they were known.',
    },
    profiles: {
      heading: 'Profiles of the candidates',
      intro:
        'For each dimension the consultants’ rating and the self-assessment stand side by side. Differences are a reason to talk, not a defect.',
      partial: (n, of) =>
        `Shown are the ${n} people who are recommended or appear in an alternative; the other ${of - n} profiles are in the application.`,
      organisation: 'Organisation',
      function: 'Function',
      sector: 'Sector',
      attributes: 'Facts',
      milieus: 'Reaches',
      recommendation: 'Recommendation',
      recommended: 'part of the recommended group',
      notRecommended: 'not part of the recommended group',
      evidence: 'The consultants’ evidence',
      quote: (dimension, step, text) => `${dimension}${step}: ${text}`,
      step: (value) => `, step ${value}`,
      noData: 'There is neither a rating nor a self-assessment of this person.',
    },
    situation: {
      heading: 'The local situation',
      none: 'There are no completed situation interviews yet. Whether a confidential group is needed cannot be said yet.',
      intro:
        'Whether a confidential group is needed shows in four signs (H\u00a02.2): isolation, no protected room, immediate public pressure, contacts that hang on individual persons.',
      judgedLater:
        'The consultants judge them after all conversations for the municipality as a whole; the founding question starts from that.',
      voices: 'What the interviewees say',
      voicesIntro:
        'In the words of our notes, or paraphrased in our own, as far as released; without names. The sector is given only where several persons of it were interviewed.',
      voice: (text, about) => `${text} (${about.join('; ')})`,
      leftOut: (n) =>
        n === 1
          ? 'One statement is missing here that was released at the time of the recommendation and no longer is so.'
          : `${n} statements are missing here that were released at the time of the recommendation and no longer are so.`,
      somebody: 'one interviewed person',
      counts: (n, interviews) =>
        `Released: ${n} ${n === 1 ? 'statement' : 'statements'} from ${interviews} ${interviews === 1 ? 'interview' : 'interviews'}`,
      sectors: 'Sectors',
      network: 'Trust and rivalry',
      noNetwork: 'Nothing has been recorded on trust and rivalry yet.',
    },
    method: {
      heading: 'How the recommendation comes about',
      paragraphs: [
        'For each person and dimension the consultants’ consensus counts, else the mean of their independent ratings. The self-assessment counts with a smaller weight; alone it never counts above the middle of the scale. What is not rated earns no points and is listed among the open questions.',
        'From the steps suitability is computed, weighted by sector: in the administration decision powers count most, in justice knowledge of the subject, with the police the willingness to share, in civil society networks and the view of those affected. These weights are ours (model); what the sectors are for, H\u00a03.1 describes. Whoever is oriented more publicly than confidentiality allows loses points.',
        'The total value of a group is the sum of suitabilities minus a fixed amount per member, since larger circles are less familiar. Points are added for functions and milieus that are covered and for trust within the group; rivalries reduce it. All arithmetic is in whole numbers, so that anybody can check the result.',
        'Whoever does not take part in person, or is below the minimum step in confidentiality or in sharing with the police, is not considered. People who exclude each other are never in the group together.',
      ],
      parts: 'Total value of the recommended group',
      part: 'Part',
      pointsColumn: 'Points',
      sum: 'Total value',
      weights: 'Weights of the dimensions by sector, in per cent',
      dimension: 'Dimension',
      settings: 'Settings that differ',
      settingsNone: 'All settings are the defaults of the model.',
      setting: 'Setting',
      value: 'Value',
      usual: 'Default',
      reason: 'Reason',
      noReason: 'no reason recorded',
      lifted: 'lifted',
      hash: (sha) => `Checksum of the case file this rests on (SHA-256): ${sha}`,
    },
    quality: {
      heading: 'Quality of the data',
      terms: {
        ratings: 'Ratings',
        raters: 'Consultants',
        agreement: 'Agreement',
        beyondChance: 'More than chance?',
        scales: 'Scales',
        missing: 'Missing answers',
        self: 'Without self-assessment',
        interviews: `Without ${inText.purpose.readiness}`,
        situation: purpose.situation,
        disagreements: 'To be talked over',
      },
      ratings: (n, missing, candidates) =>
        `${n} of ${n + missing} possible ones are there, on ${candidates} candidates in ${dimensions.length} dimensions.`,
      raters: (n, min, max) =>
        n === 0 ? 'Nobody has rated yet.' : `${n}; per person ${min === max ? min : `${min} to ${max}`}.`,
      missing: (notAsked, refused, unknown) =>
        `${missing.not_asked}: ${notAsked}, ${missing.refused}: ${refused}, ${missing.unknown}: ${unknown}.`,
      nobody: 'nobody',
      situation: (finished, open) => `${finished} interviews completed, ${open} open.`,
      disagreements: (names) => `Two steps or more apart: ${names.join('; ')}.`,
      unrated: 'Still to be clarified (it is up to us)',
      person: 'Person',
      dimensions: 'Dimensions without a rating',
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
  },
  decision: {
    title: 'Review of the strategy group',
    subtitle: (date) => `Recommendation from the review of ${date}`,
    summary: {
      heading: 'At a glance',
      recommend: {
        continue: 'We recommend continuing the group',
        adjust: 'We recommend adjusting the group',
        transfer: 'We recommend transferring the group into a public alliance',
        dissolve: 'We recommend dissolving the group',
      },
      ready: 'The basis is sufficient for a decision.',
      notReady: 'The basis is not yet sufficient for a decision. First clear up what is listed as open below.',
      alternative: (option) => `Also possible: ${option}.`,
      decide: 'This report recommends. The decision and its reason lie with the people in the municipality.',
      terms: {
        option: 'Recommendation',
        ready: 'Ready for decision',
        strength: 'Evidence',
        basis: 'Rests on',
        decided: 'Decided',
      },
      undecided: 'not yet',
    },
    basis: {
      heading: 'Reasons',
      notes: 'The consultants’ notes',
    },
    criteria: { heading: 'The nine criteria of the review' },
    missing: {
      heading: 'What stands in the way of the other options',
      intro:
        'Dissolving and transferring cannot be undone. Our model therefore asks for more evidence than for continuing and adjusting.',
      caption: 'What stands in the way of the other options',
      option: 'Option',
      conditions: 'What stands in the way',
      nothing: 'All conditions are met.',
      reversible: {
        continue:
          'Continuing remains possible as long as there is a need, the group fulfils its functions and the way is feasible.',
        adjust:
          'Adjusting comes into question when the need remains but the group does not quite fulfil its functions.',
      },
      clarify: (option, criteria) =>
        `“${option}” fails only because of what is unclear. First clear up: ${criteria.join('; ')}.`,
    },
    dissent: {
      heading: 'Dissenting voices',
      intro: 'In a group of at most nine people every voice counts. A serious objection is named, not averaged.',
      nobodyAnswered: 'No member has answered yet.',
      notAsked: (open, of) =>
        `Cannot be said yet: ${open} of ${of} members ${open === 1 ? 'has' : 'have'} not been asked.`,
      none: 'There were no dissenting answers to the questions put to the members.',
      caption: 'Answers that differ from the most frequent one',
      criterion: 'Criterion',
      person: 'Person',
      value: 'Answer',
    },
    next: {
      heading: 'Next steps',
      items: {
        continue: [
          'Go through the charter and adapt it where needed (H\u00a03.2).',
          'Agree on the next review, after about a further nine months (model).',
        ],
        adjust: [
          'Discuss in the group what is to be changed: charter, composition or facilitation (H\u00a03.2, H\u00a04.3).',
          'Where transparency is doubted, agree how to speak about the group (H\u00a04.1).',
          'Examine the composition anew where functions are missing (H\u00a03.1, H\u00a03.2).',
          'Review again after three to six months (model).',
        ],
        transfer: [
          'Clarify what stays confidential and what may become public before further actors join (model).',
          'Write role understanding and emergency scenarios so that new members can work with them (H\u00a04.4).',
          'Win further actors and announce the step from confidentiality to transparency (H\u00a02.1, H\u00a04.4).',
          'Settle who can still be reached in confidence when threats are acute (model).',
        ],
        dissolve: [
          'Record which agreed ways remain and who looks after them (H\u00a04.4).',
          'Make sure people can be reached in acute threats without the group (model).',
          'Put shared documents in order; erase or hand over confidential ones (model).',
          'Ask after half a year whether the contacts hold (model).',
        ],
        clarify: 'Before the decision, clear up what is named as open above.',
      },
    },
    limits: [
      'The criteria order what members and consultants have said. For K1, K2, K4, K6 and K8 the weakest answer of the members decides; for K7 one member who still needs the protected room is enough.',
      'The strength of the evidence is that of the weakest criterion the recommendation rests on.',
    ],
    limitsHeading: 'How to read the recommendation',
  },
}
