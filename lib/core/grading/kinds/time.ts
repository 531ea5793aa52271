import { type Decision, half, review, right, wrong } from '../decide'
import { calendarWord, isMonthOf, isNearWeekday } from '../text/calendar'
import { isFunctionWord } from '../text/function-words'
import { isNegated } from '../text/negation'
import { findNumbers } from '../text/numbers'
import { compareParts, partOfDay } from '../text/part-of-day'
import { type Token, type Tokenised, wordsOf } from '../text/tokens'
import { isRealWord, isSlip } from '../text/typos'
import type { TimeKey } from '../typed-key'

/** What an answer says of the calendar: each field with every value that it names. */
type Said = {
  weekdays: string[]
  seasons: string[]
  months: number[]
  years: number[]
  clock: boolean
  lookAlike: boolean
  denied: (string | number)[]
}

/** "twenty fourteen" is 2014; "14" is, after an apostrophe or a season; any other number stands for itself. */
function readYears(
  tokens: readonly Token[],
  near: number,
): { years: number[]; clock: boolean; lookAlike: boolean } {
  const found = findNumbers(tokens)
  const years: number[] = []
  let clock = false
  const lookAlike = found.some((one) => one.lookAlike)
  for (let index = 0; index < found.length; index++) {
    const here = found[index]
    const next = found[index + 1]
    if (!here || here.ordinal) continue
    if (
      next &&
      next.from === here.to &&
      here.value >= 10 &&
      here.value < 100 &&
      next.value >= 10 &&
      next.value < 100
    ) {
      years.push(here.value * 100 + next.value)
      index++
      continue
    }
    if (here.glued !== undefined || /^(?:am|pm|oclock)$/.test(tokens[here.to]?.text ?? '')) {
      clock = true
      continue
    }
    const twoDigits = here.value < 100 && /^\d\d$/.test(tokens[here.from]?.text ?? '')
    const lead = tokens[here.from - 1]?.text === 'of' ? here.from - 2 : here.from - 1
    const afterSeason = calendarWord(tokens[lead]?.text ?? '')?.kind === 'season'
    const isShort =
      here.value >= 10 &&
      here.value < 100 &&
      (afterSeason || (twoDigits && (tokens[here.from]?.apostrophe || tokens.length === 1)))
    if (isShort) years.push(here.value + Math.floor(near / 100) * 100)
    else if (here.value >= 100 || twoDigits) years.push(here.value)
  }
  return { years, clock, lookAlike }
}

function read(tokens: readonly Token[], near: number): Said {
  const said: Said = { weekdays: [], seasons: [], months: [], ...readYears(tokens, near), denied: [] }
  for (const [at, token] of tokens.entries()) {
    const word = calendarWord(token.text)
    if (!word || (token.text === 'may' && at === 0 && tokens.length > 2)) continue
    if (isNegated(tokens, at)) {
      said.denied.push(word.value)
      continue
    }
    if (word.kind === 'month') said.months.push(word.value)
    else said[word.kind === 'weekday' ? 'weekdays' : 'seasons'].push(word.value)
  }
  for (const [at, { text }] of tokens.entries())
    if (/^\d+$/.test(text) && isNegated(tokens, at)) {
      said.denied.push(Number(text))
      said.years = said.years.filter((year) => year !== Number(text))
    }
  return said
}

type Fit = 'present' | 'missing' | 'other' | 'mixed'

function fitOf<T>(wanted: T | undefined, given: readonly T[]): Fit | null {
  if (wanted === undefined) return null
  if (given.length === 0) return 'missing'
  if (given.every((one) => one === wanted)) return 'present'
  return given.includes(wanted) ? 'mixed' : 'other'
}

