import { createHash } from 'node:crypto'

/** 60 bits of SHA-256 as 12 characters that are safe in ids, URLs and form names. */
export function shortHash(...parts: string[]): string {
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest()
  return (digest.readBigUInt64BE() >> 4n).toString(36).padStart(12, '0')
}

/**
 * The id of an item: a hash of what it asks, not of how it words it. `variant` tells apart items of one
 * target, family and format (the rival that a false statement holds, the members of a matching group)
 * and holds the values that its facts have in their slots, so that another value is another item.
 */
export function itemId(slug: string, family: string, format: string, target: string, variant: string[] = []) {
  return shortHash(slug, family, format, target, ...variant)
}
