import { programs, run } from './run'
import { FAILED, PASSED, type Tally } from './tally'

/** Fewer modules than this means that the tool did not see the code. Raise it as the code grows. */
const FEWEST_MODULES = 200

interface Report {
  modules: { source: string }[]
  summary: { violations: { from: string; to: string; rule: { name: string }; comment?: string }[] }
}

/** Who may import whom: the rules of .dependency-cruiser.cjs. */
export async function checkWalls(): Promise<Tally> {
  const folders = ['app', 'components', 'lib', 'scripts', 'tests']
  const { output } = await run(programs.depcruise, ['--output-type', 'json', ...folders])
  const report = parse(output)
  if (!report) return FAILED

  const { violations } = report.summary
  for (const { from, to, rule, comment } of violations) {
    console.log(`${rule.name}: ${from} → ${to}${comment ? `\n  ${comment}` : ''}`)
  }
  const ours = report.modules.filter(({ source }) =>
    folders.some((folder) => source.startsWith(`${folder}/`)),
  )
  console.log(`${ours.length} modules, ${violations.length} imports through a wall`)
  if (ours.length < FEWEST_MODULES)
    console.log(`There are at least ${FEWEST_MODULES} modules: the tool did not see them all.`)
  return violations.length === 0 && ours.length >= FEWEST_MODULES ? PASSED : FAILED
}

function parse(output: string): Report | undefined {
  try {
    return JSON.parse(output) as Report
  } catch {
    console.log(output)
    return undefined
  }
}
