import { capital, termsIn } from '../../../surveys/terms/index.ts'
import { members, persons, points, word } from './counts.en.ts'
import type { recommendationTexts as german } from './recommendation.de.ts'

const { inText } = termsIn('en')

/** The recommendation itself. */
export const recommendationTexts: typeof german = {
  scenarioTitle: (name) => `Recommendation under the assumption “${name}”`,
  lead: (n, sectors) =>
    `${capital(persons(n))} from ${sectors === 1 ? 'one sector' : `${word(sectors)} sectors`}. The program proposes and gives reasons; people decide.`,

  leadInfeasible:
    'From the present candidates no group can be formed that meets all requirements. Here is why, and what would help.',

  leadUndecided: 'The search ended before a group was found or ruled out. Whether one is possible is therefore open.',
  unproven: 'It is not proven that this is the best group',

  compute: 'Compute recommendation',
  computeAnew: 'Compute anew',
  tryOut: 'Try other requirements',
  decide: 'Decide on the group',
  report: 'Make a report',
  legend: 'References such as “H 3.1” point to sections of the handbook, “§” to laws; “model” is a rule of our own.',
  undecided: {
    title: 'The founding question has not been decided yet',
    against: (option, date) => `On ${date} the founding question was decided: ${option}`,
    what: 'Whether a strategy group is right here comes before who should be in it. You can compute all the same.',
    link: 'To the founding question',
  },
  empty: {
    lead: 'This is where the proposal arises of who should belong to the strategy group: with reasons, alternatives and what is still missing.',
    noCandidates: 'Nobody is eligible yet. Record persons and set their status to “candidate”.',
    toPeople: 'Record persons',
    eligible: (n, all) =>
      `${n} of ${all} people ${n === 1 ? 'is' : 'are'} eligible${n < 5 ? '. A group usually needs at least five' : ''}.`,
    sector: (n, wanted) =>
      `${capital(n === 0 ? 'nobody yet' : persons(n))}, ${wanted === 0 ? 'none prescribed' : `at least ${word(wanted)} ${wanted === 1 ? 'is' : 'are'} needed`}.`,
    enough: 'enough',
    tooFew: 'too few',
    unratedTitle: 'Still to be clarified (it is up to us)',
    unratedLead:
      'What is not rated does not count. You can compute all the same; the recommendation then says what to clear up first.',
    unrated: (n, all) => (n === all ? 'nothing rated' : `${n} of ${all} dimensions not rated`),
    allRated: 'Everybody who is eligible has been rated in all dimensions.',
    consultantsCompute: 'Your consultants start the computation.',
    failedTitle: 'The last computation failed',
    failed: 'Nothing was stored. Please try again.',
  },

  founded: {
    title: (date) => `The group was founded on ${date}`,
    titleUndated: 'The group has been founded',
    what: 'This page shows what was proposed. What has changed since does not change it.',
    toGroup: 'To the group',
  },

  earlier: { title: 'This is an earlier recommendation', toLatest: 'To the latest recommendation' },

  decision: {
    title: 'Decision',
    what: (date, who) => `Recorded for ${date} by ${who}.`,
    reason: 'Reason',
    group: 'Group decided on',
    distance: (n) =>
      n > 0
        ? `The total value of the group decided on lies ${points(n)} below that of the recommended one.`
        : 'The group decided on is no weaker than the recommended one.',
  },

  panel: {
    title: 'At a glance',
    answer: { yes: 'yes', partly: 'partly', no: 'no' },
    questions: {
      sectors: 'All sectors represented?',
      functions: 'Desired functions present?',
      requirements: 'Requirements met?',
      trust: 'Do the members trust each other?',
      affected: 'View of those affected present?',
    },
    sure: 'How sure is the recommendation?',
    sectorsAll: (n) => `All four sectors are represented, civil society by ${persons(n)}.`,
    sectorsFewCivil: 'All four sectors are represented, but civil society by one person only.',
    sectorsMissing: (sectors) => `Not represented: ${sectors}.`,
    functionsAll: 'All functions the model looks for are present in the group.',
    functionsSome: (n, of, missing) =>
      `${n === 0 ? 'None' : capital(word(n))} of ${word(of)} functions ${n < 2 ? 'is' : 'are'} present. Missing: ${missing}.`,
    requirementsAll: 'All requirements are met.',
    requirementsProvisional: (names) =>
      `All requirements are met, provisionally for ${names}: whether a minimum level is reached there is still to be clarified (it is up to us).`,
    requirementsUnmet: (unmet) => `Not met: ${unmet}.`,
    trustAll: 'Every member trusts at least one other in the group.',
    trustSome: (n, of) =>
      `${capital(word(n))} of ${word(of)} members ${n === 1 ? 'trusts' : 'trust'} at least one other in the group.`,
    trustNone: 'No trust between the members is known yet.',
    rivalry: (a, b, how) => `There is rivalry between ${a} and ${b} (${how}).`,
    affectedYes: (names, n) =>
      `${names} clearly ${n === 1 ? 'brings' : 'bring'} in the view of those affected, and civil society has more than one voice.`,
    affectedVoice: (names, n) =>
      `${names} clearly ${n === 1 ? 'brings' : 'bring'} in the view of those affected, but civil society is not represented by two people.`,
    affectedCivil: 'Civil society has more than one voice, but nobody clearly brings in the view of those affected.',
    affectedNo: 'Nobody clearly brings in the view of those affected.',
  },

  people: {
    title: 'Whom we recommend',
    lead: 'By sector, in the order of the handbook. There is no ranking of people.',
    details: 'What speaks for it and what to weigh',
    for: 'In favour',
    against: 'To be weighed',
    open: 'Still to be clarified (it is up to us)',
  },

  others: {
    title: 'Whom we do not recommend at present',
    titleInfeasible: 'Who is eligible and who is not',
    lead: 'This is no judgement of these people. It says what would change in the group if they were in.',
    none: 'Everybody who is eligible is recommended.',
    ineligibleReason: (reason) => `Reason: ${reason}`,
    ineligibleTitle: 'Who is not eligible at present',
  },

  missing: {
    title: 'What is missing and whom to look for',
    none: 'At present nobody comes to mind who would clearly strengthen the group.',
    gain: (sectors) => `A well-suited person from one of these sectors would strengthen the group too: ${sectors}.`,
    functionsMissing: (names) => `Nobody in the group brings in yet: ${names}.`,
    relaxTitle: 'What would make a group possible',
    relaxLead:
      'Each of the following changes would be enough by itself. Whether it is justifiable is for you to decide.',
  },

  refusals: {
    title: 'If somebody says no',
    lead: 'Whoever is asked may say no. For the group it would mean this:',
  },

  ask: {
    title: 'What to clear up first',
    obstacles: 'Most depends on this.',
    lead: 'These ratings are open or uncertain. The recommendation would gain most if they were known.',
    none: 'No single rating would improve the recommendation noticeably any more.',
    notComputed: 'Which rating would help most was not computed: the number of runs is set to 0.',
    toInterviews: `Open ${inText.purposes.readiness}`,
  },

  requirements: {
    title: 'Requirements',
    lead: 'What every group must meet. The defaults follow the handbook and our model; the municipality may change them with a reason.',
    requirement: 'Requirement',
    met: 'Met',
    by: 'By whom',
    could: 'Who is eligible',
    everybody: (n) => members(n),
    possible: (n) => persons(n),
    nobody: 'nobody',
    notTogether: 'not both in the group',
  },

  alternatives: {
    title: 'Other possibilities',
    lead: 'The next best groups and what sets them apart. Where a possibility is of equal worth, people or a lot decide.',
    none: 'There is no other group that meets all requirements.',
    column: 'Possibility',
    name: (n) => `Alternative ${n}`,
    diverseName: (n) => `Different group ${n}`,
    joins: 'Comes in',
    leaves: 'Goes out',
    nobody: 'nobody',
    difference: 'Difference',
    weaker: (n) => `total value ${n}\u00a0${n === 1 ? 'point' : 'points'} lower`,
    equal: 'of equal worth',
    diverseTitle: 'Clearly different groups',
    diverseLead: 'They differ from the recommendation and from each other by at least two people.',
  },

  stability: {
    title: 'What if we are wrong?',
    lead: (draws) =>
      `Ratings are never quite exact. The program has made ${draws} runs in which single ratings were different, and chosen anew each time.`,
    none: 'What other ratings would change was not computed: the number of runs is set to 0.',
  },

  tasksTitle: 'Tasks in the group',
  limitsTitle: 'What to keep in mind',
  sectorsTitle: 'Sectors',
  basis: {
    title: 'What the recommendation rests on',
    optimal: 'Proven: under the requirements there is no better group.',
    infeasible: 'Proven: under the requirements there is no group.',
    undecided: 'Open: the search ended before a group was found or ruled out.',
    bestFound: (gap) =>
      `Best group found. The search was ended at its limit; at most ${gap}\u00a0points could be missing.`,
    data: (eligible, all, rated, unrated) =>
      `${eligible} of ${all} persons are eligible. Of their dimensions, ${rated} are rated and ${unrated} are not.`,
    date: 'Time',
    proof: 'Result',
    dataLabel: 'Data',
    hash: 'Checksum of the data',
    hashHint: 'The same data give the same checksum and the same recommendation.',
    pointsTitle: 'What the points mean',
    pointsLead: 'Points are only a measure for comparing groups. The total value of a group is made up like this:',
    part: 'Part',
    points: 'Points',
    sum: 'Total value of the group',
    statements: 'All statements with evidence',
    settings: 'Changed settings',
    noSettings: 'The defaults of the model apply; nothing was changed.',
    noReason: 'without a reason',
    words: 'Words (model)',
    passages: 'Sources',
    passage: {
      'H 2.1': 'Public alliances: signal, access, loose networking',
      'H 2.2': 'Confidential alliances: protected room, exchange, roles, emergency scenarios',
      'H 3': 'Building a group: functionality and feasibility',
      'H 3.1': 'Actors: size of the group and the four sectors',
      'H 3.2': 'The charter of the group',
      'H 3.3': 'Emergency scenarios',
      'H 4.1': 'Limits: confidentiality and effect on the outside',
      'H 4.2': 'Limits: the view of those affected',
      'H 4.3': 'Facilitation and coordination',
      'H 4.4': 'Transfer and dissolution',
      '§§ 152, 160, 163 StPO':
        'Code of Criminal Procedure: prosecutors and police must prosecute offences (mandatory prosecution)',
      model: 'A rule of our own: neither the handbook nor a law says so.',
    },
    earlierTitle: 'Earlier recommendations',
    earlier: (date, who) => `Recommendation of ${date}, ${who}`,
  },
}
