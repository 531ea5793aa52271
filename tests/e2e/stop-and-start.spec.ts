import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { temporaryFolder } from '../support/folder'
import { startServer } from '../support/server'

const folder = temporaryFolder()
test.afterAll(() => folder.remove())

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  test(`${signal} ends the server within ten seconds and leaves one database file`, async () => {
    const server = await startServer(folder.path)
    try {
      expect((await fetch(`${server.url}/api/health`)).ok).toBe(true)
      const asked = Date.now()
      server.stop(signal)
      expect(await server.ended).toBe(0)
      expect(Date.now() - asked).toBeLessThan(10_000)
      expect(readdirSync(folder.path).sort()).toEqual(['dossier.db', 'secret'])
    } finally {
      server.kill()
    }
  })
}

test('after a power cut it starts again by itself, with the same secret', async () => {
  const first = await startServer(folder.path)
  const secret = readFileSync(join(folder.path, 'secret'), 'utf8')
  first.kill()
  await first.ended
  const second = await startServer(folder.path)
  try {
    expect((await fetch(`${second.url}/api/health`)).ok).toBe(true)
    expect(readFileSync(join(folder.path, 'secret'), 'utf8')).toBe(secret)
  } finally {
    second.kill()
  }
})
