import 'server-only'
import { defaultLocale, getMessages } from '@/lib/messages'

/** What each deciding rule of the grader means for the learner; rules that need no words are absent. */
export function ruleNotes(): Record<string, string> {
  const words = Object.entries(getMessages(defaultLocale).rules)
  return Object.fromEntries(words.filter(([, note]) => note !== ''))
}
