import { type Decision, half, review, right, wrong } from '../decide'
import { isArticle, isFunctionWord, isTitle } from '../text/function-words'
import { type Lexicon, lexiconOf } from '../text/lexicon'
import { findMentions, type Mention } from '../text/mentions'
import { isGivenName, placeLengthAt } from '../text/names'
import { isDeniedAfter, isNegated, isWithdrawn } from '../text/negation'
import { areOpposite } from '../text/opposites'
import type { Token, Tokenised } from '../text/tokens'
import { isRealWord, isSameStem, isSlip } from '../text/typos'
import type { NameKey } from '../typed-key'

const prepositions = new Set('for of to by with under about from against than in at'.split(' '))
const alternatives = /^(?:or|versus|vs)$/

/** Says of a mention whether it stands beside the answer ("Obama's spokesman", "spokesman for Obama") or competes with it. */
function isAside(tokens: readonly Token[], mention: Mention): boolean {
  if (tokens[mention.to - 1]?.possessive) return true
  let before = mention.from - 1
  while (isArticle(tokens[before]?.text ?? '')) before--
  return prepositions.has(tokens[before]?.text ?? '')
}

/** Was a choice offered here: "or", a slash or a question between two names? */
const offersChoice = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from, to + 1)
    .some((token, index) => alternatives.test(token.text) || (index > 0 && token.before.includes('/')))

/** Words that no form, title, companion or grammar accounts for. */
function strangers(tokens: readonly Token[], mentions: readonly Mention[], lexicon: Lexicon): number[] {
  const known = tokens.map(
    ({ text }) => isFunctionWord(text) || isTitle(text) || lexicon.companions.has(text),
  )
  for (const { from, to } of mentions) known.fill(true, from, to)
  return [...known.keys()].filter((at) => !known[at])
}

/** Looks like a name: no English word, or a given name that people have. */
const looksLikeName = (token: Token | undefined): boolean =>
  token !== undefined &&
  !/\d/.test(token.text) &&
  token.text.length > 1 &&
  (isGivenName(token.text) || !isRealWord(token.text))

/** A person, an organisation, a place, an event, a document or a policy, by any of its names. */
export function gradeName(key: NameKey, { tokens, plain }: Tokenised): Decision {
  const lexicon = lexiconOf(key, [key.entity], key.others)
  const mentions = findMentions(tokens, lexicon)
  const previousEnd = (mention: Mention) =>
    mentions.findLast((one) => one.to <= mention.from && one.who !== -1)?.to ?? 0
  const affirmed = mentions.filter(
    (mention) =>
      mention.who !== -1 &&
      !isNegated(tokens, mention.from, previousEnd(mention)) &&
      !(mention !== mentions.at(-1) && isWithdrawn(tokens, mention.to)),
  )
  const mine = affirmed.filter((mention) => mention.who === 0)
  const clear = mine.filter((mention) => mention.quality !== 'near')
  const rivals = affirmed.filter((mention) => mention.who > 0 && mention.quality !== 'near')
  const strange = strangers(tokens, mentions, lexicon)

  if (clear.length === 0) {
    if (rivals.length > 0) return wrong('named-another')
    if (mentions.some((mention) => mention.who === 0 && mention.quality !== 'near')) return wrong('negated')
    if (mentions.some((mention) => mention.quality === 'near')) return review('name-near')
    return withoutMention(key, lexicon, tokens, plain, strange)
  }

  const best = clear.reduce((one, two) => (worth(two) > worth(one) ? two : one))
  const competing = rivals.filter((mention) => !isAside(tokens, mention))
  if (competing.length > 0) {
    const [rival] = competing
    const from = Math.min(best.to, rival?.to ?? 0)
    const to = Math.max(best.from, rival?.from ?? 0)
    return wrong(offersChoice(tokens, from, to) ? 'hedged' : 'several-answers')
  }
  const addition = strange.find((at) => isAddedName(tokens, at))
  if (addition !== undefined)
    return wrong(offersChoice(tokens, addition - 1, addition) ? 'hedged' : 'several-answers')
  if (isDeniedAfter(tokens, best.to)) return review('negation-unclear')
  if (best.ambiguous) return half('surname-ambiguous')
  if (best.given === 'other') return half('given-name-other')
  if (best.quality === 'first-letter') return half('typo-in-first-letter')
  return right(best.quality === 'typo' ? 'typo-in-name' : 'name-equal')
}

