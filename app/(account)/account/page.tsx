import type { Metadata } from 'next'
import { FormToken } from '@/app/_components/form-token'
import { Moment } from '@/app/_components/moment'
import { orProblem } from '@/app/_server/or-problem'
import { refusalSentence } from '@/app/_server/sentences'
import { ButtonLink } from '@/components/ui/button'
import { ConfirmForm } from '@/components/ui/confirm-form'
import { TextInput } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { Page, PageHeader, Section } from '@/components/ui/page'
import { SubmitButton } from '@/components/ui/submit-button'
import { defaultLocale, translator } from '@/lib/messages'
import { learnerIfAny, passphraseLength, profileOf } from '@/lib/server/access'
import styles from '../account.module.css'
import { changePassphrase, deleteMyData, signOut } from '../actions'

type Props = {
  searchParams: Promise<{ welcome?: string; changed?: string; deleted?: string; problem?: string }>
}

const t = translator(defaultLocale, 'account')

export const metadata: Metadata = { title: t('title') }

/** Who is studying here, and what can be done with what is kept. */
export default async function AccountPage({ searchParams }: Props) {
  const news = await searchParams
  const profile = await orProblem(async () => {
    const scope = await learnerIfAny()
    return scope && profileOf(scope)
  })
  if (!profile) return <Nobody deleted={news.deleted !== undefined} />
  const member = profile.name !== null
  const attempts = profile._count.attempts
  return (
    <Page>
      <PageHeader title={profile.name ?? t('guest')} lead={member ? t('memberLead') : t('guestLead')}>
        {member ? null : <ButtonLink href="/sign-up">{t('signUp')}</ButtonLink>}
        {member ? null : (
          <ButtonLink variant="quiet" href="/sign-in">
            {t('signIn')}
          </ButtonLink>
        )}
      </PageHeader>
      {news.welcome ? <Notice kind="success">{t('welcome')}</Notice> : null}
      {news.changed ? <Notice kind="success">{t('changed')}</Notice> : null}
      {news.problem ? (
        <Notice kind="error">
          {news.problem === 'wrong-passphrase' ? refusalSentence('wrong-passphrase') : t('errors.passphrase')}
        </Notice>
      ) : null}
      <p>
        {t('quizzes', { count: attempts })} {t('since')} <Moment at={profile.createdAt.toISOString()} />
      </p>
      {member ? (
        <>
          <form action={signOut}>
            <FormToken />
            <SubmitButton variant="quiet" pendingLabel={t('signingOut')}>
              {t('signOut')}
            </SubmitButton>
          </form>
          <Section title={t('changeTitle')}>
            <form action={changePassphrase} className={styles.form}>
              <FormToken />
              <input
                type="hidden"
                name="username"
                autoComplete="username"
                value={profile.name ?? ''}
                readOnly
              />
              <TextInput
                label={t('current')}
                name="current"
                type="password"
                autoComplete="current-password"
                required
              />
              <TextInput
                label={t('new')}
                hint={t('passphraseHint', { least: passphraseLength.least })}
                name="passphrase"
                type="password"
                autoComplete="new-password"
                minLength={passphraseLength.least}
                maxLength={passphraseLength.most}
                required
              />
              <SubmitButton pendingLabel={t('changing')}>{t('change')}</SubmitButton>
            </form>
          </Section>
        </>
      ) : null}
      <Section title={t('myData')}>
        <p>{t('myDataLead')}</p>
        <p>
          <ButtonLink variant="quiet" href="/api/my-data" download>
            {t('export')}
          </ButtonLink>
        </p>
        <ConfirmForm
          action={deleteMyData}
          label={t('delete')}
          warning={t('deleteWarning', { count: attempts, member: String(member) })}
          confirm={t('deleteConfirm')}
        >
          <FormToken />
        </ConfirmForm>
      </Section>
    </Page>
  )
}

function Nobody({ deleted }: { deleted: boolean }) {
  return (
    <Page>
      <PageHeader title={t('title')} lead={t('nobody')}>
        <ButtonLink href="/sign-in">{t('signIn')}</ButtonLink>
        <ButtonLink variant="quiet" href="/sign-up">
          {t('signUp')}
        </ButtonLink>
      </PageHeader>
      {deleted ? <Notice kind="success">{t('deleted')}</Notice> : null}
    </Page>
  )
}
