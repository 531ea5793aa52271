import { Picker } from '@/components/ui/field'
import type { Choice } from '@/lib/contracts/item'
import { letterAt } from './parts'
import styles from './parts.module.css'

/** Longer than this, a choice is cut off in a closed menu on a phone. */
const fitsInMenu = 34
const tooLong = (choices: Choice[]) => choices.some(({ text }) => text.length > fitsInMenu)

/** Choices too long for a menu, in full; the menu then names their letters. */
export function MatchingLetters({ choices }: { choices: Choice[] }) {
  if (!tooLong(choices)) return null
  return (
    <ol className={styles.letters}>
      {choices.map(({ id, text }, index) => (
        <li key={id}>
          <b>{letterAt(index)}</b>
          {text}
        </li>
      ))}
    </ol>
  )
}

type MenuProps = {
  id: string
  name: string
  choices: Choice[]
  given: string | undefined
  pick: string
  disabled: boolean | undefined
}

/** What one row is matched with, as a menu. */
export function MatchingMenu({ choices, given, pick, ...field }: MenuProps) {
  const long = tooLong(choices)
  return (
    <Picker {...field} defaultValue={given ?? ''}>
      <option value="">{pick}</option>
      {choices.map(({ id, text }, index) => (
        <option key={id} value={id}>
          {long ? `${letterAt(index)}. ${text}` : text}
        </option>
      ))}
    </Picker>
  )
}
