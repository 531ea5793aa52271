import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Format,
  grade,
  gradeTyped,
  type Key,
  type NameForms,
  type ProofByLevel,
  type Response,
  ResponseError,
  type TypedKey,
  type Verdict,
} from '../../lib/core/grading'

const context = { readingLevel: '8' } as const
const ids = ['a', 'b', 'c', 'd', 'e', 'f']
const because = { text: 'It is not.', confusion: 'mixed-up', source: { fact: 'f', paragraph: 1 } }

const word = fc.constantFrom(
  'boogaard',
  'durbin',
  'peter',
  'richard',
  'leahy',
  'guatemala',
  'honduras',
  'el',
  'salvador',
  'temporary',
  'protected',
  'status',
  'summer',
  'friday',
  '2014',
  '22',
  'twenty',
  'two',
  'hundred',
  'not',
  'or',
  'and',
  'before',
  'dawn',
  'yes',
  'no',
  'did',
  'sign',
  'signed',
  'at',
  'least',
  'more',
  'than',
  'of',
  'the',
  'he',
  'senators',
  'people',
  'tps',
  '121+',
  "didn't",
  'point',
  'dozen',
)
const typedText = fc.oneof(
  fc.array(word, { maxLength: 8 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ maxLength: 30 }),
)

const nameForms: fc.Arbitrary<NameForms> = fc.record(
  {
    name: fc.oneof(
      fc.constantFrom('Peter Boogaard', 'Richard Durbin', 'El Salvador', 'Patrick Leahy', 'Guatemala'),
      fc.string({ maxLength: 12 }),
    ),
    aliases: fc.array(word, { maxLength: 2 }),
    given: fc.subarray(['Peter', 'Richard', 'Dick']),
    surname: fc.constantFrom('Boogaard', 'Durbin', 'Leahy', 'Van Hollen'),
    bareSurnameOk: fc.boolean(),
    honorifics: fc.constant(['Sen.']),
    acronyms: fc.subarray(['TPS', 'DHS']),
    demonyms: fc.subarray(['Guatemalan']),
    companions: fc.subarray(['Illinois', 'the White House']),
  },
  {
    requiredKeys: [
      'name',
      'aliases',
      'given',
      'bareSurnameOk',
      'honorifics',
      'acronyms',
      'demonyms',
      'companions',
    ],
  },
)

