import { expect, test } from 'vitest'
import { generateBank } from '../generate'
import { harbor } from '../harbor.fixture'
import type { Item } from '../item'

const { items } = generateBank(harbor, 'en')
const family = (name: string) => items.filter((item) => item.family === name)
const optionsOf = ({ body }: Item) => ('options' in body ? body.options.map(({ text }) => text) : [])
const keyOf = (item: Item) => {
  const { key, body } = item
  if (key.format !== 'choice' || body.format !== 'choice') throw new Error('not a choice')
  return body.options.find(({ id }) => id === key.correct)?.text
}

test('who said it: the options are one speaker of each side and those of none', () => {
  for (const item of family('who-said-it')) {
    expect(optionsOf(item).toSorted()).toEqual(['The bakers', 'The council', 'The sailors'])
  }
})

test('what both sides hold is nobody’s alone', () => {
  expect(family('who-said-it').flatMap(({ facts }) => facts)).not.toContain('shared')
  const sorted = items.filter(({ format }) => format === 'sorting').flatMap(({ facts }) => facts)
  expect(sorted).not.toContain('shared')
})

test('how is it presented: events, views and requests each have their key', () => {
  const keys = new Map(family('how-presented').map((item) => [item.facts[0], keyOf(item)]))
  expect(keys.get('boats')).toBe('As something that happened')
  expect(keys.get('danger')).toBe('As somebody’s statement or view')
  expect(keys.get('price')).toBe('As somebody’s statement or view')
  expect(keys.get('wish')).toBe('As a request that somebody made')
})

test('an event without a clause, and a hope of no side, are not asked about', () => {
  const asked = family('how-presented').flatMap(({ facts }) => facts)
  expect(asked).not.toContain('day')
  expect(asked).not.toContain('hope')
})

test('sorting by presentation takes two of each, in words of one form', () => {
  const [item] = family('sort-by-presentation')
  if (item?.key.format !== 'sorting' || item.body.format !== 'sorting') throw new Error('no sorting')
  const bins = Object.values(item.key.bins)
  expect(item.body.bins.map(({ id }) => bins.filter((bin) => bin === id).length)).toEqual([2, 2, 2])
  expect(item.body.cards.filter(({ text }) => text.endsWith('.'))).toEqual([])
})
