import 'server-only'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { checkDossier } from '@/lib/core/facts/invariants'
import { type Dossier, factSetSchema, passageSchema } from '@/lib/core/facts/schema'

const folder = join(process.cwd(), 'content')

/** A built-in fact set that cannot be published. The message lists what is wrong with it. */
class ContentError extends Error {
  override readonly name = 'ContentError'
}

/** Slugs of the fact sets that come with Dossier. */
export async function builtInSlugs(): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted()
}

/**
 * Reads a built-in fact set with its passages and checks every invariant.
 * @throws ContentError if it does not parse or an invariant does not hold.
 */
export async function readBuiltIn(slug: string): Promise<Dossier> {
  const files = await readdir(join(folder, slug))
  const parse = async <T>(file: string, schema: { parse: (data: unknown) => T }): Promise<T> => {
    try {
      return schema.parse(JSON.parse(await readFile(join(folder, slug, file), 'utf8')))
    } catch (cause) {
      throw new ContentError(`content/${slug}/${file} cannot be read: run "npm run content:check"`, { cause })
    }
  }
  const set = await parse('facts.json', factSetSchema)
  const passages = await Promise.all(
    files.filter((file) => /^passage\..*\.json$/.test(file)).map((file) => parse(file, passageSchema)),
  )
  const dossier = { set, passages: passages.toSorted((a, b) => Number(a.level) - Number(b.level)) }
  const problems = checkDossier(dossier)
  if (problems.length > 0) {
    const first = problems[0]
    throw new ContentError(
      `content/${slug} has ${problems.length} problems, the first: ${first?.where}: ${first?.message}`,
    )
  }
  return dossier
}
