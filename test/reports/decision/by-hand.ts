import type { CaseFile, Review } from '../../../reports/case/case-file.ts'

/** Section 8 once more, in the plainest words; shares nothing with the product, so that both cannot be wrong alike. */

const all = ['K1', 'K2', 'K3', 'K4', 'K5', 'K6', 'K7', 'K8', 'K9'] as const
const askedOfMembers = ['K1', 'K2', 'K4', 'K6', 'K7', 'K8'] as const
type Criterion = (typeof all)[number]
type Value = 'yes' | 'partly' | 'no' | 'unknown'
type Known = Record<Criterion, { value: Value; evidence: number }>

/** What values and evidence lead to, sentence by sentence. */
export function readModel(k: Known) {
  const yes = (c: Criterion) => k[c].value === 'yes' && k[c].evidence >= 2
  const no = (c: Criterion) => k[c].value === 'no' && k[c].evidence >= 2
  const dissolve = [...(yes('K1') ? [] : ['K1']), ...(yes('K2') ? [] : ['K2']), ...(no('K7') ? [] : ['K7'])]
  const transfer = (['K4', 'K5', 'K6'] as const).filter((c) => !yes(c)).concat(no('K7') ? [] : (['K7'] as never[]))
  const adjusts: Criterion[] = []
  if (k.K3.value === 'yes') adjusts.push('K3')
  if (k.K7.value === 'no') adjusts.push('K7')
  if (k.K8.value === 'no' || k.K8.value === 'partly') adjusts.push('K8')
  if (k.K9.value === 'no' || k.K9.value === 'partly') adjusts.push('K9')

  let option = adjusts.length ? 'adjust' : 'continue'
  if (!dissolve.length) option = 'dissolve'
  if (!transfer.length) option = 'transfer'

  let basis: Criterion[] = ['K7', 'K8', 'K9']
  if (option === 'adjust') basis = adjusts
  if (option === 'transfer') basis = ['K4', 'K5', 'K6', 'K7']
  if (option === 'dissolve') basis = yes('K3') ? ['K1', 'K2', 'K3', 'K7'] : ['K1', 'K2', 'K7']

  const open = (c: string) => {
    const { value } = k[c as Criterion]
    return value === 'unknown' || value === (c === 'K7' ? 'no' : 'yes')
  }
  const clarify = [
    ...(dissolve.length && dissolve.every(open) ? [{ option: 'dissolve', criteria: dissolve }] : []),
    ...(transfer.length && transfer.every(open) ? [{ option: 'transfer', criteria: transfer }] : []),
  ]
  const weakest = basis.map((c) => k[c].evidence).sort()[0]!
  const enough = option === 'dissolve' || option === 'transfer' ? weakest >= 2 : weakest >= 1
  return {
    option,
    alternative: option === 'transfer' && !dissolve.length ? 'dissolve' : null,
    ready: enough && !clarify.length && !basis.some((c) => k[c].value === 'unknown'),
    strength: ['none', 'weak', 'medium', 'strong'][weakest],
    basis,
    clarify,
    missing: { dissolve, transfer },
  }
}

/** Answers that count: not declined, where the file has members only theirs, at the six criteria only. */
function voicesOn(criterion: Criterion, review: Review, members: string[]): [string, Value][] {
  if (!askedOfMembers.some((each) => each === criterion)) return []
  const answers = Object.entries(review.criteria[criterion]?.answers ?? {})
  return answers.flatMap(([actor, answer]): [string, Value][] => {
    if (answer === 'declined') return []
    if (members.length > 0 && !members.includes(actor)) return []
    return [[actor, answer]]
  })
}

function readValue(criterion: Criterion, review: Review, members: string[]): Value {
  const voices = voicesOn(criterion, review, members).map(([, answer]) => answer)
  if (voices.length === 0) return review.criteria[criterion]?.value ?? 'unknown'
  const heaviest = criterion === 'K7' ? 'yes' : 'no'
  const lightest = criterion === 'K7' ? 'no' : 'yes'
  if (voices.includes(heaviest)) return heaviest
  if (voices.includes('unknown')) return 'unknown'
  return voices.includes('partly') ? 'partly' : lightest
}

/** Yes, partly and no that differ from the most frequent; of equally frequent ones the first in this order is usual. */
function dissentOn(criterion: Criterion, review: Review, members: string[]) {
  const voices = voicesOn(criterion, review, members).filter(([, answer]) => answer !== 'unknown')
  const countOf = (value: string) => voices.filter(([, answer]) => answer === value).length
  const [yes, partly, no] = [countOf('yes'), countOf('partly'), countOf('no')]
  const usual = yes >= partly && yes >= no ? 'yes' : partly >= no ? 'partly' : 'no'
  return voices
    .filter(([, answer]) => answer !== usual)
    .map(([actor, value]) => ({ criterion, actor, value }))
    .sort((left, right) => (left.actor < right.actor ? -1 : 1))
}

function heardOf(review: Review, members: string[]) {
  const heard = { answered: 0, declined: 0, open: 0 }
  for (const member of members) {
    const entries = askedOfMembers.map((each) => review.criteria[each]?.answers?.[member]).filter((each) => each)
    if (entries.length === 0) heard.open++
    else if (entries.some((each) => each !== 'declined')) heard.answered++
    else heard.declined++
  }
  return heard
}

/** The whole decision but for its statements. */
export function decideByHand(file: CaseFile, review: Review) {
  const members = file.group?.members ?? []
  const known = Object.fromEntries(
    all.map((each) => [
      each,
      { value: readValue(each, review, members), evidence: review.criteria[each]?.evidence ?? 0 },
    ]),
  ) as Known
  const heard = heardOf(review, members)
  const weighed = readModel(known)
  const isHeard = members.length === 0 || (heard.open === 0 && heard.answered >= 1)
  return {
    format: 'tragwerk-decision/2',
    heard,
    ...weighed,
    ready: weighed.ready && isHeard,
    dissent: all.flatMap((each) => dissentOn(each, review, members)),
  }
}
