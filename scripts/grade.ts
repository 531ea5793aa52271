import { refuseOldNode } from './support/node-version'

refuseOldNode()
const { createInterface } = await import('node:readline')
const { readingLevels } = await import('@/lib/core/facts/schema')
const { bankOf, chosenSets, languagesOf, readSet } = await import('./support/bank')
const { runDoor } = await import('./support/door')
const { gradeLine } = await import('./support/grade-line')
const { oneOf, printLines, readOptions } = await import('./support/options')

const USAGE = `Usage: npm run -s grade -- [--set SLUG] [--level 8] < responses.jsonl

Reads JSON lines {"item": id, "response": …} and prints for each, in their order,
{"item", "outcome": "correct|partial|incorrect|review", "credit": 0…1, "because"}.

A response is the object that the app sends ({"format": "typed", "text": "22"}), or plain: the text of an answer
or of an option, a list of texts, a record of left and right. null is an empty response. A line that cannot be
graded gets {"error": …}; the rest is graded all the same.

  --set     the fact set that the items are of; without it, all of them
  --level   the passage that was read, for questions about its sentences: ${readingLevels.join(', ')}. A line may have a
            "level" of its own; without both it is 8, or the first that the item can be asked at

Ends with 1 if a line could not be graded, and with 2 if called with what it does not know.`

const flags = readOptions(USAGE, { set: { type: 'string' }, level: { type: 'string' } })
const slugs = chosenSets(USAGE, flags.set)
const level = flags.level === undefined ? undefined : oneOf(USAGE, 'level', readingLevels, flags.level)

await runDoor(async () => {
  const banks = slugs.map(readSet).flatMap((set) => languagesOf(set).map((language) => bankOf(set, language)))
  const known = new Map(
    banks.flatMap(({ items, context }) => items.map((item) => [item.id, { item, context }])),
  )
  await printLines(graded())

  async function* graded() {
    let number = 0
    for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++
      if (line.trim() === '') continue
      const result = gradeLine(line, known, level)
      if ('error' in result) process.exitCode = 1
      yield JSON.stringify('error' in result ? { line: number, ...result } : result)
    }
  }
})
