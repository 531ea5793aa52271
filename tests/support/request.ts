import { AsyncLocalStorage } from 'node:async_hooks'
import { afterAll } from 'vitest'
import { prepareSecret } from '@/lib/server/db/secret'
import { temporaryFolder } from './folder'

/**
 * Stands for `next/headers` where a test calls code that asks for the request:
 *
 *     vi.mock('next/headers', () => import('../support/request'))
 *     await aBrowser().visits(() => createAccount(…))
 */
export class FakeBrowser {
  readonly cookies = new Map<string, string>()
  readonly headers = new Headers()

  /** Runs what a request of this browser would run on the server. */
  visits<T>(work: () => Promise<T>): Promise<T> {
    return underWay.run(this, work)
  }

  /** A second browser with a copy of all cookies, as a thief would have. */
  copy(): FakeBrowser {
    const thief = new FakeBrowser()
    for (const [name, value] of this.cookies) thief.cookies.set(name, value)
    return thief
  }
}

export const aBrowser = () => new FakeBrowser()

const underWay = new AsyncLocalStorage<FakeBrowser>()

function browser(): FakeBrowser {
  const current = underWay.getStore()
  if (!current) throw new Error('no browser is visiting')
  return current
}

export const headers = async () => browser().headers

export const cookies = async () => {
  const jar = browser().cookies
  return {
    get: (name: string) => {
      const value = jar.get(name)
      return value === undefined ? undefined : { name, value }
    },
    set: (name: string, value: string, { maxAge }: { maxAge?: number } = {}) => {
      if (maxAge === 0) jar.delete(name)
      else jar.set(name, value)
    },
  }
}

// Cookies are signed with the secret of the data folder.
const folder = temporaryFolder()
prepareSecret(folder.path)
process.env.DATA_DIR = folder.path
afterAll(() => folder.remove())
