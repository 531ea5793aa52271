import type { ReactNode } from 'react'
import { EvidenceMark } from '@/components/ui/evidence-mark'
import { Icon } from '@/components/ui/icon'
import type { LearnerItem, Response, Reveal, Sentence } from '@/lib/contracts/item'
import styles from './feedback.module.css'
import { OutcomeMark } from './outcome'
import type { QuizWords } from './words'

type FeedbackProps = {
  item: LearnerItem
  reveal: Reveal
  value: Response | null
  /** What the deciding rule means for the learner, if that is worth a sentence. */
  note?: ReactNode
  /** Where a sentence stands in the passage; without it the sentence is only quoted. */
  evidenceHref?: ((sentence: Sentence) => string) | undefined
  t: QuizWords
  /** What can be done now: judge an answer oneself, go on. */
  children?: ReactNode
}

/** The formats whose fields do not show the right answer in place. */
const needsAnswer = new Set(['typed', 'list', 'true-false', 'ordering'])

function Answer({ reveal, t }: { reveal: Reveal; t: QuizWords }) {
  return (
    <dl className={styles.answer}>
      <dt>{t(reveal.outcome === 'review' ? 'feedback.model' : 'feedback.answer')}</dt>
      <dd>{reveal.answer}</dd>
    </dl>
  )
}

function Evidence({ reveal, evidenceHref, t }: Pick<FeedbackProps, 'reveal' | 'evidenceHref' | 't'>) {
  const first = reveal.evidence[0]
  if (!first) return null
  return (
    <figure className={styles.evidence}>
      <figcaption>{t('feedback.evidence')}</figcaption>
      {reveal.evidence.map(({ id, text }) => (
        <blockquote key={id}>
          <EvidenceMark>{text}</EvidenceMark>
        </blockquote>
      ))}
      {evidenceHref ? (
        <a href={evidenceHref(first)}>
          <Icon name="book" size={18} />
          {t('feedback.showEvidence')}
        </a>
      ) : null}
    </figure>
  )
}

export const feedbackIdOf = (item: LearnerItem) => `feedback-${item.position}`

/** The verdict in a word, the reason in a sentence, the confusion behind the pick, the sentence that proves it. */
export function Feedback({ item, reveal, value, note, evidenceHref, t, children }: FeedbackProps) {
  const { outcome, credit, because, explanation, shown } = reveal
  // A true statement has nothing to be put right.
  const nothingToSay = item.body.format === 'true-false' && !because
  const answerInPlace = nothingToSay || !needsAnswer.has(item.body.format)
  return (
    <section
      id={feedbackIdOf(item)}
      className={styles.feedback}
      data-outcome={outcome}
      aria-label={t('feedback.label', { position: item.position })}
      tabIndex={-1}
    >
      <p className={styles.verdict} role="status">
        <OutcomeMark outcome={outcome}>{value ? t(`outcome.${outcome}`) : t('feedback.empty')}</OutcomeMark>
        {outcome === 'partial' ? (
          <span className={styles.credit}>{t('feedback.credit', { credit })}</span>
        ) : null}
      </p>
      <div className={styles.words}>
        {shown === false ? <p>{t('feedback.notShown')}</p> : null}
        {note ? <p>{note}</p> : null}
        {because && because !== explanation ? <p>{because}</p> : null}
        <p>{explanation}</p>
      </div>
      {outcome !== 'correct' && !answerInPlace ? <Answer reveal={reveal} t={t} /> : null}
      <Evidence reveal={reveal} evidenceHref={evidenceHref} t={t} />
      {children}
    </section>
  )
}
