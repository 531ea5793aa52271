/** A dotted or capital acronym, a number with or without thousands marks, or a word. */
const piece = /(?:\p{Lu}\.){2,}\p{Lu}?|\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)?|\p{L}+(?:'\p{L}+)*/gu

/**
 * The words of a text in a form that can be compared: lower case, without accents, apostrophe
 * endings or punctuation. Acronyms keep their capitals, so that "U.S." is not the pronoun "us".
 */
export function wordsOf(text: string): string[] {
  const plain = text
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
  return Array.from(plain.matchAll(piece), ([word]) => {
    const bare = word.replace(/'s$/, '').replaceAll(/[',]|\.(?!\d)/g, '')
    return /^\p{Lu}{2,}$/u.test(bare) ? bare : bare.toLowerCase()
  })
}

const endings = 'ations ation ments ment ions ion ings ing ies ied ed es ly s e'.split(' ')
/** "Family" does not end in -ly. */
const shortestBefore = (ending: string) => (ending === 'ly' ? 5 : 3)

/** A crude stem: enough to see that "deported" and "deportations" belong together, and no more. */
export function stem(word: string): string {
  if (!/^\p{Ll}+$/u.test(word)) return word
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= shortestBefore(one))
  const bare = ending ? word.slice(0, -ending.length) + (ending.startsWith('ie') ? 'i' : '') : word
  return bare.replace(/([^aeiou])\1$/u, '$1').replace(/(?<=..)y$/u, 'i')
}

const articles = new Set(['a', 'an', 'the', 'el', 'la', 'los', 'las', 'le', 'les', 'der', 'die', 'das'])

/** Do the words of a phrase stand in the text one after the other? Endings and a leading article do not matter. */
export function containsPhrase(text: string[], phrase: string): boolean {
  const words = wordsOf(phrase)
  const sought = (words.length > 1 && articles.has(words[0] ?? '') ? words.slice(1) : words).map(stem)
  const stems = text.map(stem)
  return (
    sought.length > 0 && stems.some((_, at) => sought.every((word, offset) => stems[at + offset] === word))
  )
}

const functionWords = new Set(
  `a about after all also an and any are as at be because been before being but by can could did do does during each for
  from had has have he her his how if in into is it its may more most no nor not of on one only or other our out over
  she should so some such than that the their them then there these they this those through to too under until up was
  we were what when where which while who whom whose why will with would you your`.split(/\s+/),
)

/** The words of a phrase that carry its meaning, as stems. */
export function contentStems(phrase: string): string[] {
  const content = wordsOf(phrase).filter((word) => word.length > 2 && !functionWords.has(word))
  return [...new Set(content.map(stem))]
}
