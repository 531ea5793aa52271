import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Page, PageHeader } from '@/components/ui/page'
import { formField } from '@/lib/contracts/form-token'
import { defaultLocale, translator } from '@/lib/messages'
import { formToken, nameLength, passphraseLength, visitor } from '@/lib/server/access'
import { signUp } from '../actions'
import { SignUpForm } from './sign-up-form'

const t = translator(defaultLocale, 'account')

export const metadata: Metadata = { title: t('signUp') }

/** An account is a name and a passphrase. What a guest has done comes along. */
export default async function SignUpPage() {
  const asking = await visitor()
  if (asking.kind === 'person' && asking.person.name !== null) redirect('/account')
  return (
    <Page>
      <PageHeader title={t('signUp')} lead={asking.kind === 'person' ? t('guestKeeps') : t('signUpLead')} />
      <SignUpForm
        action={signUp}
        token={{ name: formField, value: await formToken() }}
        lengths={{ name: nameLength, passphrase: passphraseLength }}
        labels={{
          name: t('name'),
          nameHint: t('nameHint'),
          passphrase: t('passphrase'),
          passphraseHint: t('passphraseHint', { least: passphraseLength.least }),
          email: t('email'),
          emailHint: t('emailHint'),
          submit: t('signUp'),
          pending: t('signingUp'),
        }}
      />
      <p>
        {t('haveAccount')} <a href="/sign-in">{t('signIn')}</a>
      </p>
    </Page>
  )
}
