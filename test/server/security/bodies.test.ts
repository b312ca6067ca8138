import { expect, it } from 'vitest'
import { givenWorld } from '../../given.ts'

it('reads no long body from strangers, who have nothing long to say', async () => {
  const world = await givenWorld()
  const stranger = world.stranger()
  for (const path of ['/language', '/sign-in']) {
    expect((await stranger.post(path, { language: 'de', next: 'x'.repeat(20_000) })).statusCode).toBe(413)
    expect((await stranger.post(path, { language: 'de' })).statusCode).not.toBe(413)
  }
})
