import type { ComponentProps, ReactNode } from 'react'
import styles from './choice-row.module.css'
import { cx } from './cx'

type RowProps = Omit<ComponentProps<'input'>, 'type'> & {
  type: 'radio' | 'checkbox'
  /** The sign in the ring: a letter, as a rule. */
  letter?: string | undefined
  /** Set in the reading face: for sentences of the passage. */
  serif?: boolean | undefined
}

/** A radio button or checkbox whose whole row can be pressed. A ring takes one answer, a square several. */
export function ChoiceRow({ type, letter, serif, children, className, ...rest }: RowProps) {
  return (
    <label className={cx(styles.row, className)} data-serif={serif || undefined}>
      <input type={type} className={styles.input} {...rest} />
      <span className={styles.key} data-many={type === 'checkbox' || undefined} aria-hidden="true">
        {letter}
      </span>
      <span className={styles.text}>{children}</span>
    </label>
  )
}

type SettledProps = {
  letter?: string | undefined
  many?: boolean | undefined
  serif?: boolean | undefined
  picked?: boolean | undefined
  outcome?: 'correct' | 'incorrect' | 'missed' | undefined
  /** At the end of the row: what became of it, in a word. */
  aside?: ReactNode
  note?: ReactNode
  children: ReactNode
}

/** The same row once it can no longer change. */
export function SettledRow({ letter, many, serif, picked, outcome, aside, note, children }: SettledProps) {
  return (
    <li className={styles.row} data-serif={serif || undefined} data-outcome={outcome}>
      <span className={styles.key} data-many={many || undefined} data-picked={picked || undefined}>
        {letter}
      </span>
      <span className={styles.text}>{children}</span>
      {aside ? <span className={styles.aside}>{aside}</span> : null}
      {note ? <span className={styles.note}>{note}</span> : null}
    </li>
  )
}

export function ChoiceRows({ className, ...rest }: ComponentProps<'div'>) {
  return <div className={cx(styles.rows, className)} {...rest} />
}

export function SettledRows({ className, ...rest }: ComponentProps<'ul'>) {
  return <ul className={cx(styles.rows, className)} {...rest} />
}

/** Fields that answer one question together. */
export function Fieldset({
  legend,
  hint,
  children,
  className,
  ...rest
}: ComponentProps<'fieldset'> & { legend: ReactNode; hint?: ReactNode }) {
  return (
    <fieldset className={className} {...rest}>
      <legend className={styles.legend}>{legend}</legend>
      {hint ? <p className={styles.hint}>{hint}</p> : null}
      {children}
    </fieldset>
  )
}

/** Radio rows under a legend: for forms outside a quiz. */
export function RadioGroup({
  legend,
  hint,
  name,
  options,
  defaultValue,
  ...rest
}: Omit<ComponentProps<'fieldset'>, 'children' | 'defaultValue'> & {
  legend: ReactNode
  hint?: ReactNode
  name: string
  options: { value: string; label: ReactNode }[]
  defaultValue?: string | undefined
}) {
  return (
    <Fieldset legend={legend} hint={hint} {...rest}>
      <ChoiceRows>
        {options.map(({ value, label }) => (
          <ChoiceRow
            key={value}
            type="radio"
            name={name}
            value={value}
            defaultChecked={value === defaultValue}
            letter=""
          >
            {label}
          </ChoiceRow>
        ))}
      </ChoiceRows>
    </Fieldset>
  )
}
