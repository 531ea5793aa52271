import { defaultLocale } from '@/lib/messages'
import { LocalTime } from './local-time'

const utc = new Intl.DateTimeFormat(defaultLocale, {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'UTC',
})

/** A stored moment, shown where the reader is. */
export function Moment({ at }: { at: string }) {
  return <LocalTime at={at} locale={defaultLocale} fallback={`${utc.format(new Date(at))} UTC`} />
}
