import type { GradingRule } from './rules'
import type { Outcome, Verdict } from './verdict'

export type Decision = Verdict & { rule: GradingRule }

export const right = (rule: GradingRule): Decision => ({ outcome: 'correct', credit: 1, rule })
export const wrong = (rule: GradingRule): Decision => ({ outcome: 'incorrect', credit: 0, rule })
export const half = (rule: GradingRule): Decision => ({ outcome: 'partial', credit: 0.5, rule })

/** Nobody can tell yet; `credit` is what decided parts have earned. */
export const review = (rule: GradingRule, credit = 0): Decision => ({ outcome: 'review', credit, rule })

/** The outcome that goes with a decided credit. */
const outcomeOf = (credit: number): Outcome =>
  credit >= 1 ? 'correct' : credit > 0 ? 'partial' : 'incorrect'

/** A verdict for a share of full credit (clamped to 0…1), with a rule for each of its three outcomes. */
export function byShare(
  share: number,
  rules: { all: GradingRule; some: GradingRule; none: GradingRule },
): Decision {
  const credit = Math.min(1, Math.max(0, share))
  const rule = credit === 1 ? rules.all : credit > 0 ? rules.some : rules.none
  return { outcome: outcomeOf(credit), credit, rule }
}
