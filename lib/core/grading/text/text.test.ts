import { expect, test } from 'vitest'
import { normalise } from './normalise'
import { findNumbers } from './numbers'
import { tokenise } from './tokens'
import { editDistance, likeness } from './typos'

test.each([
  ['He DIDN’T', 'he did not'],
  ['T.P.S.', 'tps'],
  ['Guatemalá', 'guatemala'],
  ['“Boogaard”', '"boogaard"'],
  ['２２', '22'],
  ['pre–dawn', 'pre-dawn'],
  ['Straße', 'strasse'],
])('%s becomes %s', (raw, plain) => {
  expect(normalise(raw)).toBe(plain)
})

test.each([
  ['a hundred and twenty one', [121]],
  ['twentytwo', [22]],
  ['two dozen', [24]],
  ['half a dozen', [6]],
  ['sixty-eight thousand', [68000]],
  ['1,210', [1210]],
  ['one million two hundred thousand', [1200000]],
  ['2 2', [2, 2]],
  ['22-23', [22, 23]],
  ['12l', [121]],
  ['twenty-one and a half', [21.5]],
  ['twenty one point five', [21.5]],
  ['tewnty two', [22]],
  ['twenty-to', [22]],
  ['four and twenty', [24]],
  ['-3', [-3]],
  ['sixteen', [16]],
  ['sixty', [60]],
  ['the first of them', [1]],
  ['night after night', []],
])('the numbers of "%s" are %j', (text, values) => {
  expect(findNumbers(tokenise(text).tokens).map((mention) => mention.value)).toEqual(values)
})

test.each([
  ['boogard', 'boogaard', 'typo'],
  ['bogart', 'boogaard', 'other'],
  ['turbin', 'durbin', 'first-letter'],
  ['ried', 'reid', 'typo'],
  ['reed', 'reid', 'near'],
  ['fridge', 'friday', 'other'],
  ['2104', '2014', 'other'],
  ['tpp', 'tps', 'other'],
  ['guatamela', 'guatemala', 'typo'],
  ['council', 'counsel', 'other'],
])('%s for %s is %s', (typed, word, like) => {
  expect(likeness(typed, word)).toBe(like)
})

test('a swap of neighbours is one edit, and no part is edited twice', () => {
  expect(editDistance('firday', 'friday', 3)).toBe(1)
  expect(editDistance('ca', 'abc', 5)).toBe(3)
  expect(editDistance('kitten', 'sitting', 5)).toBe(3)
  expect(editDistance('kitten', 'sitting', 1)).toBe(2)
})
