import { homophoneAt, numberWords, type Part, partsOf } from './number-words'
import type { Token } from './tokens'

/** A number as it was written, over the tokens `from` … `to - 1`. */
export type NumberMention = {
  value: number
  from: number
  to: number
  /** "22nd", "second". */
  ordinal?: true
  /** A letter where a digit belongs: "12l". */
  lookAlike?: true
  /** Written on to the number: "people" in "121people". */
  glued?: string
  /** A number word was misspelt. */
  typo?: true
}

/** Adds up number words: each scale closes what stands before it. */
function sumOf(parts: readonly Part[]): number {
  let total = 0
  let current = 0
  for (const [index, { kind, value }] of parts.entries()) {
    if (index === 1 && kind === 'ten' && parts[0]?.kind === 'small') current = current * 100 + value
    else if (kind === 'hundred' || kind === 'dozen') current = (current || 1) * value
    else if (kind === 'scale') {
      total += (current || 1) * value
      current = 0
    } else current += value
  }
  return total + current
}

/** May `next` continue a number that ends in `last`? "twenty two" does, "two two" and "ten twenty" do not. */
function continues(last: Part, next: Part, isFirst: boolean): boolean {
  if (next.kind === 'hundred') return last.kind === 'small' && last.value > 0
  if (next.kind === 'scale') return last.kind !== 'scale'
  if (next.kind === 'dozen') return last.kind === 'small' || last.kind === 'ten'
  if (last.kind === 'hundred' || last.kind === 'scale') return true
  // "one twenty", as prices and counts are spoken: 120
  if (isFirst && next.kind === 'ten') return last.kind === 'small' && last.value > 0 && last.value < 10
  return last.kind === 'ten' && next.kind === 'small' && next.value > 0 && next.value < 10
}

function wordsAt(tokens: readonly Token[], at: number): NumberMention | null {
  const parts: Part[] = []
  let position = at
  const start = tokens[at]?.text
  if (start === 'a' && /^(?:hundred|thousand|million|dozen)$/.test(tokens[at + 1]?.text ?? '')) position++
  if (start === 'half' && tokens[at + 1]?.text === 'a' && tokens[at + 2]?.text === 'dozen')
    return { value: 6, from: at, to: at + 3 }
  if (
    start === 'a' &&
    tokens[at + 1]?.text === 'couple' &&
    /^(?:of|dozen)$/.test(tokens[at + 2]?.text ?? '')
  ) {
    const dozenAt = tokens[at + 2]?.text === 'of' ? at + 3 : at + 2
    if (tokens[dozenAt]?.text === 'dozen') return { value: 24, from: at, to: dozenAt + 1 }
  }
  const [unit, ten] = [numberWords.get(start ?? ''), numberWords.get(tokens[at + 2]?.text ?? '')]
  if (tokens[at + 1]?.text === 'and' && unit?.kind === 'small' && unit.value < 10 && ten?.kind === 'ten')
    return { value: ten.value + unit.value, from: at, to: at + 3 }
  for (let end = position; end < tokens.length; ) {
    const token = tokens[end]
    if (!token || (end > position && !/^[-\n]*$/.test(token.before))) break
    const last = parts.at(-1)
    const skip = last && (last.kind === 'hundred' || last.kind === 'scale') && token.text === 'and' ? 1 : 0
    const word = tokens[end + skip]?.text
    const next = word === undefined ? null : (homophoneAt(tokens, end, last) ?? partsOf(word, last))
    const head = next?.[0]
    if (!next || !head || (last && (last.ordinal || !continues(last, head, parts.length === 1)))) break
    parts.push(...next)
    end += skip + 1
    position = end
  }
  const last = parts.at(-1)
  if (!last) return null
  return {
    value: sumOf(parts),
    from: at,
    to: position,
    ...(last.ordinal && { ordinal: true as const }),
    ...(parts.some((part) => part.typo) && { typo: true as const }),
  }
}

