import { chromium } from '@playwright/test'
import { expect, it } from 'vitest'
import { packagedBrowser } from '@/tests/support/browser'

// Only machines without any other browser use this one, so nobody would notice when it stops working.
it.runIf(process.platform === 'linux' && process.arch === 'x64')(
  'the browser inside the npm package starts, runs scripts and has a font',
  { timeout: 60_000 },
  async () => {
    const browser = await chromium.launch(packagedBrowser())
    const page = await browser.newPage()
    await page.setContent('<span>iiiiiiiiii</span><br><span>wwwwwwwwww</span>')
    const widths = await page.$$eval('span', (spans) =>
      spans.map((span) => span.getBoundingClientRect().width),
    )
    expect(widths[0]).toBeGreaterThan(0)
    expect(widths[1]).toBeGreaterThan(2 * (widths[0] ?? 0))
    await browser.close()
  },
)
