import { ChoiceRow, ChoiceRows } from '@/components/ui/choice-row'
import type { Choice, Reveal, Sentence } from '@/lib/contracts/item'
import { SettledChoices } from './choice-fields'
import { type FieldsProps, letterAt } from './parts'
import styles from './parts.module.css'
import type { QuizWords } from './words'

type RowsProps = {
  name: 'option' | 'sentence'
  rows: Choice[] | Sentence[]
  picked: string | undefined
  right: string[]
  reveal: Reveal | undefined
  disabled: boolean | undefined
  labelledBy: string
  t: QuizWords
}

/** One of several sentences, or one of several answers, to be picked. */
function Rows({ name, rows, picked, right, reveal, disabled, labelledBy, t }: RowsProps) {
  const serif = name === 'sentence'
  if (reveal)
    return (
      <SettledChoices
        options={rows}
        picked={picked ? [picked] : []}
        right={right}
        reveal={reveal}
        serif={serif}
        t={t}
      />
    )
  return (
    <ChoiceRows role="radiogroup" aria-labelledby={labelledBy}>
      {rows.map(({ id, text }, index) => (
        <ChoiceRow
          key={id}
          type="radio"
          name={name}
          value={id}
          letter={serif ? String(index + 1) : letterAt(index)}
          serif={serif}
          defaultChecked={picked === id}
          disabled={disabled}
        >
          {text}
        </ChoiceRow>
      ))}
    </ChoiceRows>
  )
}

const proving = (reveal: Reveal | undefined) => reveal?.evidence.map(({ id }) => id) ?? []

export function EvidenceFields({ body, value, reveal, disabled, stemId, t }: FieldsProps<'evidence'>) {
  return (
    <Rows
      name="sentence"
      rows={body.sentences}
      picked={value?.sentence}
      right={proving(reveal)}
      reveal={reveal}
      disabled={disabled}
      labelledBy={stemId}
      t={t}
    />
  )
}

/** Two parts: the answer, then the sentence that proves it. */
export function AnswerEvidenceFields({
  body,
  value,
  reveal,
  disabled,
  stemId,
  t,
}: FieldsProps<'answer-evidence'>) {
  const shared = { reveal, disabled, t }
  return (
    <div className={styles.twoParts}>
      <div>
        <p className={styles.partTitle} id={`${stemId}-answer`}>
          {t('answerEvidence.answer')}
        </p>
        <Rows
          {...shared}
          name="option"
          rows={body.options}
          picked={value?.option}
          right={reveal?.correctOptions ?? []}
          labelledBy={`${stemId} ${stemId}-answer`}
        />
      </div>
      <div>
        <p className={styles.partTitle} id={`${stemId}-sentence`}>
          {t('answerEvidence.sentence')}
        </p>
        <Rows
          {...shared}
          name="sentence"
          rows={body.sentences}
          picked={value?.sentence}
          right={proving(reveal)}
          labelledBy={`${stemId}-sentence`}
        />
      </div>
    </div>
  )
}
