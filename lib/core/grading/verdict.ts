export type Outcome = 'correct' | 'partial' | 'incorrect' | 'review'

/** The outcome of grading one response, with the rule that decided it. */
export type Verdict = {
  outcome: Outcome
  /** 0…1. Under review, what its decided parts have earned so far: 0 for a response without parts. */
  credit: number
  /** The rule that decided, as a stable code: "number-equal", "typo-in-name", "named-another" … Its wording is UI text. */
  rule: string
  /** The confusion that a wrong pick stands for, if the key names one. */
  confusion?: string
  /** Answer + evidence: the answer was right and the sentence did not show it. */
  shown?: boolean
  /** Each part of a response that has parts: by option, blank, row or card id. */
  parts?: Record<string, Outcome>
}