const verb = { verb: fc.constantFrom('sign', 'write', '') }
const typedKey: fc.Arbitrary<TypedKey> = fc.oneof(
  fc.record({
    kind: fc.constant('number' as const),
    value: fc.oneof(
      fc.constantFrom(22, 121, 0),
      fc.integer({ min: -5, max: 1_000_000 }),
      fc.double({ noNaN: true, min: 0, max: 99 }),
    ),
    bound: fc.constantFrom('exactly' as const, 'at-least' as const, 'at-most' as const, 'about' as const),
    units: fc.subarray(['senators', 'people']),
    otherUnits: fc.subarray(['people', 'raids']),
  }),
  fc.record({
    kind: fc.constant('name' as const),
    entity: nameForms,
    others: fc.array(nameForms, { maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('time' as const),
    parts: fc.record(
      {
        partOfDay: fc.constantFrom('pre-dawn', 'evening', ''),
        weekday: fc.constant('friday'),
        season: fc.constant('summer'),
        year: fc.constantFrom(2014, 1969),
      },
      { requiredKeys: [] },
    ),
    name: fc.constantFrom('Friday', 'the summer of 2014', ''),
    aliases: fc.subarray(['before dawn']),
  }),
  fc.record({
    kind: fc.constant('phrase' as const),
    name: fc.constantFrom('temporary protected status', 'stop the raids', ''),
    aliases: fc.subarray(['TPS']),
    concepts: fc.subarray([['temporar*'], ['status'], ['protect*']]),
    others: fc.subarray(['asylum', '']),
  }),
  fc.record(
    {
      kind: fc.constant('set' as const),
      members: fc.array(nameForms, { maxLength: 4 }),
      others: fc.array(nameForms, { maxLength: 2 }),
      polarity: fc.constantFrom('belongs' as const, 'does-not-belong' as const),
      ...verb,
    },
    { requiredKeys: ['kind', 'members', 'others', 'polarity'] },
  ),
  fc.record(
    { kind: fc.constant('yes-no' as const), truth: fc.boolean(), ...verb },
    { requiredKeys: ['kind', 'truth'] },
  ),
)

const id = fc.constantFrom(...ids, 'zz', '__proto__', 'constructor', '')
const chosen = fc.subarray(ids)
const record = <T>(value: fc.Arbitrary<T>) => fc.dictionary(fc.constantFrom(...ids), value, { maxKeys: 6 })
const reasons = fc.constant(Object.fromEntries(ids.map((one) => [one, because])))
const proof: fc.Arbitrary<ProofByLevel> = fc.constantFrom<ProofByLevel[]>(
  { '8': ['a', 'b'] },
  { '5': ['a'] },
  {},
)

const keys: { [F in Format]: fc.Arbitrary<Extract<Key, { format: F }>> } = {
  choice: fc.record({ format: fc.constant('choice'), correct: fc.constantFrom(...ids), because: reasons }),
  'multi-select': fc.record({ format: fc.constant('multi-select'), correct: chosen, because: reasons }),
  'true-false': fc.record(
    {
      format: fc.constant('true-false'),
      truth: fc.boolean(),
      correction: typedKey,
      because: fc.constant(because),
    },
    { requiredKeys: ['format', 'truth'] },
  ),
  typed: fc.record({ format: fc.constant('typed'), answer: typedKey }),
  list: fc.record({ format: fc.constant('list'), answer: typedKey }),
  cloze: fc.record({ format: fc.constant('cloze'), blanks: record(typedKey) }),
  matching: fc.record({ format: fc.constant('matching'), pairs: record(fc.constantFrom(...ids)) }),
  ordering: fc.record({ format: fc.constant('ordering'), order: chosen }),
  sorting: fc.record({ format: fc.constant('sorting'), bins: record(fc.constantFrom('x', 'y', 'z')) }),
  evidence: fc.record({ format: fc.constant('evidence'), proof }),
  'answer-evidence': fc.record({
    format: fc.constant('answer-evidence'),
    correct: fc.constantFrom(...ids),
    because: reasons,
    proof,
  }),
}

const anyRecord = <T>(value: fc.Arbitrary<T>) => fc.dictionary(id, value, { maxKeys: 6 })
const responses: { [F in Format]: fc.Arbitrary<Extract<Response, { format: F }>> } = {
  choice: fc.record({ format: fc.constant('choice'), option: id }),
  'multi-select': fc.record({ format: fc.constant('multi-select'), options: fc.array(id, { maxLength: 8 }) }),
  'true-false': fc.record({
    format: fc.constant('true-false'),
    verdict: fc.boolean(),
    correction: fc.option(typedText, { nil: undefined }),
  }),
  typed: fc.record({ format: fc.constant('typed'), text: typedText }),
  list: fc.record({ format: fc.constant('list'), text: typedText }),
  cloze: fc.record({ format: fc.constant('cloze'), blanks: anyRecord(typedText) }),
  matching: fc.record({ format: fc.constant('matching'), pairs: anyRecord(id) }),
  ordering: fc.record({ format: fc.constant('ordering'), order: fc.array(id, { maxLength: 7 }) }),
  sorting: fc.record({
    format: fc.constant('sorting'),
    bins: anyRecord(fc.constantFrom('x', 'y', 'z', 'w', '')),
  }),
  evidence: fc.record({ format: fc.constant('evidence'), sentence: id }),
  'answer-evidence': fc.record({
    format: fc.constant('answer-evidence'),
    option: fc.option(id, { nil: undefined }),
    sentence: fc.option(id, { nil: undefined }),
  }),
}

const formats = Object.keys(keys) as Format[]

function attempt(key: Key, response: Response | null): Verdict | string {
  try {
    return grade(key, response, context)
  } catch (error) {
    if (error instanceof ResponseError) return error.code
    throw error
  }
}

function insistOnSense(verdict: Verdict) {
  expect(verdict.credit).toBeGreaterThanOrEqual(0)
  expect(verdict.credit).toBeLessThanOrEqual(1)
  if (verdict.outcome === 'correct') expect(verdict.credit).toBe(1)
  if (verdict.outcome === 'incorrect') expect(verdict.credit).toBe(0)
  if (verdict.outcome === 'partial') expect(verdict.credit > 0 && verdict.credit < 1).toBe(true)
}

test.each(formats)(
  '%s: every response gets a sensible verdict or a named error, and the same one again',
  (format) => {
    fc.assert(
      fc.property(keys[format], responses[format], (key, response) => {
        const verdict = attempt(key, response)
        if (typeof verdict !== 'string') insistOnSense(verdict)
        expect(attempt(structuredClone(key), structuredClone(response))).toEqual(verdict)
      }),
      { numRuns: 400 },
    )
  },
)

test('a response of another format is refused, and none at all is incorrect', () => {
  for (const one of formats)
    for (const other of formats)
      fc.assert(
        fc.property(keys[one], responses[other], (key, response) => {
          if (one !== other) expect(attempt(key, response)).toBe('format-mismatch')
          expect(attempt(key, null)).toEqual({ outcome: 'incorrect', credit: 0, rule: 'no-answer' })
        }),
        { numRuns: 5 },
      )
})

const accented: Record<string, string> = { a: 'á', e: 'ë', i: 'î', o: 'ö', u: 'ù', n: 'ñ', c: 'ç' }
const disguises: [string, (text: string) => string][] = [
  ['case', (text) => text.toUpperCase()],
  ['accents', (text) => text.replace(/[aeiounc]/g, (letter) => accented[letter] ?? letter)],
  ['spacing', (text) => `  ${text.replaceAll(' ', ' \t  ')} \n`],
  ['terminal punctuation', (text) => `${text}.`],
  ['an exclamation mark', (text) => `${text}!`],
]

test.each(disguises)('%s changes no verdict on typed words', (_, disguise) => {
  fc.assert(
    fc.property(typedKey, fc.array(word, { minLength: 1, maxLength: 8 }), (key, words) => {
      const text = words.join(' ')
      expect(gradeTyped(key, disguise(text))).toEqual(gradeTyped(key, text))
    }),
    { numRuns: 1500 },
  )
})

test('one more wrong pick never raises the credit of a selection', () => {
  fc.assert(
    fc.property(keys['multi-select'], fc.subarray(ids, { minLength: 1 }), (key, options) => {
      const wrong = ids.find((one) => !key.correct.includes(one) && !options.includes(one))
      fc.pre(wrong !== undefined)
      const before = grade(key, { format: 'multi-select', options }, context)
      const after = grade(key, { format: 'multi-select', options: [...options, wrong] }, context)
      expect(after.credit).toBeLessThanOrEqual(before.credit)
    }),
  )
})

const countries = ['El Salvador', 'Guatemala', 'Honduras', 'Belize']
const country = (name: string): NameForms => ({
  name,
  aliases: [],
  given: [],
  bareSurnameOk: true,
  honorifics: [],
  acronyms: [],
  demonyms: [],
  companions: [],
})

test('one more wrong name never raises the credit of a list, and the order of names is nothing', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray(countries, { minLength: 1 }),
      fc.constantFrom('Mexico', 'Cuba', 'Panama', 'Canada'),
      fc.constantFrom(', ', '; ', ' and ', '\n'),
      (names, wrong, join) => {
        const answer: TypedKey = {
          kind: 'set',
          members: countries.map(country),
          others: [country('Mexico')],
          polarity: 'belongs',
        }
        const credit = (list: string[]) =>
          grade({ format: 'list', answer }, { format: 'list', text: list.join(join) }, context).credit
        expect(credit(names)).toBeCloseTo(names.length / countries.length)
        expect(credit([...names, wrong])).toBeCloseTo(Math.max(0, names.length - 1) / countries.length)
        expect(credit([wrong, ...names])).toBe(credit([...names, wrong]))
        expect(credit([...names, ...names])).toBe(credit(names))
      },
    ),
  )
})

