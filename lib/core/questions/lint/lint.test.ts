import { describe, expect, test } from 'vitest'
import { builtIn } from '@/tests/support/built-in'
import { seededDice } from '../dice'
import { contextFor, generateBank } from '../generate'
import type { Item } from '../item'
import { lintBank, lintItem, lintQuiz, rules } from '.'
import { plants } from './planted.fixture'
import type { ItemRule } from './rules'

const dossier = builtIn()
const context = contextFor(dossier, 'en')
const { items } = generateBank(dossier, 'en')

const itemFor = (format: string, target: string): Item => {
  const found = items.find((item) => item.format === format && item.target === target)
  if (!found) throw new Error(`there is no ${format} ${target}`)
  return found
}
const plain = itemFor('choice', 'crisis-view:view')
/** Rules that need an item of their own kind to be broken. */
const where: Partial<Record<ItemRule, Item>> = {
  'not-one-slot': itemFor('true-false', 'letter-count:count'),
  'bare-claim': itemFor('typed', 'return-danger:danger'),
  circular: itemFor('choice', 'term-deter:meaning'),
}

/** Two people of one surname, for the rule on that. */
const withTwoCastros = structuredClone(dossier)
for (const id of ['obama', 'durbin']) {
  const text = withTwoCastros.set.values.find((value) => value.id === id)?.text.en
  if (text && 'surname' in text) text.surname = 'Castro'
}

test('there are 28 rules, each with a reason and an advice that is a sentence', () => {
  const all = Object.values(rules)
  expect([...new Set(all.map(({ number }) => number))].toSorted((a, b) => a - b)).toEqual(
    Array.from({ length: 28 }, (_, at) => at + 1),
  )
  for (const { asks, why, advice } of all)
    for (const text of [asks, why, advice]) expect(text).toMatch(/^\p{Lu}.+[.:”"]$/u)
})

describe('a planted flaw', () => {
  test.each(Object.keys(plants) as ItemRule[])('%s is found, with what to change', (rule) => {
    const flawed = plants[rule](where[rule] ?? plain)
    if (!flawed) throw new Error('the flaw could not be planted')
    const found = lintItem(flawed, rule === 'shared-surname' ? contextFor(withTwoCastros, 'en') : context)
    const match = found.find(({ name }) => name === rule)
    expect(match).toMatchObject({
      rule: rules[rule].number,
      severity: rules[rule].severity,
      items: [flawed.id],
    })
    expect(match?.message).toContain(rules[rule].advice)
  })

  test('the items that they were planted in have none of their own', () => {
    for (const item of [plain, ...Object.values(where)]) expect(lintItem(item, context)).toEqual([])
  })
})

describe('bounds', () => {
  test('"at least 100" is true where the report says "at least 121"', () => {
    const item = itemFor('choice', 'detained-count:count')
    if (item.body.format !== 'choice') throw new Error('it is no choice')
    const options = item.body.options.map((one) =>
      one.text === '112' ? { ...one, text: 'at least 100' } : one,
    )
    const found = lintItem({ ...item, body: { ...item.body, options } }, context).map(({ name }) => name)
    expect(found).toContain('not-one-truth')
  })
})

describe('a quiz', () => {
  const named = (quiz: Item[]) => lintQuiz(quiz, context, '8').map(({ name }) => name)
  const of = (wanted: string) => items.filter(({ format }) => format === wanted)

  test('of unrelated items has no finding', () => {
    expect(named([itemFor('choice', 'letter-day:day'), itemFor('choice', 'nearly-half:share')])).toEqual([])
  })
  test('with negative stems only', () => {
    const negative = items.filter(({ stem }) => stem.includes('NOT')).slice(0, 2)
    expect(named(negative)).toContain('negative-quiz')
  })
  test('with true statements only', () => {
    const right = of('true-false').filter(({ key }) => key.format === 'true-false' && key.truth)
    expect(named(right.slice(0, 6))).toContain('uneven-truth')
  })
  test('that asks one target twice, and so gives it away', () => {
    const twice = named([itemFor('choice', 'letter-day:day'), itemFor('typed', 'letter-day:day')])
    expect(twice).toEqual(expect.arrayContaining(['target-twice', 'giveaway']))
  })
  test('that reads the same twice', () => {
    expect(named([itemFor('choice', 'reid-state:state'), itemFor('choice', 'durbin-state:state')])).toContain(
      'too-alike',
    )
  })
  test('with an answer in the words of another item, though the facts’ bookkeeping has missed it', () => {
    const asking = itemFor('typed', 'detained-count:count')
    const telling = { ...plain, explanation: 'At least 121 people have been detained in the raids so far.' }
    expect(named([telling, asking])).toContain('giveaway')
  })
  test('with a fact three times, all of one side', () => {
    const formats = ['choice', 'typed', 'evidence'] as const
    const often = formats.flatMap((format) =>
      items.filter((one) => one.facts[0] === 'letter-request' && one.format === format).slice(0, 1),
    )
    expect(named(often)).toEqual(expect.arrayContaining(['fact-too-often', 'one-sided']))
  })
})

describe('a bank', () => {
  const choices = items.filter(({ format }) => format === 'choice')
  const named = (bank: Item[], dice?: (rule: string) => () => number) =>
    lintBank(bank, context, dice)
      .findings.filter((one) => one.items.length === 0)
      .map(({ name }) => name)

  test('whose keys are longest can be guessed', () => {
    const long = choices.map((item) => {
      const { body, key } = item
      if (body.format !== 'choice' || key.format !== 'choice') return item
      const options = body.options.map((one) =>
        one.id === key.correct ? { ...one, text: `${one.text} ${one.text}` } : one,
      )
      return { ...item, body: { ...body, options } }
    })
    expect(named(long)).toEqual(expect.arrayContaining(['keys-longest', 'guessable']))
  })

  test('with dice that always fall the same has keys in some places only', () => {
    const first = choices.map((item) => {
      const { body, key } = item
      if (body.format !== 'choice' || key.format !== 'choice') return item
      const options = body.options.toSorted(
        (a, b) => Number(b.id === key.correct) - Number(a.id === key.correct),
      )
      return { ...item, body: { ...body, options } }
    })
    expect(named(first, () => () => 0)).toContain('key-position')
    expect(named(first, seededDice)).not.toContain('key-position')
  })
})
