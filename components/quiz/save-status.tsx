import type { ReactNode } from 'react'
import { Icon, type IconName } from '@/components/ui/icon'
import styles from './save-status.module.css'

export type SaveState = 'idle' | 'saving' | 'saved' | 'offline' | 'stale' | 'refused'

const icons: Record<Exclude<SaveState, 'idle'>, IconName> = {
  saving: 'spinner',
  saved: 'tick',
  offline: 'device',
  stale: 'warning',
  refused: 'warning',
}

type SaveStatusProps = {
  state: SaveState
  words: Record<Exclude<SaveState, 'idle'>, string>
  /** What can be done about it: a link that loads the newer answers. */
  children?: ReactNode
}

/** Whether the answer is on the server, only on this device, or overtaken by another tab. */
export function SaveStatus({ state, words, children }: SaveStatusProps) {
  return (
    <span className={styles.status} data-state={state} role="status">
      {state === 'idle' ? null : (
        <>
          <Icon name={icons[state]} size={16} />
          {words[state]}
          {children}
        </>
      )}
    </span>
  )
}
