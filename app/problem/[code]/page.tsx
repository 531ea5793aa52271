import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ButtonLink } from '@/components/ui/button'
import { Page, PageHeader } from '@/components/ui/page'
import { defaultLocale, getMessages, translator } from '@/lib/messages'

type Props = { params: Promise<{ code: string }> }
type Code = keyof ReturnType<typeof getMessages>['problem']

const t = translator(defaultLocale, 'problem')

const known = (code: string): code is Code => Object.hasOwn(getMessages(defaultLocale).problem, code)

/** Where a refused problem leads on to, if not to the first page. */
const onward: Partial<Record<string, { href: string; label: 'signIn' | 'progress' | 'back' }>> = {
  'not-signed-in': { href: '/sign-in', label: 'signIn' },
  'session-ended': { href: '/sign-in', label: 'signIn' },
  'no-such-attempt': { href: '/progress', label: 'progress' },
  'attempt-finished': { href: '/progress', label: 'progress' },
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { code } = await params
  return { title: known(code) ? t(`${code}.title`) : undefined, robots: { index: false } } as Metadata
}

/** What was refused, why, and what to do now. */
export default async function ProblemPage({ params }: Props) {
  const { code } = await params
  if (!known(code)) notFound()
  const next = onward[code]
  const go = translator(defaultLocale, 'problemPage')
  return (
    <Page>
      <PageHeader title={t(`${code}.title`)} lead={t(`${code}.say`, { minutes: 15 })}>
        {next ? <ButtonLink href={next.href}>{go(next.label)}</ButtonLink> : null}
        <ButtonLink variant={next ? 'quiet' : 'primary'} href="/">
          {go('home')}
        </ButtonLink>
      </PageHeader>
    </Page>
  )
}
