import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkDossier } from './invariants'
import { aDossier } from './invariants/bakers.fixture'
import { type Dossier, type FactSet, factSetSchema, passageSchema } from './schema'

/** The problems of a dossier in which everything held before it was spoiled. */
function problemsAfter(spoil: (dossier: Dossier, set: FactSet) => void): string[] {
  const dossier = aDossier()
  spoil(dossier, dossier.set)
  return checkDossier(dossier).map(({ where, message }) => `${where}: ${message}`)
}

function present<T>(one: T | undefined): T {
  if (one === undefined) throw new Error('the fixture has no such part')
  return one
}
const withId = <T extends { id: string }>(list: T[], id: string): T =>
  present(list.find((one) => one.id === id))
const factOf = (set: FactSet, id: string) => withId(set.facts, id)
const slotOf = (set: FactSet, fact: string, slot: string) => present(factOf(set, fact).slots[slot])
const words = <T>(text: Record<string, T>): T => present(text.en)

it('finds no problem in a dossier where everything holds', () => {
  expect(checkDossier(aDossier())).toEqual([])
})

describe('ids', () => {
  it.each([
    ['sources', 'source gazette'],
    ['sides', 'side bakers'],
    ['values', 'value twenty-four'],
    ['facts', 'fact signers-count'],
    ['relations', 'relation ground'],
    ['closedSets', 'closed set signers'],
    ['sequences', 'sequence story'],
    ['positions', 'position soon'],
    ['agreements', 'agreement bridge-needed'],
    ['confusables', 'confusable or misconception bakers-mixed-up'],
    ['misconceptions', 'confusable or misconception all-signed'],
    ['terms', 'term draft'],
    ['unstated', 'unstated cost'],
  ] as const)('reports two %s with one id', (part, where) => {
    const problems = problemsAfter((_, set) => {
      const list: unknown[] = set[part]
      list.push(structuredClone(list[0]))
    })
    expect(problems).toContainEqual(expect.stringMatching(`^${where}: The id .* more than once`))
  })

  it('reports a misconception with the id of a confusable', () => {
    const problems = problemsAfter((_, set) => {
      withId(set.misconceptions, 'all-signed').id = 'near-counts'
    })
    expect(problems).toEqual([expect.stringMatching(/^confusable or misconception near-counts: /)])
  })

  it('reports a sentence id that a passage uses twice', () => {
    const problems = problemsAfter(({ passages }) => {
      present(passages[1]?.paragraphs[0]).sentences.push({ id: 's1', text: 'Again.' })
    })
    expect(problems).toContainEqual(expect.stringMatching(/^passage 8 \(en\), sentence s1: /))
  })
})

