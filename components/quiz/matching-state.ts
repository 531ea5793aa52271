import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Choice } from '@/lib/contracts/item'

type Pairs = Record<string, string>
/** Sentences with gaps: `{choice}`, `{row}`. */
type News = 'held' | 'aimed' | 'placed' | 'back' | 'canceled'

export type Matching = {
  rows: Choice[]
  choices: Choice[]
  given: Pairs
  disabled: boolean | undefined
  id: string
  words: Record<News, string>
}

const prefix = 'pair.'

/** The pairs that the menus give. */
const pairsIn = (list: HTMLElement): Pairs =>
  Object.fromEntries(
    [...list.querySelectorAll('select')].flatMap(({ name, value }) =>
      value ? [[name.slice(prefix.length), value]] : [],
    ),
  )

/** Sets the menus to these pairs; tells whether that changed any. */
function write(list: HTMLElement, pairs: Pairs): boolean {
  let changed = false
  for (const menu of list.querySelectorAll('select')) {
    const value = pairs[menu.name.slice(prefix.length)] ?? ''
    changed ||= menu.value !== value
    menu.value = value
  }
  return changed
}

/** Which choice stands at which row, kept in step with the menus in `list`; and the moves that change it. */
export function useMatching({ rows, choices, given, disabled, id, words }: Matching) {
  const list = useRef<HTMLUListElement>(null)
  const tray = useRef<HTMLUListElement>(null)
  const [pairs, setPairs] = useState(given)
  /** The first of two presses: a choice, or the row that waits for one. */
  const [held, setHeld] = useState<{ choice?: string; row?: string }>({})
  const [scripted, setScripted] = useState(false)
  const [news, setNews] = useState('')
  const live = scripted && !disabled

  useEffect(() => {
    if (list.current) setPairs(pairsIn(list.current))
    setScripted(true)
  }, [])

  useLayoutEffect(() => {
    const element = list.current
    if (!live || !element) return
    if (write(element, pairs))
      element.querySelector('select')?.dispatchEvent(new Event('change', { bubbles: true }))
    // React empties a form once its action is done; the pairs given stay.
    const kept = new AbortController()
    const { signal } = kept
    const form = element.closest('form')
    form?.addEventListener('reset', () => queueMicrotask(() => write(element, pairs)), { signal })
    return () => kept.abort()
  }, [pairs, live])

  const textOf = (part: string | undefined) =>
    [...rows, ...choices].find((each) => each.id === part)?.text ?? ''
  const say = (about: News, choice?: string, row?: string) =>
    words[about].replace('{choice}', () => textOf(choice)).replace('{row}', () => textOf(row))
  const slotOf = (row: string) => `${id}-${row}-slot`

  useEffect(() => {
    if (!held.choice && !held.row) return
    const cancel = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return
      setHeld({})
      setNews(words.canceled)
    }
    window.addEventListener('keydown', cancel)
    return () => window.removeEventListener('keydown', cancel)
  }, [held, words.canceled])

  function change(next: Pairs, said: string) {
    setPairs(next)
    setHeld({})
    setNews(said)
  }

  function put(choice: string, row: string) {
    const from = rows.find((each) => pairs[each.id] === choice)?.id
    const old = pairs[row] === choice ? undefined : pairs[row]
    const others = Object.entries(pairs).filter(([, placed]) => placed !== choice)
    document.getElementById(slotOf(row))?.focus()
    change(
      { ...Object.fromEntries(others), ...(old && from ? { [from]: old } : {}), [row]: choice },
      say('placed', choice, row) + (old ? `. ${say(from ? 'placed' : 'back', old, from)}` : ''),
    )
  }

  function takeBack(row: string) {
    const { [row]: choice, ...rest } = pairs
    change(rest, say('back', choice))
  }

  function hold(next: typeof held, about: News) {
    setHeld(next)
    setNews(say(about, next.choice, next.row))
    if (next.row) tray.current?.scrollIntoView({ block: 'nearest' })
  }

  function pressChip(choice: string) {
    if (held.row) put(choice, held.row)
    else if (held.choice === choice) hold({}, 'canceled')
    else hold({ choice }, 'held')
  }

  function pressSlot(row: string) {
    if (held.choice) put(held.choice, row)
    else if (pairs[row]) takeBack(row)
    else if (held.row === row) hold({}, 'canceled')
    else hold({ row }, 'aimed')
  }

  return { list, tray, live, pairs, held, news, textOf, slotOf, put, takeBack, pressChip, pressSlot }
}
