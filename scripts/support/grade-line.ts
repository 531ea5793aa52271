import { z } from 'zod'
import { type ReadingLevel, readingLevels } from '@/lib/core/facts/schema'
import { grade, type Outcome, type Response, ResponseError, type Verdict } from '@/lib/core/grading'
import type { Context } from '@/lib/core/questions/context'
import type { Item } from '@/lib/core/questions/item'
import messages from '@/messages/en.json'
import { levelOf } from './answer-words'
import { NotUnderstood } from './plain-parts'
import { responseFrom } from './plain-response'

const lineSchema = z.object({
  item: z.string(),
  response: z.unknown(),
  level: z
    .union([z.enum(readingLevels as [ReadingLevel, ...ReadingLevel[]]), z.int().transform(String)])
    .optional(),
})

type Graded =
  | { item: string; outcome: Outcome; credit: number; because: string }
  | { item?: string; error: string }

/** Grades one line of JSON. What cannot be graded gets a sentence that says why. */
export function gradeLine(
  line: string,
  known: ReadonlyMap<string, { item: Item; context: Context }>,
  usual: ReadingLevel | undefined,
): Graded {
  let data: unknown
  try {
    data = JSON.parse(line.replace(/^\uFEFF/, ''))
  } catch {
    return { error: 'The line is not JSON.' }
  }
  const parsed = lineSchema.safeParse(data)
  if (!parsed.success || typeof data !== 'object' || data === null || !('response' in data))
    return { error: 'The line is not {"item": id, "response": …}.' }
  const { item: id, response } = parsed.data
  const found = known.get(id)
  if (!found) return { item: id.slice(0, 80), error: `There is no item "${id.slice(0, 80)}".` }
  const level = readingLevels.find((one) => one === parsed.data.level) ?? usual ?? levelOf(found.item)
  if (parsed.data.level !== undefined && level !== parsed.data.level)
    return { item: id, error: `There is no reading level "${parsed.data.level}".` }
  try {
    const given = responseFrom(response, found.item, { level, context: found.context })
    const verdict = grade(found.item.key, given, { readingLevel: level })
    const { outcome, credit } = verdict
    return { item: id, outcome, credit, because: becauseOf(verdict, found.item, given) }
  } catch (error) {
    if (error instanceof NotUnderstood || error instanceof ResponseError)
      return { item: id, error: `The response cannot be graded: ${error.message}.` }
    throw error
  }
}

const sentences = new Map<string, string>(Object.entries(messages.rules))

/** The sentence that learners read for the rule that decided; else the correction of what was picked; else the rule's name. */
function becauseOf({ rule }: Verdict, { key }: Item, given: Response | null): string {
  const picked = given && 'option' in given ? given.option : undefined
  const correction =
    picked !== undefined && (key.format === 'choice' || key.format === 'answer-evidence')
      ? key.because[picked]?.text
      : undefined
  return sentences.get(rule) || correction || rule
}
