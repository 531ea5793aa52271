import { parseArgs } from 'node:util'

type Flags = Record<string, { type: 'string'; default: string }>
type Given<F extends Flags> = { [Name in keyof F]: string }

/** Reads a command's flags. `--help` prints the usage and ends; a flag it does not know ends with code 2. */
export function readArguments<F extends Flags>(usage: string, flags: F): Given<F> {
  const { help, ...given } = parse(usage, flags)
  if (help) {
    console.log(usage)
    process.exit(0)
  }
  return given as Given<F>
}

function parse(usage: string, flags: Flags): Record<string, unknown> {
  try {
    const options = { ...flags, help: { type: 'boolean', short: 'h' } } as const
    return parseArgs({ options, strict: true, allowPositionals: false }).values
  } catch (error) {
    return refuse(usage, error instanceof Error ? error.message : String(error))
  }
}

/** Ends the command because of how it was called. */
export function refuse(usage: string, complaint: string): never {
  console.error(`${complaint}\n\n${usage}`)
  process.exit(2)
}

/** A whole number from `least` to `most`; undefined for anything else. */
export function wholeNumber(text: string, least: number, most: number): number | undefined {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN
  return value >= least && value <= most ? value : undefined
}
