import type { Metadata } from 'next'
import { FormToken } from '@/app/_components/form-token'
import { orProblem } from '@/app/_server/or-problem'
import { ChoiceRow, RadioGroup } from '@/components/ui/choice-row'
import { Notice } from '@/components/ui/notice'
import { Page, PageHeader } from '@/components/ui/page'
import { SubmitButton } from '@/components/ui/submit-button'
import { quizSizes } from '@/lib/contracts/start'
import { defaultLocale, translator } from '@/lib/messages'
import { summaryOf } from '@/lib/server/library'
import { start } from './actions'
import styles from './new-quiz.module.css'

type Props = { searchParams: Promise<{ set?: string; level?: string; problem?: string; possible?: string }> }

const t = translator(defaultLocale, 'newQuiz')
const reading = translator(defaultLocale, 'reading')

export const metadata: Metadata = { title: t('title') }

/** What a quiz should be like, before it starts. */
export default async function NewQuizPage({ searchParams }: Props) {
  const { set = 'letter-and-raids', level = '8', problem, possible } = await searchParams
  const summary = await orProblem(() => summaryOf(set, defaultLocale))
  const levels = summary.levels.map((one) => one.level as string)
  return (
    <Page>
      <PageHeader title={t('title')} lead={summary.title} />
      {problem === 'no-such-quiz' ? (
        <Notice kind="error">{t('tooFew', { possible: possible ?? '0' })}</Notice>
      ) : null}
      {problem === 'bad-request' ? <Notice kind="error">{t('incomplete')}</Notice> : null}
      <form action={start} className={styles.form}>
        <FormToken />
        <input type="hidden" name="slug" value={set} />
        <RadioGroup
          legend={t('count')}
          name="count"
          defaultValue="10"
          options={quizSizes.map((count) => ({ value: String(count), label: t('questions', { count }) }))}
        />
        <RadioGroup
          legend={reading('level')}
          hint={t('levelHint')}
          name="readingLevel"
          defaultValue={levels.includes(level) ? level : (levels[0] ?? '8')}
          options={levels.map((grade) => ({ value: grade, label: reading('grade', { grade }) }))}
        />
        <RadioGroup
          legend={t('feedback')}
          name="feedback"
          defaultValue="each"
          options={[
            { value: 'each', label: t('each') },
            { value: 'end', label: t('end') },
          ]}
        />
        <fieldset className={styles.sight}>
          <legend>{t('passage')}</legend>
          <ChoiceRow type="checkbox" name="passageInSight" value="yes" defaultChecked>
            {t('inSight')}
          </ChoiceRow>
        </fieldset>
        <SubmitButton pendingLabel={t('starting')}>{t('start')}</SubmitButton>
      </form>
    </Page>
  )
}
