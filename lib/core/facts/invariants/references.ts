import type { Fact, FactSet } from '../schema'
import type { Check, Checked, Problem } from './problem'

/** Finds out whether a reference leads somewhere; an empty list says that it does. */
type Follow = (where: string, id: string | undefined) => Problem[]

/** References that lead nowhere, wherever a set names one of its own parts. */
export const checkReferences: Check = (checked) => {
  const { set } = checked
  const to = followers(set)
  return [
    ...set.values.flatMap(({ id, identity }) => to.fact(`value ${id}, identity`, identity.fact)),
    ...set.facts.flatMap((fact) => factReferences(fact, set, to)),
    ...relationReferences(checked),
    ...set.closedSets.flatMap((closed) => closedSetReferences(closed, to)),
    ...set.sequences.flatMap(({ id, events }) =>
      events.flatMap((event) => to.fact(`sequence ${id}, event ${event.id}`, event.fact)),
    ),
    ...set.positions.flatMap(({ id, holder, side, facts, answers }) => [
      ...to.value(`position ${id}, holder`, holder),
      ...to.side(`position ${id}`, side),
      ...facts.flatMap((fact) => to.fact(`position ${id}`, fact)),
      ...to.position(`position ${id}, answers`, answers),
    ]),
    ...set.agreements.flatMap(({ id, facts, oneSided }) => [
      ...facts.flatMap((fact) => to.fact(`agreement ${id}`, fact)),
      ...oneSided.flatMap(({ fact, why }) => [
        ...to.fact(`agreement ${id}, one-sided`, fact),
        ...to.why(`agreement ${id}, one-sided ${fact}`, why),
      ]),
    ]),
    ...set.confusables.flatMap(({ id, members }) =>
      members.flatMap((one) => to.value(`confusable ${id}`, one)),
    ),
    ...set.misconceptions.flatMap(({ id, refutedBy }) =>
      refutedBy.flatMap((fact) => to.fact(`misconception ${id}, refutedBy`, fact)),
    ),
    ...set.terms.flatMap(({ id, facts }) => facts.flatMap((fact) => to.fact(`term ${id}`, fact))),
    ...set.unstated.flatMap(({ id, near }) => near.flatMap((fact) => to.fact(`unstated ${id}, near`, fact))),
  ]
}

function followers(set: FactSet) {
  const follow = (noun: string, known: { id: string }[]): Follow => {
    const ids = new Set(known.map(({ id }) => id))
    return (where, id) =>
      id === undefined || ids.has(id) ? [] : [{ where, message: `There is no ${noun} with the id "${id}".` }]
  }
  return {
    value: follow('value', set.values),
    fact: follow('fact', set.facts),
    side: follow('side', set.sides),
    position: follow('position', set.positions),
    why: follow('confusable or misconception', [...set.confusables, ...set.misconceptions]),
  }
}

type Followers = ReturnType<typeof followers>

function factReferences(fact: Fact, set: FactSet, to: Followers): Problem[] {
  const where = `fact ${fact.id}`
  return [
    ...locatorProblems(fact, set),
    ...to.value(`${where}, attributedTo`, fact.attributedTo),
    ...to.side(where, fact.side),
    ...fact.presupposes.flatMap((id) => to.fact(`${where}, presupposes`, id)),
    ...Object.entries(fact.slots).flatMap(([name, slot]) => [
      ...to.value(`${where}, slot ${name}`, slot.value),
      ...slot.rivals.flatMap((rival) => [
        ...to.value(`${where}, slot ${name}, rival`, rival.value),
        ...to.why(`${where}, slot ${name}, rival ${rival.value}`, rival.why),
      ]),
      ...slot.notRivals.flatMap((id) => to.value(`${where}, slot ${name}, notRivals`, id)),
    ]),
  ]
}

function locatorProblems({ id, locator }: Fact, { sources }: FactSet): Problem[] {
  const where = `fact ${id}, locator`
  const source = sources.find((one) => one.id === locator.source)
  if (!source) return [{ where, message: `There is no source with the id "${locator.source}".` }]
  if (locator.paragraph <= source.paragraphs) return []
  const message = `It names paragraph ${locator.paragraph}, but the source "${source.id}" has ${source.paragraphs}.`
  return [{ where, message }]
}

function relationReferences({ set }: Checked): Problem[] {
  return set.relations.flatMap(({ id, left, right }) => {
    const facts = set.facts.filter((fact) => fact.relation === id)
    if (facts.length === 0) return [{ where: `relation ${id}`, message: `No fact has the relation "${id}".` }]
    return facts.flatMap((fact) =>
      [left, right]
        .filter((slot) => !Object.hasOwn(fact.slots, slot))
        .map((slot) => ({
          where: `relation ${id}, fact ${fact.id}`,
          message: `The relation pairs "${left}" with "${right}", but this fact has no slot "${slot}".`,
        })),
    )
  })
}

function closedSetReferences(
  { id, members, nonMembers }: FactSet['closedSets'][number],
  to: Followers,
): Problem[] {
  const where = `closed set ${id}`
  return [
    ...[...members, ...nonMembers].flatMap(({ value, fact }) => [
      ...to.value(where, value),
      ...to.fact(`${where}, ${value}`, fact),
    ]),
    ...nonMembers.flatMap(({ value, why }) => to.why(`${where}, ${value}`, why)),
  ]
}
