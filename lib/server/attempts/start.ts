import 'server-only'
import { randomInt } from 'node:crypto'
import type { StartRequest } from '@/lib/contracts/start'
import { must } from '@/lib/core/facts/queries'
import { assembleQuiz } from '@/lib/core/questions/assemble'
import { dealOrder } from '@/lib/core/questions/deal'
import { type Dice, shuffled } from '@/lib/core/questions/dice'
import type { Item } from '@/lib/core/questions/item'
import type { LearnerScope } from '../access'
import { database } from '../db'
import { newId } from '../id'
import { currentVersion } from '../library'
import { Refusal } from '../refusal'
import { attemptOf } from './queries'

/** Dice that nobody can foresee: a seed would be an answer key. */
const dice: Dice = () => randomInt(2 ** 47) / 2 ** 47

type Settings = Pick<StartRequest, 'readingLevel' | 'feedback' | 'passageInSight'>

/**
 * Starts a quiz and freezes what it asks and in which order. Returns the attempt's id.
 * @throws Refusal no-such-set; no-such-quiz with the nearest possible count if the set cannot fill it
 */
export async function startAttempt(
  scope: LearnerScope,
  { slug, count, ...settings }: StartRequest,
): Promise<string> {
  const version = await currentVersion(slug)
  const language = version.set.languages[0] ?? 'en'
  const bank = [...version.items.values()].filter((item) => item.language === language)
  const quiz = assembleQuiz(bank, { count, readingLevel: settings.readingLevel }, dice)
  if (!quiz.complete) throw new Refusal('no-such-quiz', { wanted: count, possible: quiz.items.length })
  return create(scope, version.id, language, settings, quiz.items)
}

/**
 * Starts a quiz of the questions that were not fully right in a submitted one, in a new order.
 * @throws Refusal no-such-attempt; no-such-quiz if there is nothing to practise
 */
export async function practiseMisses(scope: LearnerScope, attemptId: string): Promise<string> {
  const { head, items, version } = await attemptOf(scope, attemptId)
  const missed = items.filter(({ verdict }) => verdict !== null && verdict.outcome !== 'correct')
  if (!head.submittedAt || missed.length === 0) throw new Refusal('no-such-quiz')
  const asked = shuffled(missed, dice).map(({ itemId }) => must(version.items, itemId))
  return create(scope, version.id, head.language, { ...head, feedback: 'each' }, asked, attemptId)
}

async function create(
  scope: LearnerScope,
  versionId: string,
  language: string,
  { readingLevel, feedback, passageInSight }: Settings,
  asked: Item[],
  practiceOfId?: string,
): Promise<string> {
  const id = newId()
  const { personId } = scope
  await database().$transaction([
    database().attempt.create({
      data: {
        id,
        personId,
        versionId,
        language,
        readingLevel,
        feedback,
        passageInSight,
        practiceOfId: practiceOfId ?? null,
      },
    }),
    database().attemptItem.createMany({
      data: asked.map((item, at) => ({
        attemptId: id,
        position: at + 1,
        versionId,
        itemId: item.id,
        order: JSON.stringify(dealOrder(item.body, dice)),
      })),
    }),
  ])
  return id
}
