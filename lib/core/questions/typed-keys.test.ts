import { expect, test } from 'vitest'
import { contextOf } from './context'
import { harbor } from './harbor.fixture'
import { typedKeyFor } from './typed-keys'
import { english } from './wording/en'

const context = contextOf(harbor, english)
const keyFor = (value: string) => typedKeyFor(context, context.value(value))

test('a number knows its units, those of others and what is said of it alone', () => {
  expect(keyFor('n40')).toEqual({
    kind: 'number',
    value: 40,
    bound: 'exactly',
    units: ['boats'],
    otherUnits: ['lanterns'],
    ownWords: ['join*', 'festival*'],
    otherWords: ['lit'],
  })
})

test('a name comes with those that it must not be taken for, and with words that may stand beside it', () => {
  const key = keyFor('ada')
  if (key?.kind !== 'name') throw new Error('not a name')
  expect(key.entity).toMatchObject({ name: 'Ada Quill', surname: 'Quill', companions: ['the mayor'] })
  expect(key.others.map(({ name }) => name)).toEqual(['Ben Moss', 'Cleo Hart', 'Dan Stone'])
})

test('a day is kept by its parts', () => {
  expect(keyFor('tuesday')).toMatchObject({ kind: 'time', parts: { weekday: 'tuesday' } })
})

test('a phrase without concepts cannot be judged fairly, so it is not typed', () => {
  expect(keyFor('noise')).toBeUndefined()
})

test('a phrase knows every wording of the others of its type', () => {
  const set = structuredClone(harbor.set)
  const keeper = set.values.find(({ id }) => id === 'keeper')
  if (keeper?.type === 'role') keeper.text.en?.aliases.push('the watcher')
  const changed = contextOf({ ...harbor, set }, english)
  expect(typedKeyFor(changed, changed.value('mayor'))).toMatchObject({
    kind: 'phrase',
    others: ['the lamp keeper', 'the watcher', 'the chief pilot', 'the head baker'],
  })
})
