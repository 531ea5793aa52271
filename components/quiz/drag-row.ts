import type { PointerEvent } from 'react'
import { dragPointer } from './drag-pointer'

/**
 * Drags the row that holds the pressed grip. The rows only slide while the pointer is down; `drop` is
 * told the new place once, when it is let go.
 */
export function dragRow(press: PointerEvent<HTMLElement>, drop: (from: number, to: number) => void) {
  const row = press.currentTarget.closest('li')
  const list = row?.parentElement
  if (!row || !list || press.button !== 0) return
  press.preventDefault()

  const rows = [...list.children] as HTMLElement[]
  const from = rows.indexOf(row)
  const middles = rows.map((each) => each.offsetTop + each.offsetHeight / 2)
  const startY = press.clientY + window.scrollY
  let to = from
  row.dataset.dragging = ''

  dragPointer(press, {
    move(at) {
      const dragged = at.clientY + window.scrollY - startY
      const middle = (middles[from] ?? 0) + dragged
      to = middles.filter((other, index) => index !== from && other < middle).length
      row.style.transform = `translateY(${dragged}px)`
      rows.forEach((each, index) => {
        if (each === row) return
        const shift = index > from && index <= to ? -1 : index < from && index >= to ? 1 : 0
        each.style.transform = shift ? `translateY(${shift * row.offsetHeight}px)` : ''
      })
    },
    end(dropped) {
      delete row.dataset.dragging
      for (const each of rows) each.style.transform = ''
      if (dropped && to !== from) drop(from, to)
    },
  })
}