test('an order and its reverse never both earn, and only the right one earns all', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 6 }).chain((n) => fc.shuffledSubarray(ids.slice(0, n), { minLength: n })),
      (order) => {
        const key: Key = { format: 'ordering', order: ids.slice(0, order.length) }
        const credit = grade(key, { format: 'ordering', order }, context).credit
        const reverse = grade(key, { format: 'ordering', order: order.toReversed() }, context).credit
        expect(Math.min(credit, reverse)).toBeCloseTo(0)
        expect(credit === 1).toBe(order.join() === key.order.join())
      },
    ),
  )
})

test('a permutation earns the share of rows that it leaves in place', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(ids, { minLength: ids.length }), (permuted) => {
      const key: Key = { format: 'matching', pairs: Object.fromEntries(ids.map((one) => [one, one])) }
      const pairs = Object.fromEntries(ids.map((one, at) => [one, permuted[at] ?? '']))
      const fixed = ids.filter((one, at) => one === permuted[at]).length
      expect(grade(key, { format: 'matching', pairs }, context).credit).toBeCloseTo(fixed / ids.length)
    }),
  )
})

test('sorting at random earns nothing on balance: all cards in one bin earn no more than chance', () => {
  fc.assert(
    fc.property(fc.constantFrom(2, 3), fc.integer({ min: 1, max: 2 }), (bins, each) => {
      const cards = ids.slice(0, bins * each)
      const key: Key = {
        format: 'sorting',
        bins: Object.fromEntries(cards.map((card, at) => [card, `bin${at % bins}`])),
      }
      const all = Object.fromEntries(cards.map((card) => [card, 'bin0']))
      expect(grade(key, { format: 'sorting', bins: all }, context).credit).toBeCloseTo(0)
      expect(grade(key, { format: 'sorting', bins: key.bins }, context).credit).toBe(1)
    }),
  )
})
