import type { InjectOptions, LightMyRequestResponse } from 'fastify'
import { createAccount, grantAccess } from '../../../db/accounts/accounts.ts'
import { createSession } from '../../../db/accounts/sessions.ts'
import { listReviews } from '../../../db/groups/reviews.ts'
import { hashToken, newToken } from '../../../db/ids.ts'
import { inPortions } from '../../../db/order.ts'
import { saveRecommendation } from '../../../db/reports/recommendations.ts'
import { issueReport } from '../../../db/reports/reports.ts'
import { addCorrections } from '../../../db/situation/corrections.ts'
import { saveFinding } from '../../../db/situation/findings.ts'
import { markVersion, recordVersion } from '../../../db/situation/versions.ts'
import { saveAnswers } from '../../../db/surveys/answers.ts'
import { keepInstrument } from '../../../db/surveys/instruments.ts'
import { listInvitations } from '../../../db/surveys/invitations.ts'
import { planInterview, startResponse } from '../../../db/surveys/responses.ts'
import { type CaseFile, hashCase } from '../../../reports/case/case-file.ts'
import { recommend } from '../../../reports/composition/recommend.ts'
import { composeCompositionReport } from '../../../reports/content/composition-report.ts'
import { loadCase } from '../../../server/case/load-case.ts'
import { furnishDemo } from '../../../server/demo/furnish.ts'
import { readConfig } from '../../../server/frame/config.ts'
import { hireWorkers } from '../../../server/work/work.ts'
import { itemsOf } from '../../../surveys/instrument.ts'
import { instrumentHash } from '../../../surveys/instruments/hash.ts'
import { findInstrument } from '../../../surveys/instruments/index.ts'
import type { AccountRole } from '../../../surveys/vocabulary.ts'
import { givenWorld, type World } from '../../given.ts'

/** A furnished instance and people of every kind: those who belong to one municipality, and those who do not. */
export const here = 'lindental'
export const elsewhere = 'auenfurt'
export const staff = ['administrator', 'consultant', 'project_team', 'other_consultant'] as const
export type Person = 'stranger' | (typeof staff)[number]

export interface Hostility extends World {
  /** Each request has a session and an address of its own, so that signing out or a limit changes nothing for the next. */
  as(person: Person, options: InjectOptions): Promise<LightMyRequestResponse>
  /** Ids that exist, by municipality and parameter. */
  ids: Record<string, Record<string, string[]>>
  /** Tokens of open links. */
  tokens: { member: string; candidate: string }
  /** The instance as it was in the beginning. */
  restore(): Promise<void>
}

/** Every table after those it refers to. */
const order = [
  ...(['municipalities', 'actors', 'ties', 'accounts', 'accesses', 'welcomes', 'sessions', 'instruments'] as const),
  ...(['recommendations', 'groups', 'groupMembers', 'reviews', 'reviewCriteria', 'reviewAnswers'] as const),
  ...([
    'accessRequests',
    'mandates',
    'foundings',
    'placeJudgements',
    'decisions',
    'responses',
    'interviewers',
    'answers',
    'statements',
    'findings',
    'findingLinks',
    'situationVersions',
    'situationCorrections',
    'ratings',
    'invitations',
  ] as const),
  ...(['reports', 'downloads'] as const),
]

/** `words`: what every free text says. */
export async function givenHostility(words?: string): Promise<Hostility> {
  const world = await givenWorld()
  const { db, app } = world
  const now = world.clock.now
  const { memberToken, candidateToken } = await furnishDemo(db, now)
  for (const id of staff) {
    const role = id.replace('other_', '') as AccountRole
    await createAccount(db, { id, name: id, email: `${id}@example.com`, role, language: 'de', createdAt: now })
    await grantAccess(db, id, role === 'administrator' ? [] : [id === 'other_consultant' ? elsewhere : here])
  }
  if (words) await sayEverywhere(world, words)
  const ids: Hostility['ids'] = {}
  for (const municipality of [here, elsewhere]) ids[municipality] = await furnishMore(world, municipality, words ?? '-')
  Object.assign(ids[here]!, {
    statement: [`i-${here}.opening_role`],
    section: ['motivation', 'opening', 'K1'],
    version: ['1'],
    token: [memberToken],
    account: ['p1'],
    request: ['q1'],
  })

  const tables = order.map((name) => db.tables[name] as typeof db.tables.accounts)
  const kept = await Promise.all(tables.map((table) => db.select().from(table)))
  let count = 0
  return {
    ...world,
    ids,
    tokens: { member: memberToken, candidate: candidateToken },
    async restore() {
      for (const table of tables.toReversed()) await db.delete(table)
      for (const [at, table] of tables.entries())
        for (const portion of inPortions(kept[at]!)) await db.insert(table).values(portion)
    },
    async as(person, { headers, ...options }) {
      const remoteAddress = `10.0.${++count >> 8}.${count & 255}`
      if (person === 'stranger') return app.inject({ remoteAddress, headers: { ...headers }, ...options })
      const id = newToken()
      const expiresAt = new Date(now.getTime() + 3_600_000)
      const session = { account: person, csrf: 'the-token', createdAt: now, lastSeenAt: now, expiresAt }
      await createSession(db, { idHash: hashToken(id), ...session })
      const cookie = [`tragwerk=${id}`, headers?.cookie ?? ''].join('; ')
      return app.inject({ remoteAddress, headers: { 'x-csrf-token': 'the-token', ...headers, cookie }, ...options })
    },
  }
}

