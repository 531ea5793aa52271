import type { Item } from './item'

/**
 * The words by which a question can be told from others, names and numbers masked: what it states, else
 * what it quotes, else its stem. What a format always says ("Is this statement true or false?") is no
 * part of it.
 */
export function frameOf({ stem, body }: Item): string[] {
  const own =
    body.format === 'true-false'
      ? body.statement.map(({ text }) => text).join('')
      : body.format === 'cloze'
        ? body.parts.map((part) => ('text' in part ? part.text : '…')).join('')
        : (stem.match(/“[^”]*”/g)?.join(' ') ?? stem)
  return (
    own
      .replaceAll(name, '*')
      .replaceAll(/\d[\d,.]*|…/g, '*')
      .toLowerCase()
      .match(/[\p{L}*]+/gu) ?? []
  )
}

/** Capitalised words; a single one that begins the text may be any word. */
const name =
  /^\p{Lu}[\p{L}’]+(?: \p{Lu}[\p{L}’]+)+|(?<=[\p{L}\d,’“] |“)\p{Lu}[\p{L}’]+(?: \p{Lu}[\p{L}’]+)*/gu

/** How alike two questions read, 0 to 1: Dice's coefficient (1945) over the words of their frames. */
export function similarity(a: Item, b: Item): number {
  const [left, right] = [frameOf(a), frameOf(b)]
  const rest = [...right]
  const shared = left.filter((word) => {
    const at = rest.indexOf(word)
    if (at >= 0) rest.splice(at, 1)
    return at >= 0
  })
  return (2 * shared.length) / Math.max(1, left.length + right.length)
}
