import type { ComponentProps } from 'react'
import { cx } from './cx'
import styles from './evidence-mark.module.css'

/** The marker-yellow underlay: this is what proves it. */
export function EvidenceMark({ className, ...rest }: ComponentProps<'mark'>) {
  return <mark className={cx(styles.mark, className)} {...rest} />
}
