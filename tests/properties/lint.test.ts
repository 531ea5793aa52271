import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readingLevels } from '@/lib/core/facts/schema'
import { assembleQuiz } from '@/lib/core/questions/assemble'
import { seededDice } from '@/lib/core/questions/dice'
import { contextFor, generateBank } from '@/lib/core/questions/generate'
import type { Item } from '@/lib/core/questions/item'
import { lintBank, lintItem, lintQuiz } from '@/lib/core/questions/lint'
import { plants } from '@/lib/core/questions/lint/planted.fixture'
import type { ItemRule } from '@/lib/core/questions/lint/rules'
import { builtIn } from '../support/built-in'

const dossier = builtIn()
const context = contextFor(dossier, 'en')
const { items } = generateBank(dossier, 'en')
const { findings, figures } = lintBank(items, context)

const factOf = ({ facts }: Item) => context.index.facts.get(facts[0] ?? '')
const asks = ({ target }: Item) => target.split(':')[1] ?? ''

/** Items that a rule speaks of; without an entry, all that the flaw can be planted in. */
const applies: Partial<Record<ItemRule, (item: Item) => boolean>> = {
  'negative-stem': (item) => item.format !== 'sorting' && factOf(item)?.polarity === '+',
  'no-antecedent': (item) => item.format !== 'true-false' && item.format !== 'cloze',
  'bare-claim': (item) => {
    const fact = factOf(item)
    const { [asks(item)]: slot } = fact?.slots ?? {}
    const isOwn = slot?.value === fact?.attributedTo
    return (
      slot !== undefined && fact?.modality !== 'event' && !isOwn && ['choice', 'typed'].includes(item.format)
    )
  },
}
/** Two people of one surname, for the rule on that. */
const withTwoCastros = structuredClone(dossier)
for (const id of ['obama', 'durbin']) {
  const text = withTwoCastros.set.values.find((value) => value.id === id)?.text.en
  if (text && 'surname' in text) text.surname = 'Castro'
}
const contextOfCastros = contextFor(withTwoCastros, 'en')

describe('the built-in bank', () => {
  test('breaks no hard rule', () => {
    expect(findings.filter(({ severity }) => severity === 'hard').map(({ message }) => message)).toEqual([])
  })

  test('has a soft finding in at most 2 % of its items', () => {
    const soft = new Set(findings.flatMap((one) => one.items))
    expect(soft.size / items.length).toBeLessThanOrEqual(0.02)
  })

  test('cannot be guessed: at most five points above chance, by any strategy, in any format', () => {
    const lucky = figures.guesser.filter(({ score, chance }) => score > chance + 0.05)
    expect(lucky).toEqual([])
    expect(new Set(figures.guesser.map(({ format }) => format))).toEqual(
      new Set(['all', 'choice', 'multi-select', 'true-false', 'evidence', 'answer-evidence']),
    )
  })

  test('gives quizzes that break no hard rule', () => {
    const broken = readingLevels.flatMap((readingLevel) =>
      ['lint-a', 'lint-b', 'lint-c', 'lint-d'].flatMap((seed) => {
        const quiz = assembleQuiz(items, { count: 20, readingLevel }, seededDice(seed)).items
        return lintQuiz(quiz, context, readingLevel).filter(({ severity }) => severity === 'hard')
      }),
    )
    expect(broken.map(({ message }) => message)).toEqual([])
  })
})

describe('a flaw planted in any item that can have it', () => {
  test.each(Object.keys(plants) as ItemRule[])('%s is found', (rule) => {
    const flawed = items
      .filter((item) => applies[rule]?.(item) ?? true)
      .flatMap((item) => plants[rule](item) ?? [])
    const seenBy = rule === 'shared-surname' ? contextOfCastros : context
    expect(flawed.length).toBeGreaterThan(0)
    fc.assert(
      fc.property(fc.constantFrom(...flawed), (item) => {
        const names = lintItem(item, seenBy).map(({ name }) => name)
        if (!names.includes(rule))
          throw new Error(`${item.format} ${item.target} has ${names.join(', ') || 'no finding'}`)
      }),
      { numRuns: 150 },
    )
  })
})
