import { Fragment, type ReactNode } from 'react'
import { EvidenceMark } from '@/components/ui/evidence-mark'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { Sentence } from '@/lib/contracts/item'
import styles from './passage-view.module.css'

type PassageProps = {
  title: ReactNode
  /** The passage is the page (`h1`) or stands beside the task (`h2`). */
  heading?: 'h1' | 'h2'
  /** A line on where it comes from and whom it is written for. */
  about?: ReactNode
  paragraphs: Sentence[][]
  /** Ids of the sentences to underlay. */
  evidence?: readonly string[]
  /** Said before an underlaid sentence to those who cannot see the underlay. */
  evidenceLabel?: string
  /** Number the sentences, counted from 1. */
  numbered?: boolean
  lang?: string | undefined
}

export const sentenceAnchor = (id: string) => `sentence-${id}`

/** A passage, each sentence of it addressable as `#sentence-<id>`. */
export function PassageView({
  title,
  heading: Heading = 'h1',
  about,
  paragraphs,
  evidence = [],
  evidenceLabel,
  numbered = false,
  lang,
}: PassageProps) {
  const numbers = new Map(paragraphs.flat().map(({ id }, index) => [id, index + 1]))
  return (
    <article className={styles.passage} lang={lang}>
      <header className={styles.head}>
        <Heading>{title}</Heading>
        {about ? <p className={styles.about}>{about}</p> : null}
      </header>
      {paragraphs.map((sentences) => (
        <p key={sentences[0]?.id} className={styles.paragraph}>
          {sentences.map(({ id, text }) => (
            <Fragment key={id}>
              <span id={sentenceAnchor(id)} className={styles.sentence} data-sentence={id}>
                {numbered ? <span className={styles.number}>{numbers.get(id)}</span> : null}
                {evidence.includes(id) ? (
                  <EvidenceMark>
                    {evidenceLabel ? <VisuallyHidden>{evidenceLabel} </VisuallyHidden> : null}
                    {text}
                  </EvidenceMark>
                ) : (
                  text
                )}
              </span>{' '}
            </Fragment>
          ))}
        </p>
      ))}
    </article>
  )
}
