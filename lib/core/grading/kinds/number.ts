import { type Decision, half, review, right, wrong } from '../decide'
import { isNegated, isWithdrawn } from '../text/negation'
import { isNearNumber } from '../text/number-words'
import { findNumbers, type NumberMention } from '../text/numbers'
import type { Token, Tokenised } from '../text/tokens'
import type { NumberKey } from '../typed-key'
import { type Bound, boundOf } from './bounds'
import { whatIsCounted } from './units'

const none = /\b(?:none|nobody|no one|zero|nil)\b/
const vague =
  /\b(?:many|lots?|several|few|some|dozens|hundreds|thousands|millions|tons|plenty|countless|numerous|half|most|majority|all)\b/

type Share = 1 | 0.5 | 0

/** What a bound in the answer leaves of a right number, by the bound of the key. */
const boundShares: Record<NumberKey['bound'], Record<Bound, Share>> = {
  exactly: { none: 1, exactly: 1, about: 1, nearly: 0.5, 'at-least': 0.5, 'at-most': 0.5, more: 0, less: 0 },
  'at-least': { none: 1, 'at-least': 1, about: 1, exactly: 0.5, more: 0.5, 'at-most': 0, less: 0, nearly: 0 },
  'at-most': {
    none: 1,
    'at-most': 1,
    about: 1,
    exactly: 0.5,
    less: 0.5,
    nearly: 0.5,
    'at-least': 0,
    more: 0,
  },
  about: {
    none: 1,
    about: 1,
    nearly: 1,
    exactly: 0.5,
    'at-least': 0.5,
    'at-most': 0.5,
    more: 0.5,
    less: 0.5,
  },
}

/** Is this number something beside the answer: "the one who", "No. 2", "22 of 46", "in 2016"? */
function isAside(tokens: readonly Token[], { from, to, ordinal, value }: NumberMention): boolean {
  if (ordinal) return true
  const before = tokens[from - 1]?.text ?? ''
  if (to - from === 1 && tokens[from]?.text === 'one') return true
  if (/^(?:of|among)$/.test(before) || (before === 'the' && tokens[from - 2]?.text === 'of')) return true
  if (before === 'number' || (before === 'no' && !/\d/.test(tokens[from - 2]?.text ?? '') && from > 1))
    return true
  return /^(?:in|since)$/.test(before) && value >= 1900 && value <= 2100
}

const isNear = (value: number, wanted: number): boolean => Math.abs(value - wanted) < 1e-9

/** A number in digits or words, with its bound and what it counts. */
export function gradeNumber(key: NumberKey, answer: Tokenised): Decision {
  const { tokens } = answer
  const all = findNumbers(tokens, !Number.isInteger(key.value))
  if (all.length === 0) return withoutNumber(key, answer)

  const answering = all.filter((mention) => !isAside(tokens, mention))
  const mentions = answering.length > 0 ? answering : all
  const end = (mention: NumberMention) =>
    answering.find((next) => next.from > mention.from)?.from ?? tokens.length
  const counted = (mention: NumberMention) => whatIsCounted(key, tokens, mention, end(mention))
  const isDenied = (mention: NumberMention) => {
    const since = all.findLast((one) => one.to <= mention.from)?.to ?? 0
    const bound = boundOf(answer, mention)
    if (isWithdrawn(tokens, mention.to) && mention !== all.at(-1)) return true
    return isNegated(tokens, mention.from, since) && !/^(?:at-least|at-most|less)$/.test(bound)
  }

  const affirmed = mentions.filter((mention) => !isDenied(mention))
  const equal = affirmed.filter((mention) => isNear(mention.value, key.value))
  const [best] = equal
  if (!best) {
    const [only] = affirmed
    if (tokens.some(({ text }) => isNearNumber(text))) return review('number-near')
    return only
      ? withOtherNumber(key, boundOf(answer, only), only)
      : wrong(mentions.some((m) => isNear(m.value, key.value)) ? 'negated' : 'other-number')
  }
  const rivals = affirmed.filter(
    (mention) => !isNear(mention.value, key.value) && !/other$/.test(counted(mention)),
  )
  if (rivals.length > 0) return wrong('hedged')
  if (best.ordinal) return review('number-ordinal')
  if (hasForeignSymbol(key, answer, best)) return wrong('unit-other')
  const unit = counted(best)
  if (unit === 'other') return wrong('unit-other')
  return withRightNumber(key, boundOf(answer, best), best, unit === 'unknown')
}

function withRightNumber(
  key: NumberKey,
  bound: Bound,
  mention: NumberMention,
  unknownUnit: boolean,
): Decision {
  const share = boundShares[key.bound][bound]
  if (share === 0) return wrong('number-bound-contradicts')
  if (unknownUnit) return review('unit-unknown')
  if (mention.lookAlike) return half('number-look-alike')
  if (share < 1) return half('number-bound-differs')
  return right(mention.typo ? 'number-with-typo' : 'number-equal')
}

/** Another number is wrong, unless with its bound it says the same ("more than 120" for "at least 121"). */
function withOtherNumber(key: NumberKey, bound: Bound, { value }: NumberMention): Decision {
  const same =
    (key.bound === 'at-least' && bound === 'more' && isNear(value, key.value - 1)) ||
    (key.bound === 'at-most' && bound === 'less' && isNear(value, key.value + 1))
  if (same) return half('number-nearly-bound')
  const rounded = /^(?:about|nearly)$/.test(bound) && Math.abs(value - key.value) <= Math.abs(key.value) / 100
  return rounded ? review('number-rounded') : wrong('other-number')
}

function withoutNumber(key: NumberKey, { tokens, plain }: Tokenised): Decision {
  if (none.test(plain)) return key.value === 0 ? right('number-equal') : wrong('other-number')
  if (tokens.some(({ text }) => isNearNumber(text))) return review('number-near')
  return vague.test(plain) ? wrong('number-vague') : review('not-understood')
}

/** "%" or "$" beside a number that counts something else. */
function hasForeignSymbol(key: NumberKey, { tokens, after }: Tokenised, mention: NumberMention): boolean {
  const around = `${tokens[mention.from]?.before ?? ''}${tokens[mention.to]?.before ?? after}`
  const units = key.units.join(' ').toLowerCase()
  return (
    (around.includes('%') && !/percent|%/.test(units)) ||
    (/[$€£]/.test(around) && !/dollar|euro|pound|[$€£]/.test(units))
  )
}
