import { refuseOldNode } from './support/node-version'

refuseOldNode()
const { parseArgs } = await import('node:util')
const { checkDossier } = await import('@/lib/core/facts/invariants')
const { contentSlugs, loadContent } = await import('./support/load-content')
const { reportReadability } = await import('./support/readability')

/**
 * `npm run -s content:check [-- --set SLUG]`: every problem of the fact sets in content/, a line each.
 * Exit code 1 if there is one, 2 if the command itself is not understood.
 */
const slugs = chosenSets()
const counts = slugs.map(check)
const [passages, problems] = [sum(counts.map((one) => one.passages)), sum(counts.map((one) => one.problems))]
console.log(`sets: ${slugs.length}, passages: ${passages}, problems: ${problems}`)
process.exitCode = problems === 0 ? 0 : 1

function check(slug: string): { passages: number; problems: number } {
  const loaded = loadContent(slug)
  if ('problems' in loaded) return { passages: 0, problems: print(slug, loaded.problems) }
  const readability = reportReadability(loaded.dossier)
  for (const line of readability.lines) console.log(`${slug}: ${line}`)
  const problems = [...checkDossier(loaded.dossier), ...readability.problems]
  return { passages: loaded.dossier.passages.length, problems: print(slug, problems) }
}

function print(slug: string, problems: { where: string; message: string }[]): number {
  for (const { where, message } of problems) {
    console.log(`${slug}: ${where}: ${message.replaceAll(/\s*\n\s*/g, ' ')}`)
  }
  return problems.length
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}

function chosenSets(): string[] {
  const known = contentSlugs()
  const chosen = chosenSet()
  if (chosen === undefined)
    return known.length > 0 ? known : notUnderstood('There is no fact set in content/.')
  if (known.includes(chosen)) return [chosen]
  return notUnderstood(`There is no set "${chosen}" in content/. There is: ${known.join(', ') || 'none'}.`)
}

function chosenSet(): string | undefined {
  try {
    return parseArgs({ options: { set: { type: 'string' } } }).values.set
  } catch (error) {
    return notUnderstood(error instanceof Error ? error.message : String(error))
  }
}

function notUnderstood(reason: string): never {
  console.error(`${reason}\nUsage: npm run -s content:check [-- --set SLUG]`)
  process.exit(2)
}
