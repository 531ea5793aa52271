import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/icon'
import type { LearnerItem, Response, Reveal, Sentence } from '@/lib/contracts/item'
import styles from './attempt-review.module.css'
import { Feedback } from './feedback'
import { OutcomeMark } from './outcome'
import { QuestionFields, stemIdOf } from './question-fields'
import type { QuizWords } from './words'

export type ReviewEntry = { item: LearnerItem; value: Response | null; reveal: Reveal; note?: ReactNode }

type ReviewProps = {
  entries: ReviewEntry[]
  evidenceHref?: ((sentence: Sentence) => string) | undefined
  t: QuizWords
}

/** Every question of an attempt with what became of it; open where there is something to learn. */
export function AttemptReview({ entries, evidenceHref, t }: ReviewProps) {
  return (
    <ol className={styles.list}>
      {entries.map(({ item, value, reveal, note }) => (
        <li key={item.position} className={styles.entry}>
          <details open={reveal.outcome !== 'correct'}>
            <summary className={styles.head}>
              <span className={styles.number}>{item.position}</span>
              <span className={styles.stem} id={stemIdOf(item)}>
                {item.stem}
              </span>
              <span className={styles.outcome}>
                <OutcomeMark outcome={reveal.outcome}>{t(`outcome.${reveal.outcome}`)}</OutcomeMark>
              </span>
              <Icon name="chevron" className={styles.chevron} />
            </summary>
            <div className={styles.body}>
              <QuestionFields item={item} value={value} reveal={reveal} t={t} />
              <Feedback
                item={item}
                reveal={reveal}
                value={value}
                note={note}
                evidenceHref={evidenceHref}
                t={t}
              />
            </div>
          </details>
        </li>
      ))}
    </ol>
  )
}
