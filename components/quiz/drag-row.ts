import type { PointerEvent } from 'react'

/**
 * Drags the row that holds the pressed grip. The rows only slide while the pointer is down; `drop` is
 * told the new place once, when it is let go.
 */
export function dragRow(press: PointerEvent<HTMLElement>, drop: (from: number, to: number) => void) {
  const grip: HTMLElement = press.currentTarget
  const row = grip.closest('li')
  const list = row?.parentElement
  if (!row || !list || press.button !== 0) return
  press.preventDefault()
  grip.setPointerCapture(press.pointerId)

  const rows = [...list.children] as HTMLElement[]
  const from = rows.indexOf(row)
  const middles = rows.map((each) => each.offsetTop + each.offsetHeight / 2)
  const startY = press.clientY + window.scrollY
  let to = from
  row.dataset.dragging = ''

  const released = new AbortController()
  const { signal } = released
  const settle = () => {
    released.abort()
    delete row.dataset.dragging
    for (const each of rows) each.style.transform = ''
  }

  grip.addEventListener(
    'pointermove',
    (move) => {
      const dragged = move.clientY + window.scrollY - startY
      const middle = (middles[from] ?? 0) + dragged
      to = middles.filter((other, index) => index !== from && other < middle).length
      row.style.transform = `translateY(${dragged}px)`
      rows.forEach((each, index) => {
        if (each === row) return
        const shift = index > from && index <= to ? -1 : index < from && index >= to ? 1 : 0
        each.style.transform = shift ? `translateY(${shift * row.offsetHeight}px)` : ''
      })
    },
    { signal },
  )
  grip.addEventListener(
    'pointerup',
    () => {
      settle()
      if (to !== from) drop(from, to)
    },
    { signal },
  )
  grip.addEventListener('pointercancel', settle, { signal })
}
