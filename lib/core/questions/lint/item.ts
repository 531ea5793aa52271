import type { Context } from '../context'
import type { Item } from '../item'
import type { ItemCheck } from './checks'
import { convergence, longKey, stemEcho, unevenOptions } from './cues'
import { type Finding, finding } from './finding'
import { grammarCue } from './grammar'
import {
  allOrNone,
  mixedOptions,
  notAscending,
  overlappingNumbers,
  sameOptionTwice,
  weakDistractors,
} from './options'
import { bareClaim, circular, sharedSurname } from './people'
import type { ItemRule } from './rules'
import { notOneSlot, notOneTruth, unstated, untraced } from './truth'
import { absoluteOrVague, longStem, negativeStem, noAntecedent, notAQuestion } from './wording'

const checks: Record<ItemRule, ItemCheck> = {
  untraced,
  'not-one-truth': notOneTruth,
  unstated,
  'same-option-twice': sameOptionTwice,
  'mixed-options': mixedOptions,
  'all-or-none': allOrNone,
  'long-key': longKey,
  'stem-echo': stemEcho,
  convergence,
  'absolute-or-vague': absoluteOrVague,
  'negative-stem': negativeStem,
  'grammar-cue': grammarCue,
  'not-ascending': notAscending,
  'overlapping-numbers': overlappingNumbers,
  'not-a-question': notAQuestion,
  'long-stem': longStem,
  'no-antecedent': noAntecedent,
  'shared-surname': sharedSurname,
  'not-one-slot': notOneSlot,
  'weak-distractors': weakDistractors,
  'uneven-options': unevenOptions,
  'bare-claim': bareClaim,
  circular,
}

/** Everything that the rules for single items have against one, in the order of the rules. */
export function lintItem(item: Item, context: Context): Finding[] {
  return (Object.keys(checks) as ItemRule[]).flatMap((rule) =>
    checks[rule](item, context).map((wrong) => finding(rule, [item.id], wrong)),
  )
}
