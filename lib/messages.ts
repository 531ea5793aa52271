/** What the interface says, per language. Server only: a browser gets finished sentences, never the catalogue. */
import 'server-only'
import compile from 'icu-minify/compile'
import { createTranslator, type NamespaceKeys, type NestedKeyOf } from 'use-intl/core'
import en from '@/messages/en.json'

export type Messages = typeof en
type Namespace = NamespaceKeys<Messages, NestedKeyOf<Messages>>

const catalogues = { en } satisfies Record<string, Messages>

export type Locale = keyof typeof catalogues
export const defaultLocale: Locale = 'en'

export function getMessages(locale: Locale): Messages {
  return catalogues[locale]
}

const open = <N extends Namespace = never>(locale: Locale, namespace?: N) =>
  createTranslator<Messages, N>({
    locale,
    messages: getMessages(locale),
    ...(namespace === undefined ? {} : { namespace }),
  })

export type Translate<N extends Namespace = never> = ReturnType<typeof open<N>>

/** A translator keeps the messages it has parsed, so each is made once for the life of the process. */
const opened = new Map<string, unknown>()

export function translator<N extends Namespace = never>(locale: Locale, namespace?: N): Translate<N> {
  const id = `${locale}/${namespace ?? ''}`
  const known = opened.get(id)
  if (known) return known as Translate<N>
  const fresh = open(locale, namespace)
  opened.set(id, fresh)
  return fresh
}

/**
 * A namespace in the compact form that a browser can format: keys joined by dots, messages compiled.
 * Only for words with values that are known in the browser alone; all else is sent as finished sentences.
 */
export function compiledWords(
  locale: Locale,
  namespace: keyof Messages,
): Record<string, ReturnType<typeof compile>> {
  const flat: Record<string, ReturnType<typeof compile>> = {}
  const walk = (branch: object, path: string) => {
    for (const [key, value] of Object.entries(branch)) {
      const name = path ? `${path}.${key}` : key
      if (typeof value === 'string') flat[name] = compile(value)
      else walk(value as object, name)
    }
  }
  walk(getMessages(locale)[namespace], '')
  // The compiler's objects have no prototype, and such cannot be sent to a component in the browser.
  return JSON.parse(JSON.stringify(flat)) as typeof flat
}
