import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    globalSetup: 'tests/cluster.ts',
    sequence: { shuffle: true },
    restoreMocks: true,
    testTimeout: 20_000,
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
})
