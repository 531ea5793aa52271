import { type Check, type Problem, repeated } from './problem'

/** Ids that two things of one kind share. What an id means is decided by where it stands, so each kind is its own space. */
export const checkIds: Check = ({ set }) => [
  ...unique('source', set.sources),
  ...unique('side', set.sides),
  ...unique('value', set.values),
  ...unique('fact', set.facts),
  ...unique('relation', set.relations),
  ...unique('closed set', set.closedSets),
  ...unique('sequence', set.sequences),
  ...unique('position', set.positions),
  ...unique('agreement', set.agreements),
  ...unique('term', set.terms),
  ...unique('unstated', set.unstated),
  // A `why` may name either, so they share one space.
  ...unique('confusable or misconception', [...set.confusables, ...set.misconceptions]),
  ...set.sequences.flatMap(({ id, events }) => unique(`sequence ${id}, event`, events)),
]

function unique(kind: string, list: { id: string }[]): Problem[] {
  return repeated(list.map(({ id }) => id)).map((id) => ({
    where: `${kind} ${id}`,
    message: `The id "${id}" is used more than once; give each its own.`,
  }))
}
