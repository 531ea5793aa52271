import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { freePort } from '@/scripts/support/port'
import { temporaryFolder } from '@/tests/support/folder'
import { runScript } from '@/tests/support/server'
import { unwritableFolder } from '@/tests/support/unwritable'

let scratch: ReturnType<typeof temporaryFolder>
let dataFolder: string

beforeEach(() => {
  scratch = temporaryFolder()
  dataFolder = join(scratch.path, 'data')
})
afterEach(() => scratch.remove())

/** Starts Dossier where it must not get far; resolves with what it printed. */
async function refusal(variables: Record<string, string>): Promise<string> {
  const port = String(await freePort())
  const command = runScript('start.ts', [], { PORT: port, DATA_DIR: dataFolder, ...variables })
  expect(await command.ended).toBe(1)
  expect(command.output()).not.toMatch(/^\s+at /m)
  return command.output()
}

describe('npm start ends with a sentence when', () => {
  it('the port is in use', async () => {
    const taken = createServer()
    await new Promise<void>((resolve) => taken.listen(0, resolve))
    const address = taken.address()
    const port = typeof address === 'object' ? Number(address?.port) : 0
    const output = await refusal({ PORT: String(port) })
    expect(output).toBe(
      `Port ${port} is in use by another program (perhaps a Dossier). Choose another one: PORT=${port + 1} npm start\n`,
    )
    taken.close()
  })

  it.each([
    [
      'PORT',
      'eighty',
      'PORT is "eighty", but it must be a whole number from 1 to 65535. Change it or leave it out.\n',
    ],
    [
      'PORT',
      '70000',
      'PORT is "70000", but it must be a whole number from 1 to 65535. Change it or leave it out.\n',
    ],
    [
      'LOG_LEVEL',
      'loud',
      'LOG_LEVEL is "loud", but it must be error, warn, info or debug. Change it or leave it out.\n',
    ],
  ])('%s is "%s"', async (name, value, sentence) => {
    expect(await refusal({ [name]: value })).toBe(sentence)
  })

  it('the data folder cannot be made', async () => {
    writeFileSync(dataFolder, 'a file')
    expect(await refusal({ DATA_DIR: join(dataFolder, 'inner') })).toContain('cannot be made')
    expect(await refusal({})).toContain('is not a folder')
    expect(readFileSync(dataFolder, 'utf8')).toBe('a file')
  })

  it.runIf(unwritableFolder)('the data folder cannot be written to', async () => {
    expect(await refusal({ DATA_DIR: unwritableFolder ?? '' })).toContain('cannot be written to')
  })

  it('the database is damaged, and leaves it as it is; the secret is for this user only', async () => {
    const broken = 'Dear Rebecca, '.repeat(500)
    mkdirSync(dataFolder)
    writeFileSync(join(dataFolder, 'dossier.db'), broken)
    expect(await refusal({})).toContain('is damaged or is not a database')
    expect(readFileSync(join(dataFolder, 'dossier.db'), 'utf8')).toBe(broken)
    expect(statSync(join(dataFolder, 'secret')).mode & 0o777).toBe(0o600)
  })
})
