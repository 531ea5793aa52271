import { defineConfig } from 'prisma/config'

// `prisma generate` looks for the schema-engine binary, which it would have to download, but never
// runs it. Any existing path satisfies the look-up. Our migrations use the engine's WebAssembly build
// instead (lib/server/db/engine.ts). With this stand-in `prisma migrate` and `prisma db push` do
// nothing, so nothing here may call them; whoever wants to use them sets the variable to the real one.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
})
