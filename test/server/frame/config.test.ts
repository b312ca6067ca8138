import { expect, it } from 'vitest'
import { readConfig } from '../../../server/frame/config.ts'

const read = (env: Record<string, string>) => () => readConfig(env)

it('refuses an address of the instance that no link could be made from', () => {
  for (const PUBLIC_URL of [
    'https://example.org/tragwerk',
    'https://example.org/?a=1',
    'https://a:b@example.org',
    'example',
  ])
    expect(read({ PUBLIC_URL }), PUBLIC_URL).toThrow('PUBLIC_URL: ')
  expect(readConfig({ PUBLIC_URL: 'https://example.org:8443/' }).publicUrl).toBe('https://example.org:8443')
})

it('believes a proxy by its address or range, never by a name', () => {
  for (const TRUSTED_PROXY of ['nginx', '10.0.0.0/33', '10.0.0.0/8/8', '::1/129', '10.0.0.0/x'])
    expect(read({ TRUSTED_PROXY }), TRUSTED_PROXY).toThrow('TRUSTED_PROXY: ')
  for (const trustedProxy of ['127.0.0.1', '10.0.0.0/8', '::1', 'fd00::/8'])
    expect(readConfig({ TRUSTED_PROXY: trustedProxy })).toMatchObject({ trustedProxy })
})

it('names every mistake at once', () => {
  expect(read({ PUBLIC_URL: 'https://example.org/a', TRUSTED_PROXY: 'nginx', PORT: 'x' })).toThrow(
    /PORT: [\s\S]*PUBLIC_URL: [\s\S]*TRUSTED_PROXY: /,
  )
})