describe('references', () => {
  const spoilt: [string, (set: FactSet) => void][] = [
    ['value lima, identity', (set) => Object.assign(withId(set.values, 'lima').identity, { fact: 'gone' })],
    ['fact jam-claim, locator', (set) => Object.assign(factOf(set, 'jam-claim').locator, { source: 'gone' })],
    [
      'fact jam-claim, attributedTo',
      (set) => Object.assign(factOf(set, 'jam-claim'), { attributedTo: 'gone' }),
    ],
    ['fact jam-claim', (set) => Object.assign(factOf(set, 'jam-claim'), { side: 'gone' })],
    ['fact jam-claim, presupposes', (set) => factOf(set, 'jam-claim').presupposes.push('gone')],
    [
      'fact signers-count, slot count',
      (set) => Object.assign(slotOf(set, 'signers-count', 'count'), { value: 'gone' }),
    ],
    [
      'fact signers-count, slot count, rival',
      (set) => slotOf(set, 'signers-count', 'count').rivals.push({ value: 'gone', why: 'near-counts' }),
    ],
    [
      'fact signers-count, slot count, rival thirty',
      (set) => slotOf(set, 'signers-count', 'count').rivals.push({ value: 'thirty', why: 'gone' }),
    ],
    [
      'fact signers-count, slot count, notRivals',
      (set) => slotOf(set, 'signers-count', 'count').notRivals.push('gone'),
    ],
    ['closed set signers', (set) => Object.assign(present(set.closedSets[0]?.members[0]), { value: 'gone' })],
    [
      'closed set signers, prado',
      (set) => Object.assign(present(set.closedSets[0]?.members[0]), { fact: 'gone' }),
    ],
    [
      'closed set signers, costa',
      (set) => Object.assign(present(set.closedSets[0]?.nonMembers[0]), { why: 'gone' }),
    ],
    [
      'sequence story, event plan',
      (set) => Object.assign(present(set.sequences[0]?.events[0]), { fact: 'gone' }),
    ],
    ['position soon, holder', (set) => Object.assign(withId(set.positions, 'soon'), { holder: 'gone' })],
    ['position soon', (set) => Object.assign(withId(set.positions, 'soon'), { side: 'gone' })],
    ['position soon', (set) => withId(set.positions, 'soon').facts.push('gone')],
    ['position wait, answers', (set) => Object.assign(withId(set.positions, 'wait'), { answers: 'gone' })],
    ['agreement bridge-needed', (set) => present(set.agreements[0]).facts.push('gone')],
    [
      'agreement bridge-needed, one-sided',
      (set) => present(set.agreements[0]).oneSided.push({ fact: 'gone', why: 'grounds-mixed-up' }),
    ],
    [
      'agreement bridge-needed, one-sided jam-claim',
      (set) => Object.assign(present(set.agreements[0]?.oneSided[0]), { why: 'gone' }),
    ],
    ['confusable near-counts', (set) => withId(set.confusables, 'near-counts').members.push('gone')],
    ['misconception all-signed, refutedBy', (set) => present(set.misconceptions[0]).refutedBy.push('gone')],
    ['term draft', (set) => present(set.terms[0]).facts.push('gone')],
    ['unstated cost, near', (set) => present(set.unstated[0]).near.push('gone')],
  ]

  it.each(spoilt)('reports one that leads nowhere: %s', (where, spoil) => {
    const problems = problemsAfter((_, set) => spoil(set))
    expect(problems).toContainEqual(expect.stringMatching(`^${where}: There is no .* with the id "gone"`))
  })

  it('reports a paragraph that the source does not have', () => {
    const problems = problemsAfter((_, set) => {
      factOf(set, 'jam-claim').locator.paragraph = 3
    })
    expect(problems).toEqual([expect.stringMatching(/^fact jam-claim, locator: .*paragraph 3.* has 2/)])
  })

  it('reports a sentence that a passage does not have, with its level', () => {
    const problems = problemsAfter((_, set) => {
      factOf(set, 'jam-claim').statedIn['8']?.push('s9')
    })
    expect(problems).toEqual([expect.stringMatching(/^fact jam-claim, level 8 \(en\): .*no sentence "s9"/)])
  })

  it('reports a relation that pairs slots which a fact does not have', () => {
    const problems = problemsAfter((_, set) => {
      withId(set.relations, 'ground').right = 'who'
    })
    expect(problems).toContainEqual(
      expect.stringMatching(/^relation ground, fact jam-claim: .*no slot "who"/),
    )
  })

  it('reports a relation that no fact has', () => {
    const problems = problemsAfter((_, set) => {
      withId(set.relations, 'ground').id = 'groundless'
    })
    expect(problems).toEqual([expect.stringMatching(/^relation groundless: No fact/)])
  })
})

