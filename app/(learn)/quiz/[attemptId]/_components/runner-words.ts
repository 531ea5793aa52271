import type { SaveState } from '@/components/quiz/save-status'

/** What the page says around a question, in finished sentences. */
export type RunnerWords = {
  passage: string
  evidence: string
  next: string
  previous: string
  check: string
  checking: string
  toEnd: string
  save: Record<Exclude<SaveState, 'idle'>, string>
  endTitle: string
  endLead: string
  questionState: { answered: string; open: string }
  submit: string
  submitting: string
  waiting: string
  /** What each deciding rule means for the learner, by rule. */
  rules: Record<string, string>
  /** What went wrong with a form, by code. */
  problems: Record<string, string>
}

export type QuizActions = {
  answer: (form: FormData) => Promise<void>
  submit: (form: FormData) => Promise<void>
}
