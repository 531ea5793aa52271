import { expect, test } from 'vitest'
import { checkDossier } from '../facts/invariants'
import { generateBank } from './generate'
import { harbor } from './harbor.fixture'

test('the dossier of these tests could be published', () => {
  expect(checkDossier(harbor)).toEqual([])
})

test('a language without wording is refused', () => {
  expect(() => generateBank(harbor, 'xx')).toThrow(RangeError)
})

test('a fact that no item asks about is reported', () => {
  const set = structuredClone(harbor.set)
  const fact = set.facts.find(({ id }) => id === 'day')
  if (fact) fact.statedIn = {}
  expect(generateBank({ ...harbor, set }, 'en').barren).toEqual(['day'])
})

test('what a level does not state is not asked there', () => {
  const set = structuredClone(harbor.set)
  const fact = set.facts.find(({ id }) => id === 'day')
  if (fact) delete fact.statedIn['5']
  const asking = generateBank({ ...harbor, set }, 'en').items.filter(({ facts }) => facts.includes('day'))
  expect(asking.length).toBeGreaterThan(0)
  expect(asking.flatMap(({ readingLevels }) => readingLevels)).not.toContain('5')
})
