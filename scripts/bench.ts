import { cpus, loadavg } from 'node:os'
import { databaseFile } from '@/lib/server/db/location'
import { readArguments, refuse, wholeNumber } from './bench/arguments'
import { audit, Ledger } from './bench/ledger'
import { lesson, newMeasures, type Servers } from './bench/lesson'
import { faults, growth, promises, reportOn, type SizeReport, table } from './bench/report'
import { onStage, say } from './bench/stage'
import { runDoor } from './support/door'

const USAGE = `npm run bench -- [--students 1,10,50] [--seconds 20]

Runs the production server over a fresh data folder on a free port of this machine, lets students take
quizzes (start, ten answers, submit), and compares with a Next app that does nothing. Then it looks in the
database for every answer that was acknowledged.

  --students   how many at once; one number, or several with commas   (1 to 500)
  --seconds    how long for each number; a lesson begun is finished   (1 to 3600)

Figures as JSON go to standard output, progress to standard error. Ends with 1 if an answer was lost or a
request went wrong, and with 2 if called with what it does not know.`

const MOST_LESSONS = 1000
/** Enough for the code to be compiled and for both servers to have settled. */
const WARM_UP = { students: 10, lessons: 5 }

const flags = readArguments(USAGE, {
  students: { type: 'string', default: '1,10,50' },
  seconds: { type: 'string', default: '20' },
})
const seconds = wholeNumber(flags.seconds, 1, 3600) ?? refuse(USAGE, '--seconds is a number from 1 to 3600.')
const sizes = flags.students
  .split(',')
  .map((size) => wholeNumber(size, 1, 500) ?? refuse(USAGE, '--students are numbers from 1 to 500.'))

await runDoor(async () => {
  const loadBefore = loadavg()[0]
  const ledger = new Ledger()
  const complaints = new Map<string, number>()

  const { reports, kept } = await onStage(async (stage) => {
    say('Warming up …')
    await taught(stage, WARM_UP.students, (lessons) => lessons < WARM_UP.lessons)
    const reports: SizeReport[] = []
    for (const students of sizes) {
      const end = Date.now() + seconds * 1000
      const report = await taught(stage, students, (lessons) => lessons < MOST_LESSONS && Date.now() < end)
      say(table(report))
      reports.push(report)
    }
    await stage.stopApp()
    return { reports, kept: audit(databaseFile(stage.dataFolder), ledger) }
  })

  /** One lesson after the other, as long as there are to be more; at least one. */
  async function taught(servers: Servers, students: number, more: (lessons: number) => boolean) {
    const measures = newMeasures()
    let lessons = 0
    do {
      await lesson(servers, students, ledger, measures)
      lessons++
    } while (more(lessons))
    for (const [complaint, times] of Object.values(measures).flatMap((measure) => measure.complaints))
      complaints.set(complaint, (complaints.get(complaint) ?? 0) + times)
    return reportOn(students, lessons, measures)
  }

  const errors = [...complaints.values()].reduce((sum, times) => sum + times, 0)
  const wrong = faults(kept, errors)
  const machine = { node: process.version, cores: cpus().length, loadBefore }
  const report = { machine, sizes: reports, growth: growth(reports), promises: promises(reports), kept }
  console.log(JSON.stringify({ ...report, errors: Object.fromEntries(complaints) }, null, 2))
  for (const [complaint, times] of complaints) say(`${complaint} (${times} times)`)
  for (const { what, measured, bound, kept } of report.promises)
    say(`${kept ? 'kept' : 'NOT KEPT'}: ${what}: ${measured}, promised ${bound}`)
  say(`${kept.acknowledged} answers acknowledged, ${kept.found} found, ${kept.lost} lost`)
  for (const line of wrong) say(line)
  process.exit(wrong.length === 0 ? 0 : 1)
})
