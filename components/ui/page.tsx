import { type ComponentProps, type ReactNode, useId } from 'react'
import { cx } from './cx'
import styles from './page.module.css'

/** The column that a page is set in: as wide as a line can be read, or as wide as a table needs. */
export function Page({
  width = 'text',
  className,
  ...rest
}: ComponentProps<'div'> & { width?: 'text' | 'wide' }) {
  return <div className={cx(styles.page, className)} data-width={width} {...rest} />
}

type HeaderProps = { title: ReactNode; lead?: ReactNode; children?: ReactNode }

/** The page's one heading, a sentence on what it is for, and what can be done here. */
export function PageHeader({ title, lead, children }: HeaderProps) {
  return (
    <header className={styles.head}>
      <h1>{title}</h1>
      {lead ? <p className={styles.lead}>{lead}</p> : null}
      {children ? <div className={styles.actions}>{children}</div> : null}
    </header>
  )
}

/** A part of a page under a hairline: no box. */
export function Section({
  title,
  className,
  children,
  ...rest
}: Omit<ComponentProps<'section'>, 'title'> & { title: ReactNode }) {
  const id = useId()
  return (
    <section className={cx(styles.section, className)} aria-labelledby={id} {...rest}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}
