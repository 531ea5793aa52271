import { expect, test } from 'vitest'
import type { Dossier } from '../../facts/schema'
import { contextOf } from '../context'
import { harbor } from '../harbor.fixture'
import { english } from '../wording/en'
import { proofOf } from './evidence'

const proofFor = (dossier: Dossier, id: string) => {
  const context = contextOf(dossier, english)
  return proofOf(context, context.fact(id))
}

test('one candidate states the fact; the others stand near it', () => {
  const { candidates, proof, levels } = proofFor(harbor, 'lanterns')
  expect(levels).toEqual(['5', '8', '11'])
  expect(proof['8']).toEqual(['s-lanterns'])
  expect(candidates['8']).toEqual(['s-boats', 's-lanterns', 's-day', 's-ada-role'])
})

test('a sentence that states the fact as well is no candidate', () => {
  const set = structuredClone(harbor.set)
  const fact = set.facts.find(({ id }) => id === 'lanterns')
  if (fact) fact.statedIn['8'] = ['s-lanterns', 's-boats']
  const { candidates } = proofFor({ ...harbor, set }, 'lanterns')
  expect(candidates['8']).not.toContain('s-boats')
  expect(candidates['5']).toContain('s-boats')
})

test('a level that does not state the fact has no proof', () => {
  const set = structuredClone(harbor.set)
  delete set.facts.find(({ id }) => id === 'lanterns')?.statedIn['5']
  expect(proofFor({ ...harbor, set }, 'lanterns').levels).toEqual(['8', '11'])
})

test('two sentences are too few to choose from', () => {
  const passages = harbor.passages.map((passage) => ({
    ...passage,
    paragraphs: [{ sentences: (passage.paragraphs[0]?.sentences ?? []).slice(0, 2) }],
  }))
  const facts = harbor.set.facts.filter(({ id }) => id === 'boats' || id === 'lanterns')
  expect(proofFor({ set: { ...harbor.set, facts }, passages }, 'lanterns').levels).toEqual([])
})
