import { type ComponentProps, type ReactNode, useId } from 'react'
import { cx } from './cx'
import styles from './table.module.css'
import { VisuallyHidden } from './visually-hidden'

type TableProps = ComponentProps<'table'> & { caption: ReactNode; captionHidden?: boolean }

/** A table that scrolls alone when the page is narrow. `data-number` on a cell aligns its figures. */
export function Table({ caption, captionHidden, className, children, ...rest }: TableProps) {
  const id = useId()
  return (
    // A scrolling region has to be reachable by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section className={styles.scroll} aria-labelledby={id} tabIndex={0}>
      <table className={cx(styles.table, className)} {...rest}>
        <caption id={id}>{captionHidden ? <VisuallyHidden>{caption}</VisuallyHidden> : caption}</caption>
        {children}
      </table>
    </section>
  )
}
