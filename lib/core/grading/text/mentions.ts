import { isFunctionWord, isTitle, isTitleLike } from './function-words'
import type { Form, Lexicon } from './lexicon'
import { isGivenName, isNickname, placeLengthAt } from './names'
import type { Token } from './tokens'
import { isRealWord, isSameStem, isSlip, type Likeness, likeness } from './typos'

type Quality = Exclude<Likeness, 'other'>

/** An entity named by the tokens `from` … `to - 1`. `who` indexes the key's entities; −1 is a companion. */
export type Mention = {
  who: number
  from: number
  to: number
  quality: Quality
  way: 'full' | 'surname' | 'companion'
  /** What stood before the surname: the right given name, another one, or none. */
  given: 'right' | 'other' | 'none'
  /** The surname alone could be somebody else. */
  ambiguous: boolean
}

const rank: Record<Quality, number> = { same: 0, typo: 1, 'first-letter': 2, near: 3 }

const plain = (form: Form, from: number, to: number, quality: Quality): Mention => ({
  who: form.who,
  from,
  to,
  quality,
  way: form.way,
  given: 'none',
  ambiguous: false,
})

const isWord = (token: string, word: string): boolean => token === word || token === `${word}s`

function exactAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Mention[] {
  const text = tokens[at]?.text ?? ''
  const singular = text.endsWith('s') ? text.slice(0, -1) : ''
  const candidates = [...(lexicon.byFirst.get(text) ?? []), ...(lexicon.byFirst.get(singular) ?? [])]
  const fitting = candidates.filter((form) =>
    form.words.every((word, index) => isWord(tokens[at + index]?.text ?? '', word)),
  )
  const longest = Math.max(0, ...fitting.map((form) => form.words.length))
  if (longest > 0 && !isMereTitle(tokens, at, longest))
    return fitting
      .filter((form) => form.words.length === longest)
      .map((form) => plain(form, at, at + longest, 'same'))
  const joined = lexicon.byJoined.get(text)
  if (joined) return [plain(joined, at, at + 1, 'same')]
  const next = tokens[at + 1]
  const together = next && next.before !== ',' ? text + next.text : ''
  const split = lexicon.byFirst.get(together)?.find((form) => form.words.length === 1 && together.length > 5)
  return split ? [plain(split, at, at + 2, 'same')] : []
}

/** "President Bush": a title that is also somebody's alias, before another name. */
function isMereTitle(tokens: readonly Token[], at: number, length: number): boolean {
  const next = tokens[at + 1]
  return (
    length === 1 &&
    isTitle(tokens[at]?.text ?? '') &&
    next?.before === '' &&
    !isFunctionWord(next.text) &&
    !isTitle(next.text)
  )
}

/** How well the tokens at `at` spell a form; the worst word decides. */
function spelling(
  tokens: readonly Token[],
  at: number,
  form: Form,
  taken: readonly boolean[],
): Quality | null {
  let worst: Quality = 'same'
  for (const [index, word] of form.words.entries()) {
    const token = tokens[at + index]?.text
    if (token === undefined || taken[at + index]) return null
    let like = form.exact ? (token === word ? 'same' : 'other') : likeness(token, word)
    if (like !== 'same' && like !== 'typo' && form.words.length > 1) {
      if (isSameStem(token, word) || isShortened(token, word)) like = 'typo'
      else if (like !== 'first-letter' && !(like === 'near' && !isRealWord(token))) return null
    }
    if (like === 'other') {
      const single = token.endsWith('s') ? likeness(token.slice(0, -1), word) : 'other'
      if (single !== 'typo') return null
      like = single
    }
    if (rank[like] > rank[worst]) worst = like
  }
  return worst
}

/** "temp" for "temporary": the beginning of a long word, beside other words of the name. */
const isShortened = (token: string, word: string): boolean =>
  word.length >= 7 && token.length >= 3 && token.length <= 5 && word.startsWith(token)

function similarAt(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  taken: readonly boolean[],
): Mention[] {
  let best: Mention[] = []
  for (const form of lexicon.forms) {
    const quality = spelling(tokens, at, form, taken)
    if (!quality) continue
    const mention = plain(form, at, at + form.words.length, quality)
    const leader = best[0]
    const lead = leader ? rank[quality] - rank[leader.quality] || leader.to - mention.to : -1
    if (lead < 0) best = [mention]
    else if (lead === 0) best.push(mention)
  }
  const text = tokens[at]?.text ?? ''
  if (best.length > 0 || text.length < 6) return best
  for (const [joined, form] of lexicon.byJoined)
    if (isSlip(text, joined)) best.push(plain(form, at, at + 1, 'typo'))
  return best
}

