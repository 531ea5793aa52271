import { SaveStatus } from '@/components/quiz/save-status'
import type { RunnerWords } from './runner-words'
import type { AnswerStatus } from './use-answers'

/** Whether answers are on the server, in words. */
export function Status({ status, labels }: { status: AnswerStatus; labels: RunnerWords }) {
  return (
    <SaveStatus
      state={status.state}
      words={{ ...labels.save, refused: status.message ?? labels.save.refused }}
    />
  )
}
