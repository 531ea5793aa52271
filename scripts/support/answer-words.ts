import { type ReadingLevel, readingLevels } from '@/lib/core/facts/schema'
import type { Context } from '@/lib/core/questions/context'
import type { Item } from '@/lib/core/questions/item'

/**
 * The right answer as somebody would write it, in words that the grading door takes back. What has no
 * words of its own (which sentence? true or false?) gets some here.
 */
export function inWords(item: Item, context: Context, level?: ReadingLevel): Item['answer'] {
  const { key, answer } = item
  if (key.format === 'true-false') {
    if (key.truth) return { canonical: 'true', accepts: ['true'] }
    const corrections = [answer.canonical, ...answer.accepts]
    return { canonical: `false: ${corrections[0]}`, accepts: corrections.map((one) => `false: ${one}`) }
  }
  if (key.format !== 'evidence' && key.format !== 'answer-evidence') return answer
  const at = level ?? levelOf(item)
  const ids = key.proof[at] ?? []
  const texts = ids.flatMap((id) => context.index.sentences.get(at)?.get(id) ?? [])
  if (key.format === 'evidence')
    return { canonical: texts[0] ?? answer.canonical, accepts: [...texts, ...ids] }
  const both = [...texts, ...ids].map((sentence) => `${optionText(item)} | ${sentence}`)
  return { canonical: both[0] ?? answer.canonical, accepts: both }
}

function optionText({ body, key, answer }: Item): string {
  const options = 'options' in body ? body.options : []
  return options.find(({ id }) => 'correct' in key && id === key.correct)?.text ?? answer.canonical
}

/** The reading level that an item is asked at unless told otherwise: 8, or the first that states it. */
export const levelOf = ({ readingLevels: own }: Item): ReadingLevel =>
  own.includes('8') ? '8' : (own[0] ?? readingLevels[0] ?? '8')
