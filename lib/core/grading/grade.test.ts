import { expect, test } from 'vitest'
import { MalformedResponse, UnknownPart } from './errors'
import { grade } from './grade'
import type { Key } from './key'
import type { Response } from './response'
import { gradingRules } from './rules'
import { slots } from './slots.fixture'
import type { TypedKey } from './typed-key'

const because = (confusion: string) => ({ text: 'No.', confusion, source: { fact: 'f', paragraph: 1 } })
const slot = (name: string): TypedKey => {
  const key = slots[name]
  if (!key) throw new Error(`no slot ${name}`)
  return key
}
const judge = (key: Key, response: Response | null) => grade(key, response, { readingLevel: '8' })

const choice: Key = {
  format: 'choice',
  correct: 'a',
  because: { b: because('same-role'), c: because('near-number') },
}

test('a wrong option names the confusion behind it', () => {
  expect(judge(choice, { format: 'choice', option: 'a' })).toEqual({
    outcome: 'correct',
    credit: 1,
    rule: 'option-right',
  })
  expect(judge(choice, { format: 'choice', option: 'c' })).toMatchObject({
    credit: 0,
    confusion: 'near-number',
  })
  expect(() => judge(choice, { format: 'choice', option: 'toString' })).toThrow(UnknownPart)
})

test('a selection earns hits less false picks, over keys', () => {
  const key: Key = {
    format: 'multi-select',
    correct: ['a', 'b', 'c'],
    because: { d: because('d'), e: because('e') },
  }
  const credit = (...options: string[]) => judge(key, { format: 'multi-select', options }).credit
  expect(credit('a', 'b', 'c')).toBe(1)
  expect(credit('a', 'a', 'b')).toBeCloseTo(2 / 3)
  expect(credit('a', 'b', 'd')).toBeCloseTo(1 / 3)
  expect(credit('a', 'd', 'e')).toBe(0)
  expect(judge(key, { format: 'multi-select', options: ['a', 'e', 'd'] })).toEqual({
    outcome: 'incorrect',
    credit: 0,
    rule: 'picks-cancel-out',
    confusion: 'e',
    parts: { a: 'correct', e: 'incorrect', d: 'incorrect', b: 'incorrect', c: 'incorrect' },
  })
})

test('a false statement earns half for the verdict and half for the correction', () => {
  const key: Key = { format: 'true-false', truth: false, correction: slot('n22'), because: because('x') }
  const credit = (correction?: string) => judge(key, { format: 'true-false', verdict: false, correction })
  expect(credit('22')).toMatchObject({ credit: 1, rule: 'falsehood-corrected' })
  expect(credit('at least 22')).toMatchObject({ credit: 0.75, rule: 'correction-partly-right' })
  expect(credit('30')).toMatchObject({ credit: 0.5, rule: 'correction-wrong' })
  expect(credit()).toMatchObject({ credit: 0.5, rule: 'correction-missing' })
  expect(credit('as it was said')).toEqual({ outcome: 'review', credit: 0.5, rule: 'correction-to-review' })
  expect(judge(key, { format: 'true-false', verdict: true, correction: '22' })).toMatchObject({
    credit: 0,
    confusion: 'x',
  })
  const truth: Key = { format: 'true-false', truth: true }
  expect(judge(truth, { format: 'true-false', verdict: true }).credit).toBe(1)
  expect(judge(truth, { format: 'true-false', verdict: false }).credit).toBe(0)
})

test('a cloze earns the mean of its blanks, and waits with what is decided', () => {
  const key: Key = { format: 'cloze', blanks: { one: slot('n22'), two: slot('fri'), three: slot('halt') } }
  const fill = (blanks: Record<string, string>) => judge(key, { format: 'cloze', blanks })
  expect(fill({ one: '22', two: 'Friday' })).toMatchObject({
    outcome: 'partial',
    parts: { three: 'incorrect' },
  })
  const waiting = fill({ one: '22', two: 'Friday', three: 'something humane' })
  expect(waiting).toMatchObject({ outcome: 'review', parts: { three: 'review' } })
  expect(waiting.credit).toBeCloseTo(2 / 3)
  expect(fill({})).toMatchObject({ rule: 'no-answer' })
})

test('matching counts right rows; an unfilled row earns nothing', () => {
  const key: Key = { format: 'matching', pairs: { a: '1', b: '2', c: '3', d: '4' } }
  expect(judge(key, { format: 'matching', pairs: { a: '1', b: '3' } })).toMatchObject({
    credit: 0.25,
    parts: { d: 'incorrect' },
  })
  expect(() => judge(key, { format: 'matching', pairs: { z: '1' } })).toThrow(UnknownPart)
})

test('sorting earns the share right above chance', () => {
  const key: Key = { format: 'sorting', bins: { a: 'in', b: 'in', c: 'out', d: 'out' } }
  const credit = (bins: Record<string, string>) => judge(key, { format: 'sorting', bins }).credit
  expect(credit({ a: 'in', b: 'in', c: 'out', d: 'in' })).toBe(0.5)
  expect(credit({ a: 'in', b: 'in', c: 'in', d: 'in' })).toBe(0)
  expect(credit({ a: 'out', b: 'out', c: 'in', d: 'in' })).toBe(0)
  expect(() => credit({ a: 'elsewhere' })).toThrow(UnknownPart)
})

test('ordering loses with each pair that stands the wrong way round', () => {
  const key: Key = { format: 'ordering', order: ['a', 'b', 'c', 'd'] }
  const credit = (...order: string[]) => judge(key, { format: 'ordering', order }).credit
  expect(credit('a', 'b', 'c', 'd')).toBe(1)
  expect(credit('b', 'a', 'c', 'd')).toBeCloseTo(2 / 3)
  expect(credit('d', 'c', 'b', 'a')).toBe(0)
  expect(() => credit('a', 'a', 'c', 'd')).toThrow(MalformedResponse)
  expect(() => credit('a', 'b', 'c')).toThrow(MalformedResponse)
  expect(() => credit('a', 'b', 'c', 'z')).toThrow(UnknownPart)
})

test('an answer without its sentence is right, not shown; a sentence without the answer is nothing', () => {
  const key: Key = {
    format: 'answer-evidence',
    correct: 'a',
    because: { b: because('b') },
    proof: { '8': ['s1', 's2'] },
  }
  const both = (option?: string, sentence?: string) =>
    judge(key, { format: 'answer-evidence', option, sentence })
  expect(both('a', 's2')).toMatchObject({ credit: 1, rule: 'right-and-shown' })
  expect(both('a', 's9')).toMatchObject({ credit: 0.5, shown: false, rule: 'right-not-shown' })
  expect(both('a')).toMatchObject({ credit: 0.5, shown: false })
  expect(both('b', 's1')).toMatchObject({ credit: 0, rule: 'evidence-without-answer', confusion: 'b' })
  expect(both(undefined, 's1')).toMatchObject({ credit: 0, rule: 'evidence-without-answer' })
  expect(both()).toMatchObject({ rule: 'no-answer' })
})

test('any proving sentence of the level that was read will do', () => {
  const key: Key = { format: 'evidence', proof: { '8': ['s1', 's2'], '5': ['e1'] } }
  const credit = (sentence: string) => judge(key, { format: 'evidence', sentence }).credit
  expect([credit('s1'), credit('s2'), credit('e1')]).toEqual([1, 1, 0])
})

test('no rule is listed twice', () => {
  expect(new Set(gradingRules).size).toBe(gradingRules.length)
  for (const rule of gradingRules) expect(rule).toMatch(/^[a-z]+(-[a-z]+)*$/)
})
