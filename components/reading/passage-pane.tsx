import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/icon'
import { KeepPlace } from './keep-place'
import styles from './passage-pane.module.css'

type SheetProps = {
  /** On the handle of the sheet, and the name of the region: "Passage". */
  label: string
  /** What the scroll place belongs to: the passage and its level. */
  place: string
  /** The element inside the passage to bring into view. */
  show?: string | undefined
  children: ReactNode
}

/** The passage at hand: a sheet to pull up on a phone, a pane of its own where there is room. */
function PassageSheet({ label, place, show, children }: SheetProps) {
  return (
    <details className={styles.sheet}>
      <summary className={styles.handle}>
        <Icon name="book" />
        {label}
        <Icon name="chevron" className={styles.chevron} />
      </summary>
      <KeepPlace className={styles.passage} place={place} show={show} aria-label={label} tabIndex={0}>
        {children}
      </KeepPlace>
    </details>
  )
}

type PaneProps = Omit<SheetProps, 'children'> & { passage: ReactNode; children: ReactNode }

/** A task with its passage in sight. */
export function PassagePane({ passage, children, ...sheet }: PaneProps) {
  return (
    <div className={styles.panes}>
      <PassageSheet {...sheet}>{passage}</PassageSheet>
      <div className={styles.task}>{children}</div>
    </div>
  )
}

/** A passage to be read, with the level switch and notes in its margin. */
export function ReadingLayout({ margin, children }: { margin: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.reading}>
      <aside className={styles.margin}>{margin}</aside>
      <div className={styles.text}>{children}</div>
    </div>
  )
}
