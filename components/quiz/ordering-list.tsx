'use client'

import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { Choice } from '@/lib/contracts/item'
import { dragRow } from './drag-row'
import styles from './ordering-list.module.css'

/** Sentences with gaps: `{event}`, `{place}`, `{total}`. */
export type OrderingWords = Record<'place' | 'pick' | 'up' | 'down' | 'moved' | 'keep' | 'kept', string>

type OrderingProps = {
  events: Choice[]
  /** The order given so far; null while none is. */
  given: string[] | null
  labelledBy: string
  words: OrderingWords
}

const fill = (text: string, values: Record<string, string | number>) =>
  text.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap))

const selectsIn = (list: HTMLElement) => [...list.querySelectorAll('select')]

/** Sets the menus to this order; tells whether that changed any. */
function place(list: HTMLElement, order: string[]): boolean {
  let changed = false
  for (const select of selectsIn(list)) {
    const value = String(order.indexOf(select.name.slice('place.'.length)) + 1)
    changed ||= select.value !== value
    select.value = value
  }
  return changed
}

/** The order that the menus give, if they give one. */
function orderIn(list: HTMLElement): string[] | null {
  const placed: string[] = []
  for (const { name, value } of selectsIn(list)) {
    if (value) placed[Number(value) - 1] = name.slice('place.'.length)
  }
  return Object.keys(placed).length === list.children.length ? placed : null
}

/**
 * Events to be put in order. Without scripts each row has a menu with its place. With them the rows
 * move by grip, button or arrow key, and the menus stay behind as the form's fields.
 */
export function OrderingList({ events, given, labelledBy, words }: OrderingProps) {
  const list = useRef<HTMLOListElement>(null)
  const focused = useRef<HTMLElement | null>(null)
  const [order, setOrder] = useState(() => given ?? events.map(({ id }) => id))
  const [placed, setPlaced] = useState(given !== null)
  const [scripted, setScripted] = useState(false)
  const [news, setNews] = useState('')
  const total = events.length

  useEffect(() => {
    if (!list.current) return
    const chosen = orderIn(list.current)
    if (chosen) {
      setOrder(chosen)
      setPlaced(true)
    }
    setScripted(true)
  }, [])

  useLayoutEffect(() => {
    const element = list.current
    if (!scripted || !placed || !element) return
    const changed = place(element, order)
    focused.current?.focus()
    focused.current = null
    if (changed) element.querySelector('select')?.dispatchEvent(new Event('change', { bubbles: true }))
    // React empties a form once its action is done; the order given stays.
    const kept = new AbortController()
    const form = element.closest('form')
    form?.addEventListener('reset', () => queueMicrotask(() => place(element, order)), {
      signal: kept.signal,
    })
    return () => kept.abort()
  }, [order, placed, scripted])

  const textOf = (id: string) => events.find((event) => event.id === id)?.text ?? ''

  function move(from: number, to: number) {
    const id = order[from]
    if (id === undefined || to < 0 || to >= total) return
    const next = order.toSpliced(from, 1).toSpliced(to, 0, id)
    focused.current = document.activeElement as HTMLElement | null
    setOrder(next)
    setPlaced(true)
    setNews(fill(words.moved, { event: textOf(id), place: to + 1, total }))
  }

  function keep() {
    // The button is about to go; the list takes the focus.
    focused.current = list.current?.querySelector('button') ?? null
    setPlaced(true)
    setNews(words.kept)
  }

  function pressKey(key: KeyboardEvent, index: number) {
    const step = { ArrowUp: -1, ArrowDown: 1 }[key.key]
    if (!step || key.ctrlKey || key.metaKey || key.altKey) return
    key.preventDefault()
    move(index, index + step)
  }

  const mover = (id: string, index: number, step: -1 | 1) => (
    <button
      type="button"
      className={styles.move}
      aria-label={fill(step < 0 ? words.up : words.down, { event: textOf(id) })}
      aria-disabled={index + step < 0 || index + step >= total}
      onClick={() => move(index, index + step)}
      onKeyDown={(key) => pressKey(key, index)}
    >
      <Icon name={step < 0 ? 'up' : 'down'} />
    </button>
  )

  return (
    <>
      <ol ref={list} className={styles.rows} aria-labelledby={labelledBy}>
        {order.map((id, index) => (
          <li key={id} className={styles.row}>
            <span className={styles.place}>
              {scripted ? (
                <span
                  className={styles.grip}
                  aria-hidden="true"
                  onPointerDown={(press) => dragRow(press, move)}
                >
                  <Icon name="grip" />
                  {index + 1}
                </span>
              ) : null}
              <select
                className={styles.select}
                name={`place.${id}`}
                aria-label={fill(words.place, { event: textOf(id) })}
                defaultValue={placed ? index + 1 : ''}
                hidden={scripted}
              >
                <option value="">{words.pick}</option>
                {events.map((event, at) => (
                  <option key={event.id} value={at + 1}>
                    {at + 1}
                  </option>
                ))}
              </select>
            </span>
            <span className={styles.text}>{textOf(id)}</span>
            {scripted ? (
              <span className={styles.moves}>
                {mover(id, index, -1)}
                {mover(id, index, 1)}
              </span>
            ) : null}
          </li>
        ))}
      </ol>
      {scripted ? (
        <p className={styles.kept}>
          {placed ? (
            words.kept
          ) : (
            <Button type="button" variant="quiet" size="small" onClick={keep}>
              {words.keep}
            </Button>
          )}
        </p>
      ) : null}
      <VisuallyHidden role="status">{news}</VisuallyHidden>
    </>
  )
}
