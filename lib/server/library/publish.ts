import 'server-only'
import { createHash } from 'node:crypto'
import type { Dossier } from '@/lib/core/facts/schema'
import { generateBank } from '@/lib/core/questions/generate'
import { database } from '../db'
import { builtInSlugs, readBuiltIn } from './built-in'
import { seal } from './sealed'

export type Published = {
  slug: string
  versionId: string
  items: number /** False if this very version was there already. */
  isNew: boolean
}

/**
 * Publishes a fact set: makes its item bank and stores both as one version, which never changes
 * afterwards. Publishing the same facts with the same generator again does nothing.
 */
export async function publish(dossier: Dossier): Promise<Published> {
  const { slug } = dossier.set
  const items = dossier.set.languages.flatMap((language) => generateBank(dossier, language).items)
  const document = JSON.stringify(dossier)
  const versionId = createHash('sha256')
    .update(document)
    .update(JSON.stringify(items))
    .digest('base64url')
    .slice(0, 20)
  const parts = items.map(seal)
  const isNew = await database().$transaction(async (tx) => {
    await tx.factSet.upsert({ where: { slug }, create: { slug }, update: {} })
    const known = await tx.factSetVersion.findUnique({ where: { id: versionId }, select: { id: true } })
    if (!known) {
      await tx.factSetVersion.create({ data: { id: versionId, slug, document } })
      await tx.item.createMany({
        data: parts.map(({ open }) => ({
          versionId,
          id: open.id,
          family: open.family,
          format: open.format,
          level: open.level,
          content: JSON.stringify(open),
        })),
      })
      await tx.answerKey.createMany({
        data: parts.map(({ open, sealed }) => ({ versionId, itemId: open.id, key: JSON.stringify(sealed) })),
      })
    }
    await tx.factSet.update({ where: { slug }, data: { currentId: versionId } })
    return !known
  })
  return { slug, versionId, items: items.length, isNew }
}

/** Publishes every fact set that comes with Dossier. @throws ContentError if one is not sound. */
export async function publishBuiltIn(): Promise<Published[]> {
  const published: Published[] = []
  for (const slug of await builtInSlugs()) published.push(await publish(await readBuiltIn(slug)))
  return published
}
