import { expect, test } from 'vitest'
import { conflict, conflictWith, leaks } from './conflicts'
import { generateBank } from './generate'
import { harbor } from './harbor.fixture'
import type { Item } from './item'

const [some] = generateBank(harbor, 'en').items
if (!some) throw new Error('the bank is empty')
const item = (target: string, facts: string[], shows: string[] = facts, quotes: string[] = []): Item => ({
  ...some,
  target,
  facts,
  shows,
  quotes: { '8': quotes },
})

test('two items of one target never meet', () => {
  expect(conflict(item('a:x', ['a']), item('a:x', ['b']), '8')).toBe(true)
})

test('two items about one fact never meet', () => {
  expect(conflict(item('a:x', ['a']), item('a:y', ['a']), '8')).toBe(true)
})

test('an item that shows what another asks never meets it, in either order', () => {
  const telling = item('a:x', ['a'], ['a', 'b'])
  const asking = item('b:x', ['b'])
  expect(leaks(telling, asking, '8')).toBe(true)
  expect(leaks(asking, telling, '8')).toBe(false)
  expect(conflict(telling, asking, '8')).toBe(true)
  expect(conflict(asking, telling, '8')).toBe(true)
  expect(conflictWith(telling, '8')(asking)).toBe(true)
})

test('two items may show the same fact as long as neither asks about it', () => {
  expect(conflict(item('a:x', ['a'], ['a', 'c']), item('b:x', ['b'], ['b', 'c']), '8')).toBe(false)
})

test('a sentence that an item quotes gives away what it states, at the level where it is quoted', () => {
  const quoting = item('a:x', ['a'], ['a'], ['a', 'b'])
  const asking = item('b:x', ['b'])
  expect(leaks(quoting, asking, '8')).toBe(true)
  expect(conflict(asking, quoting, '8')).toBe(true)
  expect(conflict(quoting, asking, '5')).toBe(false)
})
