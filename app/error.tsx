'use client'

import { Failure } from '@/components/ui/failure'
import words from '@/messages/failure.json'

export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  return <Failure words={words.en} reference={error.digest} retry={reset} />
}
