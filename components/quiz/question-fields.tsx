import type { LearnerItem, Response, Reveal } from '@/lib/contracts/item'
import { ChoiceFields, MultiSelectFields } from './choice-fields'
import { ClozeFields } from './cloze-fields'
import { AnswerEvidenceFields, EvidenceFields } from './evidence-fields'
import { MatchingFields } from './matching-fields'
import { OrderingFields } from './ordering-fields'
import type { ResponseTo } from './parts'
import { SortingFields } from './sorting-fields'
import { TrueFalseFields } from './true-false-fields'
import { ListFields, TypedFields } from './typed-fields'
import type { QuizWords } from './words'

export type QuestionFieldsProps = {
  item: LearnerItem
  value: Response | null
  reveal?: Reveal | undefined
  disabled?: boolean | undefined
  t: QuizWords
}

export const stemIdOf = (item: LearnerItem) => `question-${item.position}`

const given = <F extends Response['format']>(value: Response | null, format: F) =>
  value?.format === format ? (value as ResponseTo<F>) : null

/**
 * The form fields that an item is answered with; after the reveal, what became of each. Another item
 * gets fields of its own, so that nothing typed for one is ever carried over to the next.
 */
export function QuestionFields(props: QuestionFieldsProps) {
  return <FieldsByFormat key={`${props.item.position} ${props.item.stem}`} {...props} />
}

function FieldsByFormat({ item, value, reveal, disabled, t }: QuestionFieldsProps) {
  const shared = { reveal, disabled, stemId: stemIdOf(item), t }
  const { body } = item
  switch (body.format) {
    case 'choice':
      return <ChoiceFields {...shared} body={body} value={given(value, body.format)} />
    case 'multi-select':
      return <MultiSelectFields {...shared} body={body} value={given(value, body.format)} />
    case 'true-false':
      return <TrueFalseFields {...shared} body={body} value={given(value, body.format)} />
    case 'typed':
      return <TypedFields {...shared} body={body} value={given(value, body.format)} />
    case 'list':
      return <ListFields {...shared} body={body} value={given(value, body.format)} />
    case 'cloze':
      return <ClozeFields {...shared} body={body} value={given(value, body.format)} />
    case 'matching':
      return <MatchingFields {...shared} body={body} value={given(value, body.format)} />
    case 'ordering':
      return <OrderingFields {...shared} body={body} value={given(value, body.format)} />
    case 'sorting':
      return <SortingFields {...shared} body={body} value={given(value, body.format)} />
    case 'evidence':
      return <EvidenceFields {...shared} body={body} value={given(value, body.format)} />
    case 'answer-evidence':
      return <AnswerEvidenceFields {...shared} body={body} value={given(value, body.format)} />
  }
}
