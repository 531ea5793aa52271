import type { PointerEvent } from 'react'
import { dragPointer } from './drag-pointer'

/** Less far than this is a press, not a drag. */
const slack = 6
/** So near to the upper or lower edge of the screen, the page comes along. */
const edge = 72
const pull = 9

const placeAt = (x: number, y: number) =>
  document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-place]') ?? null

/**
 * Drags the pressed chip. `drop` is told the `data-place` of what lies beneath once, when the chip is let
 * go above one. A finger drags by the grip only, so that it scrolls the page everywhere else.
 */
export function dragChip(press: PointerEvent<HTMLElement>, drop: (place: string) => void) {
  const chip: HTMLElement = press.currentTarget
  const home = chip.parentElement
  const byGrip = (press.target as Element).closest('[data-grip]')
  if (!home || press.button !== 0 || (press.pointerType === 'touch' && !byGrip)) return

  const start = home.getBoundingClientRect()
  let { clientX: x, clientY: y } = press
  let over: HTMLElement | null = null
  let frame = 0

  const aim = (at: HTMLElement | null) => {
    delete over?.dataset.over
    over = at
    if (over) over.dataset.over = ''
  }

  const carry = () => {
    const scroll = y < edge ? -pull : y > window.innerHeight - edge ? pull : 0
    for (let box: Element | null = home; scroll && box; box = box.parentElement) box.scrollBy(0, scroll)
    // Measured anew, since whatever holds it may have scrolled.
    const now = home.getBoundingClientRect()
    const dx = x - press.clientX + start.x - now.x
    const dy = y - press.clientY + start.y - now.y
    chip.style.transform = `translate(${dx}px, ${dy}px)`
    aim(placeAt(x, y))
    frame = requestAnimationFrame(carry)
  }

  dragPointer(press, {
    move(at) {
      x = at.clientX
      y = at.clientY
      if (frame || Math.hypot(x - press.clientX, y - press.clientY) < slack) return
      chip.dataset.dragging = ''
      carry()
    },
    end(dropped) {
      if (!frame) return
      cancelAnimationFrame(frame)
      const place = placeAt(x, y)?.dataset.place
      aim(null)
      delete chip.dataset.dragging
      chip.style.transform = ''
      // The click that follows a drag presses nothing.
      const still = (click: Event) => click.stopPropagation()
      window.addEventListener('click', still, true)
      setTimeout(() => window.removeEventListener('click', still, true))
      if (dropped && place !== undefined) drop(place)
    },
  })
}
