import type { ComponentProps } from 'react'
import { Icon, type IconName } from './icon'
import styles from './theme-switch.module.css'

export type Theme = 'system' | 'light' | 'dark'

const icons: Record<Theme, IconName> = { system: 'screen', light: 'sun', dark: 'moon' }

type SwitchProps = {
  current: Theme
  /** Receives the pressed button's value as `theme`. */
  action: ComponentProps<'form'>['action']
  label: string
  names: Record<Theme, string>
}

/** Light, dark or as the device has it: a form, so that it needs no script. */
export function ThemeSwitch({ current, action, label, names }: SwitchProps) {
  return (
    <form className={styles.switch} action={action} aria-label={label} data-screen-only>
      {(Object.keys(icons) as Theme[]).map((theme) => (
        <button
          key={theme}
          type="submit"
          className={styles.choice}
          name="theme"
          value={theme}
          aria-pressed={theme === current}
        >
          <Icon name={icons[theme]} size={18} />
          {names[theme]}
        </button>
      ))}
    </form>
  )
}
