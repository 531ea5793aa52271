import { closeDatabase, database } from '@/lib/server/db'
import { publish } from '@/lib/server/library'
import { readBuiltIn } from '@/lib/server/library/built-in'
import type { SealedKey } from '@/lib/server/library/sealed'

/**
 * Publishes the built-in fact set once more, into the data folder that DATA_DIR names, with words in every
 * answer key that stand nowhere else: "canary" + the item's id + where it was planted. Its own process,
 * because Playwright cannot load what is for the server only. Prints the version's id.
 */
const dossier = await readBuiltIn('letter-and-raids')
const text = dossier.set.text.en
if (!text) throw new Error('the built-in set is in English')
text.about = `${text.about} This copy has marked keys.`
const { versionId } = await publish(dossier)

const rows = await database().answerKey.findMany({ where: { versionId } })
await database().$transaction(
  rows.map(({ itemId, key }) =>
    database().answerKey.update({
      where: { versionId_itemId: { versionId, itemId } },
      data: { key: JSON.stringify(planted(itemId, JSON.parse(key) as SealedKey)) },
    }),
  ),
)
await closeDatabase()
process.stdout.write(versionId)

function planted(itemId: string, sealed: SealedKey): SealedKey {
  const mark = (where: string) => `canary${itemId}${where}`
  return {
    ...sealed,
    key: inKey(sealed.key, mark) as SealedKey['key'],
    explanation: `${sealed.explanation} ${mark('explanation')}`,
    answer: {
      canonical: `${sealed.answer.canonical} ${mark('answer')}`,
      accepts: [...sealed.answer.accepts, mark('accepts')],
    },
    shows: [...sealed.shows, mark('shows')],
  }
}

/** Marks what a key says in words: corrections, confusions, names and aliases of typed answers, others, concepts. */
function inKey(value: unknown, mark: (where: string) => string): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((one) => inKey(one, mark))
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      if (['text', 'confusion', 'name'].includes(name) && typeof inner === 'string')
        return [name, `${inner} ${mark(name)}`]
      if (['aliases', 'acronyms'].includes(name) && Array.isArray(inner))
        return [name, [...inner, mark(name)]]
      return [name, inKey(inner, mark)]
    }),
  )
}
