import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// A zone that is off by 45 minutes finds the code that believes to be in UTC or at home.
process.env.TZ = 'Asia/Kathmandu'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

export default defineConfig({
  resolve: {
    alias: [
      { find: 'server-only', replacement: path('tests/support/empty.ts') },
      { find: /^@\//, replacement: path('./') },
    ],
  },
  test: {
    include: [
      '{lib,scripts}/**/*.test.ts',
      '{app,components}/**/*.test.{ts,tsx}',
      'tests/{integration,properties,regressions}/**/*.test.ts',
    ],
    globalSetup: ['tests/support/database-template.ts'],
    setupFiles: ['tests/support/quiet-console.ts'],
    testTimeout: 20_000,
    restoreMocks: true,
    unstubEnvs: true,
  },
})
