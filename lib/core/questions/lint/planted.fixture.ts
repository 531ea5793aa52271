import type { Item } from '../item'
import type { ItemRule } from './rules'

/** An item with a flaw planted into it, or nothing where it has no place for that flaw. */
type Plant = (item: Item) => Item | undefined

const another = (item: Item, change: Partial<Item>): Item => ({ ...item, ...change })

/** New words for options, by their place: the key comes first, the rest in their order. */
function reworded(item: Item, words: (string | undefined)[]): Item | undefined {
  const { body, key } = item
  if ((body.format !== 'choice' && body.format !== 'answer-evidence') || !('correct' in key)) return undefined
  const order = [
    ...body.options.filter(({ id }) => id === key.correct),
    ...body.options.filter(({ id }) => id !== key.correct),
  ]
  const options = body.options.map((option) => ({
    ...option,
    text: words[order.indexOf(option)] ?? option.text,
  }))
  return another(item, { body: { ...body, options } })
}

const keyText = (item: Item): string => {
  const { body, key } = item
  return (
    ('options' in body && 'correct' in key && body.options.find(({ id }) => id === key.correct)?.text) || ''
  )
}

const withStatement = (item: Item, words: (text: string) => string): Item | undefined =>
  item.body.format === 'true-false'
    ? another(item, {
        body: {
          ...item.body,
          statement: item.body.statement.map((run) => (run.marked ? run : { ...run, text: words(run.text) })),
        },
      })
    : undefined

/** For each rule of single items, how somebody would break it. */
export const plants: Record<ItemRule, Plant> = {
  untraced: ({ ...item }) => {
    const { key } = item
    if (key.format !== 'choice') return undefined
    const because = Object.fromEntries(
      Object.entries(key.because).map(([id, one]) => [
        id,
        { ...one, source: { ...one.source, paragraph: 99 } },
      ]),
    )
    return another(item, { key: { ...key, because } })
  },
  'not-one-truth': (item) => {
    const { key, body } = item
    if (key.format !== 'choice' || body.format !== 'choice') return undefined
    const other = body.options.find(({ id }) => id !== key.correct)
    return other && another(item, { key: { ...key, correct: other.id } })
  },
  unstated: (item) => another(item, { readingLevels: [] }),
  'same-option-twice': (item) => reworded(item, [undefined, keyText(item).toUpperCase()]),
  'mixed-options': (item) => reworded(item, ['17', '18 people', 'a great many people']),
  'all-or-none': (item) => reworded(item, [undefined, 'all of the above']),
  'long-key': (item) =>
    reworded(item, [
      `${keyText(item)}, which is what the passage says about this in one of its longer and more careful sentences`,
    ]),
  'stem-echo': (item) =>
    reworded(another(item, { stem: `${item.stem.replace(/\?$/, '')} with the zeppelin?` }), [
      `${keyText(item)} zeppelin`,
    ]),
  convergence: (item) =>
    reworded(item, ['green forest, yellow meadow', 'green forest', 'yellow meadow', 'brown']),
  'absolute-or-vague': (item) => reworded(item, [undefined, 'something that is always wrong']),
  'negative-stem': (item) =>
    another(item, { stem: 'Which of the people in the passage is not mentioned by name?' }),
  'grammar-cue': (item) =>
    reworded(another(item, { stem: 'Which animal does the passage call an' }), ['ant', 'bee', 'cat', 'dog']),
  'not-ascending': (item) => reworded(item, ['30', '20', '10', '5']),
  'overlapping-numbers': (item) =>
    reworded(item, ['at least 10', 'at least 20', 'at least 30', 'at least 40']),
  'not-a-question': (item) => another(item, { stem: 'The letter of the senators about the raids.' }),
  'long-stem': (item) =>
    another(item, { stem: `${'The passage tells a long story. '.repeat(4)}${item.stem}` }),
  'no-antecedent': (item) => another(item, { stem: 'When did he write to the president about the raids?' }),
  'shared-surname': (item) =>
    another(item, { stem: 'To which office did Castro send the letter of the senators?' }),
  'not-one-slot': (item) => withStatement(item, (text) => `Indeed, ${text}`),
  'weak-distractors': (item) => {
    const { key } = item
    if (key.format !== 'choice') return undefined
    const because = Object.fromEntries(
      Object.entries(key.because).map(([id, one]) => [id, { ...one, confusion: '' }]),
    )
    return another(item, { key: { ...key, because } })
  },
  'uneven-options': (item) =>
    reworded(item, [
      undefined,
      'x',
      'a much longer wrong option that goes on where the others have long ended',
    ]),
  'bare-claim': (item) => another(item, { stem: 'What is it that threatens people?' }),
  circular: (item) =>
    item.target.endsWith(':meaning') && item.format === 'choice'
      ? reworded(item, [`what is ${/“(.*)”/.exec(item.stem)?.[1]}`])
      : undefined,
}
