import type { ComponentProps, ReactNode } from 'react'
import { Button } from './button'
import styles from './confirm-form.module.css'

type ConfirmProps = Omit<ComponentProps<'form'>, 'children'> & {
  /** On the first press: what is about to happen. */
  label: string
  /** What will be gone, in a sentence. */
  warning: ReactNode
  /** On the second press: the same verb again, never "OK". */
  confirm: string
  /** Fields that the deed needs: hidden ids, a password. */
  children?: ReactNode
}

/** What cannot be taken back is pressed twice. Works with scripts off. */
export function ConfirmForm({ label, warning, confirm, children, ...rest }: ConfirmProps) {
  return (
    <details className={styles.confirm}>
      <summary>{label}</summary>
      <form className={styles.form} {...rest}>
        <p>{warning}</p>
        {children}
        <Button variant="danger">{confirm}</Button>
      </form>
    </details>
  )
}
