import type { Metadata } from 'next'
import { orProblem } from '@/app/_server/or-problem'
import { LevelSwitch } from '@/components/reading/level-switch'
import { ReadingLayout } from '@/components/reading/passage-pane'
import { PassageView } from '@/components/reading/passage-view'
import { ButtonLink } from '@/components/ui/button'
import type { ReadingLevel } from '@/lib/contracts/attempt'
import { defaultLocale, translator } from '@/lib/messages'
import { readingOf } from '@/lib/server/library'

type Props = {
  params: Promise<{ slug: string }>
  searchParams: Promise<{ level?: string; show?: string | string[] }>
}

const t = translator(defaultLocale, 'reading')

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  const { title } = await orProblem(() => readingOf(slug, '8', defaultLocale))
  return { title }
}

/** A passage to read, at the reader's level. `show` underlays sentences that prove an answer. */
export default async function ReadPage({ params, searchParams }: Props) {
  const { slug } = await params
  const { level = '8', show = [] } = await searchParams
  const reading = await orProblem(() => readingOf(slug, level as ReadingLevel, defaultLocale))
  return (
    <ReadingLayout
      margin={
        <>
          <LevelSwitch
            label={t('level')}
            levels={reading.levels.map((grade) => ({
              href: `?level=${grade}`,
              label: t('grade', { grade }),
              current: grade === reading.level,
            }))}
          />
          <p>
            <ButtonLink href={`/quiz/new?set=${slug}&level=${reading.level}`}>{t('startQuiz')}</ButtonLink>
          </p>
          <p>{t('sources', { count: reading.sources })}</p>
        </>
      }
    >
      <PassageView
        title={reading.passage.title}
        about={t('minutes', { minutes: reading.minutes, grade: reading.level })}
        paragraphs={reading.passage.paragraphs.map(({ sentences }) => sentences)}
        evidence={Array.isArray(show) ? show : [show]}
        evidenceLabel={t('evidence')}
      />
      <p>
        <ButtonLink href={`/quiz/new?set=${slug}&level=${reading.level}`}>{t('startQuiz')}</ButtonLink>
      </p>
    </ReadingLayout>
  )
}
