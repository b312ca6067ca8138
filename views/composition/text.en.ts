import { capital, termsIn } from '../../surveys/terms/index.ts'
import type { composition as german } from './text.de.ts'

const { groupFunction, inText, setting } = termsIn('en')
const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const word = (n: number) => words[n] ?? String(n)
const persons = (n: number) => (n === 1 ? 'one person' : `${word(n)} people`)
const points = (n: number) => (n === 1 ? 'one point' : `${n}\u00a0points`)
const members = (n: number) => (n === 1 ? 'one member' : `${word(n)} members`)

export const composition: typeof german = {
  rooms: 'Composition',
  tabs: { recommendation: 'Recommendation', whatIf: 'What if …?' },
  title: 'Recommended composition',
  scenarioTitle: (name) => `Recommendation under the assumption “${name}”`,
  lead: (n, sectors) =>
    `${capital(persons(n))} from ${sectors === 1 ? 'one sector' : `${word(sectors)} sectors`}. The program proposes and gives reasons; people decide.`,
  leadInfeasible:
    'From the present candidates no group can be formed that meets all requirements. Here is why, and what would help.',
  computedAt: (date, who) => `Computed on ${date} by ${who}`,
  compute: 'Compute recommendation',
  computeAnew: 'Compute anew',
  tryOut: 'Try other requirements',
  decide: 'Decide on the group',
  report: 'Create report',
  legend: 'References such as “H 3.1” point to sections of the handbook.',
  passageLabel: (passage) => `Handbook, section ${passage.replace('H ', '')}`,

  empty: {
    lead: 'This is where the proposal arises who should belong to the strategy group: with reasons, alternatives and what is still missing.',
    noCandidates: 'Nobody is eligible yet. Record persons and set their status to “candidate”.',
    toPeople: 'Record persons',
    eligible: (n, all) =>
      `${n} of ${all} people ${n === 1 ? 'is' : 'are'} eligible${n < 5 ? '. A group usually needs at least five' : ''}.`,
    sector: (n, wanted) =>
      `${capital(n === 0 ? 'nobody yet' : persons(n))}, ${wanted === 0 ? 'none prescribed' : `at least ${word(wanted)} ${wanted === 1 ? 'is' : 'are'} needed`}.`,
    enough: 'enough',
    tooFew: 'too few',
    unratedTitle: 'Not yet rated',
    unratedLead:
      'What is not rated does not count. You can compute all the same; the recommendation then says what to clear up first.',
    unrated: (n, all) => (n === all ? 'nothing rated' : `${n} of ${all} dimensions not rated`),
    allRated: 'Everybody who is eligible has been rated in all dimensions.',
    consultantsCompute: 'Your consultants start the computation.',
    failedTitle: 'The last computation failed',
    failed: 'Nothing was stored. Please try again.',
  },

  progress: {
    title: 'Computing',
    lead: 'The program compares all possible groups and tests how robust the result is. You may leave this page; the result is kept.',
    share: (percent) => `Computing … ${percent}`,
    refresh: 'Refresh',
    cancel: 'Cancel computation',
  },

  stale: {
    title: 'Outdated: data have changed since the computation',
    what: (parts) => `Changed: ${parts}. This recommendation stays as it is; a new one is placed beside it.`,
    parts: {
      municipality: 'details of the municipality',
      actors: 'persons',
      ties: 'trust and rivalry',
      ratings: 'ratings',
      interviews: 'interviews',
      selfAssessments: inText.purposes.self_assessment,
      settings: 'settings',
      group: 'the group',
      reviews: inText.purposes.review,
    },
    scenario: 'The assumption varies a recommendation whose data have changed since.',
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
    price: (n) =>
      n > 0
        ? `The group decided on lies ${points(n)} below the recommended one.`
        : 'The group decided on is no weaker than the recommended one.',
  },

  panel: {
    title: 'At a glance',
    answer: { yes: 'yes', partly: 'partly', no: 'no' },
    questions: {
      sectors: 'All sectors represented?',
      functions: 'Desired functions present?',
      requirements: 'Requirements met?',
      trust: 'Does trust carry?',
      affected: 'View of those affected present?',
    },
    sectorsAll: (n) => `All four sectors are represented, civil society by ${persons(n)}.`,
    sectorsFewCivil: 'All four sectors are represented, but civil society by one person only.',
    sectorsMissing: (sectors) => `Not represented: ${sectors}.`,
    functionsAll: 'All functions the model looks for are present in the group.',
    functionsSome: (n, of, missing) =>
      `${n === 0 ? 'None' : capital(word(n))} of ${word(of)} functions ${n === 1 ? 'is' : 'are'} present. Missing: ${missing}.`,
    requirementsAll: 'All requirements are met.',
    requirementsProvisional: (names) =>
      `All requirements are met, provisionally for ${names}: a minimum level is not rated there yet.`,
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
    sentence: (name) => `We recommend involving ${name}.`,
    details: 'What speaks for it and what to weigh',
    for: 'In favour',
    against: 'To be weighed',
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
    gain: (sector, n) => `${sector}: a well-suited person from here would strengthen the group too, by ${points(n)}.`,
    functionMissing: (name) => `Nobody in the group brings in yet: ${name}.`,
    relaxTitle: 'What would make a group possible',
    relaxLead:
      'Each of the following changes would be enough by itself. Whether it is justifiable is for you to decide.',
  },

  ask: {
    title: 'What to clear up first',
    lead: 'These ratings are open or uncertain. The recommendation would gain most if they were known.',
    item: (name, dimension) => `${name}: ${dimension}`,
    unrated: 'not rated yet',
    uncertain: 'rating uncertain',
    none: 'No single rating would improve the recommendation noticeably any more.',
    toInterviews: 'Open readiness interviews',
  },

  requirements: {
    title: 'Requirements',
    lead: 'What every group must meet. The defaults follow the handbook; the municipality may change them with a reason.',
    requirement: 'Requirement',
    met: 'Met',
    by: 'By whom',
    could: 'Who is eligible',
    everybody: (n) => members(n),
    possible: (n) => persons(n),
    nobody: 'nobody',
    notTogether: 'not both in the group',
    names: {
      'size.min': (n) => `at least ${members(n)}`,
      'size.max': (n) => `at most ${members(n)}`,
      size: (min, max) => (min === max ? `exactly ${members(min)}` : `${word(min)} to ${members(max)}`),
      sector: (sector, min, max) =>
        `${sector}: ${min === max ? `exactly ${persons(min)}` : min === 0 ? `at most ${persons(max)}` : `${word(min)} to ${persons(max)}`}`,
      sectorMin: (sector, n) => `${sector}: at least ${persons(n)}`,
      sectorMax: (sector, n) => `${sector}: at most ${persons(n)}`,
      seniorAdministration: (n) => `${inText.groupFunction.seniorAdministration}: at least ${persons(n)}`,
      accessToMayor: (n) => `${inText.groupFunction.accessToMayor}: at least ${persons(n)}`,
      coordination: (n) => `${inText.groupFunction.coordination}: at least ${persons(n)}`,
      facilitation: `${inText.groupFunction.facilitation}: at least ${persons(1)}`,
      include: (name) => `${name} is in`,
      rivalry: (a, b) => `${a} and ${b} not together`,
    },
  },

  alternatives: {
    title: 'Other possibilities',
    lead: 'The next best groups and what sets them apart. Where a possibility is of equal worth, people or a lot decide.',
    none: 'There is no other group that meets all requirements.',
    column: 'Possibility',
    name: (n) => `Alternative ${n}`,
    joins: 'Comes in',
    leaves: 'Goes out',
    nobody: 'nobody',
    difference: 'Difference',
    weaker: (n) => `${n}\u00a0${n === 1 ? 'point' : 'points'} weaker`,
    equal: 'of equal worth',
    diverseTitle: 'Clearly different groups',
    diverseLead: 'They differ from the recommendation and from each other by at least two people.',
  },

  stability: {
    title: 'How robust is the recommendation?',
    lead: (draws) =>
      `Ratings are estimates. The program has played through ${draws} plausible situations in which single ratings were different, and chosen anew each time.`,
    none: 'Robustness was not computed: the number of situations to play through is set to 0.',
    core: (names) => `Nearly always in: ${names}.`,
    swing: (names) => `In or out, depending on the situation: ${names}.`,
  },

  tasksTitle: 'Tasks in the group',
  limitsTitle: 'What to keep in mind',
  sectorsTitle: 'Sectors',

  basis: {
    title: 'What the recommendation rests on',
    optimal: 'Proven: under the requirements there is no better group.',
    infeasible: 'Proven: under the requirements there is no group.',
    bestFound: (gap) =>
      `Best group found. The search was ended at its limit; at most ${gap}\u00a0points could be missing.`,
    data: (eligible, all, rated, unrated) =>
      `${eligible} of ${all} persons are eligible. Of their dimensions, ${rated} are rated and ${unrated} are not.`,
    date: 'Computed',
    proof: 'Result',
    dataLabel: 'Data',
    hash: 'Checksum of the data',
    hashHint: 'The same data give the same checksum and the same recommendation.',
    pointsTitle: 'What the points mean',
    pointsLead: 'Points are only a measure for comparing groups. The value of a group is made up like this:',
    part: 'Part',
    points: 'Points',
    sum: 'Value of the group',
    statements: 'All statements with evidence',
    settings: 'Changed settings',
    noSettings: 'The defaults of the handbook apply; nothing was changed.',
    noReason: 'without a reason',
    passages: 'Sections of the handbook',
    passage: {
      'H 2.2': 'Confidential alliances: protected room, exchange, roles, emergency scenarios',
      'H 3': 'Building a group: functionality and feasibility',
      'H 3.1': 'Actors: size of the group and the four sectors',
      'H 3.2': 'The charter of the group',
      'H 3.3': 'Emergency scenarios',
      'H 4.1': 'Limits: confidentiality and effect on the outside',
      'H 4.2': 'Limits: the view of those affected',
      'H 4.3': 'Facilitation and coordination',
      'H 4.4': 'Transfer and dissolution',
    },
    earlierTitle: 'Earlier recommendations',
    earlier: (date, who) => `Recommendation of ${date}, ${who}`,
  },

  whatIf: {
    title: 'What if …?',
    lead: 'Try what changes if somebody must be in, is not proposed, or a requirement reads differently. The recommendation itself stays untouched.',
    first: 'Once a recommendation is computed you can test what an assumption changes in it.',
    stale: 'The recommendation you start from is outdated. Better compute it anew first.',
    scenarios: 'Stored assumptions',
    noScenarios: 'No assumption has been computed yet.',
    readOnly: 'Your consultants compute assumptions. Here you see what came of them.',
    form: 'New assumption',
    presetsTitle: 'Three assumptions that are often worth trying',
    presetUse: 'Use this',
    presets: {
      small: {
        title: 'Small circle',
        reason:
          'The smaller the circle, the easier it is to speak openly and in confidence. The handbook advises a single-digit number (H 3.1).',
      },
      affected: {
        title: 'More civil society',
        reason: 'Without enough balance the view of those affected is easily lost beside that of the state (H 4.2).',
      },
      facilitation: {
        title: groupFunction.facilitation,
        reason: 'If no external facilitation is available, the group needs a member who is practised in it (H 4.3).',
      },
    },
    fields: {
      name: 'Name of the assumption',
      persons: 'People',
      size: capital(setting.size),
      others: 'Further requirements',
      yardsticks: 'Yardsticks',
      reason: 'Reason',
    },
    nameHint:
      'For example “Without the public order office”. Without a name the program describes the assumption itself.',
    groupTitle: 'Size and sectors',
    personsHint: 'Leave “no requirement” wherever you do not want to change anything.',
    yardsticksHint: 'These values change how groups are judged. Change them only for a good reason.',
    person: { free: 'no requirement', include: 'must be in', exclude: 'do not propose' },
    recommended: 'recommended',
    notRecommended: 'not recommended',
    ineligible: 'not eligible',
    min: 'at least',
    max: 'at most',
    reason: (what) => `Reason (${what})`,
    settings: {
      seniorAdministration: `${setting.seniorAdministration}, at least`,
      accessToMayor: `${setting.accessToMayor}, at least`,
      coordination: `${setting.coordination}, at least`,
      externalFacilitation: 'facilitation',
      memberCost: setting.memberCost,
      selfWeight: setting.selfWeight,
    },
    facilitation: { external: 'from outside', internal: 'from within the group' },
    floorOf: (dimension) => `minimum level of ${dimension}`,
    noFloor: 'none',
    floor: (step) => `level ${step}`,
    percent: (n) => `${n}%`,
    submit: 'Compute',
    failedTitle: 'The computation failed',
    failed: 'Nothing was stored. Please try again.',
  },

  change: {
    include: (name) => `${name} must be in`,
    exclude: (name) => `${name} is not proposed`,
    noInclude: (name) => `${name} need not be in any more`,
    noExclude: (name) => `${name} may be proposed`,
    size: (min, max) => `${setting.size}: ${span(min, max)}`,
    sector: (sector, min, max) => `${sector}: ${span(min, max)} ${min === 1 && max === 1 ? 'person' : 'people'}`,
    count: (label, n) => `${label} ${n}`,
    facilitation: (how) => `facilitation ${how}`,
    value: (label, value) => `${label}: ${value}`,
  },

  scenario: {
    changes: 'The assumption',
    outcome: 'The result',
    same: 'Nothing changes: the recommended group stays the same.',
    impossible: 'Under this assumption no group is possible that meets all requirements.',
    possible: 'Under this assumption a group becomes possible.',
    swap: (joining, leaving, n) => `${joining} ${n === 1 ? 'replaces' : 'replace'} ${leaving}.`,
    join: (joining, n) => `${joining} ${n === 1 ? 'comes' : 'come'} in.`,
    leave: (leaving, n) => `${leaving} ${n === 1 ? 'goes' : 'go'} out, nobody comes in.`,
    lost: (functions) => `Lost: ${functions}.`,
    won: (functions) => `Won: ${functions}.`,
    sameFunctions: 'No function is lost, none is won.',
    milieusLost: (milieus) => `Access to ${milieus} is lost.`,
    milieusWon: (milieus) => `Access to ${milieus} is won.`,
    weaker: (n) => `The group becomes ${points(n)} weaker.`,
    stronger: (n) => `The group becomes ${points(n)} stronger.`,
    equal: 'The group is worth as much as before.',
    unmet: (requirements) => `Measured by the present requirements, not met: ${requirements}.`,
    compare: 'Side by side',
    compareLead:
      'Both groups are judged by the same data and the same yardstick. A bar at the left marks where they differ.',
    with: 'Compare with',
    show: 'Compare',
    base: 'Recommendation',
    aspect: 'Aspect',
    size: 'Members',
    value: 'Value',
    points: (n) => `${n}\u00a0${n === 1 ? 'point' : 'points'}`,
    brought: (names) => `yes: ${names}`,
    notBrought: 'no',
    joined: 'new',
    gone: 'goes out',
    unmetRow: 'Requirements not met',
    none: 'none',
    noGroup: 'no group possible',
    whole: 'See the whole recommendation under this assumption',
    vary: 'Take as a starting point',
    adopt: 'Adopt as a setting of the municipality',
    decide: 'Decide for this group',
    remove: 'Remove assumption',
  },

  adopt: {
    title: 'Adopt the assumption as a setting',
    what: 'From then on these settings apply to every further recommendation in this municipality. Former recommendations stay as they are. The reasons are stored with the settings.',
    confirm: 'I have checked the changes and want to adopt them.',
    button: 'Adopt settings',
  },
  removal: {
    title: (name) => `Remove the assumption “${name}”`,
    what: 'The assumption and its result are deleted. This cannot be undone. The recommendation stays untouched.',
    confirm: 'I want to remove this assumption.',
    button: 'Remove assumption',
  },
  confirmLabel: 'Confirmation',
  complaints: {
    nothingChanged: 'Nothing is changed yet. Change at least one entry.',
    changeNeedsReason: 'Please give a reason for this change.',
    minAboveMax: 'The minimum must not be larger than the maximum.',
    nobodyChosen: 'Please choose at least one person.',
    tooManyChosen: 'Please choose nine people at most. A larger round is no confidential circle any more.',
    notConfirmed: 'Please confirm this by ticking the box.',
  },

  deciding: {
    title: 'Decide on the group',
    lead: 'The program recommends, you decide. Record which group is founded and why.',
    leadScenario: 'You start from an assumption. The decision records it together with its data.',
    staleTitle: 'This recommendation is outdated',
    staleWhat: 'Data have changed since it was computed. Better compute the recommendation anew first.',
    choice: 'Which group is to be founded?',
    recommended: 'The recommended group',
    alternative: (n) => `Alternative ${n}`,
    isEqual: 'Of equal worth.',
    isWeaker: (n) => `${capital(points(n))} weaker than the recommended one.`,
    own: 'A selection of your own',
    ownHint: 'At first the recommended people are selected.',
    members: 'Members of your own selection',
    reason: 'Reason',
    reasonHint: 'Why this group? Whoever reads this later should understand the decision.',
    date: 'Day of founding',
    check: 'Continue to check',
    ineligible: 'not eligible by the model',
    existsTitle: 'There is a group already',
    exists:
      'This municipality already has a strategy group. Another one cannot be founded. Members can be admitted or bid farewell on the page of the group.',
  },
  founding: {
    title: 'Found the group',
    lead: 'Please check what you record. A decision is never changed; a change of mind is a new decision.',
    group: (n) => `The group: ${members(n)}`,
    same: 'This is the recommended group.',
    weaker: (n) => `This group lies ${points(n)} below the recommended one.`,
    equal: 'This group is of equal worth to the recommended one.',
    stronger: (n) => `This group would lie ${points(n)} above the recommended one but does not meet all requirements.`,
    joining: (names) => `In, other than recommended: ${names}.`,
    leaving: (names) => `Not in, other than recommended: ${names}.`,
    unmet: (requirements) => `Requirements not met: ${requirements}.`,
    deviating: 'Deciding differently is your good right. The difference is recorded with the decision.',
    date: 'Day of founding',
    reason: 'Reason',
    confirm: 'The decision is made. The people named become members of the strategy group.',
    button: 'Found the group',
    back: 'Back to the choice',
  },
}

function span(min: number, max: number): string {
  return min === max ? String(min) : `${min} to ${max}`
}
