import 'server-only'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import type { MigrationFolder } from './history'

/** Prisma's schema engine as WebAssembly: the one `prisma migrate` runs, without its download. */

const NO_FILTERS = { externalTables: [], externalEnums: [] }

/** Applies what the folder has and the file has not. Returns the names, oldest first. */
export function applyMigrations(file: string, folder: MigrationFolder): Promise<string[]> {
  return withEngine(file, async (engine) => {
    const migrationsList = {
      baseDir: folder.path,
      lockfile: { path: 'migration_lock.toml', content: folder.lock },
      shadowDbInitScript: '',
      migrationDirectories: folder.migrations.map(({ name, sql }) => ({
        path: name,
        migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: sql } },
      })),
    }
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: NO_FILTERS })
    return appliedMigrationNames
  })
}

/** The SQL that turns the tables of a file into those of the schema; null when they agree. */
export function sqlToReach(schema: string, file: string): Promise<string | null> {
  const files = [{ path: 'schema.prisma', content: schema }]
  return withEngine(
    file,
    async (engine) => {
      const { exitCode, stdout } = await engine.diff({
        from: { tag: 'schemaDatasource', files, configDir: '.' },
        to: { tag: 'schemaDatamodel', files },
        script: true,
        exitCode: true,
        filters: NO_FILTERS,
      })
      return exitCode === 0 ? null : (stdout ?? '')
    },
    schema,
  )
}

async function withEngine<T>(
  file: string,
  work: (engine: bindings.SchemaEngine) => Promise<T>,
  schema?: string,
): Promise<T> {
  await loaded()
  const driver = new Disposable({ url: `file:${file}` })
  try {
    const datamodels: [string, string][] | undefined = schema ? [['schema.prisma', schema]] : undefined
    const adapter = bindMigrationAwareSqlAdapterFactory(driver)
    const engine = await bindings.SchemaEngine.new({ datamodels }, () => undefined, adapter)
    try {
      return await work(engine)
    } finally {
      engine.free()
    }
  } finally {
    await driver.dispose()
  }
}

/** The engine keeps its connections open when it is freed, so they are closed here. */
class Disposable extends PrismaBetterSqlite3 {
  readonly #open: Awaited<ReturnType<PrismaBetterSqlite3['connect']>>[] = []

  override async connect() {
    const connection = await super.connect()
    this.#open.push(connection)
    return connection
  }

  async dispose() {
    for (const connection of this.#open) await connection.dispose()
  }
}

let loading: Promise<void> | undefined

function loaded(): Promise<void> {
  loading ??= load()
  return loading
}

/** The package's own entry imports a .wasm file, which Node does not do without a flag. */
async function load(): Promise<void> {
  const script = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const bytes = await readFile(script.replace(/\.js$/, '.wasm'))
  const imports = { './schema_engine_bg.js': bindings as unknown as WebAssembly.ModuleImports }
  const { instance } = await WebAssembly.instantiate(bytes, imports)
  bindings.__wbg_set_wasm(instance.exports)
  const start = instance.exports.__wbindgen_start
  if (typeof start === 'function') start()
}
