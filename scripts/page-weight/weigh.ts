import { gzipSync } from 'node:zlib'
import type { Browser } from '@playwright/test'
import { Failure } from '@/scripts/support/failure'
import type { PageToWeigh } from './pages'

export interface Weight {
  /** Everything that came over the line, headers too, in bytes. */
  transferred: number
  byKind: Record<string, number>
  requests: number
  /** All script files, each packed with gzip. */
  scriptGzip: number
  scripts: number
  /** What the browser complained about while it loaded the page. */
  complaints: string[]
}

/** Loads a page as somebody who comes for the first time, and adds up what that took. */
export async function weigh(browser: Browser, { url, cookies }: PageToWeigh): Promise<Weight> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } })
  try {
    await context.addCookies(cookies.map((cookie) => ({ ...cookie, url })))
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    const line = await context.newCDPSession(page)
    await line.send('Network.enable')
    const kinds = new Map<string, string>()
    const sizes = new Map<string, number>()
    line.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type))
    line.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
      sizes.set(requestId, encodedDataLength),
    )
    const reply = await page.goto(url, { waitUntil: 'networkidle' })
    if (!reply?.ok()) throw new Failure(`${url} answered ${reply?.status()}.`)

    const byKind: Record<string, number> = {}
    let scriptGzip = 0
    let scripts = 0
    for (const [id, size] of sizes) {
      const kind = kinds.get(id) ?? 'Other'
      byKind[kind] = (byKind[kind] ?? 0) + size
      if (kind !== 'Script') continue
      const { body } = await line.send('Network.getResponseBody', { requestId: id })
      scriptGzip += gzipSync(body).length
      scripts++
    }
    const transferred = [...sizes.values()].reduce((sum, size) => sum + size, 0)
    return { transferred, byKind, requests: sizes.size, scriptGzip, scripts, complaints }
  } finally {
    await context.close()
  }
}
