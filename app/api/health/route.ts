import { NextResponse } from 'next/server'
import { answering, takesOnly } from '@/app/_server/answering'
import { database } from '@/lib/server/db'

export const dynamic = 'force-dynamic'

/** Answers only if the database does. */
export const GET = answering(async () => {
  const sets = await database().factSet.count({ where: { currentId: { not: null } } })
  return NextResponse.json({ ok: true, sets })
})

const others = takesOnly('GET')

export { others as DELETE, others as OPTIONS, others as PATCH, others as POST, others as PUT }
