import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'

export interface Browser {
  executablePath: string
  args: string[]
  env: Record<string, string>
}

const HERE = dirname(fileURLToPath(import.meta.url))
const MODULES = join(HERE, '..', '..', 'node_modules')
/** As root, and in most containers, Chromium's own sandbox cannot start; /dev/shm may be tiny there. */
const ARGS = ['--no-sandbox', '--disable-dev-shm-usage']

/**
 * The first Chromium that is here, so that the tests need no download by hand: the one that
 * PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH names, Playwright's own, the system's, the one inside an npm package.
 */
export function findBrowser(): Browser {
  const named = process.env.PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH
  if (named && !existsSync(named)) {
    throw new Error(`PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH is "${named}", but there is no such file.`)
  }
  const here = named || [chromium.executablePath(), ...onPath('chromium', 'google-chrome')].find(existsSync)
  return here ? { executablePath: here, args: ARGS, env: environment() } : packagedBrowser()
}

/** @sparticuz/chromium with its own libraries and fonts: needs of the machine no more than glibc. */
export function packagedBrowser(): Browser {
  const description = readFileSync(join(MODULES, '@sparticuz', 'chromium', 'package.json'), 'utf8')
  const { version } = JSON.parse(description) as { version: string }
  const folder = join(MODULES, '.cache', `chromium-${version}`)
  if (!existsSync(folder)) unpackInto(folder)
  return {
    executablePath: join(folder, 'chromium'),
    args: ARGS,
    env: {
      ...environment(),
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_PATH: join(folder, 'fonts'),
    },
  }
}

/** Several workers may come here at once: each unpacks for itself, the first one's is kept. */
function unpackInto(folder: string): void {
  const draft = `${folder}.${process.pid}`
  mkdirSync(draft, { recursive: true })
  const env = { ...process.env, TMPDIR: draft, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' }
  execFileSync(process.execPath, [join(HERE, 'unpack-chromium.mjs')], { env, stdio: 'inherit' })
  writeFileSync(join(draft, 'fonts', 'fonts.conf'), fontSettings(join(folder, 'fonts')))
  try {
    renameSync(draft, folder)
  } catch (error) {
    if (!existsSync(folder)) throw error
    rmSync(draft, { recursive: true })
  }
}

/** The package's own settings look for its fonts where AWS puts them; without any, text stays unpainted. */
function fontSettings(fonts: string): string {
  const folders = [fonts, '/usr/share/fonts'].map((path) => `<dir>${path}</dir>`).join('')
  return `<?xml version="1.0"?><fontconfig>${folders}<cachedir>${fonts}/cache</cachedir></fontconfig>\n`
}

function onPath(...names: string[]): string[] {
  return names.flatMap((name) => {
    const { status, stdout } = spawnSync('which', [name], { encoding: 'utf8' })
    return status === 0 ? [stdout.trim()] : []
  })
}

function environment(): Record<string, string> {
  const given = Object.entries(process.env)
  return Object.fromEntries(given.filter((entry): entry is [string, string] => entry[1] !== undefined))
}
