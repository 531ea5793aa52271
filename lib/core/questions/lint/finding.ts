import { type RuleId, rules, type Severity } from './rules'

/** Something that the lint found. The message says what is wrong and what to change. */
export type Finding = {
  /** The number of the rule, and its name: a rule of two scopes has two names. */
  rule: number
  name: RuleId
  severity: Severity
  /** Ids of the items it is about; empty if it is about the bank as a whole. */
  items: string[]
  message: string
}

export function finding(name: RuleId, items: string[], wrong: string): Finding {
  const { number, severity, advice } = rules[name]
  return { rule: number, name, severity, items, message: `${wrong} ${advice}` }
}
