import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { hashToken } from '../../db/ids.ts'
import { expectAccessible, givenServer, openAsAdministrator } from './browser.ts'

it('opens a link in a webmail without asking whoever is signed in to sign in again', async () => {
  const server = await givenServer(hashToken('first-link'))
  const page = await openAsAdministrator(server)

  // Another site for the browser: its name is an address, ours is a name.
  const webmail = createServer((_, answer) => {
    answer
      .setHeader('Content-Type', 'text/html; charset=utf-8')
      .end(`<a href="${server.url}/account">Mein Konto öffnen</a>`)
  })
  await new Promise<void>((resolve) => webmail.listen(0, '127.0.0.1', resolve))
  const { port } = webmail.address() as AddressInfo
  try {
    await page.goto(`http://127.0.0.1:${port}`)
    await page.getByRole('link', { name: 'Mein Konto öffnen' }).click()
    await page.getByText('alex@example.org').waitFor()
    expect(page.url()).toBe(`${server.url}/account`)
    await expectAccessible(page)
  } finally {
    webmail.closeAllConnections()
    webmail.close()
  }

  await page.context().clearCookies()
  await page.goto(`${server.url}/account`)
  expect(page.url()).toBe(`${server.url}/sign-in?next=%2Faccount`)
})
