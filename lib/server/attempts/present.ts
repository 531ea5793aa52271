import 'server-only'
import type { PassageView } from '@/lib/contracts/attempt'
import type { LearnerBody, LearnerItem, Sentence } from '@/lib/contracts/item'
import type { Passage, ReadingLevel } from '@/lib/core/facts/schema'
import type { ProofByLevel } from '@/lib/core/grading/key'
import { inOrder, type Order } from '@/lib/core/questions/deal'
import type { Body, Item } from '@/lib/core/questions/item'

/** An item as it is put before a learner: in the attempt's order, without its key. Fields are named one by one, so that a new one cannot slip out. */
export function present(item: Item, position: number, order: Order, passage: Passage): LearnerItem {
  const { level, stem, body } = item
  return { position, level, stem, body: presentBody(inOrder(body, order), passage) }
}

function presentBody(body: Body, passage: Passage): LearnerBody {
  if (body.format === 'evidence')
    return { format: 'evidence', sentences: candidateSentences(body.candidates, passage) }
  if (body.format === 'answer-evidence') {
    const { options, candidates } = body
    return { format: 'answer-evidence', options, sentences: candidateSentences(candidates, passage) }
  }
  return body
}

function candidateSentences(candidates: ProofByLevel, passage: Passage): Sentence[] {
  return sentencesById(passage, candidates[passage.level] ?? [])
}

/** Sentences of a passage by id, in the order of the ids. */
export function sentencesById(passage: Passage, ids: readonly string[]): Sentence[] {
  const byId = new Map(
    passage.paragraphs.flatMap(({ sentences }) => sentences).map((sentence) => [sentence.id, sentence]),
  )
  return ids.flatMap((id) => byId.get(id) ?? [])
}

export function presentPassage({ level, title, paragraphs }: Passage): PassageView {
  return { level, title, paragraphs }
}

/** Ids of the sentences that prove an item at a level. */
export function proofAt(item: Item, level: ReadingLevel): string[] {
  return item.evidence.filter((one) => one.level === level).map(({ sentence }) => sentence)
}
