import { capital, termsIn } from '../../../surveys/terms/index.ts'
import { points, span } from './counts.en.ts'
import type { whatIfTexts as german } from './what-if.de.ts'

const { groupFunction, setting } = termsIn('en')

/** Assumptions, and what came of them. */
export const whatIfTexts: typeof german = {
  whatIf: {
    title: 'What if …?',
    lead: 'Try what changes if somebody must be in, is not proposed, or a requirement reads differently. The recommendation itself stays untouched.',
    first: 'Once a recommendation is computed you can test what an assumption changes in it.',
    stale: 'The recommendation you start from is outdated. Better compute it anew first.',
    earlierModelTitle: 'This recommendation comes from an earlier model',
    earlierModel:
      'An assumption would be computed by the present one, so the difference would not come from it alone. Once the recommendation is computed anew, assumptions can be tried again.',
    scenarios: 'Stored assumptions',
    noScenarios: 'No assumption has been computed yet.',
    readOnly: 'Your consultants compute assumptions. Here you see what came of them.',
    form: 'New assumption',
    presetsTitle: 'Assumptions that are often worth trying',
    presetUse: 'Use this',
    presets: {
      small: {
        title: 'Small circle',
        reason:
          'The smaller the circle, the easier it is to speak openly and in confidence. The handbook advises a single-digit number (H\u00a03.1).',
      },
      affected: {
        title: 'More civil society',
        reason:
          'Without enough balance the view of those affected is easily lost beside that of the state (H\u00a04.2).',
      },
      facilitation: {
        title: groupFunction.facilitation,
        reason:
          'If no external facilitation is available, the group needs a member who is practised in it (H\u00a04.3).',
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
    failedTitle: 'The computation was not finished',
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
    earlierModel:
      'What this assumption changes cannot be said: the recommendation it starts from comes from an earlier model. Once the recommendation is computed anew, the assumption can be tried again.',
    swap: (joining, leaving, n) => `${joining} ${n === 1 ? 'replaces' : 'replace'} ${leaving}.`,
    join: (joining, n) => `${joining} ${n === 1 ? 'comes' : 'come'} in.`,
    leave: (leaving, n) => `${leaving} ${n === 1 ? 'goes' : 'go'} out, nobody comes in.`,
    lost: (functions) => `Lost: ${functions}.`,
    won: (functions) => `Won: ${functions}.`,
    sameFunctions: 'No function is lost, none is won.',
    milieusLost: (milieus) => `Access is lost to: ${milieus}.`,
    milieusWon: (milieus) => `Access is won to: ${milieus}.`,
    weaker: (n) => `The total value of the group falls by ${points(n)}.`,
    stronger: (n) => `The total value of the group rises by ${points(n)}.`,
    equal: 'The total value of the group stays the same.',
    unmet: (requirements) => `Measured by the present requirements, not met: ${requirements}.`,
    compare: 'Side by side',
    compareLead:
      'Both groups are judged by the same data and the same yardstick. A bar at the left marks where they differ.',
    with: 'Compare with',
    show: 'Compare',
    base: 'Recommendation',
    aspect: 'Aspect',
    size: 'Members',
    value: 'Total value',
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
}
