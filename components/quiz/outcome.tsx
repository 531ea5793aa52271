import type { ReactNode } from 'react'
import { Icon, type IconName } from '@/components/ui/icon'
import type { Outcome } from '@/lib/contracts/item'
import styles from './outcome.module.css'

const icons: Record<Outcome | 'missed', IconName> = {
  correct: 'tick',
  partial: 'half',
  incorrect: 'cross',
  review: 'question',
  missed: 'tick',
}

/** What became of an answer: a sign and a word in its colour, never the colour alone. */
export function OutcomeMark({ outcome, children }: { outcome: Outcome | 'missed'; children: ReactNode }) {
  return (
    <span className={styles.outcome} data-outcome={outcome}>
      <span className={styles.disc}>
        <Icon name={icons[outcome]} />
      </span>
      {children}
    </span>
  )
}
