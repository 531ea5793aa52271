import { inLanguage } from '../../facts/statement'
import type { Context } from '../context'
import { optionSet } from '../distractors'
import type { Item } from '../item'

const mostDistractors = 3

/** What both sides accept, and how one side answered the other. */
export const bothSidesFamily = {
  name: 'both-sides',
  make: (context: Context): Item[] => [...agreements(context), ...replies(context)],
}

function agreements(context: Context): Item[] {
  const { wording, language } = context
  return context.set.agreements.map((agreement) => {
    const wrong = agreement.oneSided.slice(0, mostDistractors).map(({ fact, why }) => ({
      value: fact,
      text: wording.sentence(context.textOf(context.fact(fact)).clause ?? context.statement(fact)),
      because: context.becauseFact(wording.onlyOneSide(context.statement(fact)), why, fact),
    }))
    const text = wording.sentence(inLanguage(agreement.text, language))
    const { correct, because, ...options } = optionSet(context, { text }, wrong)
    return context.finish({
      family: 'both-sides-accept',
      level: 'integrate',
      target: `${agreement.id}:agreement`,
      stem: wording.agreedBy,
      body: { format: 'choice', ...options },
      key: { format: 'choice', correct, because },
      answer: { canonical: text, accepts: [] },
      facts: agreement.facts,
      alsoShows: context.factsOf(because),
      explanation: agreement.facts.map((id) => context.statement(id)).join(' '),
    })
  })
}

function replies(context: Context): Item[] {
  const { wording, language, set } = context
  const stanceOf = (position: (typeof set.positions)[number]) =>
    wording.sentence(inLanguage(position.text, language).stance)
  return set.positions.flatMap((reply) => {
    const claim = set.positions.find(({ id }) => id === reply.answers)
    if (!claim) return []
    const wrong = set.positions
      .filter((other) => other.id !== reply.id && other.id !== claim.id && other.answers !== claim.id)
      .slice(0, mostDistractors)
      .map((other) => {
        const fact = other.facts[0] ?? ''
        return {
          value: other.id,
          text: stanceOf(other),
          because: context.becauseFact(wording.notTheReply(context.statement(fact)), 'swapped-reply', fact),
        }
      })
    if (wrong.length < 2) return []
    const { correct, because, ...options } = optionSet(context, { text: stanceOf(reply) }, wrong)
    const holder = (position: (typeof set.positions)[number]) =>
      context.nameOf(context.value(position.holder))
    return [
      context.finish({
        family: 'claim-and-reply',
        level: 'integrate',
        target: `${reply.id}:reply`,
        stem: wording.replyTo(holder(claim), stanceOf(claim), holder(reply)),
        body: { format: 'choice', ...options },
        key: { format: 'choice', correct, because },
        answer: { canonical: stanceOf(reply), accepts: [] },
        facts: reply.facts,
        alsoShows: [...claim.facts, ...context.factsOf(because)],
        explanation: reply.facts.map((id) => context.statement(id)).join(' '),
      }),
    ]
  })
}
