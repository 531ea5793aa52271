import 'server-only'
import { resolve } from 'node:path'
import { z } from 'zod'

export interface Config {
  /** Absolute path of the folder that holds the database and the secret. */
  dataFolder: string
  port: number
  /** The address to listen on; undefined for all of this machine's. */
  host: string | undefined
  /** The address people type, when it is not http://localhost:PORT. */
  publicUrl: string | undefined
  logLevel: 'error' | 'warn' | 'info' | 'debug'
}

/** A setting that cannot be used. The message names the variable and says what it may be. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

const PORT = 'a whole number from 1 to 65535'
const environment = z.object({
  DATA_DIR: z.string().default('data'),
  PORT: z
    .string()
    .regex(/^\d+$/, PORT)
    .transform(Number)
    .pipe(z.number().min(1, PORT).max(65_535, PORT))
    .default(3000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'a host name or an address')
    .optional(),
  NEXTAUTH_URL: z
    .url({ protocol: /^https?$/, error: 'an address that begins with http:// or https://' })
    .optional(),
  LOG_LEVEL: z
    .enum(['error', 'warn', 'info', 'debug'], { error: 'error, warn, info or debug' })
    .default('info'),
})

/** Parses an environment; an empty variable counts as absent. Throws ConfigError. */
export function readConfig(variables: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()))
  const parsed = environment.safeParse(given)
  if (!parsed.success)
    throw new ConfigError(parsed.error.issues.map((issue) => sentence(issue, given)).join(' '))
  const { DATA_DIR, HOST, NEXTAUTH_URL, LOG_LEVEL } = parsed.data
  return {
    dataFolder: resolve(DATA_DIR),
    port: parsed.data.PORT,
    host: HOST,
    publicUrl: NEXTAUTH_URL,
    logLevel: LOG_LEVEL,
  }
}

function sentence(issue: z.core.$ZodIssue, given: Record<string, string | undefined>): string {
  const name = String(issue.path[0])
  return `${name} is "${given[name]}", but it must be ${issue.message}. Change it or leave it out.`
}

let parsed: Config | undefined

/** The settings of this process, parsed at the first call. */
export function config(): Config {
  parsed ??= readConfig(process.env)
  return parsed
}
