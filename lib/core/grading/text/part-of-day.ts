import { isSlip } from './typos'

/** A time of day as its relation to an anchor of the day: "before dawn", "at noon", "in the evening". */
type PartOfDay = { relation: 'before' | 'at' | 'after' | 'none'; anchor: string }

const anchors: [RegExp, string][] = [
  [
    /\b(?:dawns?|sunrise|sun rise|daybreak|day break|sunup|sun up|daylight|first light|day light|crack of dawn|sun (?:came|comes|come|had come|was|is|went) up|sun (?:rose|rises|had risen))\b/,
    'dawn',
  ],
  [
    /\b(?:sunset|sun set|sundown|sun down|dusk|nightfall|night fall|dark fell|sun went down|sun sets)\b/,
    'sunset',
  ],
  [/\b(?:noon|midday|mid day|noontime|lunch|lunchtime)\b/, 'noon'],
  [/\b(?:midnight|mid night)\b/, 'midnight'],
  [
    /\b(?:early mornings?|early hours|small hours|wee hours|early in the morning|early am)\b/,
    'early morning',
  ],
  [/\b(?:mornings?|am)\b/, 'morning'],
  [/\b(?:afternoons?)\b/, 'afternoon'],
  [/\b(?:evenings?)\b/, 'evening'],
  [/\b(?:daytime|day time|the day)\b/, 'day'],
  [/\b(?:nights?|nighttime|overnight|tonight)\b/, 'night'],
]

const before = /\b(?:before|prior to|pre|ahead of|earlier than|until|till|not yet)\b/
const after = /\b(?:after|past|post|following|later than|since)\b/
const at = /\b(?:at|during|exactly at|crack of)\b/

const spellings =
  'before predawn sunrise daybreak morning afternoon evening midnight midday sunset early during after'.split(
    ' ',
  )

/** Puts right the slips in the words that this file knows. */
const respell = (plain: string): string =>
  plain.replace(/[a-z]{5,}/g, (word) => spellings.find((known) => isSlip(word, known)) ?? word)

/** Reads the time of day from words joined by single spaces; `null` if they name none. */
export function partOfDay(plain: string): PartOfDay | null {
  const text = respell(plain).replace(
    /\b(pre|post)(dawn|sunrise|noon|midnight|sunset|dusk|daybreak)\b/g,
    '$1 $2',
  )
  for (const [pattern, anchor] of anchors) {
    const match = pattern.exec(text)
    if (!match) continue
    const lead = text.slice(0, match.index)
    if (anchor === 'day' && (before.test(lead) || after.test(lead))) return null
    if (before.test(lead)) return { relation: 'before', anchor }
    if (after.test(lead)) return { relation: 'after', anchor }
    return { relation: at.test(`${lead} ${match[0]}`) ? 'at' : 'none', anchor }
  }
  return null
}

/** Anchors that lie around the same hours, so that one is a wider or vaguer word for the other. */
const overlapping: Record<string, string[]> = {
  'before dawn': ['early morning', 'morning', 'night'],
  'early morning': ['morning', 'dawn'],
  morning: ['early morning', 'dawn'],
  evening: ['night', 'sunset'],
  night: ['evening', 'early morning', 'midnight'],
  midnight: ['night'],
  noon: ['midday'],
}

/** How a named part of the day stands to the wanted one. */
export function compareParts(given: PartOfDay, wanted: PartOfDay): 'same' | 'vague' | 'unclear' | 'other' {
  const relative = (part: PartOfDay) => part.relation === 'before' || part.relation === 'after'
  const name = (part: PartOfDay) => (relative(part) ? `${part.relation} ${part.anchor}` : part.anchor)
  if (name(given) === name(wanted)) return 'same'
  if (given.anchor === wanted.anchor) return given.relation === 'none' ? 'vague' : 'other'
  const around = overlapping[name(wanted)]
  if (!around?.includes(given.anchor) || relative(given)) return 'other'
  return given.anchor === around[0] ? 'vague' : 'unclear'
}
