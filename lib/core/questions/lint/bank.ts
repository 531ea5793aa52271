import type { Context } from '../context'
import { type Dice, seededDice } from '../dice'
import type { Item } from '../item'
import { type BankFigures, figuresOf } from './figures'
import { type Finding, finding } from './finding'
import { lintItem } from './item'

/** The dice are fixed, so that one bank always gets one verdict. */
const usualDice = (purpose: string) => seededDice(`lint ${purpose}`)

/**
 * Everything that the rules have against a bank: each item by itself, then the bank as a whole.
 * @param diceFor for what is dealt to measure it; an author leaves them alone
 */
export function lintBank(
  items: readonly Item[],
  context: Context,
  diceFor: (purpose: string) => Dice = usualDice,
): { findings: Finding[]; figures: BankFigures } {
  const figures = figuresOf(items, diceFor)
  const findings = [...items.flatMap((item) => lintItem(item, context)), ...bankFindings(figures)]
  return { findings, figures }
}

function bankFindings({ guesser, keyPosition, keyLongest }: BankFigures): Finding[] {
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`
  const guessed = guesser.filter(
    ({ format, score, chance, limit }) => format === 'all' && score > chance + limit,
  )
  return [
    ...(keyLongest.times > keyLongest.limit
      ? [
          finding(
            'keys-longest',
            [],
            `The key is the longest option in ${keyLongest.times} of ${keyLongest.of} questions; chance explains ${keyLongest.limit}.`,
          ),
        ]
      : []),
    ...(keyPosition.chiSquared > keyPosition.limit
      ? [
          finding(
            'key-position',
            [],
            `The places of keys have a chi-squared of ${keyPosition.chiSquared.toFixed(1)}, above the limit of ${keyPosition.limit.toFixed(1)} for ${keyPosition.degrees} degrees of freedom.`,
          ),
        ]
      : []),
    ...guessed.map((one) =>
      finding(
        'guessable',
        [],
        `The guesser "${one.guesser}" gets ${percent(one.score)} without the passage, where chance gets ${percent(one.chance)}.`,
      ),
    ),
  ]
}
