import type { ComponentProps } from 'react'
import { cx } from './cx'
import styles from './visually-hidden.module.css'

/** Words for those who listen to the page. */
export function VisuallyHidden({ className, ...rest }: ComponentProps<'span'>) {
  return <span className={cx(styles.hidden, className)} {...rest} />
}
