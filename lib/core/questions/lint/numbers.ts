const digits = /\d[\d,]*(?:\.\d+)?/g

/** What a text says of a quantity, both ends included; nothing if it holds no number, or more than a range. */
export type Range = { from: number; to: number }

/** Reads "22", "at least 121", "more than 40", "up to 9", "10 to 20", "between 10 and 20". English. */
export function rangeOf(text: string): Range | undefined {
  const numbers = (text.match(digits) ?? []).map((one) => Number(one.replaceAll(',', '')))
  const [first, second] = numbers
  if (first === undefined || numbers.length > 2) return undefined
  if (second !== undefined)
    return /\d\s*(?:to|–|-)\s*\d|between .* and /i.test(text) ? { from: first, to: second } : undefined
  if (/\b(?:at least|no fewer than|no less than)\b|\bor more\b/i.test(text))
    return { from: first, to: Number.POSITIVE_INFINITY }
  if (/\b(?:at most|up to|no more than)\b|\bor (?:fewer|less)\b/i.test(text))
    return { from: Number.NEGATIVE_INFINITY, to: first }
  if (/\b(?:more than|over|above)\b/i.test(text)) return { from: first + 1, to: Number.POSITIVE_INFINITY }
  if (/\b(?:fewer than|less than|under|below)\b/i.test(text))
    return { from: Number.NEGATIVE_INFINITY, to: first - 1 }
  return { from: first, to: first }
}

export const overlap = (a: Range, b: Range) => a.from <= b.to && b.from <= a.to
