const small = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
  'seventeen eighteen nineteen'
).split(' ')
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const units: ReadonlyMap<string, number> = new Map([
  ...small.map((word, value): [string, number] => [word, value]),
  ...tens.map((word, at): [string, number] => [word, (at + 2) * 10]),
])
const groups: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
])
const scales: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
])

/** The numbers in the words of a text: in digits, and in English in words too. "one of" counts nothing. */
export function numbersIn(words: string[], language: string): number[] {
  const found: number[] = []
  for (let at = 0; at < words.length; ) {
    const { value, next } = numberAt(words, at, language === 'en')
    if (value !== undefined) found.push(value)
    at = next
  }
  return found
}

function numberAt(words: string[], start: number, english: boolean): { value?: number; next: number } {
  let total = 0
  let current: number | undefined
  let at = start
  for (; at < words.length; at++) {
    const word = words[at] ?? ''
    const group = english ? groups.get(word) : undefined
    const scale = english ? scales.get(word) : undefined
    const unit = unitOf(word, english)
    if (group !== undefined) current = (current ?? 1) * group
    else if (scale !== undefined) {
      total += (current ?? 1) * scale
      current = 0
    } else if (unit !== undefined && mayFollow(current, unit, word)) current = (current ?? 0) + unit
    else if (!(word === 'and' && at > start && hundreds(current) && unitOf(words[at + 1] ?? '', english)))
      break
  }
  const isNone =
    current === undefined || (current === 1 && total === 0 && words[start] === 'one' && words[at] === 'of')
  return isNone ? { next: Math.max(at, start + 1) } : { value: total + (current ?? 0), next: at }
}

function unitOf(word: string, english: boolean): number | undefined {
  if (/^\d+(\.\d+)?$/.test(word)) return Number(word)
  return english ? units.get(word) : undefined
}

const hundreds = (value: number | undefined) => value !== undefined && value >= 100 && value % 100 === 0

/** "twenty two" is one number; "two twenty", "22 121" and "two two" are two. */
function mayFollow(before: number | undefined, unit: number, word: string): boolean {
  if (before === undefined || before === 0) return true
  if (/\d/.test(word)) return false
  if (hundreds(before)) return unit < 100
  return before % 100 >= 20 && before % 10 === 0 && unit > 0 && unit < 10
}
