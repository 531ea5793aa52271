'use client'

import { Failure } from '@/components/ui/failure'
import words from '@/messages/failure.json'
import './styles/tokens.css'
import './styles/base.css'

/** Stands in when the layout itself fails, so it brings its own document. */
export default function GlobalError({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  return (
    <html lang="en">
      <body>
        <title>{words.en.title}</title>
        <main>
          <Failure words={words.en} reference={error.digest} retry={reset} />
        </main>
      </body>
    </html>
  )
}
