import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { refusalSentence } from '@/app/_server/sentences'
import { Button } from '@/components/ui/button'
import { TextInput } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { Page, PageHeader } from '@/components/ui/page'
import { defaultLocale, translator } from '@/lib/messages'
import { signInToken, visitor } from '@/lib/server/access'
import styles from '../account.module.css'

type Props = { searchParams: Promise<{ prepared?: string; error?: string; callbackUrl?: string }> }

const t = translator(defaultLocale, 'account')

export const metadata: Metadata = { title: t('signIn') }

/** Signing in is next-auth's: the form goes to it, with the token that it has set. */
export default async function SignInPage({ searchParams }: Props) {
  const { prepared, error, callbackUrl } = await searchParams
  const back = pageOfOurs(callbackUrl) ?? '/progress'
  const token = signInToken(await cookies())
  if (!token && !prepared) redirect(`/api/auth/signin?callbackUrl=${encodeURIComponent(back)}`)
  const asking = await visitor()
  const guest = asking.kind === 'person' && asking.person.name === null
  return (
    <Page>
      <PageHeader title={t('signIn')} lead={guest ? t('guestComesAlong') : t('signInLead')} />
      {token ? null : <Notice kind="error">{t('cookiesNeeded')}</Notice>}
      {error ? (
        <Notice kind="error">
          {refusalSentence(error === 'too-many-tries' ? error : 'wrong-passphrase')}
        </Notice>
      ) : null}
      <form className={styles.form} method="post" action="/api/auth/callback/credentials">
        <input type="hidden" name="csrfToken" value={token ?? ''} />
        <input type="hidden" name="callbackUrl" value={back} />
        <TextInput label={t('name')} name="name" autoComplete="username" required />
        <TextInput
          label={t('passphrase')}
          name="passphrase"
          type="password"
          autoComplete="current-password"
          required
        />
        <Button>{t('signIn')}</Button>
      </form>
      <p>
        {t('noAccount')} <a href="/sign-up">{t('signUp')}</a>
      </p>
    </Page>
  )
}

/** The page to go on to. next-auth hands it back as a whole address; only its path counts, so that it stays with us. */
function pageOfOurs(address: string | undefined): string | undefined {
  if (!address || !URL.canParse(address, 'http://localhost')) return undefined
  const { pathname, search } = new URL(address, 'http://localhost')
  return `/${pathname.replace(/^\/+/, '')}${search}`
}
