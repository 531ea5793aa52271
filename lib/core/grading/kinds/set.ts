import { byShare, type Decision, review } from '../decide'
import { lexiconOf } from '../text/lexicon'
import { findMentions, type Mention } from '../text/mentions'
import { isNegated } from '../text/negation'
import type { Tokenised } from '../text/tokens'
import type { SetKey } from '../typed-key'
import { claimsOf } from './claims'
import { strangeItems } from './strange-items'

/**
 * Several names in any order: max(0, (members − others) / members), each named once. A member of
 * whom the answer says the contrary earns nothing; another of whom it does costs nothing.
 */
export function gradeSet(key: SetKey, { tokens }: Tokenised): Decision {
  const lexicon = lexiconOf(key, key.members, key.others)
  const all = findMentions(tokens, lexicon)
  const mentions = all.filter(({ who }) => who >= 0)
  const claims = claimsOf(tokens, mentions, key.verb)
  const strange = strangeItems(tokens, all, lexicon)
  const n = key.members.length

  /** What each member that is named has earned. */
  const earned = new Map<number, number>()
  const unsure = new Set<number>()
  const falsePicks = new Set<number | string>(strange)
  for (const [index, mention] of mentions.entries()) {
    const claim = claims[index]
    const denied = claim === 'asked' && isNegated(tokens, mention.from, mentions[index - 1]?.to ?? 0)
    if (denied && key.polarity === 'does-not-belong' && mention.who < n) unsure.add(mention.who)
    if (denied || (claim !== 'asked' && claim !== key.polarity)) continue
    if (mention.who >= n) {
      if (mention.quality !== 'near') falsePicks.add(mention.who)
    } else if (mention.quality === 'near' || mention.ambiguous) unsure.add(mention.who)
    else earned.set(mention.who, Math.max(earned.get(mention.who) ?? 0, worthOf(mention)))
  }

  if ([...unsure].some((who) => !earned.has(who))) return review('member-unclear')
  if (mentions.length === 0 && strange.length === 0) return review('not-understood')
  const sum = [...earned.values()].reduce((total, worth) => total + worth, 0)
  return byShare(n === 0 ? 0 : (sum - falsePicks.size) / n, {
    all: 'members-all',
    some: 'members-some',
    none: earned.size > 0 ? 'members-cancel-out' : 'members-none',
  })
}

/** A slip at the first letter or another given name leaves half of a member's share. */
const worthOf = (mention: Mention): number =>
  mention.quality === 'first-letter' || mention.given === 'other' ? 0.5 : 1
