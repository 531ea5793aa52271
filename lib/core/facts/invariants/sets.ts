import type { FactIndex } from '../queries'
import type { FactSet } from '../schema'
import { type Check, type Problem, quoted, repeated } from './problem'
import { containsPhrase, wordsOf } from './words'

/** What makes a group of facts usable as one: closed sets, sequences, agreements, misconceptions and terms. */
export const checkSets: Check = ({ set, index }) => [
  ...set.closedSets.flatMap((closed) => closedSetProblems(closed, index)),
  ...set.sequences.flatMap((sequence) => sequenceProblems(sequence)),
  ...set.agreements.flatMap((agreement) => agreementProblems(agreement, index)),
  ...set.misconceptions
    .filter(({ refutedBy }) => refutedBy.length === 0)
    .map(({ id }) => ({
      where: `misconception ${id}, refutedBy`,
      message: 'No fact refutes it; name one, or it cannot be told from a truth.',
    })),
  ...set.terms.flatMap((term) => termProblems(term)),
]

function closedSetProblems(closed: FactSet['closedSets'][number], index: FactIndex): Problem[] {
  const where = `closed set ${closed.id}`
  const inside = closed.members.map(({ value }) => value)
  const outside = closed.nonMembers.map(({ value }) => value)
  const both = inside.filter((value) => outside.includes(value))
  const twice = [...repeated(inside), ...repeated(outside)]
  const asksList = Object.values(closed.text).some(({ askList }) => askList !== undefined)
  return [
    ...both.map((value) => ({
      where: `${where}, ${value}`,
      message: `"${value}" is both a member and a non-member; it can be only one.`,
    })),
    ...twice.map((value) => ({ where: `${where}, ${value}`, message: `"${value}" is listed twice.` })),
    ...(asksList && !closed.complete
      ? [
          {
            where: `${where}, askList`,
            message:
              'Only a complete set can be asked for as a list: set complete to true or remove askList.',
          },
        ]
      : []),
    // Only a complete set can tell that something does not belong without a fact that names it.
    ...[...closed.members, ...(closed.complete ? [] : closed.nonMembers)].flatMap(({ value, fact: id }) => {
      const fact = index.facts.get(id)
      if (!fact || Object.values(fact.slots).some((slot) => slot.value === value)) return []
      return [
        { where: `${where}, ${value}`, message: `The fact "${id}" does not mention "${value}" in any slot.` },
      ]
    }),
  ]
}

const fewestEvents = 3

function sequenceProblems({ id, events }: FactSet['sequences'][number]): Problem[] {
  const where = `sequence ${id}`
  const languages = [...new Set(events.flatMap(({ text }) => Object.keys(text)))]
  const alike = languages.flatMap((language) =>
    repeated(events.flatMap(({ text }) => text[language]?.trim().toLowerCase() ?? [])),
  )
  const distinct = Math.min(
    new Set(events.map((event) => event.id)).size,
    ...languages.map(
      (language) => new Set(events.map(({ text }) => text[language]?.trim().toLowerCase())).size,
    ),
  )
  return [
    ...(distinct < fewestEvents
      ? [
          {
            where,
            message: `An order needs at least ${fewestEvents} distinct events; this one has ${distinct}.`,
          },
        ]
      : []),
    ...alike.map((words) => ({
      where,
      message: `Two events read "${words}"; a reader could not tell them apart.`,
    })),
  ]
}

function agreementProblems(
  { id, facts, oneSided }: FactSet['agreements'][number],
  index: FactIndex,
): Problem[] {
  const where = `agreement ${id}`
  return oneSided.flatMap(({ fact }) => {
    const found = index.facts.get(fact)
    return [
      ...(found && found.side === undefined
        ? [
            {
              where,
              message: `"${fact}" stands for one side only, but the fact belongs to no side; give it one.`,
            },
          ]
        : []),
      ...(facts.includes(fact)
        ? [{ where, message: `"${fact}" cannot be agreed and one-sided at once.` }]
        : []),
    ]
  })
}

function termProblems({ id, text }: FactSet['terms'][number]): Problem[] {
  return Object.entries(text).flatMap(([language, { term, aliases, meaning }]) => {
    const given = [term, ...aliases].filter((word) => containsPhrase(wordsOf(meaning), word))
    if (given.length === 0) return []
    const message = `The meaning contains ${quoted(given)}, the very word that it explains; say it in other words.`
    return [{ where: `term ${id}, meaning (${language})`, message }]
  })
}
