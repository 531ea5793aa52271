import { NextResponse } from 'next/server'
import { answering, takesOnly } from '@/app/_server/answering'
import { learner } from '@/lib/server/access'
import { exportMyData } from '@/lib/server/attempts'

/** Everything that is kept of the person who asks, as a file. */
export const GET = answering(async () => {
  const data = await exportMyData(await learner())
  return NextResponse.json(data, {
    headers: { 'content-disposition': 'attachment; filename="dossier-my-data.json"' },
  })
})

const others = takesOnly('GET')

export { others as DELETE, others as OPTIONS, others as PATCH, others as POST, others as PUT }
