import { expect, it } from 'vitest'
import { givenWorld, password } from '../../given.ts'

const email = 'consultant-1@example.org'
const form = { 'content-type': 'application/x-www-form-urlencoded' }

it('says why, where the browser does not keep the sign-in, and lets in whoever keeps it', async () => {
  const world = await givenWorld()
  await world.signIn('consultant')
  const payload = new URLSearchParams({ email, password, next: '/account' }).toString()
  const signedIn = await world.app.inject({ method: 'POST', url: '/sign-in', headers: form, payload })
  const url = String(signedIn.headers.location)
  expect(url).toBe('/sign-in/done?next=%2Faccount')
  const refused = await world.app.inject({ url })
  expect(refused.statusCode).toBe(422)
  expect(refused.body).toContain('Ihr Browser hat die Anmeldung nicht behalten.')
  const cookies = Object.fromEntries(signedIn.cookies.map(({ name, value }) => [name, value]))
  expect((await world.app.inject({ url, cookies })).headers.location).toBe('/account')
  expect((await world.app.inject({ url: '/sign-in/done?next=//evil.example', cookies })).headers.location).toBe('/')
})

it('says after a mistake in setting up that passwords have to be typed again', async () => {
  const world = await givenWorld()
  const kim = await world.signIn('consultant')
  const wrong = await kim.post('/account/password', { current: 'falsch', password: 'kurz', repeated: 'anders' })
  expect(wrong.statusCode).toBe(422)
  expect(wrong.body).toContain('Passwörter stehen nicht mehr im Formular')
  expect(wrong.body).not.toContain('Ihre Eingaben stehen noch im Formular')
})
