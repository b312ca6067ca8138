import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'forks',
    // A browser on a busy machine may be late once; what fails twice fails.
    retry: 1,
    globalSetup: ['test/browser/tools.ts'],
  },
})
