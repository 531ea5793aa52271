import 'server-only'
import type {
  Choice,
  LearnerBody,
  LearnerItem,
  Outcome,
  Response,
  Reveal,
  RevealedPart,
} from '@/lib/contracts/item'
import type { Passage } from '@/lib/core/facts/schema'
import type { Because, Key } from '@/lib/core/grading/key'
import type { TypedKey } from '@/lib/core/grading/typed-key'
import type { Verdict } from '@/lib/core/grading/verdict'
import type { Item } from '@/lib/core/questions/item'
import { proofAt, sentencesById } from './present'
import type { AttemptHead, StoredItem } from './stored'

/**
 * The one decision about what leaves the server of a key, and when: after the item is final where
 * feedback comes with each answer, and after the quiz is submitted in any case.
 */
export function revealFor(
  attempt: Pick<AttemptHead, 'feedback' | 'submittedAt'>,
  stored: Pick<StoredItem, 'finalAt' | 'response' | 'verdict'>,
  item: Item,
  /** Asked for only when a reveal is due: most saves have none. */
  presented: () => LearnerItem,
  passage: Passage,
): Reveal | undefined {
  const due = attempt.submittedAt !== null || (attempt.feedback === 'each' && stored.finalAt !== null)
  if (!due || !stored.verdict) return undefined
  return explain(item, presented().body, stored.response, stored.verdict, passage)
}

function explain(
  item: Item,
  body: LearnerBody,
  response: Response | null,
  verdict: Verdict,
  passage: Passage,
): Reveal {
  const because = becauseOf(item.key, response)
  const parts = partsOf(item.key, body, response, verdict)
  const correctOptions = correctOf(item.key, passage)
  return {
    outcome: verdict.outcome,
    credit: verdict.credit,
    rule: verdict.rule,
    answer: item.answer.canonical,
    explanation: item.explanation,
    ...(because ? { because } : {}),
    ...(correctOptions ? { correctOptions } : {}),
    ...(parts ? { parts } : {}),
    evidence: sentencesById(passage, proofAt(item, passage.level)),
    ...(verdict.shown === undefined ? {} : { shown: verdict.shown }),
  }
}

function correctOf(key: Key, passage: Passage): string[] | undefined {
  switch (key.format) {
    case 'choice':
      return [key.correct]
    case 'multi-select':
      return key.correct
    case 'evidence':
      return key.proof[passage.level] ?? []
    case 'answer-evidence':
      return [key.correct, ...(key.proof[passage.level] ?? [])]
    default:
      return undefined
  }
}

/** The correction of the first wrong pick. */
function becauseOf(key: Key, response: Response | null): string | undefined {
  if (key.format === 'true-false') return key.because?.text
  const picked: (string | undefined)[] =
    response?.format === 'choice' || response?.format === 'answer-evidence'
      ? [response.option]
      : response?.format === 'multi-select'
        ? response.options
        : []
  const reasons: Record<string, Because> = 'because' in key && key.because ? key.because : {}
  return picked.flatMap((option) => (option ? (reasons[option]?.text ?? []) : []))[0]
}

const named = (choices: Choice[], id: string | undefined) => choices.find((choice) => choice.id === id)?.text

/** Each part of a response with what belongs there. */
function partsOf(
  key: Key,
  body: LearnerBody,
  response: Response | null,
  { parts = {} }: Verdict,
): RevealedPart[] | undefined {
  const part = (id: string, given: string | undefined, right: string, because?: string): RevealedPart => ({
    id,
    ...(given ? { given } : {}),
    right,
    outcome: parts[id] ?? ('incorrect' satisfies Outcome),
    ...(because ? { because } : {}),
  })
  if (key.format === 'cloze') {
    const given = response?.format === 'cloze' ? response.blanks : {}
    return Object.entries(key.blanks).map(([id, answer]) => part(id, given[id], modelAnswer(answer)))
  }
  if (key.format === 'matching' && body.format === 'matching') {
    const given = response?.format === 'matching' ? response.pairs : {}
    return body.left.map(({ id }) =>
      part(id, named(body.right, given[id]), named(body.right, key.pairs[id]) ?? ''),
    )
  }
  if (key.format === 'sorting' && body.format === 'sorting') {
    const given = response?.format === 'sorting' ? response.bins : {}
    return body.cards.map(({ id }) =>
      part(id, named(body.bins, given[id]), named(body.bins, key.bins[id]) ?? ''),
    )
  }
  if (key.format === 'ordering' && body.format === 'ordering') {
    const given = response?.format === 'ordering' ? response.order : []
    return key.order.map((id, at) =>
      part(id, given.includes(id) ? String(given.indexOf(id) + 1) : undefined, String(at + 1)),
    )
  }
  if (key.format === 'multi-select' && body.format === 'multi-select') {
    return body.options.map(({ id, text }) => {
      const picked = response?.format === 'multi-select' && response.options.includes(id)
      const right = key.correct.includes(id)
      return {
        ...part(id, picked ? text : undefined, text, picked && !right ? key.because[id]?.text : undefined),
        outcome: picked === right ? 'correct' : 'incorrect',
      }
    })
  }
  return undefined
}

/** A typed key in words. */
function modelAnswer(key: TypedKey): string {
  switch (key.kind) {
    case 'number':
      return String(key.value)
    case 'name':
      return key.entity.name
    case 'set':
      return key.members.map(({ name }) => name).join(', ')
    case 'yes-no':
      return key.truth ? 'yes' : 'no'
    default:
      return key.name
  }
}
