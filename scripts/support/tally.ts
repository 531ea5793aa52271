/** How many tests, or checks that count as one test each, went well. */
export interface Tally {
  passed: number
  failed: number
}

export const PASSED: Tally = { passed: 1, failed: 0 }
export const FAILED: Tally = { passed: 0, failed: 1 }

export function sum(tallies: Tally[]): Tally {
  return {
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    failed: tallies.reduce((total, { failed }) => total + failed, 0),
  }
}

/** The line at the end, for people and for machines. */
export function lineFor({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`
}

/** A runner that failed without naming a failed test did fail: it may not even have begun. */
export function withExitCode(tally: Tally, code: number): Tally {
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally
}

interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  testResults: { status: string; assertionResults: { status: string }[] }[]
}

/** A file that failed before its first test, as with an import that leads nowhere, counts as one. */
export function tallyOfVitest(report: VitestReport): Tally {
  const silent = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
  )
  return { passed: report.numPassedTests, failed: report.numFailedTests + silent.length }
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number }
  /** Not about one test: a server that did not start, a file that could not be read. */
  errors: unknown[]
}

export function tallyOfPlaywright({ stats, errors }: PlaywrightReport): Tally {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length }
}
