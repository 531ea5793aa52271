import { isFunctionWord } from './function-words'
import type { Token } from './tokens'
import { editDistance, isRealWord, isSlip, likeness } from './typos'

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const scales: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 }
const ordinals: Record<string, number> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  twentieth: 20,
  thirtieth: 30,
}
/** What one word adds to a number. */
export type Part = {
  kind: 'small' | 'ten' | 'hundred' | 'scale' | 'dozen'
  value: number
  typo?: true
  ordinal?: true
}

/** Every number word of one piece, by its spelling. */
export const numberWords = new Map<string, Part>([
  ...units.map((word, value): [string, Part] => [word, { kind: 'small', value }]),
  ...tens.slice(2).map((word, index): [string, Part] => [word, { kind: 'ten', value: (index + 2) * 10 }]),
  ...Object.entries(scales).map(([word, value]): [string, Part] => [word, { kind: 'scale', value }]),
  ...Object.entries(ordinals).map(([word, value]): [string, Part] => [
    word,
    { kind: value % 10 === 0 && value > 10 ? 'ten' : 'small', value, ordinal: true },
  ]),
  ['hundred', { kind: 'hundred', value: 100 }],
  ['dozen', { kind: 'dozen', value: 12 }],
  ['nil', { kind: 'small', value: 0 }],
])

/** "twentytwo" → [20, 2]; each run-together compound of a ten and a unit, and "onehundred". */
const joined = new Map<string, Part[]>()
for (let ten = 2; ten < 10; ten++)
  for (let unit = 1; unit < 10; unit++)
    joined.set(`${tens[ten]}${units[unit]}`, [
      { kind: 'ten', value: ten * 10 },
      { kind: 'small', value: unit },
    ])
for (let unit = 1; unit < 10; unit++)
  joined.set(`${units[unit]}hundred`, [
    { kind: 'small', value: unit },
    { kind: 'hundred', value: 100 },
  ])

const spellings: [string, Part[]][] = [
  ...[...numberWords]
    .filter(([, part]) => !part.ordinal)
    .map(([word, part]): [string, Part[]] => [word, [part]]),
  ...joined,
]
/** Only a long word may differ in its first letter and still be a slip. */
const long = spellings.filter(([word]) => word.length >= 9)
const byInitial = new Map<string | undefined, [string, Part[]][]>()
for (const spelling of spellings) {
  const initial = spelling[0][0]
  byInitial.set(initial, [...(byInitial.get(initial) ?? []), spelling])
}

/** The one number word that the token is a slip for, or `null`. */
function nearest(token: string): Part[] | null {
  if (isRealWord(token)) return null
  const slips = new Map<string, Part[]>()
  for (const list of [byInitial.get(token[0]) ?? [], long])
    for (const [word, parts] of list) if (isSlip(token, word)) slips.set(word, parts)
  const [only] = slips.values()
  return only && slips.size === 1 ? only.map((part) => ({ ...part, typo: true as const })) : null
}

/** After a ten only a unit makes sense, so even a short word may carry one slip there: "twenty tow". */
function unitNear(token: string): Part[] | null {
  if (token.length < 2 || token.length > 6 || isFunctionWord(token)) return null
  let found: Part[] | null = null
  for (let value = 1; value < 10; value++) {
    if (editDistance(token, units[value] ?? '', 1) > 1) continue
    if (found) return null
    found = [{ kind: 'small', value, typo: true }]
  }
  return found
}

/** What a word says of a number, a slip or a run-together compound included; `after` is what stands before it. */
export function partsOf(token: string, after: Part | undefined): Part[] | null {
  const part = numberWords.get(token)
  if (part) return [part]
  const compound = joined.get(token)
  if (compound) return compound
  if (token.length >= 5 && token.length <= 13) {
    const near = nearest(token)
    if (near) return near
  }
  return after?.kind === 'ten' ? unitNear(token) : null
}

/** Is the token nearly a number word, yet too far from it to be read as one? */
export const isNearNumber = (token: string): boolean =>
  token.length >= 4 &&
  !/\d/.test(token) &&
  !partsOf(token, undefined) &&
  !isRealWord(token) &&
  [...numberWords.keys()].some(
    (word) => word.length >= 4 && /^(?:near|first-letter)$/.test(likeness(token, word)),
  )

const homophones: Record<string, number> = { to: 2, too: 2, for: 4, fore: 4, ate: 8, won: 1, tree: 3 }

/** "twenty-to": tied to a ten by a hyphen, a word that sounds like a unit is one. */
export function homophoneAt(tokens: readonly Token[], at: number, last: Part | undefined): Part[] | null {
  const token = tokens[at]
  const value = homophones[token?.text ?? '']
  if (value === undefined || token?.before !== '-' || last?.kind !== 'ten') return null
  return [{ kind: 'small', value, typo: true }]
}
