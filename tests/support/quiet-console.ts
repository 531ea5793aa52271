import { format } from 'node:util'
import { afterEach, beforeEach } from 'vitest'

/** What a test prints, nobody reads. A test that expects a message spies on the method and asserts it. */

const METHODS = ['debug', 'error', 'info', 'log', 'warn'] as const
let noise: string[] = []

beforeEach(() => {
  noise = []
  for (const method of METHODS) {
    console[method] = (...args: unknown[]) => {
      noise.push(`console.${method}: ${format(...args)}`)
    }
  }
})

afterEach(() => {
  if (noise.length > 0) throw new Error(`The test printed:\n${noise.join('\n')}`)
})
