import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { indexFacts } from '@/lib/core/facts/queries'
import { readingLevels } from '@/lib/core/facts/schema'
import { type Because, type Format, grade } from '@/lib/core/grading'
import { assembleQuiz, type Blueprint } from '@/lib/core/questions/assemble'
import { leaks } from '@/lib/core/questions/conflicts'
import { dealOrder, inOrder } from '@/lib/core/questions/deal'
import { seededDice } from '@/lib/core/questions/dice'
import { generateBank } from '@/lib/core/questions/generate'
import type { Choice, Item } from '@/lib/core/questions/item'
import { rightAnswer, wrongAnswer } from '../support/answers'
import { builtIn } from '../support/built-in'
import { tellsOf } from '../support/textual-leaks'

const dossier = builtIn()
const index = indexFacts(dossier, 'en')
const { items, barren } = generateBank(dossier, 'en')
const ids = items.map(({ id }) => id)
const anItem = fc.constantFrom(...items)
const formats: Format[] = [
  'choice',
  'multi-select',
  'true-false',
  'typed',
  'list',
  'cloze',
  'matching',
  'ordering',
  'sorting',
  'evidence',
  'answer-evidence',
]

const optionsOf = ({ body }: Item): Choice[] => ('options' in body ? body.options : [])
const becauseOf = ({ key }: Item): Record<string, Because> => {
  if (!('because' in key) || !key.because) return {}
  return key.format === 'true-false' ? { statement: key.because } : (key.because as Record<string, Because>)
}

/** What went wrong, by item, so that a failure names the question. */
function faults(check: (item: Item) => string | false | undefined): string[] {
  return items.flatMap((item) => {
    const fault = check(item)
    return fault ? [`${item.family}/${item.format} ${item.target}: ${fault}`] : []
  })
}

