import { isCommonWord } from './common-words'
import { isFunctionWord } from './function-words'

/**
 * Optimal string alignment distance (insertions, deletions, substitutions, and swaps of neighbours,
 * no part edited twice), or `limit + 1` once it is sure to exceed `limit`.
 */
export function editDistance(one: string, two: string, limit: number): number {
  if (one === two) return 0
  if (Math.abs(one.length - two.length) > limit) return limit + 1
  let start = 0
  while (start < one.length && one.charCodeAt(start) === two.charCodeAt(start)) start++
  let oneEnd = one.length
  let twoEnd = two.length
  while (oneEnd > start && twoEnd > start && one.charCodeAt(oneEnd - 1) === two.charCodeAt(twoEnd - 1)) {
    oneEnd--
    twoEnd--
  }
  return align(one.slice(start, oneEnd), two.slice(start, twoEnd), limit)
}

function align(one: string, two: string, limit: number): number {
  if (one.length === 0 || two.length === 0) return Math.max(one.length, two.length)
  let older: number[] = []
  let previous: number[] = []
  for (let column = 0; column <= two.length; column++) previous.push(column)
  for (let row = 1; row <= one.length; row++) {
    const current = [row]
    const letter = one.charCodeAt(row - 1)
    let best = row
    for (let column = 1; column <= two.length; column++) {
      const same = letter === two.charCodeAt(column - 1)
      let cost = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      )
      const isSwap =
        row > 1 &&
        column > 1 &&
        letter === two.charCodeAt(column - 2) &&
        one.charCodeAt(row - 2) === two.charCodeAt(column - 1)
      if (isSwap) cost = Math.min(cost, (older[column - 2] ?? 0) + 1)
      current.push(cost)
      if (cost < best) best = cost
    }
    if (best > limit) return limit + 1
    older = previous
    previous = current
  }
  return previous[two.length] ?? limit + 1
}

/** Edits that a word of this length may carry. */
const allowedEdits = (length: number): number => (length <= 4 ? 0 : length <= 8 ? 1 : 2)

/** How a typed token compares with the word it may stand for. */
export type Likeness =
  | 'same'
  /** A typing slip within the allowance. */
  | 'typo'
  /** Within the allowance but for its first letter. */
  | 'first-letter'
  /** One edit beyond the allowance: too far to accept, too near to reject. */
  | 'near'
  | 'other'

const hasDigit = (text: string): boolean => /\d/.test(text)

/** A swap of two inner neighbours; accepted even in a word of four letters. */
function isInnerSwap(typed: string, word: string): boolean {
  if (typed.length !== word.length || word.length !== 4 || typed[0] !== word[0]) return false
  return editDistance(typed, word, 1) === 1 && [...typed].sort().join() === [...word].sort().join()
}

/** Was the token meant as itself, so that it cannot be a slip for something else? */
export const isRealWord = (token: string): boolean => isFunctionWord(token) || isCommonWord(token)

/**
 * Compares a typed token with a word of the key. A first letter that differs costs one edit more;
 * a token with a digit or a real word is never a slip. That the token is no other name is for the
 * caller to see to.
 */
export function likeness(typed: string, word: string): Likeness {
  if (typed === word) return 'same'
  const allowed = allowedEdits(word.length)
  if (Math.abs(typed.length - word.length) > allowed + 1) return 'other'
  const distance = editDistance(typed, word, allowed + 1)
  if (distance > allowed + 1 || hasDigit(typed) || hasDigit(word)) return 'other'
  if (allowed === 0) {
    if (isInnerSwap(typed, word) && !isRealWord(typed)) return 'typo'
    return word.length === 4 && typed.length >= 3 && typed[0] === word[0] ? 'near' : 'other'
  }
  if (isRealWord(typed)) return distance <= allowed && typed[0] === word[0] ? 'near' : 'other'
  if (distance > allowed) return typed[0] === word[0] ? 'near' : 'other'
  if (typed[0] === word[0]) return 'typo'
  return distance + 1 <= allowed ? 'typo' : 'first-letter'
}

/** `likeness(typed, word) === 'typo'`, and quick to say no. */
export function isSlip(typed: string, word: string): boolean {
  const gap = Math.abs(typed.length - word.length)
  if (gap > 2 || (word.length < 9 && (gap > 1 || typed.charCodeAt(0) !== word.charCodeAt(0)))) return false
  return likeness(typed, word) === 'typo'
}

const endings = /(?:ations?|ions?|ively|ives?|ments?|ingly|ings?|ily|edly|ed|ly|ies|es|s|y|e)$/

/** Are these two forms of one word ("protected", "protection")? Only for words of seven letters or more. */
export function isSameStem(one: string, two: string): boolean {
  if (one.length < 6 || two.length < 6) return one === two || `${one}s` === two || one === `${two}s`
  if (one.slice(0, 4) !== two.slice(0, 4)) return false
  const left = one.replace(endings, '')
  return left.length >= 4 && left === two.replace(endings, '')
}