describe('statements', () => {
  const restate = (statement: string) => (_: Dossier, set: FactSet) => {
    words(factOf(set, 'signers-count').text).statement = statement
  }

  it.each([
    ['a mark without a slot', '{count:24} bakers asked {addressee:Lima} on {day:Friday}.', '"day"'],
    ['a slot without a mark', 'Some bakers asked {addressee:Lima}.', '"count"'],
    ['a slot marked twice', '{count:24} of {count:24} bakers asked {addressee:Lima}.', 'more than once'],
    ['a mark without words', '{count: } bakers asked {addressee:Lima}.', 'no words'],
    ['a brace out of place', '{count:24} bakers {asked {addressee:Lima}.', 'brace'],
  ])('reports %s', (_, statement, message) => {
    const problems = problemsAfter(restate(statement))
    expect(problems).toEqual([expect.stringContaining('fact signers-count, statement (en): ')])
    expect(problems[0]).toContain(message)
  })

  it('reports a claim that is nobody’s', () => {
    const problems = problemsAfter((_, set) => {
      delete factOf(set, 'jam-claim').attributedTo
    })
    expect(problems).toEqual([expect.stringMatching(/^fact jam-claim: .*attributedTo/)])
  })

  it('reports a claim without a clause', () => {
    const problems = problemsAfter((_, set) => {
      delete words(factOf(set, 'jam-claim').text).clause
    })
    expect(problems).toEqual([expect.stringMatching(/^fact jam-claim, clause \(en\): /)])
  })

  it('reports an event that is somebody’s', () => {
    const problems = problemsAfter((_, set) => {
      factOf(set, 'prado-signed').attributedTo = 'prado'
    })
    expect(problems).toEqual([expect.stringMatching(/^fact prado-signed: .*attributedTo/)])
  })

  it('reports a claim whose statement names no speaker', () => {
    const problems = problemsAfter((_, set) => {
      const text = words(factOf(set, 'jam-claim').text)
      text.statement = text.statement.replace('Prado', 'a baker')
    })
    expect(problems).toEqual([expect.stringMatching(/^fact jam-claim, statement \(en\): .*"prado"/)])
  })

  it('takes a surname for a speaker only if nobody shares it', () => {
    const problems = problemsAfter((_, set) => {
      Object.assign(present(withId(set.values, 'prado').text.en), { bareSurnameOk: false })
    })
    expect(problems).toContainEqual(expect.stringMatching(/^fact jam-claim, statement \(en\): /))
  })
})

describe('languages', () => {
  it('reports text that is missing in a language of the set, wherever it is', () => {
    const problems = problemsAfter((_, set) => {
      set.languages.push('es')
    })
    for (const where of [
      'set',
      'side bakers',
      'value lima',
      'value lima, identity',
      'fact signers-count',
      'fact signers-count, slot count, ask',
      'relation ground',
      'closed set signers',
      'sequence story',
      'sequence story, event plan',
      'position soon',
      'agreement bridge-needed',
      'confusable near-counts',
      'misconception all-signed',
      'term draft',
      'unstated cost',
    ])
      expect(problems).toContain(`${where}: Its text is missing in "es", a language of this set.`)
    expect(problems).toContainEqual(expect.stringMatching(/^passage 5 \(es\): There is no passage/))
  })

  it('reports text in a language that the set does not list', () => {
    const problems = problemsAfter((_, set) => {
      present(set.sides[0]).text.es = 'los panaderos'
    })
    expect(problems).toEqual([expect.stringMatching(/^side bakers: .*"es"/)])
  })
})

