'use client'

import { type ComponentProps, useEffect, useRef } from 'react'

type KeepPlaceProps = ComponentProps<'section'> & {
  /** What the place belongs to: the passage and its level. */
  place: string
  /** The element to bring into view, if there is news about it. Moves this box, never the page. */
  show?: string | undefined
}

/** A box that scrolls alone and, within a visit, opens where it was left. */
export function KeepPlace({ place, show, ...rest }: KeepPlaceProps) {
  const box = useRef<HTMLElement>(null)

  useEffect(() => {
    const element = box.current
    if (!element) return
    const key = `place:${place}`
    const sheet = element.closest('details')
    const target = show ? document.getElementById(show) : null

    const restore = () => {
      const kept = Number(sessionStorage.getItem(key))
      if (target) {
        const above = target.getBoundingClientRect().top - element.getBoundingClientRect().top
        const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
        element.scrollBy({ top: above - element.clientHeight / 3, behavior: calm ? 'auto' : 'smooth' })
      } else if (kept) element.scrollTop = kept
    }
    const remember = () => {
      if (element.clientHeight) sessionStorage.setItem(key, String(element.scrollTop))
    }

    restore()
    const left = new AbortController()
    element.addEventListener('scroll', remember, { passive: true, signal: left.signal })
    sheet?.addEventListener('toggle', () => sheet.open && restore(), { signal: left.signal })
    return () => left.abort()
  }, [place, show])

  return <section ref={box} {...rest} />
}
