import { numberSlips } from '../number-slips'
import type { FactIndex } from '../queries'
import { rivalsOf } from '../rivals'
import type { Fact, Quantity, Slot, Value } from '../schema'
import { type Check, type Checked, type Problem, quoted } from './problem'
import { isNamedIn } from './recognition'

/** What a slot with a question needs: wrong answers that are known to be wrong, and a question that gives nothing away. */
export const checkAsking: Check = (checked) => {
  const index = withoutDangling(checked)
  return checked.set.facts.flatMap((fact) =>
    Object.entries(fact.slots).flatMap(([name, slot]) => {
      const key = index.values.get(slot.value)
      if (!key) return []
      const where = `fact ${fact.id}, slot ${name}`
      return [
        ...rivalProblems(where, slot, key),
        ...(slot.ask ? askProblems({ where, fact, name, slot, key, index }) : []),
      ]
    }),
  )
}

function rivalProblems(where: string, { rivals, notRivals }: Slot, key: Value): Problem[] {
  const named = rivals.map(({ value }) => value)
  const denied = named.filter((value) => notRivals.includes(value))
  return [
    ...(named.includes(key.id)
      ? [{ where, message: `"${key.id}" is the true value; it cannot be its own rival.` }]
      : []),
    ...denied.map((value) => ({
      where,
      message: `"${value}" is in rivals and in notRivals; it can be only one.`,
    })),
  ]
}

type Asked = { where: string; fact: Fact; name: string; slot: Slot; key: Value; index: FactIndex }

function askProblems({ where, fact, name, slot, key, index }: Asked): Problem[] {
  // A slip is a wrong answer that nobody has to write.
  const fewest = key.type === 'quantity' && hasSlip(key) ? 1 : 2
  const rivals = rivalsOf(index, withoutDanglingRivals(fact, index), name).map(({ value }) => value.id)
  const telling = Object.entries(slot.ask ?? {}).filter(([language, ask]) => isNamedIn(ask, key, language))
  return [
    ...(rivals.length < fewest
      ? [
          {
            where,
            message: `It is asked about, but only ${rivals.length} of the ${fewest} wrong answers it needs ${rivals.length === 1 ? `is known (${quoted(rivals)})` : 'are known'}: add rivals or a confusable, or remove the question.`,
          },
        ]
      : []),
    ...telling.map(([language]) => ({
      where: `${where}, ask (${language})`,
      message: `The question gives its answer away: it names "${key.id}".`,
    })),
  ]
}

/** Numbers have slips of their own as wrong answers, as long as their name shows the digits. */
function hasSlip({ value, text }: Quantity): boolean {
  const shown = Object.values(text).every(({ name }) => name.includes(String(value)))
  return shown && numberSlips(value).length > 0
}

/** `rivalsOf` trusts references; those that dangle are reported elsewhere and must not stop this check. */
function withoutDangling({ index }: Checked): FactIndex {
  const confusables = index.set.confusables.map((confusable) => ({
    ...confusable,
    members: confusable.members.filter((member) => index.values.has(member)),
  }))
  return { ...index, set: { ...index.set, confusables } }
}

function withoutDanglingRivals(fact: Fact, { values }: FactIndex): Fact {
  const slots = Object.entries(fact.slots).map(([name, slot]) => [
    name,
    { ...slot, rivals: slot.rivals.filter(({ value }) => values.has(value)) },
  ])
  return { ...fact, slots: Object.fromEntries(slots) as Fact['slots'] }
}
