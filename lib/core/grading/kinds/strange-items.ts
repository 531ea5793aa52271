import { isArticle, isFunctionWord, isTitle } from '../text/function-words'
import type { Lexicon } from '../text/lexicon'
import type { Mention } from '../text/mentions'
import { isGivenName, placeLengthAt } from '../text/names'
import { isNegated } from '../text/negation'
import type { Token } from '../text/tokens'
import { isRealWord } from '../text/typos'

/** Items of the list that name something known from elsewhere, or a name nobody knows. */
export function strangeItems(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  lexicon: Lexicon,
): string[] {
  const names: string[] = []
  const isPlaces = lexicon.people.every(({ surname }) => surname.length === 0)
  const taken = tokens.map(() => false)
  for (const { from, to } of mentions) taken.fill(true, from, to)
  const startsItem = (at: number) => {
    const token = tokens[at]
    if (at === 0 || !token) return true
    return /[,;/&(\n]/.test(token.before) || /^(?:and|or|plus|nor)$/.test(tokens[at - 1]?.text ?? '')
  }
  for (let at = 0; at < tokens.length; at++) {
    const text = tokens[at]?.text ?? ''
    if (
      taken[at] ||
      isFunctionWord(text) ||
      isArticle(text) ||
      isTitle(text) ||
      lexicon.companions.has(text) ||
      /\d/.test(text)
    )
      continue
    const place = placeLengthAt(tokens, at)
    const follows = place > 0 && isPlaces && !/^(?:of|from|in)$/.test(tokens[at - 1]?.text ?? '')
    const isItem = (startsItem(at) || follows) && !isNegated(tokens, at)
    const isAdjective =
      /^(?:countr|nation|state|region|area)/.test(tokens[at + place]?.text ?? '') && place > 0
    const isTag = (tokens[at]?.before ?? '').includes('(')
    if (
      isItem &&
      !isTag &&
      !isAdjective &&
      (place > 0 || isGivenName(text) || (text.length > 2 && !isRealWord(text)))
    ) {
      const end = place > 0 ? at + place : at + 1
      names.push(
        tokens
          .slice(at, end)
          .map((token) => token.text)
          .join(' '),
      )
      at = end - 1
      while (at + 1 < tokens.length && !taken[at + 1] && !startsItem(at + 1)) at++
    }
  }
  return [...new Set(names)]
}