const worths = { same: 3, typo: 2, 'first-letter': 1, near: 0 }
const worth = (mention: Mention): number =>
  worths[mention.quality] - (mention.given === 'other' ? 0.5 : 0) - (mention.ambiguous ? 0.5 : 0)

/** "Boogaard or Johnson", "Durbin and Smith": one more name, offered as one more answer. */
function isAddedName(tokens: readonly Token[], at: number): boolean {
  const link = tokens[at - 1]?.text ?? ''
  const slash = /[/&]/.test(tokens[at]?.before ?? '')
  if (!alternatives.test(link) && link !== 'and' && !slash) return false
  return alternatives.test(link) || looksLikeName(tokens[at]) || placeLengthAt(tokens, at) > 0
}

/** The answer does not name the key by any form: is there evidence that it names something else? */
function withoutMention(
  key: NameKey,
  lexicon: Lexicon,
  tokens: readonly Token[],
  plain: string,
  strange: number[],
): Decision {
  const person = lexicon.people[0]
  const texts = strange.map((at) => tokens[at]?.text ?? '')
  const givenAt = texts.findIndex((text) => person?.given.has(text))
  if (person && person.surname.length > 0 && givenAt !== -1) {
    const rest = texts.filter((text) => !person.given.has(text))
    return wrong(rest.length === 0 ? 'given-name-only' : 'named-another')
  }
  if (tokens.length === 1 && lexicon.acronyms.size > 0 && plain.length <= 5 && !isRealWord(plain))
    return wrong('acronym-other')
  if (!person || person.surname.length === 0) {
    const part = partOfName(key, lexicon, texts)
    if (part) return part
  }
  const isPerson = person !== undefined && person.surname.length > 0
  if (isPerson && tokens.some((_, at) => placeLengthAt(tokens, at) > 0)) return wrong('named-another')
  if (isPerson && strange.some((at) => isTitle(tokens[at - 1]?.text ?? '') && tokens[at]?.before === ''))
    return wrong('named-another')
  if (strange.some((at) => isGivenName(tokens[at]?.text ?? '') || placeLengthAt(tokens, at) > 0))
    return wrong('named-another')
  if (texts.length > 0 && texts.length <= 3 && strange.every((at) => looksLikeName(tokens[at])))
    return wrong('named-another')
  return review('not-understood')
}

/** Some words of a name of several words: half for most of them, none if one is turned into its opposite. */
function partOfName(key: NameKey, lexicon: Lexicon, texts: string[]): Decision | null {
  const own = lexicon.forms.filter(({ who, words }) => who === 0 && words.length > 1)
  const matches = (text: string, word: string) => isSameStem(text, word) || isSlip(text, word)
  for (const { words } of own) {
    const content = words.filter((word) => !isFunctionWord(word))
    if (texts.some((text) => content.some((word) => areOpposite(text, word)))) return wrong('phrase-opposite')
    const hit = content.filter((word) => texts.some((text) => matches(text, word)))
    const foreign = texts.filter((text) => !content.some((word) => matches(text, word)))
    if (hit.length === 0 || foreign.length > 0) continue
    const shared =
      key.others.length > 0 &&
      lexicon.forms.some(({ who, words: other }) => who > 0 && hit.every((word) => other.includes(word)))
    if (hit.length === content.length) return right('name-equal')
    if (!shared && hit.length * 2 >= content.length) return half('name-part')
    return review('name-near')
  }
  return null
}