describe('passages', () => {
  it('reports a level without a passage, and only that', () => {
    const problems = problemsAfter(({ passages }) => {
      passages.pop()
    })
    expect(problems).toEqual([expect.stringMatching(/^passage 11 \(en\): There is no passage/)])
  })

  it('reports two passages of one level', () => {
    const problems = problemsAfter(({ passages }) => {
      passages.push(structuredClone(present(passages[0])))
    })
    expect(problems).toEqual([expect.stringMatching(/^passage 5 \(en\): There are 2/)])
  })

  it('reports a passage in a language that the set does not list', () => {
    const problems = problemsAfter(({ passages }) => {
      passages.push({ ...structuredClone(present(passages[0])), language: 'es' })
    })
    expect(problems).toEqual([expect.stringMatching(/^passage 5 \(es\): /)])
  })

  /** Puts other words in place of a sentence at level 8. */
  const reword = (id: string, text: string) =>
    problemsAfter(({ passages }) => {
      const found = present(passages.find(({ level }) => level === '8')?.paragraphs[0]).sentences
      withId(found, id).text = text
    })

  it('reports a value that the named sentences do not state, with fact, level and slot', () => {
    expect(reword('s1', 'Thirty bakers asked Ana Lima to wait.')).toEqual([
      expect.stringMatching(
        /^fact signers-count, level 8 \(en\), slot count: "s1" does not state "twenty-four"/,
      ),
    ])
    expect(reword('s3', 'One baker refused.')).toEqual([
      expect.stringMatching(/^fact costa-refused, level 8 \(en\), slot who: /),
    ])
    expect(reword('s4', 'Prado said that the bridge should wait.')).toEqual([
      expect.stringMatching(/^fact jam-claim, level 8 \(en\), slot reason: /),
    ])
  })

  it.each([
    ['a number in digits', 's1', 'Mayor Lima was asked to wait by 24 bakers.'],
    ['a number in words', 's1', 'Mayor Lima was asked to wait by twenty four bakers.'],
    ['the words of the slot', 's1', 'Twenty-four bakers wrote to Mayor Lima.'],
    ['a surname in the genitive', 's3', 'Costa’s name was not on it.'],
    ['all concepts of a phrase', 's4', 'A jam held up the carts.'],
    ['half of the words of a phrase', 's5', 'All that drilling was bad for children.'],
  ])('recognises %s', (_, id, text) => {
    expect(reword(id, text)).toEqual([])
  })
})

describe('sets', () => {
  const signers = (set: FactSet) => withId(set.closedSets, 'signers')

  it('reports a value both in and out of a closed set', () => {
    const problems = problemsAfter((_, set) => {
      signers(set).nonMembers.push({ value: 'prado', fact: 'prado-signed', why: 'bakers-mixed-up' })
    })
    expect(problems).toEqual([expect.stringMatching(/^closed set signers, prado: .*both/)])
  })

  it('reports a member that is listed twice', () => {
    const problems = problemsAfter((_, set) => {
      signers(set).members.push({ value: 'prado', fact: 'prado-signed' })
    })
    expect(problems).toEqual([expect.stringMatching(/^closed set signers, prado: .*twice/)])
  })

  it('reports a list asked of a set that is not complete', () => {
    const problems = problemsAfter((_, set) => {
      signers(set).complete = false
    })
    expect(problems).toEqual([expect.stringMatching(/^closed set signers, askList: /)])
  })

  it('reports a member whose fact does not mention it', () => {
    const problems = problemsAfter((_, set) => {
      present(signers(set).members[0]).fact = 'viana-signed'
    })
    expect(problems).toEqual([expect.stringMatching(/^closed set signers, prado: .*"viana-signed"/)])
  })

  it('wants a fact that names each non-member only of a set that is not complete', () => {
    const spoil = (complete: boolean) =>
      problemsAfter((_, set) => {
        signers(set).complete = complete
        delete words(signers(set).text).askList
        present(signers(set).nonMembers[0]).fact = 'prado-signed'
      })
    expect(spoil(true)).toEqual([])
    expect(spoil(false)).toEqual([expect.stringMatching(/^closed set signers, costa: .*"prado-signed"/)])
  })

  it('reports a sequence of fewer than three distinct events', () => {
    const problems = problemsAfter((_, set) => {
      const { events } = withId(set.sequences, 'story')
      present(events[2]).text = structuredClone(present(events[1]).text)
    })
    expect(problems).toContainEqual(expect.stringMatching(/^sequence story: .*has 2/))
  })

  it('reports a one-sided claim that belongs to no side', () => {
    const problems = problemsAfter((_, set) => {
      delete factOf(set, 'jam-claim').side
    })
    expect(problems).toEqual([expect.stringMatching(/^agreement bridge-needed: "jam-claim"/)])
  })

  it('reports a misconception that nothing refutes', () => {
    const problems = problemsAfter((_, set) => {
      present(set.misconceptions[0]).refutedBy = []
    })
    expect(problems).toEqual([expect.stringMatching(/^misconception all-signed, refutedBy: /)])
  })

  it('reports a term whose meaning contains it', () => {
    const problems = problemsAfter((_, set) => {
      words(present(set.terms[0]).text).meaning = 'one of several drafts of a plan'
    })
    expect(problems).toEqual([expect.stringMatching(/^term draft, meaning \(en\): /)])
  })
})

