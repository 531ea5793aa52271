import { refuseOldNode } from './support/node-version'

refuseOldNode()
const { config } = await import('@/lib/config')
const { runDoor } = await import('./support/door')
const { generateClient } = await import('./support/generate')
const { requireFreePort } = await import('./support/port')
const { prepareData } = await import('./support/prepare')
const { serve } = await import('./support/serve')
const { step } = await import('./support/steps')

await runDoor(async () => {
  const settings = config()
  await requireFreePort(settings.port, settings.host)
  await step('Prisma client', generateClient)
  await prepareData(settings)
  await serve('dev', settings, (url) => console.log(`Dossier is ready at ${url}`))
  process.exit(0)
})
