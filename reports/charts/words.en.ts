import { capital, termsIn } from '../../surveys/terms/index.ts'
import { dimensions } from '../../surveys/vocabulary.ts'
import { formatDate, formatList, formatNumber } from '../content/format.ts'
import type { german } from './words.de.ts'

const en = 'en' as const
const terms = termsIn(en)
const count = (n: number, one: string, many: string) =>
  `${n === 0 ? 'no' : formatNumber(n, en)} ${n === 1 ? one : many}`
const neutral = 'neither good nor bad'
const list = (names: readonly string[]) => formatList(names, en)
/** The few things a chart counts, in words. */
const few = (n: number) => ['none', 'one', 'two', 'three', 'four', 'five', 'six'][n] ?? formatNumber(n, en)
const asOf = (date: string | null) => (date === null ? '' : ` · as of ${formatDate(date, en)}`)

/** What charts say in English, chart by chart. */
export const english: typeof german = {
  notRated: terms.notRated,
  profile: {
    title: (name) => `How is ${name} seen, and how do they see themselves?`,
    axis: 'Step (1 lowest, 5 highest)',
    consultants: 'Rating',
    self: terms.purpose.self_assessment,
    range: 'Range',
    gap: (steps) => `gap ${steps}`,
    dimension: 'Dimension',
    gapColumn: 'Gap',
    noSelf: 'not given',
    notAsked: terms.missing.not_asked,
    neutral,
    neutralKey: `Rating, ${neutral}`,
    table: (name) => `Rating and self-assessment: ${name}`,
    alt: (name, parts) =>
      `Profile of ${name} on steps from 1 to 5, the consultants’ rating and the self-assessment for each dimension. ${parts}.`,
    altPart: (dimension, rating, self) => `${dimension}: ${rating}, self-assessment: ${self}`,
    caption: (raters, rated, all, self) =>
      `n\u00a0=\u00a0${raters} consultant${raters === 1 ? '' : 's'}; ${rated} of ${all} dimensions rated, ${all - rated} not. ${
        self === null
          ? 'No self-assessment.'
          : `Self-assessment on ${self.n} dimensions${self.submittedAt ? ` of ${formatDate(self.submittedAt, en)}` : ''}, rounded to half steps.${
              self.isAboutOthers ? ' On sharing with the police it asked about other organisations in general.' : ''
            }`
      }`,
  },
  sectors: {
    title: (missing) =>
      missing === 0
        ? 'All sectors are covered'
        : `${missing === 1 ? 'One person is' : `${missing} persons are`} missing from the sectors`,
    axis: 'Persons',
    members: 'in the group',
    others: 'further candidates',
    span: 'intended',
    note: (members, span) => `${members} in the group, intended ${span}`,
    sector: 'Sector',
    table: 'Sectors and who stands for them',
    altPart: (sector, members, others, span) =>
      `${sector}: ${members} in the group, ${count(others, 'further person', 'further persons')}, intended ${span}`,
    alt: (parts) => `How the four sectors are covered. ${parts}.`,
    caption: (n, missing, date) =>
      `n\u00a0=\u00a0${n} candidates and members; ${missing} missing to reach the minimum${asOf(date)}`,
  },
  functions: {
    title: (missing, fragile) => {
      const hanging = `${few(fragile)} ${fragile > 1 ? 'each hang' : 'hangs'} on a single person`
      return missing === 0
        ? `All functions are there, ${hanging}`
        : `${capital(few(missing))} ${missing === 1 ? 'function is' : 'functions are'} missing, ${hanging}`
    },
    name: 'Function',
    brings: 'brings the function',
    alone: 'the only one to do so',
    unrated: `– ${terms.notRated}`,
    carried: 'Carried by',
    carriedBy: (n) => (n === 0 ? 'missing' : n === 1 ? 'only one' : `${n}\u00a0persons`),
    outside: (n) => `${n} outside`,
    by: 'Members',
    others: 'Further candidates',
    milieus: 'Milieus',
    milieu: (name) => `Milieu: ${name}`,
    reached: (n) => (n === 0 ? 'missing' : `${n} milieu${n === 1 ? '' : 's'}`),
    single: (n, of) => (of === 0 ? 'none named' : `${n} of ${of} through one person only`),
    table: 'Functions and milieus, and who brings them to the group',
    altPart: (name, n, names, others) =>
      n === 0
        ? `${name}: missing, outside the group: ${others === '–' ? 'nobody' : others}`
        : `${name}: ${n === 1 ? 'only one person' : `${n} persons`} (${names})`,
    alt: (parts, milieus, single) =>
      `What the group brings, and through whom. ${parts}. ${count(milieus, 'milieu', 'milieus')}${milieus === 0 ? '' : `, ${single} of them through one person only`}.`,
    caption: (n, missing, of, unrated, date) =>
      `n\u00a0=\u00a0${n} persons in the group; of ${few(of)} functions ${few(missing)} ${missing > 1 ? 'are' : 'is'} missing, of the ratings behind them ${few(unrated)}${
        missing === 0 ? '' : '; “outside”: further candidates who would bring a missing function'
      }${asOf(date)}`,
  },
  sizes: {
    title: (size) =>
      size === null
        ? 'No group is possible with any of the intended sizes'
        : `With ${size} person${size === 1 ? '' : 's'} the total value is highest`,
    titleFound: (size) =>
      size === null ? 'No group was found' : `The best group that was found has ${count(size, 'person', 'persons')}`,
    axis: 'Total value in points',
    persons: (n) => `${n} person${n === 1 ? '' : 's'}`,
    chosen: 'recommended',
    equal: 'of equal worth',
    impossible: 'not possible',
    notFound: 'not found',
    less: (points) => `${points}\u00a0less`,
    size: 'Persons',
    value: 'Total value',
    comparison: 'Comparison in points',
    table: 'Best group of each size',
    altPart: (persons, value, verdict) =>
      [persons, [value === null ? '' : `total value ${value}`, verdict].filter(Boolean).join(', ')].join(': '),
    alt: (parts) => `Total value of the best group of each size. ${parts}.`,
    caption: (n, none, isWhole, date) =>
      `n\u00a0=\u00a0${count(n, 'size', 'sizes')} tried, ${isWhole ? `${none} not possible` : 'not to the end; shown is the best that was found'}; small differences decide nothing${asOf(date)}`,
  },
  need: {
    title: (item, n, of) =>
      item === null ? 'How great is the need for a confidential circle?' : `${n} of ${of} interviews: ${item}`,
    items: {
      need_isolation: 'Feeling alone with the issue',
      need_no_safe_room: 'No protected room for joint strategies',
      need_public_pressure: 'Public pressure right after incidents',
      need_fragile_contacts: 'Contacts hang on individual persons',
    },
    findings: {
      need_isolation: 'a strong feeling of being alone with the subject',
      need_no_safe_room: 'no reliable protected room for joint strategies',
      need_public_pressure: 'incidents are mostly or always at once under public pressure',
      need_fragile_contacts: 'important contacts hang on individual persons',
    },
    step: (step) => `Step ${step}`,
    none: 'none',
    noneLong: 'no answer',
    indicator: 'Sign (H 2.2)',
    axisLow: ['no', 'sign'],
    axisHigh: ['strong', 'sign'],
    table: 'Signs of need, number of interviews per step',
    altPart: (item, high, n) => `${item}: ${high} of ${n} on step 4 or 5`,
    alt: (parts) => `Number of interviews per step for four signs. ${parts}.`,
    notAsked: terms.missing.not_asked,
    caption: (n, open, missing, notAsked, date) =>
      `n\u00a0=\u00a0${n} completed situation interviews, ${open} still open; ${missing} answers missing, ${notAsked} not asked${asOf(date)}`,
  },
  network: {
    title: ({ connected, apart, people, known, isGroup }, rivals) => {
      const whom = isGroup ? 'persons of the group' : 'candidates'
      if (known === 0) return 'It is not known yet who trusts whom'
      const names = apart.map(({ name }) => name)
      const lonely =
        apart.length === 0 ? '' : `, none is known for ${apart.length < 3 ? list(names) : few(apart.length)}`
      const trust =
        connected === 0
          ? `No trust is known yet among the ${whom}`
          : connected === people
            ? `Trust connects all ${people} ${whom}`
            : `Trust connects ${connected} of ${people} ${whom}${lonely}`
      const [first] = rivals
      if (!first) return trust
      return `${trust}; ${rivals.length === 1 ? `rivalry between ${list(first)}` : `rivalry in ${few(rivals.length)} pairs`}`
    },
    legend: 'filled and bold: in the group · right, solid: trust, the thicker the stronger · left, dashed: rivalry',
    between: 'Between',
    trust: 'Trust',
    rivalry: 'Rivalry',
    unsaid: 'not mentioned',
    table: 'Trust and rivalry, pair by pair',
    altPart: (a, b, rivalry) => `${a} and ${b} (${rivalry})`,
    alt: (n, trust, strong, rivalries) =>
      `Network of ${n} persons, arranged by sector. ${count(trust, 'pair', 'pairs')} with trust, ${strong} of them with trust of step 3 or more. ${
        rivalries === '' ? 'No rivalry named.' : `Rivalry: ${rivalries}.`
      }`,
    caption: (n, missing, date) =>
      `n\u00a0=\u00a0${n} pairs of whom something was said; nothing is known of ${missing} pairs${asOf(date)}`,
  },
  sectorPairs: {
    title: (without, of) =>
      without.length === 0
        ? 'There is trust between all sectors'
        : without.length === of
          ? 'No trust is known yet between the sectors'
          : without.length < 3
            ? `No trust known: ${list(without)}`
            : `Between ${few(without.length)} of ${few(of)} pairs of sectors no trust is known`,
    within: (sector) => `within: ${sector}`,
    people: (n) => count(n, 'person', 'persons'),
    of: (known, pairs) => `${known} of ${pairs}`,
    known: 'known pairs',
    trustKey: 'pairs who trust each other',
    rivalryKey: 'pairs with rivalry',
    unknownKey: '– nothing known · below: known of all pairs',
    table: 'Trust and rivalry between the sectors, number of pairs',
    altPart: (name, { known, pairs, trusting, rivals }) =>
      known === 0
        ? `${name}: nothing known`
        : `${name}: ${count(trusting, 'pair', 'pairs')} with trust, ${rivals} with rivalry, ${known} of ${pairs} known`,
    alt: (parts) => `Trust and rivalry between the sectors. ${parts}.`,
  },
  matrix: {
    title: 'Where are the candidates’ strengths, and what is still open?',
    consultants: 'the larger and darker, the higher the step',
    self: 'self-assessment only',
    neutral,
    none: `– ${terms.notRated}`,
    person: 'Person',
    onlySelf: (value) => `(${value})`,
    table: 'Candidates and dimensions, steps 1–5; in brackets: self-assessment only',
    alt: (persons, rated, missing) =>
      `Steps of ${count(persons, 'person', 'persons')} in ${dimensions.length} dimensions. ${rated} cells are rated, ${missing} are not. The values are in the table.`,
    caption: (persons, rated, missing, date) =>
      `n\u00a0=\u00a0${persons} persons; ${rated} ratings, ${missing} not rated${asOf(date)}`,
  },
  stability: {
    title: 'How firm is the recommendation if single ratings turn out differently?',
    axis: 'Share of the runs with a group in which the person is a member',
    bands: { core: 'core', swing: 'open', out: 'outside' },
    person: 'Person',
    share: 'in the group',
    band: 'Band',
    table: 'How firm the recommendation is',
    altPart: (name, band, share) => `${name}: ${band}, ${share}`,
    alt: (parts) => `Firmness for each person. ${parts}.`,
    caption: (draws, withGroup, missing, date) =>
      `n\u00a0=\u00a0${formatNumber(withGroup, en)} runs${
        withGroup === draws ? '' : ` with a group (of ${formatNumber(draws, en)})`
      }; ${
        missing === 0
          ? 'no rating is missing'
          : count(missing, 'rating is missing and counts', 'ratings are missing and count').concat(' as open')
      }${asOf(date)}`,
  },
  criteria: {
    title: 'What speaks for continuing, adjusting, transferring or dissolving?',
    answer: 'Answer',
    evidence: 'Evidence',
    criterion: 'Criterion of the review',
    legend: 'Squares: strength of the evidence, 0 to 3',
    table: 'Criteria of the review with answer and evidence',
    altPart: (criterion, value, evidence) => `${criterion}: ${value}, ${evidence}`,
    alt: (parts) => `Nine criteria of the review. ${parts}.`,
    caption: (known, missing, members, date) =>
      `n\u00a0=\u00a0${known} of 9 criteria answered, ${missing} not known; answers by ${members} members · as of ${formatDate(date, en)}`,
  },
}
