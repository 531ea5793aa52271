import { inLanguage } from '../../facts/statement'
import type { Context } from '../context'
import { fromLists, type Judge, namesOf } from './judge'

/** The judges of what is asked of a set, a term, a position: by what the target asks. */
type SetJudge = (context: Context, id: string) => Judge | undefined

const members: SetJudge = (context, id) => {
  const set = context.set.closedSets.find((one) => one.id === id)
  const names = (list: { value: string }[]) => list.flatMap(({ value }) => namesOf(context, value))
  return set && fromLists(names(set.members), names(set.nonMembers))
}

const nonMembers: SetJudge = (context, id) => {
  const judge = members(context, id)
  return judge && ((text) => (({ true: 'false', false: 'true', unknown: 'unknown' }) as const)[judge(text)])
}

const meaning: SetJudge = (context, id) => {
  const text = context.set.terms.find((term) => term.id === id)?.text[context.language]
  return (
    text &&
    fromLists(
      [text.meaning],
      text.nearMeanings.map((near) => near.text),
    )
  )
}

const untold: SetJudge = (context, id) => {
  const text = (one: { text: Record<string, { topic: string }> }) =>
    inLanguage(one.text, context.language).topic
  const known = context.set.unstated.filter((one) => id.split('+').includes(one.id))
  return known.length === 0 ? undefined : fromLists(known.map(text), context.set.facts.map(text))
}

const agreement: SetJudge = (context, id) => {
  const found = context.set.agreements.find((one) => one.id === id)
  const clauses = found?.oneSided.map(
    ({ fact }) => context.textOf(context.fact(fact)).clause ?? context.statement(fact),
  )
  return found && fromLists([inLanguage(found.text, context.language)], clauses ?? [])
}

const reply: SetJudge = (context, id) => {
  const { positions } = context.set
  const right = positions.find((one) => one.id === id)
  const stance = (one: (typeof positions)[number]) => inLanguage(one.text, context.language).stance
  const wrong = positions.filter((one) => one.answers !== right?.answers)
  return right && fromLists([stance(right)], wrong.map(stance))
}

export const setJudges = new Map<string, SetJudge>(
  Object.entries({ members, 'non-members': nonMembers, meaning, untold, agreement, reply }),
)