async function sayEverywhere({ db }: World, words: string): Promise<void> {
  const { municipalities, actors, ratings, reviewCriteria, groups, accounts, accessRequests } = db.tables
  await db.update(municipalities).set({ name: words })
  await db.update(actors).set({ name: words, organisation: words, function: words, contact: words, milieus: [words] })
  await db.update(ratings).set({ evidence: words })
  await db.update(reviewCriteria).set({ notes: words })
  await db.update(groups).set({ reason: words })
  await db.update(accounts).set({ name: words })
  await db.update(accessRequests).set({ name: words, reason: words, answer: words })
}

/** Adds to a demo municipality what it lacks: interviews, a recommendation, a scenario, a report. */
async function furnishMore({ db, clock }: World, municipality: string, words: string) {
  const here = db.at(municipality)
  const now = clock.now
  const context = { db, config: readConfig({}), now: () => now, work: hireWorkers() }
  const found = await loadCase(context, municipality)
  const file: CaseFile = { ...found, settings: { ...found.settings, draws: 5 } }
  const result = recommend(file)
  const id = (prefix: string) => `${prefix}-${municipality}`
  const made = { case: file, result, caseHash: hashCase(found), createdBy: 'c1', now, reason: words }
  await saveRecommendation(here, { ...made, id: id('p'), kind: 'computed', name: null })
  await saveRecommendation(here, { ...made, id: id('s'), kind: 'scenario', name: words })
  const content = composeCompositionReport(file, result, { language: 'de', createdAt: now.toISOString() })
  const report = { id: id('b'), kind: 'composition', language: 'de', title: content.title } as const
  await issueReport(here, { ...report, caseHash: hashCase(found), content, createdBy: 'c1', now })

  const guide = findInstrument('readiness-interview')!
  const instrument = instrumentHash(guide)
  await keepInstrument(db, instrument, guide)
  const actor = file.actors[0]!.id
  for (const interview of [id('i'), id('j')])
    await planInterview(here, {
      id: interview,
      actor,
      instrument,
      purpose: 'readiness',
      plannedFor: '2026-03-09',
      place: words,
      remark: words,
      interviewers: ['consultant'],
      now,
    })
  await startResponse(here, id('i'), { now, heldOn: '2026-03-02' })
  const asked = itemsOf(guide).filter(({ kind }) => kind === 'short_text' || kind === 'long_text')
  const answers = Object.fromEntries(asked.map((item) => [item.id, words]))
  await saveAnswers(here, { response: id('i'), answers, savedBy: null, now })
  await furnishReport({ db, clock }, municipality, words)
  return {
    municipality: [municipality],
    finding: [id('n')],
    correction: [id('c')],
    actor: file.actors.map((each) => each.id),
    report: [id('b')],
    interview: [id('i'), id('j')],
    recommendation: [id('p')],
    scenario: [id('s')],
    review: (await listReviews(here)).map((each) => each.id),
    invitation: (await listInvitations(here, { now })).map((each) => each.id),
  }
}

/** A finding, the version in which it was given back, and what was said to it. */
async function furnishReport({ db, clock }: Pick<World, 'db' | 'clock'>, municipality: string, words: string) {
  const here = db.at(municipality)
  const now = clock.now
  const link = { interview: `i-${municipality}`, item: 'opening_role' }
  const finding = { id: `n-${municipality}`, section: 'need', text: words, supports: [link], against: [] } as const
  await saveFinding(here, { ...finding, supports: [link], against: [], revision: 0, savedBy: 'consultant', now })
  const nobody = { talks: 0, sectors: [] }
  const frozen = { ...finding, supports: [link], against: [], supportedBy: nobody, opposedBy: nobody }
  const content = { findings: [frozen], heard: nobody, takesUp: [] }
  const version = await recordVersion(here, { content, recordedOn: '2026-03-01', recordedBy: 'consultant', now })
  await markVersion(here, version, { stage: 'given_back', on: '2026-03-01', now })
  const said = { section: 'need', finding: finding.id, verdict: 'not_so', text: words, source: words } as const
  const corrections = [{ ...said, id: `c-${municipality}`, toldOn: '2026-03-01' }]
  await addCorrections(here, version, { corrections, savedBy: 'consultant', now })
}
