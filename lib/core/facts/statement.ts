/** A run of a statement: plain words, or the words of a slot. */
export type Run = { text: string; slot?: string }

const mark = /\{([a-z][a-z-]*):([^{}]*)\}/g

/** Splits `"Signed by {count:22} senators"` into its runs. Marks do not nest. */
export function parseStatement(marked: string): Run[] {
  const runs: Run[] = []
  let end = 0
  for (const match of marked.matchAll(mark)) {
    if (match.index > end) runs.push({ text: marked.slice(end, match.index) })
    runs.push({ text: match[2] ?? '', slot: match[1] ?? '' })
    end = match.index + match[0].length
  }
  if (end < marked.length) runs.push({ text: marked.slice(end) })
  return runs
}

/** The statement without its marks. */
export function plainStatement(marked: string): string {
  return marked.replaceAll(mark, '$2')
}

/** Picks the words of one language. @throws RangeError if the text has none in it. */
export function inLanguage<T>(text: Record<string, T>, language: string): T {
  const found = text[language]
  if (found === undefined) throw new RangeError(`no text in language "${language}"`)
  return found
}
