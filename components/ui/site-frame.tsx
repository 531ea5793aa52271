import type { ReactNode } from 'react'
import styles from './site-frame.module.css'

/** Three lines of text, one of them marked: what the app does, as a sign. */
function Mark() {
  return (
    <svg
      className={styles.mark}
      width="24"
      height="24"
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M3 5.5h18M3 18.5h12" stroke="currentColor" strokeWidth="2.5" />
      <rect className={styles.marked} x="2" y="9" width="20" height="6" strokeWidth="1" />
    </svg>
  )
}

export type NavLink = { href: string; label: string; current?: boolean | undefined }

type HeaderProps = { name: string; homeHref: string; navLabel: string; links: NavLink[] }

export function SiteHeader({ name, homeHref, navLabel, links }: HeaderProps) {
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <a className={styles.home} href={homeHref}>
          <Mark />
          {name}
        </a>
        <nav className={styles.links} aria-label={navLabel}>
          {links.map(({ href, label, current }) => (
            <a key={href} className={styles.link} href={href} aria-current={current ? 'page' : undefined}>
              {label}
            </a>
          ))}
        </nav>
      </div>
    </header>
  )
}

export function SiteFooter({ note, children }: { note: ReactNode; children?: ReactNode }) {
  return (
    <footer className={styles.footer}>
      <div className={styles.bar}>
        <p>{note}</p>
        {children}
      </div>
    </footer>
  )
}
