import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ROOT } from '@/scripts/support/places'
import { childEnvironment } from '@/scripts/support/run'

const argumentsFor = (script: string, args: string[]) => [
  '--conditions=react-server',
  '--import',
  'tsx',
  join(ROOT, 'scripts', script),
  ...args,
]

/** A door as its npm command opens it, from another folder. */
function door(script: string, args: string[] = [], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, argumentsFor(script, args), {
    cwd: ROOT,
    env: childEnvironment({}),
    encoding: 'utf8',
    input,
    maxBuffer: 2 ** 28,
  })
  return { status, stderr, lines: stdout.split('\n').filter(Boolean) }
}

type Line = {
  id: string
  target: string
  format: string
  level: string
  stem: string
  options?: {
    id: string
    text: string
    correct: boolean
    because: string
    source: { fact: string; paragraph: number }
  }[]
  answer: { canonical: string; accepts: string[] }
  facts: string[]
}
type Graded = { item: string; outcome: string; credit: number; because: string; error?: string }

const set = ['--set', 'letter-and-raids']
const bank = door('questions.ts', set)
const items = bank.lines.map((line) => JSON.parse(line) as Line)
const itemOf = (format: string, target: string): Line => {
  const found = items.find((item) => item.format === format && item.target === target)
  if (!found) throw new Error(`there is no ${format} ${target}`)
  return found
}
const grade = (responses: unknown[], args: string[] = []) => {
  const { status, lines } = door('grade.ts', args, responses.map((one) => JSON.stringify(one)).join('\n'))
  return { status, verdicts: lines.map((line) => JSON.parse(line) as Graded) }
}

