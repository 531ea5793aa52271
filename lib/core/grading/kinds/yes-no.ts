import { type Decision, review, right, wrong } from '../decide'
import type { Token, Tokenised } from '../text/tokens'
import { isSlip } from '../text/typos'
import { isVerbForm } from '../text/verbs'
import type { YesNoKey } from '../typed-key'

const yes = new Set(
  'yes yeah yea yep yup yh y ya yess true correct right indeed affirmative absolutely definitely certainly'.split(
    ' ',
  ),
)
const no = new Set('no nope nah naw n false incorrect wrong untrue negative noo'.split(' '))
const auxiliaries = /^(?:do|does|did|is|are|was|were|has|have|had|would|will|could|can)$/
const refusals = /^(?:refus|declin|fail|abstain|withh|avoid|oppos|unsigned)/
const negators = /^(?:not|never|without|neither|nor|nobody|none)$/

/** Set phrases that hold a "no" or a "not" and deny nothing. */
const idioms =
  /\b(?:no doubt|without (?:a )?doubt|no question|not sure but|i am not sure but|i do not know but|of course)\b/g
const certain = /\b(?:no doubt|without (?:a )?doubt|no question|of course)\b/

/** What the answer says in one word ("no"), and what it says in a clause ("he did not sign"). */
function read(
  tokens: readonly Token[],
  verb: string | undefined,
): { words: Set<boolean>; clause: boolean | null } {
  const words = new Set<boolean>()
  let negations = 0
  let claims = false
  for (const [at, { text }] of tokens.entries()) {
    const isYes = yes.has(text)
    const isNo = no.has(text) || (text.length === 4 && isSlip(text, 'nope'))
    const after = tokens.slice(0, at).some((token) => negators.test(token.text))
    if (isYes || isNo) words.add(after && at > 0 && text !== 'no' && text !== 'yes' ? !isYes : isYes)
    else if (negators.test(text)) negations++
    else if (refusals.test(text)) {
      negations++
      claims = true
    } else if (auxiliaries.test(text) || (verb !== undefined && isVerbForm(text, verb))) claims = true
  }
  const spoken =
    words.size > 0 &&
    tokens.every(({ text }) => !(verb !== undefined && isVerbForm(text, verb)) && text !== 'did')
  if (negations > 0 && words.size === 0) claims = true
  return { words, clause: claims && !spoken ? negations % 2 === 0 : null }
}

/** Yes or no, in a word or in a clause with the verb of the question. */
export function gradeYesNo(key: YesNoKey, { tokens, plain }: Tokenised): Decision {
  const dropped = new Set<number>()
  const lean = plain.replace(idioms, (idiom) => idiom.replace(/\S/g, '_'))
  lean.split(' ').forEach((word, at) => {
    if (word.startsWith('_')) dropped.add(at)
  })
  const rest = tokens.filter((_, at) => !dropped.has(at))
  const { words, clause } = read(rest, key.verb)
  if (words.size === 2) return /\bor\b/.test(plain) ? wrong('hedged') : wrong('contradicts-itself')
  const [word] = words
  if (word !== undefined && clause !== null && word !== clause) return wrong('contradicts-itself')
  const said = word ?? clause ?? (certain.test(plain) ? true : null)
  if (said === null)
    return /\b(?:maybe|perhaps|possibly|probably)\b/.test(plain) ? wrong('hedged') : review('not-understood')
  return said === key.truth ? right('yes-no-equal') : wrong('yes-no-other')
}
