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

test('questions call the source what the set calls it', () => {
  const set = structuredClone(harbor.set)
  if (set.text.en) set.text.en.sourceNoun = 'lecture'
  const untold = (dossier: typeof harbor) =>
    generateBank(dossier, 'en').items.find(
      ({ family, format }) => family === 'not-told' && format === 'choice',
    )
  expect(untold(harbor)?.stem).toBe('Which of these does the report leave out?')
  expect(untold({ ...harbor, set })?.stem).toBe('Which of these does the lecture leave out?')
  expect(untold({ ...harbor, set })?.id).toBe(untold(harbor)?.id)
})
