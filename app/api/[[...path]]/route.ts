import { answering } from '@/app/_server/answering'
import { Refusal } from '@/lib/server/refusal'

/** Any other address under /api: programs ask here, so they get an answer for programs. */
const nothing = answering(async () => {
  throw new Refusal('not-found')
})

export {
  nothing as DELETE,
  nothing as GET,
  nothing as OPTIONS,
  nothing as PATCH,
  nothing as POST,
  nothing as PUT,
}
