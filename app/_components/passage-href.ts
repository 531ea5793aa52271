import { sentenceAnchor } from '@/components/reading/passage-view'

/** The reading page with sentences underlaid, at the first of them. */
export function passageHref(slug: string, level: string, sentences: readonly string[]): string {
  const query = new URLSearchParams([['level', level], ...sentences.map((id) => ['show', id])])
  const first = sentences[0]
  return `/read/${slug}?${query}${first ? `#${sentenceAnchor(first)}` : ''}`
}