/** Written on to digits. */
const suffixes: Record<string, number> = { k: 1e3, m: 1e6, mil: 1e6, b: 1e9, bn: 1e9 }

const lookAlikes: Record<string, string> = { l: '1', i: '1', o: '0' }

/** "hundred", "dozen", "million" after digits. */
function factorAt(tokens: readonly Token[], at: number): number | undefined {
  const part = numberWords.get(tokens[at]?.text ?? '')
  return part && /^(?:hundred|dozen|scale)$/.test(part.kind) ? part.value : undefined
}

/** Takes in "and a half", "point five" and, where the key has decimals, the comma of "21,5". */
function withFraction(
  mention: NumberMention,
  tokens: readonly Token[],
  decimalComma: boolean,
): NumberMention {
  const { to, value } = mention
  const texts = tokens.slice(to, to + 3).map((token) => token.text)
  if (texts.join(' ') === 'and a half') return { ...mention, value: value + 0.5, to: to + 3 }
  if (decimalComma && tokens[to]?.before === ',' && /^\d{1,2}$/.test(texts[0] ?? ''))
    return { ...mention, value: Number(`${value}.${texts[0]}`), to: to + 1 }
  if (texts[0] !== 'point') return mention
  let digits = ''
  for (let at = to + 1; at < tokens.length; at++) {
    const part = numberWords.get(tokens[at]?.text ?? '')
    if (!part || part.ordinal || part.kind !== 'small' || part.value > 9) break
    digits += part.value
  }
  return digits === ''
    ? mention
    : { ...mention, value: Number(`${value}.${digits}`), to: to + 1 + digits.length }
}

function digitsAt(tokens: readonly Token[], at: number): NumberMention | null {
  const text = tokens[at]?.text ?? ''
  const plain = /^(\d+(?:\.\d+)?)([\p{L}]*)$/u.exec(text)
  const glued = plain?.[2] ?? ''
  if (plain && !/^[lio]+$/.test(glued)) {
    const value = Number(plain[1]) * (tokens[at]?.negative ? -1 : 1)
    if (/^(?:st|nd|rd|th)$/.test(glued)) return { value, from: at, to: at + 1, ordinal: true }
    if (glued !== '') {
      const factor = suffixes[glued]
      if (factor !== undefined) return { value: value * factor, from: at, to: at + 1 }
      return { value, from: at, to: at + 1, glued }
    }
    let to = at + 1
    let scaled = value
    for (let factor = factorAt(tokens, to); factor !== undefined; factor = factorAt(tokens, ++to))
      scaled *= factor
    if (to === at + 1) return { value, from: at, to }
    // "1 hundred and 21"
    const rest = tokens[to]?.text === 'and' ? to + 1 : to
    const added = tokens[rest]?.text ?? ''
    const fits = /^\d+$/.test(added) && Number(added) < scaled / value && !tokens[rest]?.before
    return fits ? { value: scaled + Number(added), from: at, to: rest + 1 } : { value: scaled, from: at, to }
  }
  if (!/^[\dlio]+$/.test(text) || !/\d/.test(text)) return null
  const digits = text.replace(/[lio]/g, (letter) => lookAlikes[letter] ?? letter)
  return { value: Number(digits), from: at, to: at + 1, lookAlike: true }
}

/** Every number in the tokens, in digits or English words, left to right, none overlapping. */
export function findNumbers(tokens: readonly Token[], decimalComma = false): NumberMention[] {
  const found: NumberMention[] = []
  for (let at = 0; at < tokens.length; ) {
    const text = tokens[at]?.text ?? ''
    const whole = /\d/.test(text) ? digitsAt(tokens, at) : wordsAt(tokens, at)
    const mention = whole && withFraction(whole, tokens, decimalComma)
    if (mention) found.push(mention)
    at = mention ? mention.to : at + 1
  }
  return found
}
