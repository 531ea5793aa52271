import type { BankFigures, Finding } from '@/lib/core/questions/lint'
import type { LoadedBank } from './bank'

type Checked = { bank: LoadedBank; findings: Finding[]; figures: BankFigures; quizzes: number }

/** A finding as a line: "letter-and-raids (en): rule 7, long-key, hard: choice letter-day:day (id): …". */
export function findingLine(finding: Finding, { slug, language, items }: LoadedBank, json: boolean): string {
  const about = items.filter(({ id }) => finding.items.includes(id))
  const named = about.map(({ id, format, target }) => ({ id, format, target }))
  if (json) return JSON.stringify({ set: slug, language, ...finding, items: named })
  const { rule, name, severity, message } = finding
  const where =
    named.map(({ id, format, target }) => `${format} ${target} (${id})`).join(' and ') || 'the bank'
  return `${slug} (${language}): rule ${rule}, ${name}, ${severity}: ${where}: ${message}`
}

export function totalsLine(checked: Checked[], json: boolean): string {
  const sum = (of: (one: Checked) => number) => checked.reduce((total, one) => total + of(one), 0)
  const found = (severity: Finding['severity']) =>
    sum(({ findings }) => findings.filter((one) => one.severity === severity).length)
  const totals = {
    banks: checked.length,
    items: sum(({ bank }) => bank.items.length),
    quizzes: sum(({ quizzes }) => quizzes),
    hard: found('hard'),
    soft: found('soft'),
    itemsWithSoft: sum(
      ({ findings }) => new Set(findings.filter(aboutOneItem).flatMap(({ items }) => items)).size,
    ),
  }
  if (json) {
    const figures = checked.map(({ bank, figures: of }) => ({
      set: bank.slug,
      language: bank.language,
      ...of,
    }))
    return JSON.stringify({ totals, figures })
  }
  return `banks: ${totals.banks}, items: ${totals.items}, quizzes: ${totals.quizzes}, hard: ${totals.hard}, soft: ${totals.soft} (items with a soft finding: ${percent(totals.itemsWithSoft / Math.max(1, totals.items))}); ${checked.map(inWords).join('; ')}`
}

const aboutOneItem = ({ severity, items }: Finding) => severity === 'soft' && items.length === 1
const percent = (share: number) => `${(share * 100).toFixed(1)} %`

function inWords({ bank, figures: { guesser, keyPosition, keyLongest } }: Checked): string {
  const together = guesser.find((one) => one.format === 'all' && one.guesser === 'together')
  const guessed = together
    ? `guesser ${percent(together.score)} at chance ${percent(together.chance)}`
    : 'no guesser'
  const position = `key position χ² ${keyPosition.chiSquared.toFixed(1)} (limit ${keyPosition.limit.toFixed(1)})`
  return `${bank.slug} (${bank.language}): ${guessed}, ${position}, key longest ${keyLongest.times} of ${keyLongest.of} (limit ${keyLongest.limit})`
}
