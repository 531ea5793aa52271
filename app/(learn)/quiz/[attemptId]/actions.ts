'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { guarded } from '@/app/_server/guarded'
import { readResponse } from '@/lib/contracts/form-response'
import { responseSchema } from '@/lib/contracts/response'
import { learner } from '@/lib/server/access'
import { practiseMisses, saveFromForm, submitAttempt } from '@/lib/server/attempts'
import { Refusal } from '@/lib/server/refusal'

const attemptId = z.string().min(1).max(64)
const answerFields = z.object({
  attempt: attemptId,
  position: z.coerce.number().int().min(1).max(1000),
  format: z.enum(responseSchema.options.map((option) => option.shape.format.value)),
  basis: z.coerce.number().int().min(0),
  settled: z.enum(['true', 'false']),
  intent: z.enum(['check', 'next', 'previous']),
})

/** Saves the question that the form holds, and shows what was asked for: feedback, or another question. */
export async function answer(form: FormData): Promise<void> {
  const to = await guarded(form, async () => {
    const fields = answerFields.safeParse(Object.fromEntries(form))
    if (!fields.success) throw new Refusal('bad-request')
    const { attempt, position, format, basis, settled, intent } = fields.data
    const page = (step: number | string, problem?: string) =>
      `/quiz/${encodeURIComponent(attempt)}?q=${step}${problem ? `&problem=${problem}` : ''}`
    const scope = await learner()
    const given = readResponse(form, format)
    const response = given === null ? null : responseSchema.safeParse(given)
    if (response && !response.success) return page(position, 'too-long')
    if (intent === 'check' && !response)
      return page(position, format === 'ordering' ? 'no-order-given' : 'nothing-given')
    if (settled === 'false' && (response || basis > 0)) {
      try {
        const final = intent === 'check'
        await saveFromForm(scope, attempt, position, { response: response?.data ?? null, basis, final })
      } catch (error) {
        if (error instanceof Refusal && shownInPlace.has(error.code)) return page(position, error.code)
        throw error
      }
    }
    if (intent === 'check') return page(position)
    return page(intent === 'previous' ? Math.max(1, position - 1) : position + 1)
  })
  redirect(to)
}

const shownInPlace = new Set(['stale-tab', 'answer-final', 'response-does-not-fit'])

/** Closes the quiz. Twice does no harm: the second time it only says so. */
export async function submit(form: FormData): Promise<void> {
  const to = await guarded(form, async () => {
    const id = attemptId.safeParse(form.get('attempt'))
    if (!id.success) throw new Refusal('bad-request')
    const { already } = await submitAttempt(await learner(), id.data)
    return `/quiz/${encodeURIComponent(id.data)}/result${already ? '?already=1' : ''}`
  })
  redirect(to)
}

/** Starts a quiz of the questions that were missed. */
export async function practice(form: FormData): Promise<void> {
  const to = await guarded(form, async () => {
    const id = attemptId.safeParse(form.get('attempt'))
    if (!id.success) throw new Refusal('bad-request')
    return `/quiz/${await practiseMisses(await learner(), id.data)}`
  })
  redirect(to)
}
