import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { freePort } from './scripts/support/port'
import { findBrowser } from './tests/support/browser'

// Playwright loads this file once more in every worker, so what is chosen here is handed on to them.
process.env.DOSSIER_E2E_PORT ??= String(await freePort())
process.env.DOSSIER_E2E_DATA ??= mkdtempSync(join(tmpdir(), 'dossier-e2e-'))

const { DOSSIER_E2E_PORT: port, DOSSIER_E2E_DATA: dataFolder } = process.env
const baseURL = `http://localhost:${port}`

export default defineConfig({
  testDir: 'tests/e2e',
  globalTeardown: './tests/support/remove-e2e-data.ts',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  outputDir: 'test-results/e2e',
  use: {
    baseURL,
    launchOptions: findBrowser(),
    timezoneId: 'Asia/Kathmandu',
    trace: 'retain-on-failure',
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1280, height: 800 } } },
    // Whatever must also be right on a phone says so in its title or tags.
    {
      name: 'phone',
      grep: /@phone/,
      use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    },
  ],
  webServer: {
    command: 'node --conditions=react-server --import tsx scripts/start.ts --prebuilt',
    url: `${baseURL}/api/health`,
    env: { PORT: String(port), DATA_DIR: String(dataFolder), TZ: 'Asia/Kathmandu' },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    stdout: 'ignore',
    stderr: 'pipe',
  },
})
