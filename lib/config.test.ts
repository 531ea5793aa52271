import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ConfigError, readConfig } from './config'

describe('the settings', () => {
  it('have sensible values when nothing is set', () => {
    expect(readConfig({ PATH: '/bin' })).toEqual({
      dataFolder: resolve('data'),
      port: 3000,
      host: undefined,
      publicUrl: undefined,
      logLevel: 'info',
    })
  })

  it('are taken from the environment; an empty variable counts as absent', () => {
    const variables = {
      DATA_DIR: '/srv/dossier',
      PORT: '80',
      HOST: '::1',
      NEXTAUTH_URL: 'https://a.example',
      LOG_LEVEL: ' ',
    }
    expect(readConfig(variables)).toEqual({
      dataFolder: '/srv/dossier',
      port: 80,
      host: '::1',
      publicUrl: 'https://a.example',
      logLevel: 'info',
    })
  })

  it.each([
    [{ PORT: '0' }, 'PORT is "0", but it must be a whole number from 1 to 65535. Change it or leave it out.'],
    [
      { PORT: '8080a' },
      'PORT is "8080a", but it must be a whole number from 1 to 65535. Change it or leave it out.',
    ],
    [{ HOST: 'a b' }, 'HOST is "a b", but it must be a host name or an address. Change it or leave it out.'],
    [
      { NEXTAUTH_URL: 'school.example' },
      'NEXTAUTH_URL is "school.example", but it must be an address that begins with http:// or https://. Change it or leave it out.',
    ],
  ])('are refused with a sentence: %o', (variables, sentence) => {
    expect(() => readConfig(variables)).toThrow(new ConfigError(sentence))
  })
})
