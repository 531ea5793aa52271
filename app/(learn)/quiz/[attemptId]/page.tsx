import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { orProblem } from '@/app/_server/or-problem'
import { formField } from '@/lib/contracts/form-token'
import { compiledWords, defaultLocale, translator } from '@/lib/messages'
import { formToken, learner } from '@/lib/server/access'
import { quizInProgress } from '@/lib/server/attempts'
import { QuizRunner } from './_components/quiz-runner'
import { runnerWords } from './_server/runner-words'
import { answer, submit } from './actions'

type Props = {
  params: Promise<{ attemptId: string }>
  searchParams: Promise<{ problem?: string | string[] }>
}

export const metadata: Metadata = { title: translator(defaultLocale, 'quizPage')('title') }

/** A quiz in progress, where it was left. */
export default async function QuizPage({ params, searchParams }: Props) {
  const { attemptId } = await params
  const { problem } = await searchParams
  const { submitted, ...quiz } = await orProblem(async () => quizInProgress(await learner(), attemptId))
  if (submitted) redirect(`/quiz/${attemptId}/result`)
  return (
    <QuizRunner
      quiz={quiz}
      actions={{ answer, submit }}
      token={{ name: formField, value: await formToken() }}
      locale={defaultLocale}
      words={compiledWords(defaultLocale, 'quiz')}
      labels={runnerWords(quiz.questions.length)}
      problem={typeof problem === 'string' ? problem : undefined}
    />
  )
}