type GivenFit = 'right' | 'other' | 'title' | 'none'

function givenFit(text: string, given: ReadonlySet<string>, lexicon: Lexicon): GivenFit {
  if (isTitleLike(text, isSlip) || lexicon.companions.has(text)) return 'title'
  if (isFunctionWord(text)) return 'none'
  if (given.has(text)) return 'right'
  for (const name of given) {
    if (text.length === 1 && name[0] === text) return 'right'
    if (isNickname(text, name)) return 'right'
    if (text.length >= 3 && (name.startsWith(text) || isSlip(text, name))) return 'right'
    if (name.length === 4 && likeness(text, name) === 'near' && !isGivenName(text) && !isRealWord(text))
      return 'right'
  }
  if (text.length === 1 || isGivenName(text)) return 'other'
  return isRealWord(text) || /\d/.test(text) ? 'none' : 'other'
}

/** Takes in titles, initials and given names before a surname, and "Boogaard, Peter". */
function withGiven(
  mention: Mention,
  tokens: readonly Token[],
  taken: readonly boolean[],
  lexicon: Lexicon,
): Mention {
  const given = lexicon.people[mention.who]?.given
  if (mention.way !== 'surname' || !given) return mention
  let { from, to } = mention
  let fit: Mention['given'] = 'none'
  let initial = false
  while (from > 0 && !taken[from - 1] && !/[,;:()/&\n]/.test(tokens[from]?.before ?? '')) {
    const text = tokens[from - 1]?.text ?? ''
    const here = givenFit(text, given, lexicon)
    if (here === 'none' || (fit === 'other' && here === 'other')) break
    if (text.length === 1 && here !== 'right') initial = true
    else if (here === 'right') fit = 'right'
    else if (here === 'other' && fit === 'none') fit = 'other'
    from--
  }
  if (initial && fit === 'none') fit = 'other'
  const next = tokens[to]
  if (fit === 'none' && next && !taken[to] && next.before === ',' && given.has(next.text)) {
    fit = 'right'
    to++
  }
  return { ...mention, from, to, given: fit }
}

/** Of people with one surname, the one whose given name stands there; else the key's own, marked as ambiguous. */
function settle(candidates: Mention[]): Mention | undefined {
  const [first] = candidates
  if (candidates.length <= 1) return first
  const named = candidates.find((one) => one.given === 'right')
  if (named) return named
  const others = new Set(candidates.map((one) => one.who))
  return first && { ...first, ambiguous: others.size > 1 }
}

/**
 * Every entity that the tokens name, left to right and none overlapping: exact forms first, so that a
 * right spelling of one name is never a slip for another; then slips.
 */
export function findMentions(tokens: readonly Token[], lexicon: Lexicon): Mention[] {
  const taken = tokens.map(() => false)
  const found: Mention[] = []
  const claim = (candidates: Mention[]): number => {
    const mention = settle(candidates.map((one) => withGiven(one, tokens, taken, lexicon)))
    if (!mention) return 0
    // The right given name vouches for a surname that is one edit too far off.
    const quality = mention.quality === 'near' && mention.given === 'right' ? 'typo' : mention.quality
    taken.fill(true, mention.from, mention.to)
    const person = lexicon.people[mention.who]
    const bare = mention.way === 'surname' && mention.given === 'none' && person?.bareSurnameOk === false
    found.push({ ...mention, quality, ambiguous: mention.ambiguous || bare })
    return mention.to
  }
  for (let at = 0; at < tokens.length; ) at = (!taken[at] && claim(exactAt(tokens, at, lexicon))) || at + 1
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]?.text ?? ''
    if (taken[at] || token.length < 3 || isFunctionWord(token)) continue
    if (isMereTitle(tokens, at, 1)) continue
    if (placeLengthAt(tokens, at) > 0 && !lexicon.forms.some((form) => form.words[0] === token)) continue
    claim(similarAt(tokens, at, lexicon, taken))
  }
  return found.sort((one, two) => one.from - two.from)
}
