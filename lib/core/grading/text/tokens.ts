import { normalise } from './normalise'

/** Answers are read up to this many words. */
const longestAnswer = 20

export type Token = {
  /** Letters or digits, normalised: "boogaard", "22", "1,210" without its comma, "12l". */
  text: string
  /** What stood between the token before and this one, spaces left out: ",", "-", "(", a line end, "". */
  before: string
  /** "'14", and "Obama's": written with an apostrophe before or a possessive ending. */
  apostrophe: boolean
  possessive: boolean
  /** A minus sign stands before it, and no number that it could be the range of. */
  negative?: true
}

export type Tokenised = {
  tokens: Token[]
  /** What followed the last token: "+" in "121+". */
  after: string
  /** The tokens joined by single spaces. */
  plain: string
}

const piece = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+\.\d+(?![\d.])|[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu

/** Normalises a text and splits it into words and numbers. */
export function tokenise(raw: string): Tokenised {
  const text = normalise(raw)
  const tokens: Token[] = []
  let end = 0
  let full = false
  for (const match of text.matchAll(piece)) {
    if (tokens.length === longestAnswer) {
      full = true
      break
    }
    const gap = text.slice(end, match.index)
    let word = match[0]
    end = match.index + word.length
    const possessive = word.endsWith("'s") || (text[end] === "'" && word.endsWith('s'))
    if (word.endsWith("'s")) word = word.slice(0, -2)
    tokens.push({
      text: word.replace(/[,']/g, ''),
      before: gap.replace(/[ '"]/g, ''),
      apostrophe: gap.endsWith("'"),
      possessive,
      ...(/(?:^|[\s(])-$/.test(gap) &&
        (end === word.length + 1 || gap.length > 1) &&
        /^\d/.test(word) && { negative: true as const }),
    })
  }
  return {
    tokens,
    after: full ? '' : text.slice(end).replace(/[\s'"]/g, ''),
    plain: tokens.map((token) => token.text).join(' '),
  }
}

/** The tokens of a name or an alias of the key, as bare texts. */
export const wordsOf = (text: string): string[] => tokenise(text).tokens.map((token) => token.text)
