import { type Browser, chromium } from '@playwright/test'
import { freePort } from '@/scripts/support/port'
import { findBrowser } from '@/tests/support/browser'

/** A browser that speaks with this machine alone: no updates, no reports, and no other host has an address. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
]

/** Lends a Chromium, and the port by which it is debugged from outside. */
export async function withBrowser<T>(work: (browser: Browser, port: number) => Promise<T>): Promise<T> {
  const { executablePath, args, env } = findBrowser()
  const port = await freePort()
  const debugged = [`--remote-debugging-port=${port}`, '--remote-debugging-address=127.0.0.1']
  const browser = await chromium.launch({ executablePath, env, args: [...args, ...QUIET, ...debugged] })
  try {
    return await work(browser, port)
  } finally {
    await browser.close()
  }
}
