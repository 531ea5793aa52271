import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { SiteFooter, SiteHeader } from '@/components/ui/site-frame'
import { SkipLink } from '@/components/ui/skip-link'
import { type Theme, ThemeSwitch } from '@/components/ui/theme-switch'
import { defaultLocale, translator } from '@/lib/messages'
import { fontVariables } from './fonts'
import './styles/tokens.css'
import './styles/base.css'

const t = translator(defaultLocale, 'shell')

export const metadata: Metadata = {
  title: { default: t('name'), template: `%s · ${t('name')}` },
  description: t('description'),
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' }

const aYear = 365 * 24 * 60 * 60

function themeOf(value: unknown): Theme {
  return value === 'light' || value === 'dark' ? value : 'system'
}

async function chooseTheme(form: FormData) {
  'use server'
  const jar = await cookies()
  const theme = themeOf(form.get('theme'))
  if (theme === 'system') jar.delete('theme')
  else jar.set('theme', theme, { path: '/', maxAge: aYear, sameSite: 'lax', httpOnly: true })
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = themeOf((await cookies()).get('theme')?.value)
  return (
    <html
      lang={defaultLocale}
      className={fontVariables}
      data-theme={theme === 'system' ? undefined : theme}
      data-scroll-behavior="auto"
    >
      <body>
        <SkipLink>{t('skip')}</SkipLink>
        <SiteHeader
          name={t('name')}
          homeHref="/"
          navLabel={t('nav.label')}
          links={[
            { href: '/', label: t('nav.read') },
            { href: '/progress', label: t('nav.progress') },
            { href: '/account', label: t('nav.account') },
          ]}
        />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter note={t('footer')}>
          <ThemeSwitch
            current={theme}
            action={chooseTheme}
            label={t('theme.label')}
            names={{ system: t('theme.system'), light: t('theme.light'), dark: t('theme.dark') }}
          />
        </SiteFooter>
      </body>
    </html>
  )
}
