import { createActor } from '../../../db/places/actors.ts'
import { saveAnswers } from '../../../db/surveys/answers.ts'
import { keepInstrument } from '../../../db/surveys/instruments.ts'
import { completeResponse, planInterview } from '../../../db/surveys/responses.ts'
import { saveStatements } from '../../../db/surveys/statements.ts'
import { instrumentHash } from '../../../surveys/instruments/hash.ts'
import { findInstrument } from '../../../surveys/instruments/index.ts'
import type { Sector } from '../../../surveys/vocabulary.ts'
import { givenWorld } from '../../given.ts'
import { fieldsIn } from '../sent-form.ts'

const people: [string, string, Sector][] = [
  ['a1', 'Alex Muster', 'police'],
  ['a2', 'Robin Beispiel', 'administration'],
]
const guide = findInstrument('situation-analysis', 1)!
export const secret = 'Das soll niemand lesen.'

/** A municipality with two interviews, a1's in i1 and a2's in i2: one statement of each released, one not. */
export async function givenReport() {
  const world = await givenWorld()
  const { db, clock } = world
  const municipality = await world.municipality()
  const here = db.at(municipality)
  const kim = await world.signIn('consultant', [municipality])
  const instrument = instrumentHash(guide)
  await keepInstrument(db, instrument, guide)
  const { now } = clock
  for (const [at, [id, name, sector]] of people.entries()) {
    const facts = { organisation: null, function: null, contact: null, attributes: {}, milieus: [] }
    await createActor(here, { ...facts, id, name, sector, status: 'contact', now })
    const interview = `i${at + 1}`
    const plan = { instrument, plannedFor: null, interviewers: [kim.accountId], now }
    await planInterview(here, { ...plan, id: interview, actor: id, purpose: 'situation' })
    const said = { need_isolation_open: `Mit niemandem, sagt ${interview}.`, concerns_open: secret }
    const answers = { opening_consent: 'yes', ...said }
    await saveAnswers(here, { response: interview, answers, savedBy: kim.accountId, now })
    await completeResponse(here, interview, now)
    await release(interview, 'need_isolation_open')
  }

  async function release(interview: string, item: string, more: { readBack?: 'withdrawn'; revision?: number } = {}) {
    const { readBack = 'confirmed', revision = 0 } = more
    const set = { release: 'verbatim', decidedOf: 1, readBack, readBackOf: 1, leavesFrom: '2026-03-01' } as const
    const change = { id: `${interview}.${item}`, item, revision, set }
    await saveStatements(here, interview, { changes: [change], savedBy: kim.accountId, now })
  }

  const base = `/m/${municipality}/situation-report`
  /** A page's form as a browser would send it, with what is changed on it. */
  async function send(path: string, change: Record<string, string | string[]>, who = kim) {
    const { _csrf, ...fields } = fieldsIn((await who.get(`${base}/${path}`)).body)
    return who.post(`${base}/${path.replace(/\?.*/, '')}`, { ...fields, ...change })
  }
  return { world, here, municipality, kim, base, send, release }
}
