import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { ROOT } from './places'

/** A hash of the names and contents of files and folders (given relative to the repository); absent ones count too. */
export function fingerprint(paths: string[], skip = /$^/): string {
  const hash = createHash('sha256').update(process.versions.node)
  for (const file of paths.flatMap((path) => filesUnder(join(ROOT, path)))) {
    const name = relative(ROOT, file)
    if (skip.test(name)) continue
    const content = readFileSync(file)
    hash.update(`\0${name}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)))
}

/** Whether what `marker` stands for was made from these inputs. */
export function isCurrent(marker: string, inputs: string): boolean {
  return existsSync(marker) && readFileSync(marker, 'utf8') === inputs
}

export function markCurrent(marker: string, inputs: string): void {
  mkdirSync(dirname(marker), { recursive: true })
  writeFileSync(marker, inputs)
}
