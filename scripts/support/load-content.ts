import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ZodType } from 'zod'
import type { Problem } from '@/lib/core/facts/invariants'
import { type Dossier, factSetSchema, type Passage, passageSchema } from '@/lib/core/facts/schema'
import { ROOT } from './places'

const CONTENT = join(ROOT, 'content')

/** What a folder of content holds: a dossier, or why it is none. */
export type Loaded = { dossier: Dossier } | { problems: Problem[] }

/** Slugs of the sets in `content/`, in alphabetical order. */
export function contentSlugs(): string[] {
  if (!existsSync(CONTENT)) return []
  const entries = readdirSync(CONTENT, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted()
}

/**
 * Reads `content/<slug>/` and checks the shape of each file, and that its name says what it holds.
 * Passages come by rising level. Whether the parts fit together is for `checkDossier` to say.
 */
export function loadContent(slug: string): Loaded {
  const files = readdirSync(join(CONTENT, slug)).filter((file) => /^passage\..*\.json$/.test(file))
  const facts = read(slug, 'facts.json', factSetSchema)
  const passages = files.map((file) => ({ file, read: read(slug, file, passageSchema) }))
  const problems = [
    ...('problems' in facts ? facts.problems : slugProblem(facts.value.slug, slug)),
    ...passages.flatMap(({ file, read }) =>
      'problems' in read ? read.problems : nameProblem(file, read.value),
    ),
  ]
  if (problems.length > 0 || 'problems' in facts) return { problems }
  const parsed = passages.flatMap(({ read }) => ('value' in read ? [read.value] : []))
  return {
    dossier: {
      set: facts.value,
      passages: parsed.toSorted((a, b) => Number(a.level) - Number(b.level)),
    },
  }
}

function slugProblem(slug: string, folder: string): Problem[] {
  if (slug === folder) return []
  return [
    { where: 'facts.json', message: `Its slug is "${slug}", but its folder is "${folder}": make them one.` },
  ]
}

function nameProblem(file: string, { language, level }: Passage): Problem[] {
  const name = `passage.${language}.${level}.json`
  if (file === name) return []
  return [{ where: file, message: `It belongs in "${name}": rename it, or correct its level and language.` }]
}

function read<T>(slug: string, file: string, schema: ZodType<T>): { value: T } | { problems: Problem[] } {
  const path = join(CONTENT, slug, file)
  if (!existsSync(path)) return { problems: [{ where: file, message: 'The file is missing.' }] }
  let data: unknown
  try {
    data = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { problems: [{ where: file, message: `It is not JSON: ${reason}` }] }
  }
  const result = schema.safeParse(data)
  if (result.success) return { value: result.data }
  return {
    problems: result.error.issues.map(({ path, message }) => ({
      where: [file, placeOf(path, data)].filter(Boolean).join(', '),
      message: `${message}.`,
    })),
  }
}

/** A path into the data, its list items by their ids where they have one: "facts[3 signers-count].text". */
function placeOf(path: PropertyKey[], data: unknown): string {
  let at = data
  let place = ''
  for (const key of path) {
    at = typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined
    const id = typeof at === 'object' && at !== null && 'id' in at ? ` ${String(at.id)}` : ''
    place += typeof key === 'number' ? `[${key}${id}]` : `${place ? '.' : ''}${String(key)}`
  }
  return place
}
