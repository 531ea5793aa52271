import { z } from 'zod'

export const quizSizes = [5, 10, 20] as const

/** What somebody chooses before a quiz starts. */
export const startSchema = z.object({
  slug: z.string().min(1).max(100),
  count: z.coerce.number().pipe(z.union(quizSizes.map((size) => z.literal(size)))),
  readingLevel: z.enum(['5', '8', '11']),
  feedback: z.enum(['each', 'end']),
  passageInSight: z.boolean(),
})

export type StartRequest = z.infer<typeof startSchema>
