import { type Decision, half, review, right, wrong } from '../decide'
import { isFunctionWord } from '../text/function-words'
import { isNegated } from '../text/negation'
import { areOpposite } from '../text/opposites'
import { type Token, type Tokenised, wordsOf } from '../text/tokens'
import { isRealWord, isSameStem, isSlip } from '../text/typos'
import type { PhraseKey } from '../typed-key'

type Compiled = {
  /** The name and aliases, as words that carry meaning. */
  forms: string[][]
  /** Each concept's words and stems, and the words of the forms that belong to it. */
  groups: { stems: string[]; words: string[] }[]
  others: string[][]
  /** The key itself denies something, or counts a negation among its concepts. */
  negative: boolean
  /** An alias is an acronym, so that another one names something else. */
  hasAcronym: boolean
}

const negators = /^(?:not|no|never|without|neither|nor)$/
const contentOf = (words: string[]): string[] => words.filter((word) => !isFunctionWord(word))

const compiled = new WeakMap<PhraseKey, Compiled>()

function compile(key: PhraseKey): Compiled {
  const ready = compiled.get(key)
  if (ready) return ready
  const forms = [key.name, ...key.aliases].map((text) => wordsOf(text))
  const all = [...new Set(forms.flat())]
  const groups = key.concepts.map((group) => {
    const stems = group.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1))
    const words = group.filter((word) => !word.endsWith('*')).flatMap(wordsOf)
    const related = all.filter((word) => stems.some((stem) => word.startsWith(stem)))
    return { stems, words: [...words, ...related] }
  })
  const result = {
    forms: forms.map(contentOf).filter((words) => words.length > 0),
    groups,
    others: key.others.map((text) => contentOf(wordsOf(text))).filter((words) => words.length > 0),
    hasAcronym: key.aliases.some((alias) => /^(?:\p{Lu}\.?){2,6}$/u.test(alias)),
    negative: [...forms.flat(), ...key.concepts.flat()].some((word) => negators.test(word)),
  }
  compiled.set(key, result)
  return result
}

const isForm = (token: string, word: string): boolean =>
  token === word || isSameStem(token, word) || isSlip(token, word)

const isShortened = (token: string, word: string): boolean =>
  word.length >= 7 && token.length >= 4 && token.length <= 5 && word.startsWith(token)

function mentions(token: string, group: Compiled['groups'][number]): boolean {
  if (group.words.some((word) => isForm(token, word))) return true
  return group.stems.some(
    (stem) => token.startsWith(stem) || (stem.length >= 5 && isSlip(token.slice(0, stem.length), stem)),
  )
}

/** Every word of a form is there. Returns the tokens used, or `null`. */
function covers(tokens: readonly Token[], form: readonly string[]): Set<number> | null {
  const used = new Set<number>()
  for (const word of form) {
    const at = tokens.findIndex(
      ({ text }, index) =>
        !used.has(index) && (isForm(text, word) || (form.length > 1 && isShortened(text, word))),
    )
    if (at === -1) return null
    used.add(at)
  }
  return used
}

/** A reason, a request, a role: any wording that mentions every concept and denies none. */
export function gradePhrase(key: PhraseKey, { tokens }: Tokenised): Decision {
  const { forms, groups, others, negative, hasAcronym } = compile(key)
  const content = [...tokens.keys()].filter((at) => !isFunctionWord(tokens[at]?.text ?? ''))
  const denied = (used: Iterable<number>) => !negative && [...used].some((at) => isNegated(tokens, at))

  const spelt = forms.map((form) => covers(tokens, form)).find((used) => used !== null)
  const groupsAt = groups.map((group) =>
    [...tokens.keys()].filter((at) => mentions(tokens[at]?.text ?? '', group)),
  )
  const named = groupsAt.filter((at) => at.length > 0).length
  const complete = spelt !== undefined || (groups.length > 0 && named === groups.length)
  const used = spelt ?? new Set(groupsAt.flat())

  const rival = others
    .map((form) => covers(tokens, form))
    .find((other) => other !== null && ![...other].every((at) => used.has(at)) && !denied(other))
  if (rival)
    return complete
      ? wrong(tokens.some(({ text }) => text === 'or') ? 'hedged' : 'several-answers')
      : wrong('phrase-other')

  const opposite = content.some((at) => {
    const text = tokens[at]?.text ?? ''
    return (
      !used.has(at) &&
      !isNegated(tokens, at) &&
      forms.some((form) => form.some((word) => areOpposite(text, word)))
    )
  })
  if (opposite) return complete ? review('contradicts-itself') : wrong('phrase-opposite')

  if (complete) {
    if (denied(used)) return wrong('negated')
    const extra = content.some((at) => !used.has(at))
    return right(spelt && !extra ? 'phrase-equal' : 'phrase-concepts')
  }
  const [single] = tokens
  if (hasAcronym && single && tokens.length === 1 && single.text.length <= 5 && !isRealWord(single.text))
    return wrong('acronym-other')
  const foreign = content.some((at) => !groupsAt.some((group) => group.includes(at)))
  if (named > 0 && named / groups.length >= 0.6 && !foreign)
    return denied(used) ? wrong('negated') : half('phrase-part')
  return review('not-understood')
}
