import { expect, test } from 'vitest'
import { assembleQuiz } from './assemble'
import { seededDice } from './dice'
import { generateBank } from './generate'
import { harbor } from './harbor.fixture'

const { items } = generateBank(harbor, 'en')

test('only the formats and facts that are asked for, and only what the passage can carry', () => {
  const quiz = assembleQuiz(
    items,
    { count: 2, readingLevel: '5', formats: ['choice'], facts: ['boats', 'day'] },
    seededDice('a'),
  )
  expect(quiz.complete).toBe(true)
  expect(quiz.items.map(({ format }) => format)).toEqual(['choice', 'choice'])
  expect(quiz.items.flatMap(({ facts }) => facts).toSorted()).toEqual(['boats', 'day'])
  expect(quiz.items.every(({ readingLevels }) => readingLevels.includes('5'))).toBe(true)
})

test('more than there is gives the nearest count', () => {
  const quiz = assembleQuiz(items, { count: 20, readingLevel: '8', formats: ['ordering'] }, seededDice('a'))
  expect(quiz).toMatchObject({ complete: false, wanted: 20 })
  expect(quiz.items).toHaveLength(1)
})

test('an empty bank gives an empty quiz and says so', () => {
  expect(assembleQuiz([], { count: 5, readingLevel: '8' }, seededDice('a'))).toEqual({
    complete: false,
    items: [],
    wanted: 5,
  })
})
