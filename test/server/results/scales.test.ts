import { expect, it } from 'vitest'
import { grantAccess } from '../../../db/accounts/accounts.ts'
import { storeCase } from '../../../server/case/case-storage.ts'
import { dimensions } from '../../../surveys/vocabulary.ts'
import { givenWorld } from '../../given.ts'

/** Two persons interviewed by two consultants, the second a step above the first in the first `n` of all dimensions. */
async function givenTwoScales(n: number) {
  const { db, clock, signIn } = await givenWorld()
  const clients = [await signIn('consultant'), await signIn('consultant'), await signIn('project_team')] as const
  const [first, second, team] = clients
  const interviewers = [first.accountId, second.accountId]
  const actors = ['a1', 'a2'].map((id) => ({ id, name: id, sector: 'police' as const, status: 'candidate' as const }))
  const things = actors.flatMap(({ id }) => dimensions.map((dimension) => ({ actor: id, dimension })))
  const rated = (rater: string, value: number) =>
    things.map((thing) => ({ ...thing, rater, kind: 'independent' as const, value }))
  const talk = { instrument: 'readiness-interview@1', status: 'completed' as const, interviewers }
  await storeCase(
    db,
    {
      format: 'tragwerk-case/1',
      municipality: { id: 'm1', name: 'Musterfurt (fiktiv)' },
      actors,
      interviews: actors.map(({ id }) => ({ ...talk, id: `i-${id}`, actor: id })),
      ratings: [...rated(first.accountId, 3), ...rated(second.accountId, 4).slice(0, n)],
    },
    { now: clock.now },
  )
  for (const { accountId } of clients) await grantAccess(db, accountId, ['m1'])
  return { first, second, team }
}

const scale = 'schätzt im Mittel um eine Stufe höher ein als'
const all = 2 * dimensions.length

it('tells raters whose scale lies apart once they have nothing left to rate, and the project team never', async () => {
  const { first, second, team } = await givenTwoScales(all)
  for (const rater of [first, second]) expect((await rater.get('/m/m1/results')).body).toContain(scale)
  const { body } = await team.get('/m/m1/results')
  expect(body).toContain('höchstens eine Stufe auseinander')
  expect(body).not.toContain('im Mittel um')
})

it('keeps it from whoever still has to rate', async () => {
  const { first, second } = await givenTwoScales(all - 1)
  expect((await first.get('/m/m1/results')).body).toContain(scale)
  const { body } = await second.get('/m/m1/results')
  expect(body).toContain('höchstens eine Stufe auseinander')
  expect(body).not.toContain('im Mittel um')
})
