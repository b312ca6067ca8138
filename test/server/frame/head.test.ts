import { expect, it } from 'vitest'
import { givenWorld } from '../../given.ts'

it('answers HEAD as GET wherever no account is needed', async () => {
  const { app } = await givenWorld()
  for (const url of ['/healthz', '/readyz', '/sign-in', '/e/unknown', '/welcome/unknown', '/assets/unknown']) {
    const get = await app.inject({ method: 'GET', url })
    const head = await app.inject({ method: 'HEAD', url })
    expect([url, head.statusCode]).toEqual([url, get.statusCode])
    expect(head.headers['content-type']).toBe(get.headers['content-type'])
  }
})

it('knows no HEAD where an account is needed, for a download is written down', async () => {
  const { app } = await givenWorld()
  const open = ['public', 'candidate']
  expect(app.declaredRoutes.filter(({ method, policy }) => method === 'HEAD' && !open.includes(policy))).toEqual([])
})
