import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    sequence: { shuffle: true },
    restoreMocks: true,
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
})
