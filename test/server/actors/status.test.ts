import { describe, expect, it } from 'vitest'
import { findActor } from '../../../db/places/actors.ts'
import { fields, givenPeople } from './given.ts'

describe('where somebody stands', () => {
  it('changes by a button', async () => {
    const { here, client, path, addPerson } = await givenPeople()
    await addPerson('a1', 'Alex', { status: 'candidate' })
    const page = await client.get(`${path}/a1`)
    expect(page.body).toContain('Hat abgelehnt')
    expect((await client.post(`${path}/a1/status`, { status: 'declined' })).statusCode).toBe(303)
    expect((await client.get(`${path}/a1`)).body).toContain('Derzeit: hat abgelehnt.')
    expect((await client.post(`${path}/a1/status`, { status: 'withdrawn' })).statusCode).toBe(409)
    expect((await client.post(`${path}/a1/status`, { status: 'member' })).statusCode).toBe(409)
    expect((await client.post(`${path}/a1/status`, { status: 'king' })).statusCode).toBe(400)
    expect((await findActor(here, 'a1'))?.status).toBe('declined')
  })

  it('is decided with the group while somebody belongs to it', async () => {
    const { here, client, path, addPerson, found } = await givenPeople()
    await addPerson('a1', 'Alex', { status: 'candidate' })
    await found(['a1'])
    const page = await client.get(`${path}/a1`)
    expect(page.body).toContain('Ihr Ausscheiden wird bei der Gruppe festgehalten')
    expect(page.body).not.toContain(`action="${path}/a1/status"`)
    expect((await client.post(`${path}/a1/status`, { status: 'former' })).statusCode).toBe(409)
    const answer = await client.post(`${path}/a1/edit`, { ...fields, status: 'declined', revision: '2' })
    expect(answer.statusCode).toBe(422)
    expect((await findActor(here, 'a1'))?.status).toBe('member')
  })
})
