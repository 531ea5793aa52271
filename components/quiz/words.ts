/** A translator narrowed to the words that a component says. The app passes its own. */
export type Words<Key extends string> = (key: Key, values?: Record<string, string | number>) => string

type OutcomeWord = 'outcome.correct' | 'outcome.partial' | 'outcome.incorrect' | 'outcome.review'

type FieldWord =
  | 'multiSelect.hint'
  | 'trueFalse.true'
  | 'trueFalse.false'
  | 'trueFalse.correction'
  | 'trueFalse.correctionHint'
  | 'typed.label'
  | 'typed.number'
  | 'typed.name'
  | 'typed.time'
  | 'typed.phrase'
  | 'typed.yes-no'
  | 'list.label'
  | 'list.hint'
  | 'cloze.blank'
  | 'cloze.hint'
  | 'matching.hint'
  | 'matching.pick'
  | 'ordering.hint'
  | 'ordering.place'
  | 'ordering.pick'
  | 'ordering.up'
  | 'ordering.down'
  | 'ordering.moved'
  | 'ordering.keep'
  | 'ordering.kept'
  | 'ordering.belongs'
  | 'sorting.hint'
  | 'answerEvidence.answer'
  | 'answerEvidence.sentence'

type SettledWord =
  | 'part.yoursRight'
  | 'part.yoursWrong'
  | 'part.missed'
  | 'part.right'
  | 'part.empty'
  | 'part.youWrote'

type FeedbackWord =
  | 'feedback.label'
  | 'feedback.credit'
  | 'feedback.answer'
  | 'feedback.model'
  | 'feedback.evidence'
  | 'feedback.showEvidence'
  | 'feedback.notShown'
  | 'feedback.empty'
  | 'question.number'
  | 'question.progress'

export type QuizWord = OutcomeWord | FieldWord | SettledWord | FeedbackWord
export type QuizWords = Words<QuizWord>
