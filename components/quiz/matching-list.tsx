'use client'

import type { ReactNode } from 'react'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { MatchingChip, MatchingSlot } from './matching-chip'
import listStyles from './matching-list.module.css'
import { type Matching, useMatching } from './matching-state'
import styles from './parts.module.css'

type Word = 'hint' | 'how' | 'pick' | 'here' | 'aim' | 'takeBack'

type MatchingProps = Matching & {
  /** Names the tray of chips. */
  label: string
  words: Record<Word, string>
  /** Stands above the menus, and not above the chips. */
  letters: ReactNode
  /** Stands right above the rows. */
  heads: ReactNode
  /** Each row's menu, by row; its id is `<id>-<row>`. */
  menus: Record<string, ReactNode>
}

/**
 * Rows to be matched with choices. Without scripts each row has a menu. With them the choices are chips
 * that go to their rows by drag or by two presses, and the menus stay behind as the form's fields.
 */
export function MatchingList({ label, letters, heads, menus, ...matching }: MatchingProps) {
  const { rows, choices, id, words } = matching
  const { list, tray, live, pairs, held, news, textOf, slotOf, ...moves } = useMatching(matching)
  const placed = Object.values(pairs)
  return (
    <>
      <p className={styles.hint}>
        {words.hint} {live ? words.how : null}
      </p>
      {live ? (
        <ul ref={tray} className={listStyles.tray} data-place="" aria-label={label}>
          {choices.map((choice) =>
            placed.includes(choice.id) ? null : (
              <li key={choice.id}>
                <MatchingChip
                  held={held.choice === choice.id}
                  onPress={() => moves.pressChip(choice.id)}
                  onDrop={(row) => row && moves.put(choice.id, row)}
                >
                  {choice.text}
                </MatchingChip>
              </li>
            ),
          )}
        </ul>
      ) : (
        letters
      )}
      {heads}
      <ul ref={list} className={styles.pairs}>
        {rows.map((row) => {
          const field = `${id}-${row.id}`
          const choice = pairs[row.id]
          return (
            <li key={row.id} className={styles.pair} data-place={row.id}>
              <label id={`${field}-label`} className={styles.left} htmlFor={live ? slotOf(row.id) : field}>
                {row.text}
              </label>
              <span hidden={live}>{menus[row.id]}</span>
              {live ? (
                <MatchingSlot
                  id={slotOf(row.id)}
                  labelledBy={`${field}-label`}
                  state={held.choice ? 'open' : held.row === row.id ? 'waiting' : 'idle'}
                  choice={choice === undefined ? undefined : textOf(choice)}
                  words={words}
                  onPress={() => moves.pressSlot(row.id)}
                  onDrop={(to) => choice && (to ? moves.put(choice, to) : moves.takeBack(row.id))}
                />
              ) : null}
            </li>
          )
        })}
      </ul>
      <VisuallyHidden role="status">{news}</VisuallyHidden>
    </>
  )
}
