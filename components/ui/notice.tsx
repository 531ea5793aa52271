import type { ComponentProps, ReactNode } from 'react'
import { cx } from './cx'
import { Icon } from './icon'
import styles from './notice.module.css'

const icons = { info: 'info', error: 'warning', success: 'tick' } as const

type NoticeProps = Omit<ComponentProps<'div'>, 'title'> & {
  kind?: keyof typeof icons
  title?: ReactNode
}

/** Something to know before going on. An error is spoken at once; the rest waits its turn. */
export function Notice({ kind = 'info', title, className, children, ...rest }: NoticeProps) {
  return (
    <div
      className={cx(styles.notice, className)}
      data-kind={kind}
      role={kind === 'error' ? 'alert' : 'status'}
      {...rest}
    >
      <Icon name={icons[kind]} />
      <div className={styles.body}>
        {title ? <p className={styles.title}>{title}</p> : null}
        {children}
      </div>
    </div>
  )
}
