import type { NumberMention } from '../text/numbers'
import type { Tokenised } from '../text/tokens'

export type Bound = 'none' | 'exactly' | 'about' | 'nearly' | 'at-least' | 'at-most' | 'more' | 'less'

type Pattern = [RegExp, Bound]

const symbols: Pattern[] = [
  [/(?:>=|≥|=>)$/, 'at-least'],
  [/(?:<=|≤|=<)$/, 'at-most'],
  [/>$/, 'more'],
  [/<$/, 'less'],
  [/[~≈]$/, 'about'],
]

const before: Pattern[] = [
  [
    /(?:at least|no (?:less|fewer|lower) th[ae]n|not (?:less|fewer|lower) th[ae]n|not (?:under|below)|minimum|min|upwards?)$/,
    'at-least',
  ],
  [
    /(?:at most|no (?:more|greater|higher) th[ae]n|not (?:more|greater|higher) th[ae]n|not (?:over|above)|up to|maximum|max|as many as)$/,
    'at-most',
  ],
  [/(?:(?:more|greater|higher|bigger|larger) th[ae]n|over|above|beyond|past|exceed(?:s|ed|ing)?)$/, 'more'],
  [/(?:(?:less|fewer|lower|smaller) th[ae]n|under|below|not quite)$/, 'less'],
  [/(?:about|around|roughly|approximately|approx|circa|ca|some|close to|near|estimated|aprox)$/, 'about'],
  [/(?:nearly|almost)$/, 'nearly'],
  [/(?:exactly|precisely|exact)$/, 'exactly'],
]

const after: Pattern[] = [
  [/^(?:\S+ ){0,2}?(?:or|and) (?:more|above|over|up|higher|greater)\b/, 'at-least'],
  [/^(?:\S+ ){0,2}?(?:at least|at a minimum|minimum|plus|upwards?)\b/, 'at-least'],
  [/^(?:\S+ ){0,2}?(?:or|and) (?:less|fewer|under|below|lower)\b/, 'at-most'],
  [/^(?:\S+ ){0,2}?(?:at most|at the most|maximum|max|tops)\b/, 'at-most'],
  [/^(?:\S+ ){0,2}?(?:or so|ish|approximately|roughly|give or take|more or less|or thereabouts)\b/, 'about'],
  [/^(?:\S+ ){0,2}?exactly\b/, 'exactly'],
]

const first = (patterns: Pattern[], text: string): Bound | undefined =>
  patterns.find(([pattern]) => pattern.test(text))?.[1]

/** The bound that an answer puts on a number: "at least 121", "121+", "over 120", "121 or more". */
export function boundOf({ tokens, after: end }: Tokenised, mention: NumberMention): Bound {
  const words = (from: number, to: number) => tokens.slice(Math.max(0, from), to).map((token) => token.text)
  const lead = words(mention.from - 6, mention.from)
  while (/^(?:the|a|an|of|about|around)$/.test(lead.at(-1) ?? '') && lead.length > 1) {
    const filler = lead.pop()
    if (/^(?:about|around)$/.test(filler ?? '') && !first(before, lead.join(' '))) return 'about'
  }
  const mark = tokens[mention.from]?.before ?? ''
  const next = tokens[mention.to]?.before ?? end
  const trail = words(mention.to, mention.to + 6).join(' ')
  if (mention.glued === 'ish') return 'about'
  if (mention.glued === 'plus' || next.startsWith('+')) return 'at-least'
  return first(symbols, mark) ?? first(before, lead.join(' ')) ?? first(after, trail) ?? 'none'
}
