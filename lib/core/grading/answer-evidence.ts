import type { ReadingLevel } from '../facts/schema'
import { gradeChoice } from './choice'
import { half, right, wrong } from './decide'
import { proves } from './evidence'
import type { KeyOf, ResponseOf } from './format'
import type { Verdict } from './verdict'

/** Both 1; the answer alone ½ and marked as not shown; the sentence alone nothing. @throws UnknownPart */
export function gradeAnswerEvidence(
  key: KeyOf<'answer-evidence'>,
  response: ResponseOf<'answer-evidence'>,
  level: ReadingLevel,
): Verdict {
  const { option = '', sentence = '' } = response
  if (option === '' && sentence === '') return wrong('no-answer')
  const answer = gradeChoice(key, option)
  const shown = proves(key.proof, level, sentence)
  if (answer.outcome === 'correct')
    return shown ? { ...right('right-and-shown'), shown } : { ...half('right-not-shown'), shown }
  return {
    ...answer,
    rule: shown ? 'evidence-without-answer' : 'neither-right-nor-shown',
  }
}
