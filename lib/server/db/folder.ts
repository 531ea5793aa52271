import 'server-only'
import { closeSync, mkdirSync, openSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseError, explained } from './errors'

/**
 * Makes the data folder when it is missing, closed to other users, and proves that it can be written to.
 * Only the last part of the path is made: a missing parent is more likely a drive that is not there.
 */
export function prepareDataFolder(folder: string): { made: boolean } {
  return explained(folder, () => {
    const made = makeFolder(folder)
    if (!statSync(folder).isDirectory()) {
      throw new DatabaseError('data-folder-missing', `${folder} is not a folder. Set DATA_DIR to a folder.`)
    }
    const probe = join(folder, `.write-check.${process.pid}`)
    closeSync(openSync(probe, 'w', 0o600))
    rmSync(probe)
    return { made }
  })
}

function makeFolder(folder: string): boolean {
  try {
    mkdirSync(folder, { mode: 0o700 })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}
