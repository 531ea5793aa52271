import type { Mention } from '../text/mentions'
import type { Token } from '../text/tokens'
import { isVerbForm } from '../text/verbs'

/** What an answer claims of a mention: that it belongs, that it does not, or just what was asked. */
type Claim = 'belongs' | 'does-not-belong' | 'asked'

const auxiliaries = /^(?:do|does|did|has|have|had|would|will)$/
const refusals = /^(?:refus|declin|fail|withh|abstain)/
const turns = /^(?:but|while|whereas|however|although|though)$/

/** Where the answer says that somebody did or did not: the verb, or a bare "did not". */
function verbGroups(
  tokens: readonly Token[],
  verb: string | undefined,
): { at: number; positive: boolean; verbless: boolean }[] {
  const groups: { at: number; positive: boolean; verbless: boolean }[] = []
  let negations = 0
  for (const [at, { text, before }] of tokens.entries()) {
    if (turns.test(text) || /[;.]/.test(before)) negations = 0
    if (/^(?:not|never|neither|without|none|nobody)$/.test(text) || refusals.test(text)) negations++
    const isVerb = verb !== undefined && isVerbForm(text, verb)
    const next = tokens[at + 1]?.text ?? ''
    const ellipsis =
      auxiliaries.test(text) &&
      !tokens.slice(at + 1, at + 5).some((later) => verb !== undefined && isVerbForm(later.text, verb)) &&
      (verb !== undefined || next === 'not')
    if (!isVerb && !ellipsis) continue
    const denied = ellipsis ? /^(?:not|never)$/.test(next) : negations % 2 === 1
    groups.push({ at, positive: !denied, verbless: ellipsis })
    if (isVerb) negations = 0
  }
  return groups
}

/** Each mention is spoken of by the next verb of its clause, or else by the last one before it. */
export function claimsOf(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  verb: string | undefined,
): Claim[] {
  const groups = verbGroups(tokens, verb)
  const clause: number[] = []
  let count = 0
  for (const token of tokens) {
    if (turns.test(token.text) || /[;.]/.test(token.before)) count++
    clause.push(count)
  }
  return mentions.map((mention) => {
    const here = clause[mention.from]
    const inClause = groups.filter((group) => clause[group.at] === here)
    const group = inClause.find((one) => one.at >= mention.to) ?? inClause.at(-1)
    if (!group) return 'asked'
    return group.positive ? 'belongs' : 'does-not-belong'
  })
}
