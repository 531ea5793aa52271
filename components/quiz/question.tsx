import type { ReactNode } from 'react'
import { ProgressLine } from '@/components/ui/progress-line'
import type { LearnerItem } from '@/lib/contracts/item'
import styles from './question.module.css'
import { stemIdOf } from './question-fields'
import type { QuizWords } from './words'

type QuestionProps = {
  item: LearnerItem
  total: number
  /** How many questions have an answer so far. */
  answered: number
  heading?: 'h1' | 'h2' | 'h3'
  /** At the end of the number's line: whether the answer is saved. */
  status?: ReactNode
  t: QuizWords
  children: ReactNode
}

/** One question: where it stands, what it asks, and beneath it the fields, the button and the feedback. */
export function Question({
  item,
  total,
  answered,
  heading: Heading = 'h1',
  status,
  t,
  children,
}: QuestionProps) {
  return (
    <article className={styles.question} aria-labelledby={stemIdOf(item)}>
      <header className={styles.head}>
        <div className={styles.number}>
          <span>{t('question.number', { position: item.position, total })}</span>
          {status}
        </div>
        <ProgressLine value={answered} max={total} label={t('question.progress', { answered, total })} />
      </header>
      <Heading id={stemIdOf(item)} className={styles.stem} tabIndex={-1} data-focus-on-arrival>
        {item.stem}
      </Heading>
      {children}
    </article>
  )
}

export function QuestionActions({ children }: { children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>
}
