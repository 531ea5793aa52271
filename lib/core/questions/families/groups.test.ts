import { expect, test } from 'vitest'
import { generateBank } from '../generate'
import { harbor } from '../harbor.fixture'
import type { Choice, Item } from '../item'

const { items } = generateBank(harbor, 'en')
const only = <F extends Item['body']['format']>(family: string, format: F) => {
  const found = items.filter((item) => item.family === family && item.format === format)
  const [item] = found
  if (!item) throw new Error(`no ${family}`)
  return {
    item,
    found,
    body: item.body as Extract<Item['body'], { format: F }>,
    key: item.key as Extract<Item['key'], { format: F }>,
  }
}
const named = (choices: Choice[], ids: string[]) =>
  ids.map((id) => choices.find((choice) => choice.id === id)?.text).toSorted()

test('members of a set: the members are right, the outsiders wrong, and the other way round', () => {
  const { found } = only('members-of-set', 'multi-select')
  const right = found.map(({ key, body }) =>
    key.format === 'multi-select' && body.format === 'multi-select' ? named(body.options, key.correct) : [],
  )
  expect(right).toEqual([
    ['Ada Quill', 'Ben Moss'],
    ['Cleo Hart', 'Dan Stone'],
  ])
})

test('an item about a set shows every member and outsider, since its explanation names them', () => {
  for (const { item } of [only('list-set', 'list'), only('sort-set', 'sorting')]) {
    expect(item.shows).toEqual(
      expect.arrayContaining(['ada-signed', 'ben-signed', 'cleo-signed', 'dan-signed']),
    )
  }
})

test('a list is asked for only where the set is complete', () => {
  const set = structuredClone(harbor.set)
  for (const one of set.closedSets) one.complete = false
  expect(generateBank({ ...harbor, set }, 'en').items.filter(({ format }) => format === 'list')).toEqual([])
})

test('sorting puts each name into its bin', () => {
  const { body, key } = only('sort-set', 'sorting')
  const [inside, outside] = body.bins
  const into = (bin: Choice | undefined) =>
    named(
      body.cards,
      Object.entries(key.bins).flatMap(([card, to]) => (to === bin?.id ? [card] : [])),
    )
  expect(inside?.text).toBe('Signed')
  expect(into(inside)).toEqual(['Ada Quill', 'Ben Moss'])
  expect(into(outside)).toEqual(['Cleo Hart', 'Dan Stone'])
})

test('matching leaves one option to spare and shows its fact too', () => {
  const { item, body, key } = only('match-relation', 'matching')
  expect(body.left).toHaveLength(3)
  expect(body.right).toHaveLength(4)
  const spare = body.right.filter(({ id }) => !Object.values(key.pairs).includes(id))
  expect(spare.map(({ text }) => text)).toEqual(['the head baker'])
  expect(item.facts).not.toContain('dan-role')
  expect(item.shows).toContain('dan-role')
})

test('ordering keeps the order of the source in its key and shows the events in another', () => {
  const { body, key } = only('order-of-events', 'ordering')
  const text = new Map(body.events.map((event) => [event.id, event.text]))
  expect(key.order.map((id) => text.get(id))).toEqual([
    'The part of boats',
    'The part of lanterns',
    'The part of day',
  ])
  expect(body.events.map(({ id }) => id)).toEqual(body.events.map(({ id }) => id).toSorted())
})

test('a term is asked about only where the passage uses it', () => {
  for (const item of items.filter(({ family }) => family === 'term'))
    expect(item.readingLevels).toEqual(['8', '11'])
})

test('what is not told stands among things that are, each with the fact that tells it', () => {
  const { found } = only('not-told', 'choice')
  for (const { key, facts } of found) {
    if (key.format !== 'choice') throw new Error('not a choice')
    expect(Object.values(key.because).map(({ source }) => source.fact)).toEqual(facts)
  }
  const { key } = only('not-told', 'multi-select')
  expect(key.correct).toHaveLength(2)
})

test('what both sides accept stands among what only one says', () => {
  const { body, key } = only('both-sides-accept', 'choice')
  expect(named(body.options, [key.correct])).toEqual(['Boats were lost.'])
  expect(Object.values(key.because)[0]?.text).toMatch(/^Only one side says this\./)
})

test('a reply gives away the argument that it answers', () => {
  const { item } = only('claim-and-reply', 'choice')
  expect(item.facts).toEqual(['calm'])
  expect(item.shows).toEqual(expect.arrayContaining(['danger', 'storms', 'wish']))
})
