import { closeSync, existsSync, openSync } from 'node:fs'

/**
 * A folder that this user cannot write to, even as root, whom modes do not stop: Linux keeps one in
 * /sys. Undefined where there is none.
 */
export const unwritableFolder = ['/sys/kernel', '/System/Library'].find(
  (path) => existsSync(path) && refuses(path),
)

function refuses(folder: string): boolean {
  try {
    closeSync(openSync(`${folder}/dossier-write-check`, 'wx'))
    return false
  } catch {
    return true
  }
}
