import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Page, PageHeader } from '@/components/ui/page'
import { Formats } from './formats'
import { Primitives } from './primitives'
import { Results } from './results'

export const metadata: Metadata = { title: 'Design' }

/** Every primitive and every format in every state. Exists in development only. */
export default function DesignPage() {
  if (process.env.NODE_ENV === 'production') notFound()
  return (
    <Page>
      <PageHeader title="Design" lead="Every part that a page is made of, in every state it can be in." />
      <Primitives />
      <Formats />
      <Results />
    </Page>
  )
}
