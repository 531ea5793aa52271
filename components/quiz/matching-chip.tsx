import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/icon'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { dragChip } from './drag-chip'
import styles from './matching-list.module.css'

type Moves = {
  onPress: () => void
  /** Let go above this place: a row, or empty for the tray. */
  onDrop: (place: string) => void
}

const Grip = () => (
  <span className={styles.grip} data-grip="">
    <Icon name="grip" />
  </span>
)

/** A choice that has no row yet. */
export function MatchingChip({
  held,
  onPress,
  onDrop,
  children,
}: Moves & { held: boolean; children: ReactNode }) {
  return (
    <button
      type="button"
      className={styles.chip}
      aria-pressed={held}
      onClick={onPress}
      onPointerDown={(press) => dragChip(press, onDrop)}
    >
      <Grip />
      {children}
    </button>
  )
}

type SlotProps = Moves & {
  id: string
  labelledBy: string
  /** `open`: a choice is held and may be placed. `waiting`: a choice is to be pressed next. */
  state: 'idle' | 'open' | 'waiting'
  /** The choice placed here, in words. */
  choice: string | undefined
  words: Record<'pick' | 'here' | 'aim' | 'takeBack', string>
}

/** The place of a row: empty, or with the chip that was placed there. */
export function MatchingSlot({ id, labelledBy, state, choice, words, onPress, onDrop }: SlotProps) {
  const invitation = { idle: words.pick, open: words.here, waiting: words.aim }[state]
  return (
    <span className={styles.slot} data-state={state}>
      <button
        type="button"
        id={id}
        className={choice ? styles.chip : styles.empty}
        aria-labelledby={`${labelledBy} ${id}`}
        onClick={onPress}
        onPointerDown={(press) => choice && dragChip(press, onDrop)}
      >
        {choice ? (
          <>
            <Grip />
            {choice}
            <VisuallyHidden>{state === 'open' ? words.here : words.takeBack}</VisuallyHidden>
            <Icon name="cross" className={styles.cross} />
          </>
        ) : (
          invitation
        )}
      </button>
    </span>
  )
}
