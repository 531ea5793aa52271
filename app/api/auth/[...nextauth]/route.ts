import type { NextRequest } from 'next/server'
import nextAuth from 'next-auth'
import { answering } from '@/app/_server/answering'
import { authOptions } from '@/lib/server/access'

type Context = { params: Promise<{ nextauth: string[] }> }

const handler = answering<Context>((request: NextRequest, context) =>
  nextAuth(request as never, context as never, authOptions()),
)

export { handler as GET, handler as POST }
