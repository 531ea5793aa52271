import { refuseOldNode } from './support/node-version'

refuseOldNode()
const { runDoor } = await import('./support/door')
const { Failure } = await import('./support/failure')
const { STAGES } = await import('./support/stages')
const { since } = await import('./support/steps')
const { lineFor, sum } = await import('./support/tally')

/** `npm test`, or a part of it: `npm test -- --only static|unit|e2e`. */
await runDoor(async () => {
  const stages = STAGES.filter(({ parts }) => parts.some((part) => !only() || part === only()))
  if (stages.length === 0) throw new Failure('Write --only static, --only unit or --only e2e.')

  const tallies = []
  for (const { title, run } of stages) {
    console.log(`\n── ${title} ──`)
    const begun = performance.now()
    const tally = await run()
    tallies.push(tally)
    console.log(`── ${title}: ${tally.failed === 0 ? 'ok' : 'FAILED'} (${since(begun)})`)
  }
  const total = sum(tallies)
  console.log(`\n${lineFor(total)}`)
  process.exit(total.failed === 0 ? 0 : 1)
})

function only(): string | undefined {
  const at = process.argv.indexOf('--only')
  return at < 0 ? undefined : (process.argv[at + 1] ?? '')
}
