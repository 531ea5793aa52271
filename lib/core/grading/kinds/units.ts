import { isFunctionWord } from '../text/function-words'
import { placeLengthAt } from '../text/names'
import type { NumberMention } from '../text/numbers'
import { areOpposite } from '../text/opposites'
import type { Token } from '../text/tokens'
import { wordsOf } from '../text/tokens'
import { isSameStem, isSlip } from '../text/typos'
import type { NumberKey } from '../typed-key'

/** What the words around a number say it counts. */
type Counted =
  /** Nothing, or what the key counts. */
  | 'fits'
  | 'other'
  /** A general word for what another number counts: "22 people" where others were "people". */
  | 'perhaps-other'
  /** A noun that the key does not know. */
  | 'unknown'

type Vocabulary = { own: string[]; ownStems: string[]; other: string[]; otherStems: string[] }

const measures = new Set(
  'day days week weeks month months year years hour hours minute minutes second seconds dollar dollars cent cents percent percentage mile miles km kilometers meters feet inches pounds kilos degrees euros times'.split(
    ' ',
  ),
)
/** Says that something is counted, and not what. */
const general = new Set(
  'people persons person individuals members member folks humans total altogether all overall together more less fewer plus so minimum maximum least most number count exactly about around roughly approximately nearly almost over under above below ish approx estimated near close than up tops max min exact precisely part group out up far there here'.split(
    ' ',
  ),
)

const built = new WeakMap<NumberKey, Vocabulary>()

function vocabularyOf(key: NumberKey): Vocabulary {
  const ready = built.get(key)
  if (ready) return ready
  const content = (texts: string[]) =>
    [...new Set(texts.flatMap(wordsOf))].filter((word) => !isFunctionWord(word))
  const own = content(key.units)
  const vocabulary = {
    own,
    ownStems: key.ownWords ?? [],
    other: content(key.otherUnits).filter((word) => !own.includes(word)),
    otherStems: key.otherWords ?? [],
  }
  built.set(key, vocabulary)
  return vocabulary
}

const stemOf = (word: string): string => word.replace(/(?:ing|ed|es|s|e)$/, '')

/** Is `token` a form of the unit `word`: its singular, a slip, its beginning ("dems"), or of its family ("detained", "detainees")? */
function isForm(token: string, word: string): boolean {
  if (token.charCodeAt(0) !== word.charCodeAt(0)) return false
  if (token === word || `${token}s` === word || token === `${word}s`) return true
  if (isSlip(token, word) || isSameStem(token, word)) return true
  const stem = stemOf(token)
  return (
    stem.length >= 3 &&
    word.length - stem.length <= 8 &&
    (stem.length >= 4 || word.length >= 7) &&
    word.startsWith(stem)
  )
}

const listed = (token: string, stems: string[]): boolean =>
  stems.some((stem) => (stem.endsWith('*') ? token.startsWith(stem.slice(0, -1)) : token === stem))

/** Reads the words around the number `mention`, up to the tokens that other numbers take. */
export function whatIsCounted(
  key: NumberKey,
  tokens: readonly Token[],
  mention: NumberMention,
  until: number,
): Counted {
  const { own, ownStems, other, otherStems } = vocabularyOf(key)
  if (mention.glued !== undefined && !general.has(mention.glued)) {
    if (own.some((word) => isForm(mention.glued ?? '', word))) return 'fits'
    return other.some((word) => isForm(mention.glued ?? '', word)) ? 'other' : 'unknown'
  }
  let isOther = false
  let isOpposite = false
  let generalOther = false
  let isUnknown = false
  let isOwnVerb = false
  for (let at = mention.to; at < until; at++) {
    const text = tokens[at]?.text ?? ''
    if (own.some((word) => isForm(text, word)))
      return isOpposite || (isOther && at > mention.to + 2) ? 'other' : 'fits'
    if (listed(text, ownStems)) isOwnVerb = true
    else if (
      own.some((word) => areOpposite(text, word)) ||
      ownStems.some((stem) => areOpposite(text, stem.replace('*', '')))
    )
      isOpposite = true
    else if (measures.has(text) || listed(text, otherStems)) isOther = true
    else if (general.has(text)) generalOther ||= other.includes(text)
    else if (other.some((word) => isForm(text, word))) isOther = true
    else if (isFunctionWord(text) || placeLengthAt(tokens, at) > 0) continue
    else if (at === mention.to && !text.endsWith('ed')) isUnknown = true
    else if (generalOther) isUnknown = true
  }
  if (isOther || isOpposite) return 'other'
  if (isUnknown && !isOwnVerb) return 'unknown'
  return generalOther && !isOwnVerb ? 'perhaps-other' : 'fits'
}
