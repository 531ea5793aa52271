import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { migrate } from '@/lib/server/db/migrate'
import { MIGRATIONS } from '@/scripts/support/places'

declare module 'vitest' {
  interface ProvidedContext {
    databaseTemplate: string
  }
}

/** Migrates once per run; database.ts copies the result for each test. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-template-'))
  const template = join(folder, 'dossier.db')
  await migrate(template, MIGRATIONS)
  project.provide('databaseTemplate', template)
  return () => rmSync(folder, { recursive: true, force: true })
}
