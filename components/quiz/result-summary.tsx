import { Icon } from '@/components/ui/icon'
import { Table } from '@/components/ui/table'
import type { ThinkingLevel } from '@/lib/contracts/item'
import styles from './result-summary.module.css'
import type { Words } from './words'

export type ResultWord =
  | 'score'
  | 'pending'
  | 'byLevel'
  | 'level'
  | 'points'
  | 'share'
  | 'fraction'
  | `levels.${ThinkingLevel}`

export type LevelResult = { level: ThinkingLevel; earned: number; possible: number }

type SummaryProps = {
  score: number
  outOf: number
  /** Answers that somebody still has to judge. */
  pending?: number
  levels: LevelResult[]
  t: Words<ResultWord>
}

function Bar({ earned, possible }: { earned: number; possible: number }) {
  return (
    <svg className={styles.bar} aria-hidden="true" focusable="false">
      <rect className={styles.possible} width="100%" height="100%" />
      <rect className={styles.earned} width={`${possible ? (100 * earned) / possible : 0}%`} height="100%" />
    </svg>
  )
}

/** The score in figures, then where it comes from. */
export function ResultSummary({ score, outOf, pending = 0, levels, t }: SummaryProps) {
  return (
    <div className={styles.summary}>
      <p className={styles.score}>{t('score', { score, outOf })}</p>
      {pending ? (
        <p className={styles.pending}>
          <Icon name="question" />
          {t('pending', { count: pending })}
        </p>
      ) : null}
      <Table caption={t('byLevel')}>
        <thead>
          <tr>
            <th scope="col">{t('level')}</th>
            <th scope="col" data-number>
              {t('points')}
            </th>
            <th scope="col">{t('share')}</th>
          </tr>
        </thead>
        <tbody>
          {levels.map(({ level, earned, possible }) => (
            <tr key={level}>
              <th scope="row">{t(`levels.${level}`)}</th>
              <td data-number>{t('fraction', { earned, possible })}</td>
              <td className={styles.picture}>
                <Bar earned={earned} possible={possible} />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  )
}
