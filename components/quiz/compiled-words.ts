import type compile from 'icu-minify/compile'
import format from 'icu-minify/format'
import type { QuizWords } from './words'

export type CompiledWords = Record<string, ReturnType<typeof compile>>

const formatters = {
  getDateTimeFormat: (...args: ConstructorParameters<typeof Intl.DateTimeFormat>) =>
    new Intl.DateTimeFormat(...args),
  getNumberFormat: (...args: ConstructorParameters<typeof Intl.NumberFormat>) =>
    new Intl.NumberFormat(...args),
  getPluralRules: (...args: ConstructorParameters<typeof Intl.PluralRules>) => new Intl.PluralRules(...args),
}

/** Words for a component that runs in the browser, from messages that the server has compiled. */
export function wordsFrom(compiled: CompiledWords, locale: string): QuizWords {
  return (key, values) => {
    const message = compiled[key]
    return message === undefined ? key : String(format(message, locale, values, { formatters }))
  }
}
