import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type ParseArgsConfig, parseArgs } from 'node:util'

type Options = NonNullable<ParseArgsConfig['options']>
type Values<O extends Options> = ReturnType<typeof parseArgs<{ options: O }>>['values']

/**
 * The options that a command was given. `--help` prints the usage and ends it; what it does not know ends
 * it with a sentence and code 2.
 */
export function readOptions<O extends Options>(usage: string, options: O): Values<O> {
  try {
    const { values } = parseArgs<{ options: Options }>({ options: { ...options, help: { type: 'boolean' } } })
    if (values.help) {
      console.log(usage)
      process.exit(0)
    }
    return values as Values<O>
  } catch (error) {
    return notUnderstood(usage, (error instanceof Error ? error.message : String(error)).split('. ')[0] ?? '')
  }
}

export function notUnderstood(usage: string, reason: string): never {
  console.error(`${reason.replace(/[.?!]?$/, '.')}\n${usage.split('\n', 1)[0]}\n--help says more.`)
  process.exit(2)
}

/** The option's value if it is one of those that exist. */
export function oneOf<T extends string>(
  usage: string,
  option: string,
  known: readonly T[],
  value: string,
): T {
  const found = known.find((one) => one === value)
  if (found !== undefined) return found
  return notUnderstood(usage, `There is no ${option} "${value}"; there is: ${known.join(', ') || 'none'}`)
}

export function wholeNumber(usage: string, option: string, value: string, from: number, to: number): number {
  const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN
  if (number >= from && number <= to) return number
  return notUnderstood(usage, `--${option} is a whole number from ${from} to ${to}, not "${value}"`)
}

/** Prints lines as fast as they are read. A reader that has had enough (`| head`) is no error. */
export async function printLines(lines: Iterable<string> | AsyncIterable<string>): Promise<void> {
  const ended = async function* () {
    for await (const line of lines) yield `${line}\n`
  }
  try {
    await pipeline(Readable.from(ended()), process.stdout, { end: false })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error
    process.exit(process.exitCode)
  }
}
