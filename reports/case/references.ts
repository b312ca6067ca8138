import { consentItem, hasOnlyRefusedTalks, isRefused } from '../../surveys/statements/consent.ts'
import type { CaseProblem } from './problem.ts'
import { writePath } from './problem.ts'
import { completeSettings, crossedRanges, settingsSchema } from './settings.ts'

type Path = (string | number)[]

/**
 * What no shape can say: ids that lead nowhere, doubled ids and pairs, a rating with both or neither of value and
 * missing, minimum above maximum. Reads unknown data, because every mistake is named at once: also when the shape
 * of another place is wrong.
 */
export function findReferenceProblems(file: unknown): CaseProblem[] {
  const problems: CaseProblem[] = []
  const checks = checksIn(file, (path, reason) => problems.push({ path: writePath(path), reason }))
  checkActors(file, checks)
  checkTies(file, checks)
  checkRatings(file, checks)
  checkInterviews(file, checks)
  checkConsent(file, checks)
  checkSelfAssessments(file, checks)
  checkSituation(file, checks)
  checkFounding(file, checks)
  checkSettings(file, checks)
  checkGroup(file, checks)
  checkReviews(file, checks)
  return problems
}

interface Checks {
  report: (path: Path, reason: string) => void
  /** Reports the second of two entries with the same key. */
  once: (what: string) => (key: string, path: Path) => void
  /** Report ids that are not known. */
  isActor: (id: unknown, path: Path) => void
  isInterview: (id: unknown, path: Path) => void
}

function checksIn(file: unknown, report: Checks['report']): Checks {
  const known = (what: string, list: string) => {
    const ids = new Set(listOf(file, list).map(([each]) => each.id))
    return (id: unknown, path: Path) => {
      if (typeof id === 'string' && !ids.has(id)) report(path, `no ${what} has the id ${JSON.stringify(id)}`)
    }
  }
  const once = (what: string) => {
    const seen = new Set<string>()
    return (key: string, path: Path) => {
      if (seen.has(key)) report(path, `${what} ${key} stands twice`)
      seen.add(key)
    }
  }
  return { report, once, isActor: known('actor', 'actors'), isInterview: known('interview', 'interviews') }
}

function checkActors(file: unknown, { once }: Checks): void {
  const actors = listOf(file, 'actors')
  const actorOnce = once('actor id')
  for (const [each, at] of actors) if (typeof each.id === 'string') actorOnce(each.id, ['actors', at, 'id'])
}

function checkTies(file: unknown, { report, once, isActor, isInterview }: Checks): void {
  const tieOnce = once('pair')
  for (const [each, at] of listOf(file, 'ties')) {
    isActor(each.a, ['ties', at, 'a'])
    isActor(each.b, ['ties', at, 'b'])
    isInterview(each.source, ['ties', at, 'source'])
    if (typeof each.a !== 'string' || typeof each.b !== 'string') continue
    if (each.a === each.b) report(['ties', at], 'a tie needs two different actors')
    tieOnce([each.a, each.b].sort().join('|'), ['ties', at])
  }
}

function checkRatings(file: unknown, checks: Checks): void {
  const { once, isActor } = checks
  const ratingOnce = once('rating')
  const consensusOnce = once('consensus')
  for (const [each, at] of listOf(file, 'ratings')) {
    isActor(each.actor, ['ratings', at, 'actor'])
    checkValue(each, ['ratings', at], checks)
    const subject = `${each.actor} ${each.dimension}`
    if (each.kind === 'consensus') consensusOnce(subject, ['ratings', at])
    else ratingOnce(`${subject} by ${each.rater}`, ['ratings', at])
  }
}

/** A judgement has a value, or says why there is none. */
function checkValue(each: Loose, path: Path, { report }: Checks): void {
  if (each.value === undefined && each.missing === undefined)
    report(path, 'needs a value, or missing to say why there is none')
  if (each.value !== undefined && each.missing !== undefined) report(path, 'has a value and says that it is missing')
}

function checkInterviews(file: unknown, { once, isActor }: Checks): void {
  const interviewOnce = once('interview id')
  for (const [each, at] of listOf(file, 'interviews')) {
    if (typeof each.id === 'string') interviewOnce(each.id, ['interviews', at, 'id'])
    isActor(each.actor, ['interviews', at, 'actor'])
    const interviewerOnce = once('interviewer')
    for (const [id, index] of stringsOf(each, 'interviewers'))
      interviewerOnce(id, ['interviews', at, 'interviewers', index])
  }
}

/** Of a talk without consent to notes nothing may be handed on but that there was none. */
function checkConsent(file: unknown, { report }: Checks): void {
  const talks = listOf(file, 'interviews').map(([each, at]) => ({
    at,
    id: each.id,
    actor: `${each.actor}`,
    interviewers: stringsOf(each, 'interviewers').map(([id]) => id),
    answers: recordOf(each, 'answers') ?? {},
  }))
  const refused = talks.filter(({ answers }) => isRefused(answers))
  for (const { at, answers } of refused)
    for (const item of Object.keys(answers).filter((each) => each !== consentItem))
      report(['interviews', at, 'answers', item], 'was said without consent to notes: leave it out')
  for (const [each, at] of listOf(recordOf(file, 'situation'), 'statements'))
    if (refused.some(({ id }) => id === each.interview))
      report(['situation', 'statements', at], 'was said without consent to notes: leave it out')
  for (const [each, at] of listOf(file, 'ratings'))
    if (each.evidence !== undefined && hasOnlyRefusedTalks(talks, { actor: `${each.actor}`, rater: `${each.rater}` }))
      report(['ratings', at, 'evidence'], 'comes from a talk without consent to notes: leave it out')
}