describe('the bank', () => {
  test('is the same whenever it is made', () => {
    expect(generateBank(structuredClone(dossier), 'en')).toEqual({ items, barren })
  })

  test('asks about every fact, in every format, at every reading level', () => {
    expect(barren).toEqual([])
    expect(new Set(items.map(({ format }) => format))).toEqual(new Set(formats))
    for (const level of readingLevels) {
      const here = items.filter((item) => item.readingLevels.includes(level))
      expect(new Set(here.flatMap(({ facts }) => facts)).size).toBe(dossier.set.facts.length)
    }
    expect(faults(({ readingLevels: levels }) => levels.length === 0 && 'no reading level')).toEqual([])
  })

  test('has one id for each item', () => {
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('keeps its ids when words change', () => {
    const set = structuredClone(dossier.set)
    for (const fact of set.facts) {
      const text = fact.text.en
      if (text) Object.assign(text, { statement: `Indeed: ${text.statement}`, topic: `about ${text.topic}` })
      for (const slot of Object.values(fact.slots)) if (slot.ask?.en) slot.ask.en = `Tell me: ${slot.ask.en}`
    }
    for (const one of set.misconceptions) if (one.text.en) one.text.en.correction += ' So it is.'
    for (const value of set.values) Object.assign(value.identity.text, { en: 'It is something else.' })
    expect(generateBank({ ...dossier, set }, 'en').items.map(({ id }) => id)).toEqual(ids)
  })

  test('asks another question when the value of a slot changes, and only there', () => {
    const set = structuredClone(dossier.set)
    const slot = set.facts.find(({ id }) => id === 'letter-day')?.slots.day
    if (slot) slot.value = 'thursday'
    const changed = new Set(generateBank({ ...dossier, set }, 'en').items.map(({ id }) => id))
    const about = (item: Item) => item.facts.includes('letter-day')
    expect(items.filter(about).filter(({ id }) => changed.has(id))).toEqual([])
    expect(items.filter((item) => !about(item) && !changed.has(item.id))).toEqual([])
  })

  test('asks another false statement when the value that it held changes', () => {
    const set = structuredClone(dossier.set)
    const rivals = set.facts.find(({ id }) => id === 'letter-request')?.slots.request?.rivals ?? []
    rivals.reverse()
    const changed = generateBank({ ...dossier, set }, 'en').items
    const gone = items.filter(({ id }) => !changed.some((item) => item.id === id))
    expect(gone.map(({ format, target }) => `${format} ${target}`)).toEqual([
      'true-false letter-request:request',
    ])
  })
})

describe('every item', () => {
  test('gives full credit to its key, at each of its levels', () => {
    expect(
      faults((item) => {
        const credits = item.readingLevels.map(
          (readingLevel) => grade(item.key, rightAnswer(item, readingLevel), { readingLevel }).credit,
        )
        return credits.some((credit) => credit !== 1) && `credit ${credits.join(', ')}`
      }),
    ).toEqual([])
  })

  test('gives full credit to each wording that it says it accepts', () => {
    expect(
      faults(({ key, answer }) => {
        if (key.format !== 'typed') return false
        const refused = [answer.canonical, ...answer.accepts].filter(
          (text) => grade(key, { format: 'typed', text }, { readingLevel: '8' }).credit !== 1,
        )
        return refused.length > 0 && `refuses ${refused.join(', ')}`
      }),
    ).toEqual([])
  })

  test('gives nothing to somebody who is wrong throughout', () => {
    expect(
      faults((item) => {
        const credits = item.readingLevels.map(
          (readingLevel) => grade(item.key, wrongAnswer(item, readingLevel), { readingLevel }).credit,
        )
        return credits.some((credit) => credit !== 0) && `credit ${credits.join(', ')}`
      }),
    ).toEqual([])
  })

  test('gives less than full credit to each wrong option, also when it is typed', () => {
    expect(
      faults((item) => {
        const { key, target } = item
        if (key.format !== 'choice') return false
        const wrong = optionsOf(item).filter(({ id }) => id !== key.correct)
        const typed = items.find((other) => other.target === target && other.format === 'typed')?.key
        const passed = wrong.filter(
          ({ id, text }) =>
            grade(key, { format: 'choice', option: id }, { readingLevel: '8' }).credit > 0 ||
            (typed && grade(typed, { format: 'typed', text }, { readingLevel: '8' }).credit > 0),
        )
        return passed.length > 0 && `passes ${passed.map(({ text }) => text).join(', ')}`
      }),
    ).toEqual([])
  })

  test('has one right option in a choice, a reason for each wrong one, and no two alike', () => {
    expect(
      faults((item) => {
        const { key } = item
        const options = optionsOf(item)
        const right =
          'correct' in key ? (Array.isArray(key.correct) ? key.correct : [key.correct]) : ([] as string[])
        if (options.length === 0) return false
        const wrong = options.map(({ id }) => id).filter((id) => !right.includes(id))
        const texts = new Set(options.map(({ text }) => text.toLowerCase()))
        return (
          (right.some((id) => !options.some((option) => option.id === id)) && 'the key is no option') ||
          (wrong.length < 2 && 'too few wrong options') ||
          (texts.size !== options.length && 'two options say the same') ||
          (wrong.toSorted().join() !== Object.keys(becauseOf(item)).toSorted().join() &&
            'a reason is missing')
        )
      }),
    ).toEqual([])
  })

  test('traces every correction to a fact and its paragraph, and says it is shown', () => {
    expect(
      faults((item) => {
        const lost = Object.values(becauseOf(item)).filter(({ source, text }) => {
          const fact = index.facts.get(source.fact)
          return fact?.locator.paragraph !== source.paragraph || !item.shows.includes(source.fact) || !text
        })
        return lost.length > 0 && `loses ${lost.map(({ text }) => text).join(' ')}`
      }),
    ).toEqual([])
  })

  test('lets numbers and days ascend', () => {
    const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
    expect(
      faults((item) => {
        if (!['how-many', 'when'].includes(item.family) || item.format !== 'choice') return false
        const texts = optionsOf(item).map(({ text }) => text)
        const places = texts.map((text) =>
          days.includes(text) ? days.indexOf(text) : Number(/^(?:at least )?(\d+)$/.exec(text)?.[1]),
        )
        if (places.some(Number.isNaN)) return false
        return places.some((place, at) => at > 0 && place <= (places[at - 1] ?? 0)) && texts.join(', ')
      }),
    ).toEqual([])
  })

  test('that asks for proof has exactly one candidate that states the fact', () => {
    expect(
      faults((item) => {
        const { body, key, facts } = item
        if (!('candidates' in body) || !('proof' in key)) return false
        const stated = index.facts.get(facts[0] ?? '')?.statedIn ?? {}
        return item.readingLevels
          .filter((level) => {
            const shown = body.candidates[level] ?? []
            const proving = shown.filter((sentence) => stated[level]?.includes(sentence))
            return shown.length < 3 || proving.join() !== key.proof[level]?.join() || proving.length !== 1
          })
          .join(', ')
      }),
    ).toEqual([])
  })

  test('that matches has a right side to spare', () => {
    expect(
      faults(({ body, key }) => {
        if (body.format !== 'matching' || key.format !== 'matching') return false
        return body.right.length <= new Set(Object.values(key.pairs)).size && 'nothing to spare'
      }),
    ).toEqual([])
  })

  test('reads as a sentence: no doubled stop, no doubled word, no brace left over', () => {
    const textsOf = ({ stem, body, explanation, ...item }: Item) => [
      stem,
      explanation,
      ...optionsOf({ stem, body, explanation, ...item }).map(({ text }) => text),
      ...Object.values(becauseOf({ stem, body, explanation, ...item })).map(({ text }) => text),
      ...(body.format === 'true-false' ? [body.statement.map(({ text }) => text).join('')] : []),
    ]
    const slip = /[.?!]{2}|\b(\p{L}+) \1\b|[{}]| {2}| [.,?!]/u
    expect(faults((item) => textsOf(item).find((text) => slip.test(text)))).toEqual([])
  })
})

const seeds = Array.from({ length: 200 }, (_, seed) => `seed-${seed}`)
const blueprints: Blueprint[] = readingLevels.flatMap((readingLevel) =>
  [5, 10, 20].map((count) => ({ count, readingLevel })),
)

/** What is wrong with a quiz, if anything. */
function flaws(quiz: Item[], { count, readingLevel }: Blueprint): string[] {
  const of = (test: (item: Item) => boolean) => quiz.filter(test).length
  const [senators, administration] = ['senators', 'administration'].map((side) =>
    of((item) => item.side === side),
  )
  const [right, wrong] = [true, false].map((truth) =>
    of(({ key }) => key.format === 'true-false' && key.truth === truth),
  )
  const pairs = quiz.flatMap((a) => quiz.filter((b) => b !== a).map((b) => [a, b] as const))
  const statements = (right ?? 0) + (wrong ?? 0)
  const share = (right ?? 0) / statements
  return [
    ...(quiz.length === count ? [] : ['incomplete']),
    ...(new Set(quiz.map(({ target }) => target)).size === count ? [] : ['a target twice']),
    ...pairs.flatMap(([a, b]) => (leaks(a, b, readingLevel) ? [`${a.target} leaks ${b.target}`] : [])),
    ...(quiz.every((item) => item.readingLevels.includes(readingLevel)) ? [] : ['an item of another level']),
    ...(of(({ level }) => level === 'locate') <= Math.ceil(count * 0.35) ? [] : ['too much to locate']),
    ...(Math.abs((senators ?? 0) - (administration ?? 0)) <= 1 ? [] : ['one side has more']),
    ...(Math.abs((right ?? 0) - (wrong ?? 0)) <= 1 || (share >= 0.4 && share <= 0.6)
      ? []
      : [`${right} true, ${wrong} false`]),
  ]
}

describe.each(blueprints)('a quiz of $count at level $readingLevel', (blueprint) => {
  test('holds what it promises, for every seed', () => {
    const found = seeds.flatMap((seed) =>
      flaws(assembleQuiz(items, blueprint, seededDice(seed)).items, blueprint).map(
        (flaw) => `${seed}: ${flaw}`,
      ),
    )
    expect(found).toEqual([])
  })

  test('is the same for one seed, and another for most others', () => {
    const quizzes = seeds.slice(0, 20).map((seed) => {
      const draw = () => assembleQuiz(items, blueprint, seededDice(seed)).items.map(({ id }) => id)
      expect(draw()).toEqual(draw())
      return draw().toSorted().join()
    })
    expect(new Set(quizzes).size).toBeGreaterThan(18)
  })
})

test('an answer in words is found where the facts’ bookkeeping has missed it', () => {
  const about = (target: string) => items.filter((item) => item.target === target)
  const [asking, telling] = ['letter-count:count', 'nearly-half:share'].map((target) => about(target)[0])
  if (!asking || !telling) throw new Error('the bank has changed')
  expect(tellsOf(telling, asking, dossier.set)).toEqual([])
  const careless = { ...telling, explanation: 'The 22 Democratic senators who signed are nearly half.' }
  expect(tellsOf(careless, asking, dossier.set)).toHaveLength(1)
})

test('no item of a quiz puts another’s answer into words', () => {
  const told = seeds.slice(0, 60).flatMap((seed) => {
    const quiz = assembleQuiz(items, { count: 20, readingLevel: '8' }, seededDice(seed)).items
    return quiz.flatMap((a) => quiz.filter((b) => b !== a).flatMap((b) => tellsOf(a, b, dossier.set)))
  })
  expect([...new Set(told)]).toEqual([])
})

test.each(formats)('a quiz of %s alone says how many it can have', (format) => {
  const quiz = assembleQuiz(items, { count: 80, readingLevel: '8', formats: [format] }, seededDice(format))
  expect(quiz).toMatchObject({ complete: false, wanted: 80 })
  expect(quiz.items.length).toBeGreaterThan(0)
  expect(quiz.items.every((item) => item.format === format)).toBe(true)
  const nearest = { count: quiz.items.length, readingLevel: '8', formats: [format] } as const
  expect(assembleQuiz(items, { ...nearest, formats: [format] }, seededDice(format)).complete).toBe(true)
})

describe('dealing', () => {
  test('gives a permutation of every list, and the same parts back', () => {
    fc.assert(
      fc.property(anItem, fc.string(), ({ body }, seed) => {
        const order = dealOrder(body, seededDice(seed))
        const dealt = inOrder(body, order)
        const sorted = (value: unknown): unknown =>
          Array.isArray(value)
            ? value.map(sorted).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
            : value
        for (const [name, part] of Object.entries(body))
          expect(sorted(Reflect.get(dealt, name))).toEqual(sorted(part))
        expect(dealOrder(body, seededDice(seed))).toEqual(order)
        if ('ordered' in body && body.ordered) expect(dealt).toEqual(body)
      }),
    )
  })

  test('puts the key of a choice into each place about equally often', () => {
    const places = [0, 0, 0]
    const dice = seededDice('places')
    for (const { body, key } of items) {
      if (body.format !== 'choice' || key.format !== 'choice' || body.ordered || body.options.length !== 3)
        continue
      for (let deal = 0; deal < 20; deal++) {
        const at = dealOrder(body, dice)[0]?.indexOf(key.correct) ?? -1
        places[at] = (places[at] ?? 0) + 1
      }
    }
    const expected = places.reduce((sum, one) => sum + one, 0) / places.length
    const chiSquared = places.reduce((sum, one) => sum + (one - expected) ** 2 / expected, 0)
    // 2 degrees of freedom, p = .001
    expect(chiSquared).toBeLessThan(13.8)
  })

  test('shows learners the options of one item in different orders', () => {
    const orders = seeds.slice(0, 30).map((seed) => {
      const open = items.find(
        ({ body }) => body.format === 'choice' && !body.ordered && body.options.length === 4,
      )
      return open ? dealOrder(open.body, seededDice(seed)).join() : ''
    })
    expect(new Set(orders).size).toBeGreaterThan(10)
  })
})
