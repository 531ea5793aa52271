'use server'

import { redirect } from 'next/navigation'
import { guarded } from '@/app/_server/guarded'
import { startSchema } from '@/lib/contracts/start'
import { learnerOrGuest } from '@/lib/server/access'
import { startAttempt } from '@/lib/server/attempts'
import { Refusal } from '@/lib/server/refusal'

/** Starts a quiz; a newcomer becomes a guest by it. */
export async function start(form: FormData): Promise<void> {
  const to = await guarded(form, async () => {
    const wanted = startSchema.safeParse({
      ...Object.fromEntries(form),
      passageInSight: form.get('passageInSight') === 'yes',
    })
    const slug = String(form.get('slug') ?? '')
    const again = `/quiz/new?set=${encodeURIComponent(slug)}`
    if (!wanted.success) return `${again}&problem=bad-request`
    try {
      return `/quiz/${await startAttempt(await learnerOrGuest(), wanted.data)}`
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'no-such-quiz') throw error
      const { possible } = error.details as { possible: number }
      return `${again}&problem=no-such-quiz&possible=${possible}`
    }
  })
  redirect(to)
}
