import { expect, test } from 'vitest'
import { gradingRules } from '@/lib/core/grading'
import { getMessages } from '@/lib/messages'
import { ruleNotes } from './rule-notes'

test('every rule of the grader has its place in the messages, and no other has', () => {
  expect(Object.keys(getMessages('en').rules).toSorted()).toEqual([...gradingRules].toSorted())
})

test('an answer that could not be graded says so', () => {
  expect(ruleNotes()['not-understood']).toContain('could not be graded')
})

test('rules that need no words have none', () => {
  expect(ruleNotes()).not.toHaveProperty('option-right')
})
