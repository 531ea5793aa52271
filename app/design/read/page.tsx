import { notFound } from 'next/navigation'
import { LevelSwitch } from '@/components/reading/level-switch'
import { ReadingLayout } from '@/components/reading/passage-pane'
import { PassageView } from '@/components/reading/passage-view'
import { ButtonLink } from '@/components/ui/button'
import { defaultLocale, translator } from '@/lib/messages'
import { passage } from '../samples'

/** A passage as it is read, with one sentence underlaid. Development only. */
export default function DesignReadPage() {
  if (process.env.NODE_ENV === 'production') notFound()
  const t = translator(defaultLocale, 'reading')
  return (
    <ReadingLayout
      margin={
        <LevelSwitch
          label={t('level')}
          levels={[5, 8, 11].map((grade) => ({
            href: `?level=${grade}`,
            label: t('grade', { grade }),
            current: grade === 8,
          }))}
        />
      }
    >
      <PassageView
        title="Twenty-two senators write a letter about the raids"
        about={t('estimated', { grade: 8 })}
        paragraphs={passage}
        evidence={['s6']}
        evidenceLabel={t('evidence')}
        numbered
      />
      <ButtonLink href="/design/quiz">{t('startQuiz')}</ButtonLink>
    </ReadingLayout>
  )
}
