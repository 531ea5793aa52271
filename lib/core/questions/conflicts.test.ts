import { expect, test } from 'vitest'
import { conflict, conflictWith, leaks } from './conflicts'
import { generateBank } from './generate'
import { harbor } from './harbor.fixture'
import type { Item } from './item'

const [some] = generateBank(harbor, 'en').items
if (!some) throw new Error('the bank is empty')
const item = (target: string, facts: string[], shows: string[] = facts): Item => ({
  ...some,
  target,
  facts,
  shows,
})

test('two items of one target never meet', () => {
  expect(conflict(item('a:x', ['a']), item('a:x', ['b']))).toBe(true)
})

test('two items about one fact never meet', () => {
  expect(conflict(item('a:x', ['a']), item('a:y', ['a']))).toBe(true)
})

test('an item that shows what another asks never meets it, in either order', () => {
  const telling = item('a:x', ['a'], ['a', 'b'])
  const asking = item('b:x', ['b'])
  expect(leaks(telling, asking)).toBe(true)
  expect(leaks(asking, telling)).toBe(false)
  expect(conflict(telling, asking)).toBe(true)
  expect(conflict(asking, telling)).toBe(true)
  expect(conflictWith(telling)(asking)).toBe(true)
})

test('two items may show the same fact as long as neither asks about it', () => {
  expect(conflict(item('a:x', ['a'], ['a', 'c']), item('b:x', ['b'], ['b', 'c']))).toBe(false)
})
