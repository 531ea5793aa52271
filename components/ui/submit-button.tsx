'use client'

import type { ComponentProps } from 'react'
import { useFormStatus } from 'react-dom'
import { Button, type ButtonLook } from './button'
import { Icon } from './icon'

type Props = ComponentProps<'button'> & ButtonLook & { pendingLabel: string }

/** A submit button that says what it is doing while its form is on the way. */
export function SubmitButton({ pendingLabel, children, ...rest }: Props) {
  const { pending } = useFormStatus()
  return (
    <Button
      {...rest}
      aria-disabled={pending || undefined}
      data-pending={pending || undefined}
      onClick={pending ? (event) => event.preventDefault() : rest.onClick}
    >
      {pending ? (
        <>
          <Icon name="spinner" />
          {pendingLabel}
        </>
      ) : (
        children
      )}
    </Button>
  )
}
