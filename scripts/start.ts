import { refuseOldNode } from './support/node-version'

// Before anything that an old Node could not even load.
refuseOldNode()
const { start } = await import('./support/start')
await start({ prebuilt: process.argv.includes('--prebuilt') })
