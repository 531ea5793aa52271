import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '@/scripts/support/places'

type Package = { version?: string; optionalDependencies?: Record<string, string>; resolved?: string }
const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, Package>
}

// A registry that lacks some platform's build makes `npm install` leave it out of the lock file, and
// `npm ci` then refuses the file on every machine.
test('the lock file names the optional packages of every platform', () => {
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) =>
        !(`${path}/node_modules/${name}` in lock.packages) && !(`node_modules/${name}` in lock.packages),
    ),
  )
  expect(missing).toEqual([])
})

test('the lock file records no download addresses', () => {
  expect(Object.values(lock.packages).filter(({ resolved }) => resolved !== undefined)).toEqual([])
})

test.each([
  ['next', '16.4.5'],
  ['next-auth', '4.24.15'],
])('%s is at least %s, below which holes are known', (name, floor) => {
  const parts = (version = '0') => version.split('.').map(Number)
  const found = parts(lock.packages[`node_modules/${name}`]?.version)
  const difference =
    parts(floor)
      .map((part, at) => (found[at] ?? 0) - part)
      .find((step) => step !== 0) ?? 0
  expect(difference).toBeGreaterThanOrEqual(0)
})
