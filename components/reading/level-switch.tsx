import { useId } from 'react'
import styles from './level-switch.module.css'

export type LevelLink = { href: string; label: string; current?: boolean | undefined }

/** The same passage, easier or harder to read. */
export function LevelSwitch({ label, levels }: { label: string; levels: LevelLink[] }) {
  const id = useId()
  return (
    <nav className={styles.switch} aria-labelledby={id} data-screen-only>
      <span id={id} className={styles.label}>
        {label}
      </span>
      <ul className={styles.levels}>
        {levels.map(({ href, label: name, current }) => (
          <li key={href}>
            <a className={styles.level} href={href} aria-current={current ? 'true' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
