'use client'

import { type ReactNode, useId, useRef } from 'react'
import { Button, type ButtonLook } from './button'
import styles from './dialog.module.css'
import { Icon } from './icon'

type DialogProps = ButtonLook & {
  /** On the button that opens it. */
  label: ReactNode
  title: string
  closeLabel: string
  children: ReactNode
}

/**
 * A button and the dialog it opens. The browser keeps the focus in, closes on Escape and gives the focus
 * back. For what has to work with scripts off, use `ConfirmForm`.
 */
export function Dialog({ label, title, closeLabel, variant = 'quiet', size, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  return (
    <>
      <Button type="button" variant={variant} size={size} onClick={() => dialog.current?.showModal()}>
        {label}
      </Button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby={titleId}>
        <div className={styles.head}>
          <h2 id={titleId}>{title}</h2>
          <button
            type="button"
            className={styles.close}
            aria-label={closeLabel}
            onClick={() => dialog.current?.close()}
          >
            <Icon name="cross" />
          </button>
        </div>
        {children}
      </dialog>
    </>
  )
}
