'use client'

import { useEffect, useState } from 'react'

type LocalTimeProps = {
  at: string
  locale: string /** As the server can say it, without knowing where the reader is. */
  fallback: string
}

/** A moment in the reader's own time zone. Without scripts it stays in UTC, and says so. */
export function LocalTime({ at, locale, fallback }: LocalTimeProps) {
  const [local, setLocal] = useState<string>()
  useEffect(() => {
    setLocal(
      new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at)),
    )
  }, [at, locale])
  return <time dateTime={at}>{local ?? fallback}</time>
}
