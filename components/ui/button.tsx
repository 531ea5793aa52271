import type { ComponentProps } from 'react'
import styles from './button.module.css'
import { cx } from './cx'

export type ButtonLook = {
  /** One primary button a screen; `quiet` beside it, `plain` in running text, `danger` for what destroys. */
  variant?: 'primary' | 'quiet' | 'plain' | 'danger' | undefined
  size?: 'normal' | 'small' | undefined
}

export function Button({
  variant = 'primary',
  size,
  className,
  type = 'submit',
  ...rest
}: ComponentProps<'button'> & ButtonLook) {
  return (
    <button
      type={type}
      className={cx(styles.button, className)}
      data-variant={variant}
      data-size={size}
      {...rest}
    />
  )
}

/** A link that looks like the button it stands beside. */
export function ButtonLink({
  variant = 'primary',
  size,
  className,
  ...rest
}: ComponentProps<'a'> & ButtonLook) {
  return <a className={cx(styles.button, className)} data-variant={variant} data-size={size} {...rest} />
}
