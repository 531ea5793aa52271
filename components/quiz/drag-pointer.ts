import type { PointerEvent as Press } from 'react'

type Drag = {
  move: (at: PointerEvent) => void
  /** Called once: with true if the pointer was let go, with false if the drag was called off. */
  end: (dropped: boolean) => void
}

/** Follows a pressed pointer until it is let go. Escape calls the drag off. */
export function dragPointer(press: Press<HTMLElement>, { move, end }: Drag) {
  const handle: HTMLElement = press.currentTarget
  handle.setPointerCapture(press.pointerId)
  const ended = new AbortController()
  const { signal } = ended
  const finish = (dropped: boolean) => {
    ended.abort()
    end(dropped)
  }
  handle.addEventListener('pointermove', move, { signal })
  handle.addEventListener('pointerup', () => finish(true), { signal })
  handle.addEventListener('pointercancel', () => finish(false), { signal })
  window.addEventListener('keydown', ({ key }) => key === 'Escape' && finish(false), { signal })
}
