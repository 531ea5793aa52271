import type { Token } from './tokens'

const negators: ReadonlySet<string> = new Set([
  'not',
  'never',
  'neither',
  'nor',
  'without',
  'except',
  'unlike',
])
const turns: ReadonlySet<string> = new Set([
  'but',
  'so',
  'yet',
  'because',
  'instead',
  'rather',
  'although',
  'though',
])
/** After "not", these make no denial of what follows: "not sure, 22", "not only Reid". */
const harmless: ReadonlySet<string> = new Set([
  'sure',
  'certain',
  'positive',
  'only',
  'just',
  'remember',
  'know',
  'quite',
])
const reach = 6
/** "anyone but Boogaard" */
const universal = /^(?:all|any|every)(?:one|body|thing|where)?$|^no(?:body|thing)$/

/** "wasn't it Boogaard?": a question that expects a yes. */
const asks = ([first, , third]: readonly Token[]): boolean =>
  /^(?:is|was|are|were|did|does|do)$/.test(first?.text ?? '') &&
  /^(?:it|he|she|they|that)$/.test(third?.text ?? '')

/** Does a new clause begin at this token? */
const beginsClause = (token: Token): boolean => /[,;:.!?()\n]/.test(token.before) || turns.has(token.text)

/**
 * Is what begins at `at` denied by a word before it in the same clause ("not 22", "it was not
 * Boogaard", "neither Reid nor …")? Nothing before `since` is looked at.
 */
export function isNegated(tokens: readonly Token[], at: number, since = 0): boolean {
  for (let back = at; back > since && at - back < reach; back--) {
    const here = tokens[back]
    const before = tokens[back - 1]
    if (!here || !before || beginsClause(here)) return false
    if (before.text === 'but' && universal.test(tokens[back - 2]?.text ?? '')) return true
    if (turns.has(before.text)) return before.text === 'instead' || before.text === 'rather'
    if (before.text === 'no' && since > 0 && back - 1 === since) return false
    if (before.text === 'no') return back === at && !/^(?:doubt|less|fewer|more)$/.test(here.text)
    if (negators.has(before.text)) return !harmless.has(here.text) && !(back === 2 && asks(tokens))
  }
  return false
}

/** Is a mention that ends before `at` taken back ("Leahy? No, Durbin", "23, I mean 22")? */
export function isWithdrawn(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? ''
  const next = tokens[at + 1]?.text
  if (next === undefined) return false
  if (text === 'i') return next === 'mean' || next === 'meant'
  return (
    /^(?:no|nope|wait|actually|sorry|correction)$/.test(text) &&
    !/^(?:doubt|less|fewer|more|matter)$/.test(next)
  )
}

/** Is a mention that ends before `at` denied by what follows it ("Schumer did not")? */
export function isDeniedAfter(tokens: readonly Token[], at: number): boolean {
  const aux = tokens[at]
  const not = tokens[at + 1]
  if (!aux || !not || beginsClause(aux)) return false
  return (
    /^(?:do|does|did|is|are|was|were|has|have|had|would|will|can|could)$/.test(aux.text) &&
    /^(?:not|never)$/.test(not.text)
  )
}
