import { ButtonLink } from '@/components/ui/button'
import { Page, PageHeader } from '@/components/ui/page'
import { defaultLocale, translator } from '@/lib/messages'

export default function NotFound() {
  const t = translator(defaultLocale, 'shell')
  return (
    <Page>
      <PageHeader title={t('notFound.title')} lead={t('notFound.body')}>
        <ButtonLink href="/">{t('notFound.home')}</ButtonLink>
      </PageHeader>
    </Page>
  )
}
