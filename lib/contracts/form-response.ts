/**
 * The response that a question's form fields hold: the same reading on the server, where a plain form
 * arrives, and in the browser, where it is saved as it is given.
 */
import type { Format, Response } from '../core/grading/response'

/** Reads the fields of one question; `null` if nothing was given. Field names: see `components/quiz`. */
export function readResponse(form: FormData, format: Format): Response | null {
  switch (format) {
    case 'choice': {
      const option = text(form, 'option')
      return option ? { format, option } : null
    }
    case 'multi-select': {
      const options = form
        .getAll('option')
        .filter((value): value is string => typeof value === 'string' && value !== '')
      return options.length ? { format, options } : null
    }
    case 'true-false': {
      const verdict = text(form, 'verdict')
      const correction = text(form, 'correction').trim()
      if (verdict !== 'true' && verdict !== 'false') return null
      return { format, verdict: verdict === 'true', ...(correction ? { correction } : {}) }
    }
    case 'typed':
    case 'list': {
      const given = text(form, 'text')
      return given.trim() ? { format, text: given } : null
    }
    case 'cloze': {
      const blanks = prefixed(form, 'blank.')
      return Object.values(blanks).some((given) => given.trim()) ? { format, blanks } : null
    }
    case 'matching': {
      const pairs = prefixed(form, 'pair.')
      return Object.keys(pairs).length ? { format, pairs } : null
    }
    case 'ordering':
      return readOrder(form)
    case 'sorting': {
      const bins = prefixed(form, 'bin.')
      return Object.keys(bins).length ? { format, bins } : null
    }
    case 'evidence': {
      const sentence = text(form, 'sentence')
      return sentence ? { format, sentence } : null
    }
    case 'answer-evidence': {
      const option = text(form, 'option')
      const sentence = text(form, 'sentence')
      if (!option && !sentence) return null
      return { format, ...(option ? { option } : {}), ...(sentence ? { sentence } : {}) }
    }
  }
}

function text(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

/** Fields `prefix<id>` that are not empty, by id. */
function prefixed(form: FormData, prefix: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [name, value] of form) {
    if (name.startsWith(prefix) && typeof value === 'string' && value !== '')
      found[name.slice(prefix.length)] = value
  }
  return found
}

/** Places chosen for events: in order of place, and as they stand where two have the same. Incomplete: no response yet. */
function readOrder(form: FormData): Response | null {
  const all = [...form].filter(([name]) => name.startsWith('place.'))
  const places = Object.entries(prefixed(form, 'place.')).map(([id, place]) => ({ id, place: Number(place) }))
  if (places.length === 0 || places.length < all.length) return null
  const order = places.toSorted((a, b) => a.place - b.place).map(({ id }) => id)
  return { format: 'ordering', order }
}
