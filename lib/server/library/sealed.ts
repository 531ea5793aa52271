import 'server-only'
import type { Key } from '@/lib/core/grading/key'
import type { Item } from '@/lib/core/questions/item'

/** What is published of an item without its key: safe to show before the reveal, once presented. */
export type OpenItem = Pick<
  Item,
  | 'id'
  | 'target'
  | 'family'
  | 'format'
  | 'level'
  | 'language'
  | 'readingLevels'
  | 'stem'
  | 'body'
  | 'facts'
  | 'difficulty'
>

/** What the key table holds: the key and all that would give it away. */
export type SealedKey = Pick<Item, 'answer' | 'explanation' | 'evidence' | 'shows' | 'quotes'> & {
  key: Key
  side?: string
}

/** Takes an item apart into what may be seen and what is sealed until the reveal. */
export function seal(item: Item): { open: OpenItem; sealed: SealedKey } {
  const { key, answer, explanation, evidence, shows, quotes, side, ...open } = item
  return { open, sealed: { key, answer, explanation, evidence, shows, quotes, ...(side ? { side } : {}) } }
}

/** Puts an item together again, for assembling quizzes on the server. */
export function unseal(open: OpenItem, sealed: SealedKey): Item {
  return { ...open, ...sealed }
}
