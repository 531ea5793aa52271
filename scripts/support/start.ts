import { config } from '@/lib/config'
import { buildApp, hasBuild } from './build'
import { runDoor } from './door'
import { Failure } from './failure'
import { generateClient } from './generate'
import { requireFreePort } from './port'
import { prepareData } from './prepare'
import { serve } from './serve'
import { step } from './steps'

/** From a fresh clone to a server that answers; each step is skipped when nothing has changed. */
export function start({ prebuilt }: { prebuilt: boolean }): Promise<void> {
  return runDoor(async () => {
    const settings = config()
    await requireFreePort(settings.port, settings.host)
    if (prebuilt && !hasBuild())
      throw new Failure('There is no production build. Make it first: npm run build')
    if (!prebuilt) await step('Prisma client', generateClient)
    await prepareData(settings)
    if (!prebuilt) await step('Production build', buildApp)
    await serve('start', settings, (url) => console.log(`Dossier is ready at ${url}`))
    process.exit(0)
  })
}
