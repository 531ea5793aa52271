import type { ClosedSet, Entity } from '../../facts/schema'
import { inLanguage } from '../../facts/statement'
import type { Because } from '../../grading/key'
import { byId, type Context } from '../context'
import { shortHash } from '../identity'
import type { Choice, Item } from '../item'
import { nameForms } from '../typed-keys'

const mostOptions = 6

/** Who or what belongs to a set whose members are known: choose, sort into two bins, or name them all. */
export const closedSetFamily = {
  name: 'closed-set',
  make: (context: Context): Item[] =>
    context.set.closedSets.flatMap((set) => [
      ...multiSelect(context, set, 'members'),
      ...multiSelect(context, set, 'non-members'),
      ...sorting(context, set),
      ...list(context, set),
    ]),
}

type Member = { value: string; fact: string }

function explain(context: Context, set: ClosedSet): string {
  const { wording } = context
  const text = inLanguage(set.text, context.language)
  const names = (members: Member[]) =>
    wording.list(members.map(({ value }) => context.nameOf(context.value(value))))
  const inside = `${wording.capitalise(text.inside)}: ${names(set.members)}.`
  return set.nonMembers.length
    ? `${inside} ${wording.capitalise(text.outside)}: ${names(set.nonMembers)}.`
    : inside
}

/** The explanation names every member and every outsider. */
const toldBy = (set: ClosedSet) => [...set.members, ...set.nonMembers].map(({ fact }) => fact)

function multiSelect(context: Context, set: ClosedSet, asked: 'members' | 'non-members'): Item[] {
  const text = inLanguage(set.text, context.language)
  const stem = asked === 'members' ? text.askMembers : text.askNonMembers
  const [right, wrong] = asked === 'members' ? [set.members, set.nonMembers] : [set.nonMembers, set.members]
  if (!stem || right.length < 2 || wrong.length < 2) return []
  const rightShown = right.slice(0, Math.min(right.length, mostOptions - 2))
  const wrongShown = wrong.slice(0, mostOptions - rightShown.length)
  const option = ({ value }: Member) => context.option(context.nameOf(context.value(value)))
  const because: Record<string, Because> = Object.fromEntries(
    wrongShown.map((one) => [option(one).id, becauseOf(context, set, one)]),
  )
  const facts = [...new Set([...rightShown, ...wrongShown].map(({ fact }) => fact))]
  return [
    context.finish({
      family: 'members-of-set',
      level: 'integrate',
      target: `${set.id}:${asked}`,
      stem,
      body: { format: 'multi-select', options: byId([...rightShown, ...wrongShown].map(option)) },
      key: { format: 'multi-select', correct: rightShown.map((one) => option(one).id), because },
      answer: { canonical: context.wording.list(rightShown.map((one) => option(one).text)), accepts: [] },
      facts,
      alsoShows: [...toldBy(set), ...context.factsOf(because)],
      explanation: explain(context, set),
    }),
  ]
}

/** Why a value stands on the wrong side: an outsider for its named confusion, a member for the fact of its membership. */
function becauseOf(context: Context, set: ClosedSet, member: Member): Because {
  const outsider = set.nonMembers.find(({ value }) => value === member.value)
  if (outsider) return context.becauseOf(context.value(outsider.value), outsider.why)
  return context.becauseFact(context.statement(member.fact), set.nonMembers[0]?.why ?? set.id, member.fact)
}

function sorting(context: Context, set: ClosedSet): Item[] {
  if (set.members.length < 2 || set.nonMembers.length < 2) return []
  const text = inLanguage(set.text, context.language)
  const bin = (label: string): Choice => ({
    id: shortHash('bin', set.id, label),
    text: context.wording.capitalise(label),
  })
  const [inside, outside] = [bin(text.inside), bin(text.outside)]
  const card = ({ value }: Member) => context.option(context.nameOf(context.value(value)))
  const placed = [
    ...set.members.slice(0, 4).map((member) => ({ member, bin: inside.id })),
    ...set.nonMembers.slice(0, 4).map((member) => ({ member, bin: outside.id })),
  ]
  const facts = [...new Set(placed.map(({ member }) => member.fact))]
  return [
    context.finish({
      family: 'sort-set',
      level: 'integrate',
      target: `${set.id}:sorting`,
      stem: context.wording.sortSet(text.label),
      body: {
        format: 'sorting',
        cards: byId(placed.map(({ member }) => card(member))),
        bins: [inside, outside],
      },
      key: {
        format: 'sorting',
        bins: Object.fromEntries(placed.map(({ member, bin: to }) => [card(member).id, to])),
      },
      answer: { canonical: explain(context, set), accepts: [] },
      facts,
      alsoShows: toldBy(set),
      explanation: explain(context, set),
    }),
  ]
}

function list(context: Context, set: ClosedSet): Item[] {
  const { askList } = inLanguage(set.text, context.language)
  const members = set.members.map(({ value }) => context.value(value))
  const outsiders = set.nonMembers.map(({ value }) => context.value(value))
  if (!set.complete || !askList || !members.every(isNamed)) return []
  const others = context.set.values
    .filter(isNamed)
    .filter((other) => other.type === members[0]?.type && !members.includes(other))
  return [
    context.finish({
      family: 'list-set',
      level: 'locate',
      target: `${set.id}:list`,
      stem: askList,
      body: { format: 'list', count: members.length },
      key: {
        format: 'list',
        answer: {
          kind: 'set',
          members: members.map((member) => nameForms(context, member)),
          others: [...new Set([...outsiders.filter(isNamed), ...others])].map((other) =>
            nameForms(context, other),
          ),
          polarity: 'belongs',
        },
      },
      answer: { canonical: context.wording.list(members.map(context.nameOf)), accepts: [] },
      facts: [...new Set(set.members.map(({ fact }) => fact))],
      alsoShows: toldBy(set),
      explanation: explain(context, set),
    }),
  ]
}

const isNamed = (value: Context['set']['values'][number]): value is Entity =>
  ['person', 'organisation', 'place', 'event', 'document', 'policy'].includes(value.type)
