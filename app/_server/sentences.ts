import 'server-only'
import { defaultLocale, translator } from '@/lib/messages'
import type { Refusal, RefusalCode } from '@/lib/server/refusal'

type Problem = RefusalCode | 'internal' | 'storage'

/** What a refusal says to a person, from `messages`. */
export function refusalSentence(problem: Refusal | Problem): string {
  const t = translator(defaultLocale, 'problem')
  if (typeof problem === 'string') return t(`${problem}.say`)
  const minutes = (problem.details as { minutes?: number } | undefined)?.minutes ?? 0
  return t(`${problem.code}.say`, { minutes })
}
