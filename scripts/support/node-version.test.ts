import { expect, it } from 'vitest'
import { complaintAbout } from './node-version'

it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('Node %s is new enough', (version) => {
  expect(complaintAbout(version)).toBeUndefined()
})

it.each(['18.20.4', '20.18.1', '16.0.0'])('Node %s is refused with a sentence', (version) => {
  expect(complaintAbout(version)).toContain(`needs Node 20.19 or newer, but this is ${version}.`)
})
