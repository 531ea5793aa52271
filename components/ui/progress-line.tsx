import type { ComponentProps } from 'react'
import { cx } from './cx'
import styles from './progress-line.module.css'

/** How far along, as a thin line. `label` says it in words. */
export function ProgressLine({
  label,
  className,
  ...rest
}: ComponentProps<'progress'> & { label: string; value: number; max: number }) {
  return <progress className={cx(styles.line, className)} aria-label={label} {...rest} />
}
