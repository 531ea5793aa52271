import 'server-only'
import type { Dossier, FactSet, Passage, ReadingLevel } from '@/lib/core/facts/schema'
import { inLanguage } from '@/lib/core/facts/statement'
import type { Item } from '@/lib/core/questions/item'
import { database } from '../db'
import { Refusal } from '../refusal'
import { type OpenItem, type SealedKey, unseal } from './sealed'

/** A published version, read and parsed. */
export type Version = { id: string; set: FactSet; passages: Passage[]; items: Map<string, Item> }

/**
 * Versions never change once published, so the ones in use are kept parsed. The database stays the
 * truth: a process that has not seen a version reads it.
 */
const parsed = new Map<string, Promise<Version>>()
const mostKept = 20

/** A published version by id. Server-side only: its items hold their keys. */
export function versionById(id: string): Promise<Version> {
  const found = parsed.get(id) ?? readVersion(id)
  parsed.delete(id)
  parsed.set(id, found)
  found.catch(() => parsed.delete(id))
  const [oldest] = parsed.keys()
  if (parsed.size > mostKept && oldest) parsed.delete(oldest)
  return found
}

async function readVersion(id: string): Promise<Version> {
  const row = await database().factSetVersion.findUnique({
    where: { id },
    select: { document: true, items: { select: { content: true, key: { select: { key: true } } } } },
  })
  if (!row) throw new Refusal('no-such-set')
  const { set, passages } = JSON.parse(row.document) as Dossier
  const items = row.items.map(({ content, key }) =>
    unseal(JSON.parse(content) as OpenItem, JSON.parse(key?.key ?? '') as SealedKey),
  )
  return { id, set, passages, items: new Map(items.map((item) => [item.id, item])) }
}

/** The version of a fact set that new readers and new attempts get. @throws Refusal no-such-set */
export async function currentVersion(slug: string): Promise<Version> {
  const set = await database().factSet.findUnique({ where: { slug }, select: { currentId: true } })
  if (!set?.currentId) throw new Refusal('no-such-set')
  return versionById(set.currentId)
}

export type SetSummary = {
  slug: string
  title: string
  summary: string
  about: string
  levels: { level: ReadingLevel; title: string; words: number; sentences: number }[]
  facts: number
  items: number
}

/** Every published fact set, as the library lists it. */
export async function listSets(language: string): Promise<SetSummary[]> {
  const sets = await database().factSet.findMany({
    where: { currentId: { not: null } },
    orderBy: { createdAt: 'asc' },
    select: { slug: true },
  })
  return Promise.all(sets.map(({ slug }) => summaryOf(slug, language)))
}

/** One fact set, as the library lists it. @throws Refusal no-such-set */
export async function summaryOf(slug: string, language: string): Promise<SetSummary> {
  const { set, passages, items } = await currentVersion(slug)
  return {
    slug,
    ...inLanguage(set.text, language),
    levels: passages
      .filter((passage) => passage.language === language)
      .map((passage) => {
        const sentences = passage.paragraphs.flatMap((paragraph) => paragraph.sentences)
        return {
          level: passage.level,
          title: passage.title,
          words: sentences.reduce((sum, { text }) => sum + countWords(text), 0),
          sentences: sentences.length,
        }
      }),
    facts: set.facts.length,
    items: items.size,
  }
}

/** The passage of a version at a reading level. @throws Refusal no-such-set if it has none. */
export function passageOf(version: Version, level: ReadingLevel, language: string): Passage {
  const passage = version.passages.find((one) => one.level === level && one.language === language)
  if (!passage) throw new Refusal('no-such-set')
  return passage
}

export type Reading = {
  title: string
  level: ReadingLevel
  levels: ReadingLevel[]
  passage: Passage
  /** At an unhurried pace. */
  minutes: number
  sources: number
}

const wordsPerMinute = 180

/** A passage to read; at the nearest level if the set has none at the one asked for. @throws Refusal no-such-set */
export async function readingOf(slug: string, level: string, language: string): Promise<Reading> {
  const version = await currentVersion(slug)
  const passages = version.passages.filter((passage) => passage.language === language)
  const passage =
    passages.find((one) => one.level === level) ?? passages.find((one) => one.level === '8') ?? passages[0]
  if (!passage) throw new Refusal('no-such-set')
  const words = passage.paragraphs
    .flatMap(({ sentences }) => sentences)
    .reduce((sum, { text }) => sum + countWords(text), 0)
  return {
    title: passage.title,
    level: passage.level,
    levels: passages.map((one) => one.level),
    passage,
    minutes: Math.max(1, Math.round(words / wordsPerMinute)),
    sources: version.set.sources.length,
  }
}

const countWords = (text: string) => text.split(/\s+/).length
