import 'server-only'
import type {
  AttemptSummary,
  FactRecord,
  LevelScore,
  Progress,
  QuizInProgress,
  QuizResult,
} from '@/lib/contracts/attempt'
import { must } from '@/lib/core/facts/queries'
import { inLanguage } from '@/lib/core/facts/statement'
import type { Item, ThinkingLevel } from '@/lib/core/questions/item'
import type { LearnerScope } from '../access'
import { database } from '../db'
import { passageOf, type Version, versionById } from '../library'
import { Refusal } from '../refusal'
import { present, presentPassage } from './present'
import { revealFor } from './reveal'
import { type AttemptHead, parseHead, parseItem, type StoredItem } from './stored'

const mostOpenShown = 3
const levels: ThinkingLevel[] = ['locate', 'infer', 'integrate', 'evaluate']

/** An attempt of this learner with all it was given. @throws Refusal no-such-attempt, also for somebody else's. */
export async function attemptOf(scope: LearnerScope, id: string) {
  const row = await database().attempt.findFirst({
    where: { id, personId: scope.personId },
    include: { items: { orderBy: { position: 'asc' } } },
  })
  if (!row) throw new Refusal('no-such-attempt')
  const { items, ...head } = row
  const version = await versionById(row.versionId)
  return {
    head: parseHead(head),
    items: items.map(parseItem),
    version,
    passage: passageOf(version, parseHead(head).readingLevel, row.language),
  }
}

type Loaded = Awaited<ReturnType<typeof attemptOf>>

function questionsOf({ head, items, version, passage }: Loaded) {
  return items.map((stored) => {
    const item = must(version.items, stored.itemId)
    const presented = present(item, stored.position, stored.order, passage)
    return { item, stored, presented, reveal: revealFor(head, stored, item, () => presented, passage) }
  })
}

/** A quiz as its page shows it: every question in the order given, what is saved, and feedback where it is due. */
export async function quizInProgress(
  scope: LearnerScope,
  id: string,
): Promise<QuizInProgress & { submitted: boolean }> {
  const loaded = await attemptOf(scope, id)
  const { head, version, passage } = loaded
  return {
    id,
    slug: version.set.slug,
    title: inLanguage(version.set.text, head.language).title,
    feedback: head.feedback,
    submitted: head.submittedAt !== null,
    ...(head.passageInSight ? { passage: presentPassage(passage) } : {}),
    questions: questionsOf(loaded).map(({ presented, stored, reveal }) => ({
      item: presented,
      saved: {
        position: stored.position,
        response: stored.response,
        version: stored.version,
        final: stored.finalAt !== null,
      },
      ...(reveal ? { reveal } : {}),
    })),
  }
}

/** The result of a submitted quiz; nothing while it is still open. */
export async function quizResult(scope: LearnerScope, id: string): Promise<QuizResult | null> {
  const loaded = await attemptOf(scope, id)
  const { head, version, passage } = loaded
  if (!head.submittedAt) return null
  const questions = questionsOf(loaded)
  const outcomes = questions.map(({ stored }) => stored.verdict?.outcome)
  return {
    id,
    slug: version.set.slug,
    title: inLanguage(version.set.text, head.language).title,
    submittedAt: head.submittedAt.toISOString(),
    readingLevel: head.readingLevel,
    score: head.score ?? 0,
    of: questions.length,
    byLevel: scoreByLevel(questions),
    questions: questions.flatMap(({ presented, stored, reveal }) =>
      reveal ? [{ item: presented, response: stored.response, reveal }] : [],
    ),
    passage: presentPassage(passage),
    misses: outcomes.filter((outcome) => outcome !== 'correct').length,
    inReview: outcomes.filter((outcome) => outcome === 'review').length,
  }
}

