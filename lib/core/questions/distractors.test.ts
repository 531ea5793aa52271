import { expect, test } from 'vitest'
import type { Value } from '../facts/schema'
import { contextOf } from './context'
import { distractorsFor, keyText, naturalOrder, optionSet } from './distractors'
import { harbor } from './harbor.fixture'
import { english } from './wording/en'

const context = contextOf(harbor, english)
const wrongFor = (fact: string, slot: string) => distractorsFor(context, context.fact(fact), slot)
const texts = (fact: string, slot: string) => wrongFor(fact, slot).map(({ text }) => text)

test('rivals come by how plausible their confusion is, named misconceptions first', () => {
  expect(texts('ada-role', 'person')).toEqual(['Dan Stone', 'Ben Moss', 'Cleo Hart'])
  expect(texts('danger', 'reason')).toEqual(['the noise of the bell', 'the cost of lamp oil'])
})

test('numbers get slips of two digits after their rivals, in the form of the key', () => {
  expect(texts('lanterns', 'count')).toEqual(['at least 40', 'at least 65'])
})

test('a misconception is corrected by its own words, and rests on the fact that refutes it', () => {
  expect(wrongFor('danger', 'reason')[0]?.because).toMatchObject({
    text: 'Fog was named, and a lamp asked for.',
    confusion: 'bell-blamed',
    source: { fact: 'danger', paragraph: 1 },
  })
})

test('a value that has its place in another fact of the relation is corrected by that fact', () => {
  expect(wrongFor('ada-role', 'person')[0]?.because).toMatchObject({
    text: 'In the report, Dan Stone appears as the head baker.',
    source: { fact: 'dan-role' },
  })
  expect(wrongFor('ada-role', 'role')[0]?.because.source.fact).toBe('ben-role')
})

test('any other value is corrected by what it truly is', () => {
  expect(wrongFor('day', 'day')[0]?.because.text).toBe('The festival was on a Tuesday.')
})

test('the key is never among the wrong options, whatever its spelling', () => {
  const set = structuredClone(harbor.set)
  const bell = set.values.find(({ id }) => id === 'noise')
  if (bell?.type === 'reason' && bell.text.en) bell.text.en.name = 'The Fog in Winter'
  const changed = contextOf({ ...harbor, set }, english)
  const found = distractorsFor(changed, changed.fact('danger'), 'reason')
  expect(found.map(({ text }) => text)).toEqual(['the cost of lamp oil'])
})

test('values that the curator rules out are no rivals', () => {
  const set = structuredClone(harbor.set)
  const slot = set.facts.find(({ id }) => id === 'ada-role')?.slots.person
  if (slot) slot.notRivals = ['dan']
  const changed = contextOf({ ...harbor, set }, english)
  expect(distractorsFor(changed, changed.fact('ada-role'), 'person').map(({ value }) => value)).toEqual([
    'ben',
    'cleo',
  ])
})

test('rivals with words of their own have the key in the words of the statement', () => {
  const set = structuredClone(harbor.set)
  const rival = set.facts.find(({ id }) => id === 'danger')?.slots.reason?.rivals[0]
  if (rival) rival.text = { en: 'the noise' }
  const changed = contextOf({ ...harbor, set }, english)
  expect(keyText(context, context.fact('wish'), 'what')).toBe('a second lamp')
  expect(keyText(changed, changed.fact('danger'), 'reason')).toBe('the fog in winter')
  expect(distractorsFor(changed, changed.fact('danger'), 'reason')[0]?.text).toBe('the noise')
})

test('options that all have an order ascend; else they stand by id, so that the key has no place', () => {
  const numbers = optionSet(context, { text: '40', sort: 40 }, wrongFor('boats', 'count'))
  expect(numbers.ordered).toBe(true)
  expect(numbers.options.map(({ text }) => Number(text))).toEqual([30, 40, 50, 56])

  const names = optionSet(context, { text: 'Ada Quill' }, wrongFor('ada-role', 'person'))
  expect(names.ordered).toBeUndefined()
  expect(names.options.map(({ id }) => id)).toEqual(names.options.map(({ id }) => id).toSorted())
})

test('every option but the key says why it is wrong', () => {
  const { options, correct, because } = optionSet(
    context,
    { text: 'Ada Quill' },
    wrongFor('ada-role', 'person'),
  )
  expect(Object.keys(because).toSorted()).toEqual(
    options
      .map(({ id }) => id)
      .filter((id) => id !== correct)
      .toSorted(),
  )
})

test('dates come in the order of the calendar, with or without a year', () => {
  const day = harbor.set.values.find(({ type }) => type === 'time')
  const orderOf = (parts: object) => naturalOrder({ ...day, parts } as Value) ?? Number.NaN
  expect(orderOf({ month: 9, day: 25 })).toBeLessThan(orderOf({ month: 12, day: 1 }))
  expect(orderOf({ month: 12, day: 14 })).toBeLessThan(orderOf({ month: 12, day: 17 }))
  expect(orderOf({ year: 1902, month: 12, day: 31 })).toBeLessThan(orderOf({ year: 1903, month: 1, day: 1 }))
})
