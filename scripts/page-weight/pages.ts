import { Ledger } from '@/scripts/bench/ledger'
import { newMeasures, type Servers } from '@/scripts/bench/lesson'
import { Student } from '@/scripts/bench/student'
import { Failure } from '@/scripts/support/failure'

export const BARE = 'bare'

/** A page to be weighed, and the cookies it is asked for with. */
export interface PageToWeigh {
  name: string
  url: string
  cookies: { name: string; value: string }[]
}

/** The pages that most people see most, after one that has nothing on it. The quizzes are begun for this. */
export async function pagesToWeigh(servers: Servers): Promise<PageToWeigh[]> {
  const [app, bare] = [servers.app.url, servers.bare.url]
  return [
    { name: BARE, url: bare, cookies: [] },
    { name: 'home', url: app, cookies: [] },
    { name: 'reading', url: `${app}/read/letter-and-raids`, cookies: [] },
    { name: 'quiz', ...(await quiz(app, true)) },
    { name: 'quiz without passage', ...(await quiz(app, false)) },
  ]
}

async function quiz(app: string, passageInSight: boolean): Promise<Omit<PageToWeigh, 'name'>> {
  const measures = newMeasures()
  const student = new Student(app, new Ledger(), 0)
  await student.openForm(measures['new-quiz page'])
  await student.start(measures.start, { feedback: 'each', passageInSight })
  student.leave()
  if (!student.attempt) {
    const why = [...measures['new-quiz page'].complaints, ...measures.start.complaints].join('; ')
    throw new Failure(`No quiz could be started: ${why}`)
  }
  return { url: `${app}/quiz/${student.attempt}`, cookies: student.visitor.cookies }
}
