import type { Fact } from '../../facts/schema'
import { byId, type Context } from '../context'
import { optionSet } from '../distractors'
import { shortHash } from '../identity'
import type { Choice, Item } from '../item'
import type { Presented } from '../wording/wording'

/** Who said it, and how the source presents it: as an event, a claim or opinion, or a request. */
export const statementFamily = {
  name: 'statements',
  make: (context: Context): Item[] => {
    const clear = context.set.facts.filter((fact) => context.textOf(fact).clause)
    const said = clear.filter(({ modality }) => modality !== 'event')
    const told = clear.filter(({ modality }) => modality === 'event')
    const ofASide = said.filter(({ side }) => side !== undefined)
    return [
      ...said.flatMap((fact) => whoSaid(context, fact, said)),
      // Where nobody claims or asks for anything, every answer would be the same.
      ...(ofASide.length > 0 ? [...told, ...ofASide] : []).map((fact) => presentation(context, fact)),
      ...sortByPresentation(context, told, ofASide),
      ...sortBySpeaker(context, said),
    ]
  },
}

const content = (context: Context, fact: Fact) =>
  context.wording.capitalise(context.textOf(fact).clause ?? context.statement(fact.id))

/**
 * What both sides hold can be nobody's alone. The first fact of an agreement states the shared point;
 * the others show that the other side holds it too.
 */
function isShared(context: Context, fact: Fact) {
  return context.set.agreements.some(({ facts: [shared] }) => shared === fact.id)
}

/**
 * Speakers of other sides, one to a side, and those of none. With two of a side among the options, the
 * key could be told from that alone: it would never be one of the two.
 */
function otherSpeakers(said: Fact[], fact: Fact): string[] {
  const bySide = new Map<string | undefined, string[]>()
  for (const { side, attributedTo } of said) {
    if (!attributedTo || attributedTo === fact.attributedTo || side === fact.side) continue
    bySide.set(side, [...new Set([...(bySide.get(side) ?? []), attributedTo])])
  }
  const turn = said.filter(({ side }) => side === fact.side).indexOf(fact)
  return [...bySide].flatMap(([side, speakers]) =>
    side === undefined ? speakers : (speakers[turn % speakers.length] ?? []),
  )
}

function whoSaid(context: Context, fact: Fact, said: Fact[]): Item[] {
  const speaker = fact.attributedTo
  if (!speaker || !fact.side || isShared(context, fact)) return []
  const wrong = otherSpeakers(said, fact).map((value) => ({
    value,
    text: context.wording.capitalise(context.nameOf(context.value(value))),
    because: context.becauseFact(
      context.wording.saidBy(context.speakerOf(fact), context.textOf(fact).clause ?? ''),
      'swapped-attribution',
      fact.id,
    ),
  }))
  if (wrong.length < 2) return []
  const { correct, because, ...options } = optionSet(
    context,
    { text: context.wording.capitalise(context.speakerOf(fact)) },
    wrong.slice(0, 3),
  )
  return [
    context.finish({
      family: 'who-said-it',
      level: 'infer',
      target: `${fact.id}:speaker`,
      stem: context.wording.whoHeld(fact.modality, content(context, fact)),
      body: { format: 'choice', ...options },
      key: { format: 'choice', correct, because },
      answer: { canonical: context.speakerOf(fact), accepts: [] },
      facts: [fact.id],
      explanation: context.statement(fact.id),
    }),
  ]
}

const presentations: Presented[] = ['event', 'view', 'request']
const presentationOf = ({ modality }: Fact): Presented =>
  modality === 'claim' || modality === 'opinion' ? 'view' : modality

function presentation(context: Context, fact: Fact): Item {
  const { wording } = context
  const right = presentationOf(fact)
  const why = wording.whyPresentedSo(right, context.speakerOf(fact))
  const text = (kind: Presented) => wording.capitalise(wording.presentedAs[kind])
  const wrong = presentations
    .filter((kind) => kind !== right)
    .map((kind) => ({
      value: kind,
      text: text(kind),
      because: context.becauseFact(why, `${right}-taken-for-${kind}`, fact.id),
    }))
  const { correct, because, ...options } = optionSet(context, { text: text(right) }, wrong)
  return context.finish({
    family: 'how-presented',
    level: 'evaluate',
    target: `${fact.id}:presentation`,
    stem: wording.howPresented(content(context, fact)),
    body: { format: 'choice', ...options },
    key: { format: 'choice', correct, because },
    answer: { canonical: text(right), accepts: [] },
    facts: [fact.id],
    explanation: why,
  })
}

/** Two of each kind to an item, as long as there are two of each. */
function sortByPresentation(context: Context, told: Fact[], said: Fact[]): Item[] {
  const { wording } = context
  const piles = presentations.map((kind) =>
    [...told, ...said].filter((fact) => presentationOf(fact) === kind),
  )
  const rounds = Math.min(...piles.map((facts) => Math.floor(facts.length / 2)))
  const bins = presentations.map((kind) => bin(kind, wording.capitalise(wording.presentedAs[kind])))
  return Array.from({ length: rounds }, (_, round) => {
    const placed = piles.flatMap((facts) =>
      facts.slice(round * 2, round * 2 + 2).map((fact) => ({
        fact,
        bin: binId(presentationOf(fact)),
        card: context.option(content(context, fact)),
      })),
    )
    return sortingItem(
      context,
      'sort-by-presentation',
      `presentations-${round + 1}:sorting`,
      wording.sortByPresentation,
      bins,
      placed,
    )
  })
}

/** Whose words are these? Three of each of two sides to an item. */
function sortBySpeaker(context: Context, said: Fact[]): Item[] {
  const [first, second] = context.set.sides
  if (!first || !second) return []
  const of = (side: string) => said.filter((fact) => fact.side === side && !isShared(context, fact))
  const piles = [of(first.id), of(second.id)]
  const each = 3
  const rounds = Math.min(...piles.map((facts) => Math.floor(facts.length / each)))
  const bins = context.set.sides
    .slice(0, 2)
    .map((side) => bin(side.id, context.wording.capitalise(side.text[context.language] ?? side.id)))
  return Array.from({ length: rounds }, (_, round) => {
    const placed = piles.flatMap((facts) =>
      facts
        .slice(round * each, (round + 1) * each)
        .map((fact) => ({ fact, bin: binId(fact.side ?? ''), card: context.option(content(context, fact)) })),
    )
    return sortingItem(
      context,
      'sort-by-speaker',
      `speakers-${round + 1}:sorting`,
      context.wording.whoSaidEach,
      bins,
      placed,
    )
  })
}

const binId = (kind: string) => shortHash('bin', kind)
const bin = (kind: string, text: string): Choice => ({ id: binId(kind), text })

function sortingItem(
  context: Context,
  family: string,
  target: string,
  stem: string,
  bins: Choice[],
  placed: { fact: Fact; bin: string; card: Choice }[],
): Item {
  const facts = placed.map(({ fact }) => fact.id)
  const inBin = (to: Choice) => placed.filter((one) => one.bin === to.id).map(({ card }) => `“${card.text}”`)
  return context.finish({
    family,
    level: 'evaluate',
    target,
    variant: facts.toSorted(),
    stem,
    body: { format: 'sorting', cards: byId(placed.map(({ card }) => card)), bins },
    key: { format: 'sorting', bins: Object.fromEntries(placed.map((one) => [one.card.id, one.bin])) },
    answer: {
      canonical: bins.map((to) => `${to.text}: ${context.wording.list(inBin(to))}`).join('; '),
      accepts: [],
    },
    facts,
    explanation: facts.map((id) => context.statement(id)).join(' '),
  })
}
