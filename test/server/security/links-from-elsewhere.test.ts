import { describe, expect, it } from 'vitest'
import { givenWorld } from '../../given.ts'

const fromWebmail = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }

describe('a link on another site, which our cookie does not follow', () => {
  it('leads to a page of ours that goes on to what was asked for', async () => {
    const { app } = await givenWorld()
    const { statusCode, body } = await app.inject({ url: '/m/somewhere/actors?done=saved', headers: fromWebmail })
    expect(statusCode).toBe(200)
    expect(body).toContain('<meta http-equiv="refresh" content="0; url=/m/somewhere/actors?done=saved">')
    expect(body).toContain('href="/m/somewhere/actors?done=saved"')
  })

  it('asks for signing in once the page itself has asked and nobody is signed in', async () => {
    const { app } = await givenWorld()
    const answer = await app.inject({
      url: '/m/somewhere',
      headers: { ...fromWebmail, 'sec-fetch-site': 'same-origin' },
    })
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/sign-in?next=%2Fm%2Fsomewhere'])
  })

  it('goes on with nothing but a page: no picture, no frame, no form, no address of elsewhere', async () => {
    const { app } = await givenWorld()
    for (const dest of ['image', 'iframe', 'empty']) {
      const { statusCode } = await app.inject({
        url: '/m/somewhere',
        headers: { ...fromWebmail, 'sec-fetch-dest': dest },
      })
      expect(statusCode).toBe(303)
    }
    const sent = await app.inject({ method: 'POST', url: '/m/somewhere/end', headers: fromWebmail, payload: {} })
    expect(sent.body).not.toContain('http-equiv="refresh"')
    const odd = await app.inject({ url: '/m/x//evil.example', headers: fromWebmail })
    expect(odd.body).not.toContain('http-equiv="refresh"')
  })
})
