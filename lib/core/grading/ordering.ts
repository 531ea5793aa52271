import { byShare, wrong } from './decide'
import { MalformedResponse, UnknownPart } from './errors'
import type { KeyOf, ResponseOf } from './format'
import { partsFrom } from './parts'
import type { Verdict } from './verdict'

/**
 * max(0, 1 − 4·inversions / (n(n−1))): a random order earns nothing on average but its luck.
 * Parts: every event, correct where it stands in its place. @throws UnknownPart, MalformedResponse
 */
export function gradeOrdering(key: KeyOf<'ordering'>, response: ResponseOf<'ordering'>): Verdict {
  const place = new Map(key.order.map((event, index) => [event, index]))
  if (response.order.length === 0) return wrong('no-answer')
  const places = response.order.map((event) => {
    const index = place.get(event)
    if (index === undefined) throw new UnknownPart(event)
    return index
  })
  if (new Set(places).size !== places.length)
    throw new MalformedResponse('an event stands twice in the order')
  if (places.length !== place.size) throw new MalformedResponse('an event is missing from the order')

  const n = places.length
  let inversions = 0
  places.forEach((earlier, index) => {
    for (const later of places.slice(index + 1)) if (earlier > later) inversions++
  })
  return {
    ...byShare(n < 2 ? 1 : 1 - (4 * inversions) / (n * (n - 1)), {
      all: 'order-right',
      some: 'order-partly-right',
      none: 'order-wrong',
    }),
    parts: partsFrom(response.order.map((event, at) => [event, places[at] === at ? 'correct' : 'incorrect'])),
  }
}
