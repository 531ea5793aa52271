/**
 * A learner's response as it arrives: as JSON from the autosave, or as a form. Sizes are bounded here,
 * so that nothing behind this door has to wonder about a megabyte of answer.
 */
import { z } from 'zod'
import type { Response } from '../core/grading/response'

const mostTypedCharacters = 500

const id = z.string().min(1).max(64)
const typed = z.string().max(mostTypedCharacters)
const byId = (value: z.ZodString) =>
  z.record(id, value).refine((parts) => Object.keys(parts).length <= 40, 'too many parts')

export const responseSchema = z.discriminatedUnion('format', [
  z.strictObject({ format: z.literal('choice'), option: id }),
  z.strictObject({ format: z.literal('multi-select'), options: z.array(id).max(40) }),
  z.strictObject({ format: z.literal('true-false'), verdict: z.boolean(), correction: typed.optional() }),
  z.strictObject({ format: z.literal('typed'), text: typed }),
  z.strictObject({ format: z.literal('list'), text: typed }),
  z.strictObject({ format: z.literal('cloze'), blanks: byId(typed) }),
  z.strictObject({ format: z.literal('matching'), pairs: byId(id) }),
  z.strictObject({ format: z.literal('ordering'), order: z.array(id).max(40) }),
  z.strictObject({ format: z.literal('sorting'), bins: byId(id) }),
  z.strictObject({ format: z.literal('evidence'), sentence: id }),
  z.strictObject({ format: z.literal('answer-evidence'), option: id.optional(), sentence: id.optional() }),
]) satisfies z.ZodType<Response>

/** The autosave of one response: `PUT /api/attempts/:id/responses/:position`. */
export const saveRequestSchema = z.strictObject({
  /** `null` clears the response. */
  response: responseSchema.nullable(),
  /** The browser tab, and its own count of writes: a repeated or late request changes nothing. */
  tab: z.string().regex(/^[\w-]{8,64}$/),
  sequence: z.int().min(1),
  /** The version that the tab last saw, so that a stale tab is told instead of overwriting. */
  basis: z.int().min(0),
  /** Ask for feedback now: the response can no longer change afterwards. */
  final: z.boolean(),
})

export type SaveRequest = z.infer<typeof saveRequestSchema>
