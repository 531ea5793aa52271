import { expect, test } from 'vitest'
import { generateBank } from '../generate'
import { harbor } from '../harbor.fixture'

const { items } = generateBank(harbor, 'en')
const about = (target: string) => items.filter((item) => item.target === target)
const one = (target: string, format: string, family?: string) => {
  const found = about(target).find((item) => item.format === format && (!family || item.family === family))
  if (!found) throw new Error(`no ${format} about ${target}`)
  return found
}

test('a slot with a question becomes choice, proof, typed words and two statements', () => {
  expect(
    about('boats:count')
      .map(({ format }) => format)
      .toSorted(),
  ).toEqual(['answer-evidence', 'choice', 'cloze', 'true-false', 'true-false', 'typed'])
})

test('a slot without a question is not asked about', () => {
  expect(about('ada-signed:who')).toEqual([])
})

test('what was never to be typed is only chosen', () => {
  const set = structuredClone(harbor.set)
  const reason = set.facts.find(({ id }) => id === 'danger')?.slots.reason
  if (reason) reason.typed = false
  const formats = generateBank({ ...harbor, set }, 'en')
    .items.filter(({ target }) => target === 'danger:reason')
    .map(({ format }) => format)
  expect(formats.toSorted()).toEqual(['answer-evidence', 'choice'])
})

test('the choice names the value, the others and why they are wrong', () => {
  const { body, key, explanation } = one('boats:count', 'choice')
  if (body.format !== 'choice' || key.format !== 'choice') throw new Error('not a choice')
  expect(body.options.map(({ text }) => text)).toEqual(['30', '40', '50', '56'])
  expect(body.ordered).toBe(true)
  expect(body.options.find(({ id }) => id === key.correct)?.text).toBe('40')
  expect(Object.keys(key.because)).toHaveLength(3)
  expect(explanation).toBe('A fleet of 40 boats joined the festival.')
})

test('proof is asked for only where the fact is worth it', () => {
  expect(about('ada-role:role').map(({ format }) => format)).not.toContain('answer-evidence')
})

test('of the two statements one holds what is true and one exactly one other value, marked', () => {
  const [right, wrong] = about('day:day').filter(({ format }) => format === 'true-false')
  expect(right?.key).toMatchObject({ truth: true })
  expect(right?.body).toMatchObject({
    statement: [
      { text: 'The festival of the harbor was held on a ' },
      { text: 'Tuesday', marked: true },
      { text: '.' },
    ],
  })
  expect(wrong?.key).toMatchObject({ truth: false, correction: { kind: 'time' } })
  expect(JSON.stringify(wrong?.body)).toContain('"Wednesday","marked":true')
})

test('a false statement about "at least 56" takes a number that "at least 56" does not make true', () => {
  const wrong = about('lanterns:count').find(({ key }) => key.format === 'true-false' && !key.truth)
  const { body } = wrong ?? {}
  if (body?.format !== 'true-false') throw new Error('not a statement')
  const number = Number(/\d+/.exec(body.statement.find(({ marked }) => marked)?.text ?? '')?.[0])
  expect(number).toBeGreaterThan(56)
})

test('a blank takes the place of the words and leaves enough to go by', () => {
  const { body, key } = one('boats:count', 'cloze')
  if (body.format !== 'cloze' || key.format !== 'cloze') throw new Error('not a cloze')
  const [before, blank, after] = body.parts
  expect(before).toEqual({ text: 'A fleet of ' })
  expect(after).toEqual({ text: ' boats joined the festival.' })
  expect(Object.keys(key.blanks)).toEqual([blank && 'blank' in blank ? blank.blank : ''])
})

test('options of a bounded number are the numbers as reported: of two bounds one makes the other true', () => {
  const { body } = one('lanterns:count', 'choice')
  if (body.format !== 'choice') throw new Error('not a choice')
  expect(body.options.map(({ text }) => text)).toEqual(['40', '56', '65'])
})
