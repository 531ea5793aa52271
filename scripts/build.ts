import { buildApp } from './support/build'
import { runDoor } from './support/door'
import { generateClient } from './support/generate'
import { step } from './support/steps'

/** `npm run build`: the production build alone, for images and mirrors. Needs no database. */
await runDoor(async () => {
  await step('Prisma client', generateClient)
  await step('Production build', buildApp)
})
