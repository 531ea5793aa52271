import { type ComponentProps, type ReactNode, useId } from 'react'
import { cx } from './cx'
import styles from './field.module.css'
import { Icon } from './icon'

type Wiring = { id: string; 'aria-describedby'?: string | undefined; 'aria-invalid'?: true | undefined }

export type FieldProps = {
  label: ReactNode
  hint?: ReactNode
  /** What is wrong and what to do about it, in a sentence. */
  error?: ReactNode
  id?: string | undefined
}

/** A label, a hint and an error, wired to the one control that `children` draws. */
function Field({
  label,
  hint,
  error,
  id,
  children,
}: FieldProps & { children: (wiring: Wiring) => ReactNode }) {
  const made = useId()
  const own = id ?? made
  const described = cx(hint ? `${own}-hint` : undefined, error ? `${own}-error` : undefined)
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={own}>
        {label}
      </label>
      {hint ? (
        <span className={styles.hint} id={`${own}-hint`}>
          {hint}
        </span>
      ) : null}
      {children({
        id: own,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {error ? (
        <span className={styles.error} id={`${own}-error`}>
          <Icon name="warning" />
          {error}
        </span>
      ) : null}
    </div>
  )
}

/** The bare controls: for places that label them in another way. */
export function Input({ className, ...rest }: ComponentProps<'input'>) {
  return <input className={cx(styles.control, className)} {...rest} />
}

function Area({ className, ...rest }: ComponentProps<'textarea'>) {
  return <textarea className={cx(styles.control, className)} {...rest} />
}

export function Picker({ className, ...rest }: ComponentProps<'select'>) {
  return (
    <span className={styles.selectBox}>
      <select className={cx(styles.control, className)} {...rest} />
      <Icon name="chevron" className={styles.chevron} />
    </span>
  )
}

export function TextInput({ label, hint, error, id, ...rest }: FieldProps & ComponentProps<'input'>) {
  return (
    <Field label={label} hint={hint} error={error} id={id}>
      {(wiring) => <Input {...rest} {...wiring} />}
    </Field>
  )
}

export function TextArea({ label, hint, error, id, ...rest }: FieldProps & ComponentProps<'textarea'>) {
  return (
    <Field label={label} hint={hint} error={error} id={id}>
      {(wiring) => <Area {...rest} {...wiring} />}
    </Field>
  )
}

export function Select({ label, hint, error, id, ...rest }: FieldProps & ComponentProps<'select'>) {
  return (
    <Field label={label} hint={hint} error={error} id={id}>
      {(wiring) => <Picker {...rest} {...wiring} />}
    </Field>
  )
}
