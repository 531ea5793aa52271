import { loadavg } from 'node:os'
import { readArguments, refuse, wholeNumber } from './bench/arguments'
import { onStage, say } from './bench/stage'
import { withBrowser } from './page-weight/browser'
import { BARE, pagesToWeigh } from './page-weight/pages'
import { faults, type Pages, table } from './page-weight/report'
import { type Run, score, summary } from './page-weight/score'
import { weigh } from './page-weight/weigh'
import { runDoor } from './support/door'

const USAGE = `npm run page-weight -- [--runs 12]

Loads pages of the production build in Chromium and adds up what comes over the line, against a Next page
that has nothing on it; then asks Lighthouse, as a phone, about each of them in turn.

  --runs   how often Lighthouse looks at each page; 0 leaves it out   (0 to 50)

Figures as JSON go to standard output, a table to standard error. Ends with 1 if a promise is not kept, and
with 2 if called with what it does not know.`

const flags = readArguments(USAGE, { runs: { type: 'string', default: '12' } })
const runs = wholeNumber(flags.runs, 0, 50) ?? refuse(USAGE, '--runs is a number from 0 to 50.')

await runDoor(async () => {
  const loadBefore = loadavg()[0]
  const pages = await onStage((stage) =>
    withBrowser(async (browser, port) => {
      const wanted = await pagesToWeigh(stage)
      const weighed: Pages = {}
      for (const page of wanted) weighed[page.name] = { weight: await weigh(browser, page) }

      // In turn, so that what disturbs one page disturbs the others as well.
      const looks = new Map<string, Run[]>(wanted.map(({ name }) => [name, []]))
      for (let run = 1; run <= runs; run++) {
        for (const page of wanted) looks.get(page.name)?.push(await score(port, page))
        say(`Lighthouse, run ${run} of ${runs}: ${last(looks)}`)
      }
      for (const [name, done] of looks) {
        const page = weighed[name]
        if (page && done.length > 0) page.score = summary(done)
      }
      return weighed
    }),
  )
  const wrong = faults(pages)
  console.log(
    JSON.stringify({ node: process.version, loadBefore, comparedWith: BARE, pages, faults: wrong }, null, 2),
  )
  say(table(pages))
  for (const [name, { weight }] of Object.entries(pages))
    for (const complaint of weight.complaints) say(`${name}: the browser says: ${complaint}`)
  for (const line of wrong) say(line)
  process.exit(wrong.length === 0 ? 0 : 1)
})

function last(looks: Map<string, Run[]>): string {
  const points = [...looks].map(
    ([name, done]) => `${name} ${Math.round(done.at(-1)?.scores.performance ?? 0)}`,
  )
  return points.join(', ')
}
