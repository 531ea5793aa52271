import { refuseOldNode } from './support/node-version'

refuseOldNode()
const { readingLevels } = await import('@/lib/core/facts/schema')
const { assembleQuiz } = await import('@/lib/core/questions/assemble')
const { seededDice } = await import('@/lib/core/questions/dice')
const { bankOf, chosenSets, languagesOf, readSet } = await import('./support/bank')
const { runDoor } = await import('./support/door')
const { Failure } = await import('./support/failure')
const { describeItem } = await import('./support/item-line')
const { notUnderstood, oneOf, printLines, readOptions, wholeNumber } = await import('./support/options')

const USAGE = `Usage: npm run -s questions -- [--set SLUG] [--language en] [--level 8] [--count N [--seed S]]

Prints questions with their keys, one JSON object a line: the whole bank, or with --count one quiz.

  --set        a folder of content/; without it, all of them (a quiz is drawn from one: the first)
  --language   the language to ask in (en)
  --level      the reading level: ${readingLevels.join(', ')}. Without it, the bank of every level, and a quiz of level 8
  --count      how many questions the quiz has
  --seed       any word; the same seed gives the same quiz (1)

Ends with 1 if the bank cannot give as many questions, and with 2 if called with what it does not know.`

const flags = readOptions(USAGE, {
  set: { type: 'string' },
  language: { type: 'string', default: 'en' },
  level: { type: 'string' },
  count: { type: 'string' },
  seed: { type: 'string' },
})
const slugs = chosenSets(USAGE, flags.set)
const level = flags.level === undefined ? undefined : oneOf(USAGE, 'level', readingLevels, flags.level)
const count = flags.count === undefined ? undefined : wholeNumber(USAGE, 'count', flags.count, 1, 200)
if (flags.seed !== undefined && count === undefined)
  notUnderstood(USAGE, '--seed chooses a quiz, so it needs --count')

await runDoor(async () => {
  const sets = slugs.map(readSet)
  const language = oneOf(USAGE, 'language', [...new Set(sets.flatMap(languagesOf))], flags.language)
  const spoken = sets.filter((set) => languagesOf(set).includes(language))
  await printLines(count === undefined ? bankLines() : quizLines(count))

  function* bankLines() {
    for (const set of spoken) {
      const bank = bankOf(set, language)
      for (const item of bank.items)
        if (level === undefined || item.readingLevels.includes(level)) yield describeItem(item, bank, level)
    }
  }

  function quizLines(wanted: number): string[] {
    const [set] = spoken
    if (!set) return []
    const bank = bankOf(set, language)
    const blueprint = { count: wanted, readingLevel: level ?? '8' }
    const quiz = assembleQuiz(bank.items, blueprint, seededDice(flags.seed ?? '1'))
    if (!quiz.complete)
      throw new Failure(
        `The set "${bank.slug}" has at most ${quiz.items.length} questions that go together at level ${blueprint.readingLevel}, not ${wanted}: lower --count.`,
      )
    return quiz.items.map((item) => describeItem(item, bank, blueprint.readingLevel))
  }
})
