import 'server-only'
import { ruleNotes } from '@/app/_server/rule-notes'
import { defaultLocale, translator } from '@/lib/messages'
import type { RunnerWords } from '../_components/runner-words'

/** The finished sentences around a quiz of `total` questions. */
export function runnerWords(total: number): RunnerWords {
  const t = translator(defaultLocale, 'quizPage')
  const quiz = translator(defaultLocale, 'quiz')
  const reading = translator(defaultLocale, 'reading')
  return {
    passage: reading('passage'),
    evidence: reading('evidence'),
    next: t('next'),
    previous: t('previous'),
    check: t('check'),
    checking: t('checking'),
    toEnd: t('toEnd'),
    save: {
      saving: quiz('save.saving'),
      saved: quiz('save.saved'),
      offline: quiz('save.offline'),
      stale: quiz('save.stale'),
      refused: t('refused'),
    },
    endTitle: t('endTitle'),
    endLead: t('endLead', { total }),
    questionState: { answered: t('answered'), open: t('open') },
    submit: t('submit', { total }),
    submitting: t('submitting'),
    waiting: t('waiting'),
    rules: ruleNotes(),
    problems: {
      'nothing-given': t('problems.nothing-given'),
      'no-order-given': t('problems.no-order-given'),
      'too-long': t('problems.too-long'),
      'stale-tab': t('problems.stale-tab'),
      'answer-final': t('problems.answer-final'),
      'response-does-not-fit': t('problems.response-does-not-fit'),
    },
  }
}