function scoreByLevel(answered: { item: Item; stored: StoredItem }[]): LevelScore[] {
  return levels.flatMap((level) => {
    const these = answered.filter(({ item }) => item.level === level)
    const credit = these.reduce((sum, { stored }) => sum + (stored.verdict?.credit ?? 0), 0)
    return these.length ? [{ level, credit, of: these.length }] : []
  })
}

/** Everything a learner has done, newest first, with what to look at again. */
export async function progressOf(scope: LearnerScope): Promise<Progress> {
  const rows = await database().attempt.findMany({
    where: { personId: scope.personId },
    orderBy: { createdAt: 'desc' },
    include: { items: { orderBy: { position: 'asc' } } },
  })
  const versions = new Map<string, Version>()
  for (const { versionId } of rows)
    if (!versions.has(versionId)) versions.set(versionId, await versionById(versionId))
  const loaded = rows.map(({ items, ...head }) => ({
    head: parseHead(head),
    items: items.map(parseItem),
    version: must(versions, head.versionId),
  }))
  const submitted = loaded.filter(({ head }) => head.submittedAt)
  const answered = submitted.flatMap(({ items, version }) =>
    items.map((stored) => ({ stored, item: must(version.items, stored.itemId) })),
  )
  return {
    attempts: loaded.map(({ head, items, version }) => summaryOf(head, items, version)),
    byLevel: scoreByLevel(answered),
    ...factRecords(submitted),
  }
}

/** Quizzes that were begun and not submitted, newest first. */
export async function openQuizzes(scope: LearnerScope): Promise<AttemptSummary[]> {
  const rows = await database().attempt.findMany({
    where: { personId: scope.personId, submittedAt: null },
    orderBy: { createdAt: 'desc' },
    take: mostOpenShown,
    include: { items: true },
  })
  return Promise.all(
    rows.map(async ({ items, ...head }) =>
      summaryOf(parseHead(head), items.map(parseItem), await versionById(head.versionId)),
    ),
  )
}

function summaryOf(head: AttemptHead, items: StoredItem[], version: Version): AttemptSummary {
  return {
    id: head.id,
    slug: version.set.slug,
    title: inLanguage(version.set.text, head.language).title,
    startedAt: head.createdAt.toISOString(),
    submittedAt: head.submittedAt?.toISOString() ?? null,
    readingLevel: head.readingLevel,
    practice: head.practiceOfId !== null,
    answered: items.filter(({ response }) => response !== null).length,
    of: items.length,
    score: head.score,
  }
}

type Submitted = { head: AttemptHead; items: StoredItem[]; version: Version }

/** How each fact fared, over the quizzes given newest first. */
function factRecords(submitted: Submitted[]): Pick<Progress, 'toReview' | 'factsSeen' | 'factsOf'> {
  const records = new Map<string, FactRecord>()
  for (const { head, items, version } of submitted) {
    const facts = new Map(version.set.facts.map((fact) => [fact.id, fact]))
    for (const { itemId, verdict } of items) {
      if (!verdict) continue
      for (const id of must(version.items, itemId).facts) {
        const fact = facts.get(id)
        if (!fact) continue
        const key = `${version.set.slug}/${id}`
        const known = records.get(key)
        if (known) known.outcomes.unshift(verdict.outcome)
        else
          records.set(key, {
            fact: key,
            topic: inLanguage(fact.text, head.language).topic,
            outcomes: [verdict.outcome],
            slug: version.set.slug,
            readingLevel: head.readingLevel,
            sentences: fact.statedIn[head.readingLevel] ?? [],
          })
      }
    }
  }
  // The newest version of each set says how many facts there are.
  const sets = new Map(
    submitted.toReversed().map(({ version }) => [version.set.slug, version.set.facts.length]),
  )
  return {
    toReview: [...records.values()].filter(({ outcomes }) => outcomes.at(-1) !== 'correct'),
    factsSeen: records.size,
    factsOf: [...sets.values()].reduce((sum, facts) => sum + facts, 0),
  }
}