describe('questions', () => {
  test('prints the whole bank, each item with all that an author needs', () => {
    expect(bank.status).toBe(0)
    expect(items.length).toBeGreaterThan(200)
    const fields =
      'id target family format level language stem answer facts evidence difficulty explanation'.split(' ')
    expect(items.filter((item) => fields.some((field) => !(field in item)))).toEqual([])
    const options = items.flatMap((item) => item.options ?? [])
    expect(options.filter(({ because, source }) => !because || !source.fact || !source.paragraph)).toEqual([])
    const formats = items.filter((item) => item.options).map(({ format }) => format)
    expect(new Set(formats)).toEqual(new Set(['choice', 'multi-select', 'answer-evidence']))
  })

  test('assembles one quiz, the same for a seed, with no target twice', () => {
    const quiz = (seed: string) =>
      door('questions.ts', [...set, '--count', '10', '--level', '5', '--seed', seed]).lines
    const targets = quiz('a').map((line) => (JSON.parse(line) as Line).target)
    expect(new Set(targets).size).toBe(10)
    expect(quiz('a')).toEqual(quiz('a'))
    expect(quiz('a')).not.toEqual(quiz('b'))
  })

  test('says how many questions it has when asked for more', () => {
    const { status, stderr, lines } = door('questions.ts', [...set, '--count', '150'])
    expect({ status, lines }).toEqual({ status: 1, lines: [] })
    expect(stderr).toMatch(/has at most \d+ questions that go together at level 8, not 150/)
  })

  test('ends in peace when its reader has had enough', async () => {
    const child = spawn(process.execPath, argumentsFor('questions.ts', set), {
      cwd: ROOT,
      env: childEnvironment({}),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let complaint = ''
    child.stderr.on('data', (chunk: Buffer) => {
      complaint += chunk.toString()
    })
    child.stdout.once('data', () => child.stdout.destroy())
    const [code] = await once(child, 'close')
    expect({ code, complaint }).toEqual({ code: 0, complaint: '' })
  })
})

describe('questions:lint', () => {
  test('prints findings, then one line of totals, and is content with the built-in set', () => {
    const { status, lines } = door('questions-lint.ts', set)
    expect(status).toBe(0)
    expect(lines.at(-1)).toMatch(/^banks: 1, items: \d+, quizzes: \d+, hard: 0, soft: \d+ /)
    for (const line of lines.slice(0, -1))
      expect(line).toMatch(/^letter-and-raids \(en\): rule \d+, [a-z-]+, soft: .+\.$/)
  })

  test('prints the same as JSON', () => {
    const { lines } = door('questions-lint.ts', ['--json', ...set])
    const parsed = lines.map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(parsed.at(-1)).toMatchObject({ totals: { hard: 0 } })
    for (const finding of parsed.slice(0, -1))
      expect(finding).toMatchObject({
        rule: expect.any(Number),
        severity: 'soft',
        message: expect.any(String),
      })
  })
})

describe('grade', () => {
  test('gives full credit to every answer that the bank says it accepts, in plain words', () => {
    const answers = items.flatMap(({ id, answer }) =>
      [...new Set([answer.canonical, ...answer.accepts])].map((response) => ({ item: id, response })),
    )
    const { status, verdicts } = grade(answers)
    expect(status).toBe(0)
    expect(verdicts.filter(({ credit, outcome }) => credit !== 1 || outcome !== 'correct')).toEqual([])
    expect(verdicts.map(({ item }) => item)).toEqual(answers.map(({ item }) => item))
  })

  test('understands the app’s own responses, option ids, lists and records', () => {
    const choice = itemOf('choice', 'letter-day:day')
    const several = itemOf('multi-select', 'named-signers:members')
    const typed = itemOf('typed', 'letter-count:count')
    const judged = items.find(({ format, answer }) => format === 'true-false' && answer.canonical === 'true')
    const match = items.find(({ format }) => format === 'matching')
    const right = (several.options ?? []).filter(({ correct }) => correct)
    const pairs = match?.answer.canonical.split('; ').map((pair) => pair.split(': ')) ?? []
    const { verdicts } = grade([
      { item: choice.id, response: choice.options?.find(({ correct }) => correct)?.id },
      {
        item: choice.id,
        response: { format: 'choice', option: choice.options?.find(({ correct }) => correct)?.id },
      },
      { item: several.id, response: right.map(({ text }) => text) },
      { item: typed.id, response: { format: 'typed', text: 'twenty-two' } },
      { item: typed.id, response: 22 },
      { item: judged?.id, response: true },
      { item: match?.id, response: Object.fromEntries(pairs) },
    ])
    expect(verdicts.map(({ credit }) => credit)).toEqual([1, 1, 1, 1, 1, 1, 1])
  })

  test('says in a sentence why, and takes null as no answer', () => {
    const choice = itemOf('choice', 'letter-day:day')
    const [wrong, near, none] = grade([
      { item: choice.id, response: 'Thursday' },
      { item: itemOf('typed', 'detained-count:count').id, response: '121' },
      { item: choice.id, response: null },
    ]).verdicts
    expect(wrong).toMatchObject({ outcome: 'incorrect', credit: 0, because: expect.stringMatching(/\.$/) })
    expect(near?.because).not.toBe('')
    expect(none).toMatchObject({ outcome: 'incorrect', credit: 0 })
  })

  test('answers bad lines with an error, grades the rest, and ends with 1', () => {
    const choice = itemOf('choice', 'letter-day:day')
    const input = [
      'not json',
      JSON.stringify({ item: choice.id, response: 'Friday' }),
      '',
      '[]',
      JSON.stringify({ item: choice.id }),
      JSON.stringify({ item: 'nobody', response: 'x' }),
      JSON.stringify({ item: choice.id, response: 'Someday' }),
      JSON.stringify({ item: choice.id, response: { format: 'typed', text: 'Friday' } }),
      JSON.stringify({ item: choice.id, response: { format: 'choice', option: 'constructor' } }),
      JSON.stringify({ item: choice.id, response: 'Friday', level: '9' }),
      JSON.stringify({ item: choice.id, response: 'Friday' }),
    ].join('\r\n')
    const { status, lines } = door('grade.ts', [], input)
    const verdicts = lines.map((line) => JSON.parse(line) as Graded)
    expect(status).toBe(1)
    expect(verdicts.map(({ error }) => error === undefined)).toEqual([
      false,
      true,
      false,
      false,
      false,
      false,
      false,
      false,
      false,
      true,
    ])
    for (const { error } of verdicts) if (error) expect(error).toMatch(/^[A-Z].*\.$/)
  })
})

describe.each(['questions.ts', 'questions-lint.ts', 'grade.ts'])('%s', (script) => {
  test('explains itself with --help', () => {
    const { status, lines } = door(script, ['--help'])
    expect(status).toBe(0)
    expect(lines[0]).toMatch(/^Usage: npm run -s /)
  })

  test.each([
    [['--colour', 'red'], /--colour/],
    [['--set', 'nowhere'], /There is no set "nowhere"; there is: .*letter-and-raids/],
    [['--set'], /--set/],
    [['stray'], /stray/],
  ])('refuses %j with a sentence and code 2', (args, sentence) => {
    const { status, stderr, lines } = door(script, args)
    expect({ status, lines }).toEqual({ status: 2, lines: [] })
    expect(stderr.split('\n', 1)[0]).toMatch(sentence)
    expect(stderr.split('\n', 1)[0]).toMatch(/\.$/)
    expect(stderr).not.toContain('node:internal')
  })
})

test.each([
  [['--level', '9'], /There is no level "9"; there is: 5, 8, 11\./],
  [['--language', 'xx'], /There is no language "xx"; there is: en\./],
  [['--count', '0'], /--count is a whole number from 1 to 200, not "0"\./],
  [['--count', 'ten'], /--count is a whole number/],
  [['--seed', 'a'], /--seed chooses a quiz, so it needs --count\./],
])('questions refuses %j', (args, sentence) => {
  const { status, stderr } = door('questions.ts', args)
  expect(status).toBe(2)
  expect(stderr).toMatch(sentence)
})