function checkSelfAssessments(file: unknown, { once, isActor }: Checks): void {
  const selfAssessmentOnce = once('self-assessment of')
  for (const [each, at] of listOf(file, 'selfAssessments')) {
    isActor(each.actor, ['selfAssessments', at, 'actor'])
    if (typeof each.actor === 'string') selfAssessmentOnce(each.actor, ['selfAssessments', at])
  }
}

function checkSituation(file: unknown, checks: Checks): void {
  const situation = recordOf(file, 'situation')
  const statements = listOf(situation, 'statements')
  checkStatements(statements, checks)
  const known = new Set(statements.map(([each]) => each.id))
  const judgementOnce = checks.once('judgement')
  const consensusOnce = checks.once('consensus')
  for (const [each, at] of listOf(situation, 'judgements')) {
    const path = ['situation', 'judgements', at]
    checkValue(each, path, checks)
    if (each.kind === 'consensus') consensusOnce(`${each.indicator}`, path)
    else judgementOnce(`${each.indicator} by ${each.rater}`, path)
    const evidenceOnce = checks.once('statement')
    for (const [id, index] of stringsOf(each, 'evidence')) {
      const place = [...path, 'evidence', index]
      evidenceOnce(id, place)
      if (!known.has(id)) checks.report(place, `no statement has the id ${JSON.stringify(id)}`)
    }
  }
}

function checkStatements(statements: [Loose, number][], { report, once, isInterview }: Checks): void {
  const statementOnce = once('statement id')
  for (const [each, at] of statements) {
    const path = ['situation', 'statements', at]
    if (typeof each.id === 'string') statementOnce(each.id, [...path, 'id'])
    isInterview(each.interview, [...path, 'interview'])
    if (each.text !== undefined && each.release !== 'verbatim')
      report([...path, 'text'], 'stands only in a statement that is released verbatim')
  }
}

function checkFounding(file: unknown, { once }: Checks): void {
  const foundingOnce = once('founding of')
  for (const [each, at] of listOf(file, 'founding'))
    if (typeof each.date === 'string') foundingOnce(each.date, ['founding', at, 'date'])
}

function checkSettings(file: unknown, { report, once, isActor }: Checks): void {
  const settings = recordOf(file, 'settings')
  for (const key of ['include', 'exclude']) {
    const idOnce = once('id')
    for (const [id, index] of stringsOf(settings, key)) {
      isActor(id, ['settings', key, index])
      idOnce(id, ['settings', key, index])
    }
  }
  // The ranges alone: whether minimum and maximum fit is said also when another setting is wrong.
  const read = settingsSchema
    .pick({ size: true, sectors: true })
    .strip()
    .safeParse(settings ?? {})
  if (read.success)
    for (const { name, min, max } of crossedRanges(completeSettings(read.data)))
      report(['settings', ...name.split('.')], `min ${min} is above max ${max}`)
}

function checkGroup(file: unknown, { once, isActor }: Checks): void {
  const memberOnce = once('member')
  for (const [id, index] of stringsOf(recordOf(file, 'group'), 'members')) {
    isActor(id, ['group', 'members', index])
    memberOnce(id, ['group', 'members', index])
  }
}

function checkReviews(file: unknown, { once, isActor }: Checks): void {
  const reviewOnce = once('review of')
  for (const [each, at] of listOf(file, 'reviews')) {
    if (typeof each.date === 'string') reviewOnce(each.date, ['reviews', at, 'date'])
    const criteria = recordOf(each, 'criteria') ?? {}
    for (const key of Object.keys(criteria))
      for (const actor of Object.keys(recordOf(recordOf(criteria, key), 'answers') ?? {}))
        isActor(actor, ['reviews', at, 'criteria', key, 'answers', actor])
  }
}

type Loose = Record<string, unknown>

const isRecord = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function recordOf(value: unknown, key: string): Loose | undefined {
  const found = isRecord(value) ? value[key] : undefined
  return isRecord(found) ? found : undefined
}

/** The records of a list with their places. */
function listOf(value: unknown, key: string): [Loose, number][] {
  const found = isRecord(value) ? value[key] : undefined
  if (!Array.isArray(found)) return []
  return found.flatMap((each, at): [Loose, number][] => (isRecord(each) ? [[each, at]] : []))
}

function stringsOf(value: unknown, key: string): [string, number][] {
  const found = isRecord(value) ? value[key] : undefined
  if (!Array.isArray(found)) return []
  return found.flatMap((each, at): [string, number][] => (typeof each === 'string' ? [[each, at]] : []))
}
