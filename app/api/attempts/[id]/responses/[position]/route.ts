import { NextResponse } from 'next/server'
import { z } from 'zod'
import { answering, jsonOf, takesOnly } from '@/app/_server/answering'
import { saveRequestSchema } from '@/lib/contracts/response'
import { learner } from '@/lib/server/access'
import { saveResponse } from '@/lib/server/attempts'
import { Refusal } from '@/lib/server/refusal'

type Context = { params: Promise<{ id: string; position: string }> }

const position = z.coerce.number().int().min(1).max(1000)

/** The autosave of one response. */
export const PUT = answering<Context>(async (request, { params }) => {
  const scope = await learner()
  const path = await params
  const at = position.safeParse(path.position)
  if (!at.success) throw new Refusal('no-such-item')
  const body = saveRequestSchema.safeParse(await jsonOf(request))
  if (!body.success) throw new Refusal('bad-request', z.flattenError(body.error))
  return NextResponse.json(await saveResponse(scope, path.id, at.data, body.data))
})

const others = takesOnly('PUT')

export { others as DELETE, others as GET, others as OPTIONS, others as PATCH, others as POST }
