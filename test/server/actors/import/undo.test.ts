import { describe, expect, it } from 'vitest'
import { listActors, updateActor } from '../../../../db/places/actors.ts'
import { saveTie } from '../../../../db/places/ties.ts'
import { givenImport } from './given.ts'

async function givenImported() {
  const given = await givenImport([['a1', 'Schon da']])
  const preview = await given.paste('Name;Bereich\nAnna Weber;Justiz\nOmar Haddad;Polizei')
  const done = await given.go(preview.body)
  const [imported = ''] = String(done.headers.location).split('?')
  const listed = (await listActors(given.here)).filter(({ id }) => id !== 'a1')
  return { ...given, imported, listed, undo: () => given.client.post(`${imported}/undo`) }
}

describe('undoing a list', () => {
  it('removes everybody of it and nobody else', async () => {
    const { here, client, imported, people, undo } = await givenImported()
    const answer = await undo()
    expect(answer.headers.location).toBe(`${people}?done=undone`)
    expect((await listActors(here)).map(({ id }) => id)).toEqual(['a1'])
    expect((await client.get(imported)).statusCode).toBe(404)
    expect((await undo()).statusCode).toBe(404)
  })

  const deeds: Record<string, (given: Awaited<ReturnType<typeof givenImported>>, id: string) => Promise<unknown>> = {
    'a fact was changed': ({ here, world }, id) =>
      updateActor(here, id, { revision: 1, changes: { function: 'Neu' }, now: world.clock.now }),
    'an interview was planned': ({ planReadiness }, id) => planReadiness('i1', id),
    'a relation was recorded': ({ here }, id) =>
      saveTie(here, { a: id, b: 'a1', trust: 3, rivalry: 'none', source: null }),
    'a setting names them': ({ here, world }, id) =>
      Promise.resolve(
        world.db.update(world.db.tables.municipalities).set({ settings: { include: [id] } as never }),
      ).then(() => here),
  }
  for (const [deed, act] of Object.entries(deeds))
    it(`is refused once ${deed}, and names the person`, async () => {
      const given = await givenImported()
      const { here, listed, people, undo } = given
      await act(given, listed[0]!.id)
      const answer = await undo()
      expect(answer.statusCode).toBe(422)
      expect(answer.body).toContain(`href="${people}/${listed[0]!.id}">${listed[0]!.name}</a></li>`)
      expect(answer.body).not.toContain(`${listed[1]!.name}</a></li>`)
      expect(await listActors(here)).toHaveLength(3)
    })

  it('takes nobody away whose id merely begins as that of others, as in a case taken over', async () => {
    const { here, client, people } = await givenImport([
      ['b-1', 'Erste Person'],
      ['b-2', 'Zweite Person'],
    ])
    expect((await client.post(`${people}/imported/b/undo`)).statusCode).toBe(404)
    expect((await client.get(people)).body).not.toContain('/imported/')
    expect(await listActors(here)).toHaveLength(2)
  })
})
