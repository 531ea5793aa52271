'use client'

import { Button, ButtonLink } from './button'
import { Page, PageHeader } from './page'

export type FailureWords = Record<'title' | 'body' | 'advice' | 'reference' | 'retry' | 'home', string>

type FailureProps = { words: FailureWords; reference?: string | undefined; retry: () => void }

/** What is shown in place of a page that broke: what happened, what is safe, what to do. */
export function Failure({ words, reference, retry }: FailureProps) {
  return (
    <Page role="alert">
      <PageHeader title={words.title} lead={words.body}>
        <Button type="button" onClick={retry}>
          {words.retry}
        </Button>
        <ButtonLink variant="quiet" href="/">
          {words.home}
        </ButtonLink>
      </PageHeader>
      <p>{words.advice}</p>
      {reference ? (
        <p>
          {words.reference}: <code>{reference}</code>
        </p>
      ) : null}
    </Page>
  )
}
