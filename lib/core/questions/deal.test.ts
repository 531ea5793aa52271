import { expect, test } from 'vitest'
import { dealOrder, inOrder, type Order } from './deal'
import { seededDice } from './dice'
import { generateBank } from './generate'
import { harbor } from './harbor.fixture'

const { items } = generateBank(harbor, 'en')
const bodyOf = (format: string, family?: string) => {
  const found = items.find((item) => item.format === format && (!family || item.family === family))
  if (!found) throw new Error(`no ${format}`)
  return found.body
}

test('numbers and days keep their order', () => {
  const body = bodyOf('choice', 'how-many')
  if (body.format !== 'choice') throw new Error('not a choice')
  for (const seed of ['a', 'b', 'c']) {
    expect(dealOrder(body, seededDice(seed))).toEqual([body.options.map(({ id }) => id)])
  }
})

test('both columns of a matching are dealt, the bins of a sorting are not', () => {
  expect(dealOrder(bodyOf('matching'), seededDice('a')).map((list) => list.length)).toEqual([3, 4])
  const sorting = bodyOf('sorting', 'sort-set')
  if (sorting.format !== 'sorting') throw new Error('no sorting')
  const order = dealOrder(sorting, seededDice('a'))
  expect(inOrder(sorting, order).bins).toEqual(sorting.bins)
})

test('what has no parts has no order', () => {
  for (const format of ['typed', 'cloze', 'true-false', 'list', 'evidence']) {
    const body = bodyOf(format)
    expect(dealOrder(body, seededDice('a'))).toEqual([])
    expect(inOrder(body, [])).toEqual(body)
  }
})

test('an order of another item is refused', () => {
  const body = bodyOf('choice', 'who')
  const refused: Order[] = [[], [[]], [['unknown', 'ids']], dealOrder(bodyOf('matching'), seededDice('a'))]
  for (const order of refused) expect(() => inOrder(body, order)).toThrow(RangeError)
})

test('an id that stands twice is refused', () => {
  const body = bodyOf('choice', 'who')
  const [ids = []] = dealOrder(body, seededDice('a'))
  expect(() => inOrder(body, [[...ids.slice(1), ids[1] ?? '']])).toThrow(RangeError)
})