describe('asking', () => {
  it('reports a slot that is asked about with fewer than two wrong answers', () => {
    const problems = problemsAfter((_, set) => {
      slotOf(set, 'signers-count', 'addressee').notRivals.push('costa')
    })
    expect(problems).toEqual([
      expect.stringMatching(/^fact signers-count, slot addressee: .*1 of the 2.*"prado"/),
    ])
  })

  it('reports a slot with more than one truth whose named rivals are too few', () => {
    const problems = problemsAfter((_, set) => {
      slotOf(set, 'prado-signed', 'who').ask = { en: 'Which of these bakers signed?' }
    })
    expect(problems).toEqual([expect.stringMatching(/^fact prado-signed, slot who: .*0 of the 2/)])
  })

  it('is content with one wrong number, but not with none', () => {
    const problems = problemsAfter((_, set) => {
      slotOf(set, 'signers-count', 'count').notRivals.push('thirty')
    })
    expect(problems).toEqual([expect.stringMatching(/^fact signers-count, slot count: .*0 of the 1/)])
  })

  it.each([7, 1])('wants two wrong numbers where no digits can slip: %i', (value) => {
    const problems = problemsAfter((_, set) => {
      const count = withId(set.values, 'twenty-four')
      Object.assign(count, { value })
      Object.assign(present(count.text.en), { name: String(value), units: [] })
    })
    expect(problems).toContainEqual(expect.stringMatching(/^fact signers-count, slot count: .*1 of the 2/))
  })

  it('reports a value that is its own rival', () => {
    const problems = problemsAfter((_, set) => {
      slotOf(set, 'signers-count', 'count').rivals.push({ value: 'twenty-four', why: 'near-counts' })
    })
    expect(problems).toEqual([expect.stringMatching(/^fact signers-count, slot count: "twenty-four"/)])
  })

  it.each([
    ['count', 'Which 24 bakers signed?'],
    ['count', 'Were twenty-four bakers asked?'],
    ['addressee', 'Whom did Lima’s bakers ask?'],
  ])('reports a question about %s that names its answer: %s', (slot, ask) => {
    const problems = problemsAfter((_, set) => {
      slotOf(set, 'signers-count', slot).ask = { en: ask }
    })
    expect(problems).toEqual([expect.stringMatching(`^fact signers-count, slot ${slot}, ask \\(en\\): `)])
  })
})

const builtIn = new URL('../../../content/letter-and-raids/', import.meta.url)
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, builtIn), 'utf8'))

// A clone without content has nothing to check here; `content:check` insists that there is some.
it.skipIf(!existsSync(new URL('facts.json', builtIn)))('holds in the built-in set', () => {
  const passages = readdirSync(builtIn).filter((file) => /^passage\..+\.json$/.test(file))
  expect(passages.toSorted()).toEqual(['passage.en.11.json', 'passage.en.5.json', 'passage.en.8.json'])
  const dossier = {
    set: factSetSchema.parse(read('facts.json')),
    passages: passages.map((file) => passageSchema.parse(read(file))),
  }
  expect(checkDossier(dossier)).toEqual([])
})
