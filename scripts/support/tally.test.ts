import { describe, expect, it } from 'vitest'
import { lineFor, sum, tallyOfPlaywright, tallyOfVitest, withExitCode } from './tally'

describe('the tally', () => {
  it('adds up to one plain line', () => {
    const parts = [
      { passed: 2, failed: 0 },
      { passed: 3, failed: 1 },
    ]
    expect(lineFor(sum(parts))).toBe('5 passed, 1 failed')
  })

  it('counts a test file that failed before its first test', () => {
    const report = {
      numPassedTests: 1,
      numFailedTests: 1,
      testResults: [
        { status: 'passed', assertionResults: [{ status: 'passed' }] },
        { status: 'failed', assertionResults: [{ status: 'failed' }] },
        { status: 'failed', assertionResults: [] },
      ],
    }
    expect(tallyOfVitest(report)).toEqual({ passed: 1, failed: 2 })
  })

  it('counts what failed around the browser tests', () => {
    const report = { stats: { expected: 4, unexpected: 1, flaky: 1 }, errors: ['the server did not start'] }
    expect(tallyOfPlaywright(report)).toEqual({ passed: 4, failed: 3 })
  })

  it('believes an exit code more than a report without failures', () => {
    expect(withExitCode({ passed: 4, failed: 0 }, 1)).toEqual({ passed: 4, failed: 1 })
    expect(withExitCode({ passed: 4, failed: 2 }, 1)).toEqual({ passed: 4, failed: 2 })
    expect(withExitCode({ passed: 4, failed: 0 }, 0)).toEqual({ passed: 4, failed: 0 })
  })
})