/** A day, a season, a year or a part of the day; every part that the key names must be there. */
export function gradeTime(key: TimeKey, { tokens, plain }: Tokenised): Decision {
  const { parts } = key
  if (spells(key, tokens)) return right('time-equal')

  const said = read(tokens, parts.year ?? 2000)
  const fits = [
    fitOf(parts.weekday, said.weekdays),
    fitOf(parts.season, said.seasons),
    fitOf(parts.year, said.years),
  ].filter((one) => one !== null)
  if (parts.partOfDay !== undefined) {
    const day = gradePartOfDay(parts.partOfDay, tokens, plain, said)
    if (fits.length === 0) return day
    if (day.outcome === 'incorrect') return day
    fits.push(day.outcome === 'correct' ? 'present' : 'missing')
  }
  if (fits.length === 0) return review('not-understood')
  if (fits.includes('mixed')) return wrong('hedged')
  if (fits.includes('other')) return wrong('time-other')
  if (said.denied.some((one) => one === parts.weekday || one === parts.season || one === parts.year))
    return wrong('negated')
  const relation = tokens.findIndex(({ text }) => /^(?:before|after|prior)$/.test(text))
  if (relation !== -1 && fits.includes('present')) {
    const next = tokens.slice(relation + 1, relation + 4)
    return next.some(({ text }) => /^\d+$/.test(text) || calendarWord(text))
      ? wrong('time-other')
      : review('time-narrower')
  }
  if (parts.season !== undefined && said.months.length > 0)
    return said.months.every((month) => isMonthOf(month, parts.season ?? ''))
      ? review('time-narrower')
      : wrong('time-other')
  if (said.lookAlike && fits.includes('present')) return half('number-look-alike')
  if (!fits.includes('missing')) return right('time-equal')
  if (fits.includes('present')) return half('time-part-missing')
  return withoutTime(key, tokens, said)
}

const contentOf = (texts: readonly string[]): string[] => texts.filter((text) => !isFunctionWord(text))

/** Do the words spell the name or an alias of the time, slips included? */
function spells(key: TimeKey, tokens: readonly Token[]): boolean {
  if (tokens.some((token, at) => isNegated(tokens, at) && !isFunctionWord(token.text))) return false
  const texts = tokens.map((token) => token.text)
  return [key.name, ...key.aliases].some((form) => {
    const words = wordsOf(form)
    const lean = (list: string[]) =>
      list.filter((word) => !/^(?:the|a|an|in|on|of|it|was|is|during)$/.test(word))
    const wanted = lean(words)
    const given = lean(texts)
    return (
      wanted.length > 0 &&
      wanted.length === given.length &&
      wanted.every((word, index) => {
        const text = given[index] ?? ''
        return text === word || (!calendarWord(text) && isSlip(text, word))
      })
    )
  })
}

function gradePartOfDay(wantedText: string, tokens: readonly Token[], plain: string, said: Said): Decision {
  const wanted = partOfDay(wordsOf(wantedText).join(' '))
  const given = partOfDay(plain)
  if (
    tokens.some(
      (token, at) => isNegated(tokens, at) && partOfDay(`${token.text} ${tokens[at + 1]?.text ?? ''}`),
    )
  )
    return /\bbut\b/.test(plain) ? review('negation-unclear') : wrong('negated')
  if (!given) {
    if (said.clock) return review('time-narrower')
    const content = contentOf(tokens.map((token) => token.text))
    const single = content.length === 1 ? content[0] : undefined
    return single !== undefined && calendarWord(single) ? wrong('not-a-time') : review('not-understood')
  }
  if (!wanted) return review('not-understood')
  if (/\bor\b/.test(plain) && !/\bor (?:so|earlier)\b/.test(plain)) return review('hedged')
  const comparison = compareParts(given, wanted)
  if (comparison === 'same') return right('time-equal')
  if (comparison === 'vague') return half('time-broader')
  return comparison === 'unclear' ? review('time-broader') : wrong('time-other')
}

/** Nothing of what was asked for: another kind of time, or no time at all. */
function withoutTime({ parts }: TimeKey, tokens: readonly Token[], said: Said): Decision {
  const content = contentOf(tokens.map((token) => token.text))
  if (content.some(isNearWeekday)) return review('name-near')
  if (said.weekdays.length + said.seasons.length + said.years.length > 0) return wrong('time-other')
  if (said.months.length > 0 && parts.weekday === undefined) return wrong('time-other')
  if (content.length === 1 && isRealWord(content[0] ?? '')) return wrong('not-a-time')
  return review('not-understood')
}
