import { ChoiceRow, ChoiceRows, SettledRow, SettledRows } from '@/components/ui/choice-row'
import type { Choice, Reveal } from '@/lib/contracts/item'
import { type FieldsProps, letterAt, partOf, RowOutcome, settle } from './parts'
import styles from './parts.module.css'
import type { QuizWords } from './words'

type SettledChoicesProps = {
  options: Choice[]
  picked: string[]
  right: string[]
  reveal: Reveal
  many?: boolean
  serif?: boolean
  t: QuizWords
}

/** Options after the reveal: which was picked, which is right, and why a picked one is not. */
export function SettledChoices({ options, picked, right, reveal, many, serif, t }: SettledChoicesProps) {
  return (
    <SettledRows>
      {options.map(({ id, text }, index) => {
        const outcome = settle(picked.includes(id), right.includes(id))
        return (
          <SettledRow
            key={id}
            letter={serif ? String(index + 1) : letterAt(index)}
            many={many}
            serif={serif}
            picked={picked.includes(id)}
            outcome={outcome}
            aside={outcome ? <RowOutcome outcome={outcome} t={t} /> : null}
            note={partOf(reveal, id)?.because}
          >
            {text}
          </SettledRow>
        )
      })}
    </SettledRows>
  )
}

export function ChoiceFields({ body, value, reveal, disabled, stemId, t }: FieldsProps<'choice'>) {
  if (reveal)
    return (
      <SettledChoices
        options={body.options}
        picked={value ? [value.option] : []}
        right={reveal.correctOptions ?? []}
        reveal={reveal}
        t={t}
      />
    )
  return (
    <ChoiceRows role="radiogroup" aria-labelledby={stemId}>
      {body.options.map(({ id, text }, index) => (
        <ChoiceRow
          key={id}
          type="radio"
          name="option"
          value={id}
          letter={letterAt(index)}
          defaultChecked={value?.option === id}
          disabled={disabled}
        >
          {text}
        </ChoiceRow>
      ))}
    </ChoiceRows>
  )
}

export function MultiSelectFields({ body, value, reveal, disabled, stemId, t }: FieldsProps<'multi-select'>) {
  const picked = value?.options ?? []
  if (reveal)
    return (
      <SettledChoices
        options={body.options}
        picked={picked}
        right={reveal.correctOptions ?? []}
        reveal={reveal}
        many
        t={t}
      />
    )
  return (
    <div className={styles.fields}>
      <p className={styles.hint}>{t('multiSelect.hint')}</p>
      <ChoiceRows role="group" aria-labelledby={stemId}>
        {body.options.map(({ id, text }, index) => (
          <ChoiceRow
            key={id}
            type="checkbox"
            name="option"
            value={id}
            letter={letterAt(index)}
            defaultChecked={picked.includes(id)}
            disabled={disabled}
          >
            {text}
          </ChoiceRow>
        ))}
      </ChoiceRows>
    </div>
  )
}
