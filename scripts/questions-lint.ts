import { refuseOldNode } from './support/node-version'

refuseOldNode()
const { readingLevels } = await import('@/lib/core/facts/schema')
const { assembleQuiz } = await import('@/lib/core/questions/assemble')
const { seededDice } = await import('@/lib/core/questions/dice')
const { lintBank, lintQuiz } = await import('@/lib/core/questions/lint')
const { bankOf, chosenSets, languagesOf, readSet } = await import('./support/bank')
const { runDoor } = await import('./support/door')
const { printLines, readOptions } = await import('./support/options')
const { findingLine, totalsLine } = await import('./support/lint-lines')

const USAGE = `Usage: npm run -s questions:lint -- [--json] [--set SLUG]

Holds every question, and quizzes drawn from them, against the rules for good items. Prints a line for each
finding, with its rule and its items, then one line of totals.

  --json   each line as a JSON object
  --set    a folder of content/; without it, all of them

Ends with 1 if a hard rule is broken, and with 2 if called with what it does not know.`

const flags = readOptions(USAGE, { json: { type: 'boolean', default: false }, set: { type: 'string' } })
const slugs = chosenSets(USAGE, flags.set)
const seeds = ['a', 'b', 'c', 'd', 'e']
const counts = [10, 20]

await runDoor(async () => {
  const banks = slugs.map(readSet).flatMap((set) => languagesOf(set).map((language) => bankOf(set, language)))
  await printLines(lines())

  function* lines() {
    const checked = []
    for (const bank of banks) {
      const { findings, figures } = lintBank(bank.items, bank.context)
      const quizzes = quizzesFrom(bank)
      const all = [
        ...findings,
        ...quizzes.flatMap(({ items, readingLevel }) => lintQuiz(items, bank.context, readingLevel)),
      ]
      const once = [...new Map(all.map((one) => [`${one.name} ${one.items} ${one.message}`, one])).values()]
      for (const finding of once) yield findingLine(finding, bank, flags.json)
      checked.push({ bank, findings: once, figures, quizzes: quizzes.length })
    }
    if (checked.some(({ findings }) => findings.some(({ severity }) => severity === 'hard')))
      process.exitCode = 1
    yield totalsLine(checked, flags.json)
  }
})

/** Some quizzes as learners would get them, of each reading level. */
function quizzesFrom({ items }: ReturnType<typeof bankOf>) {
  return readingLevels.flatMap((readingLevel) =>
    counts.flatMap((count) =>
      seeds.map((seed) => ({
        readingLevel,
        items: assembleQuiz(items, { count, readingLevel }, seededDice(seed)).items,
      })),
    ),
  )
}
