import type { Reporter, SerializedError, TestModule } from 'vitest/node'

/** Number of tests by how they ended. */
export interface Tally {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/**
 * Ends a run with `N passed, N failed, N skipped`, alone on the last line. It is written when the
 * process ends: by then all other reporters have said what they had to say.
 */
export default class ClosingLineReporter implements Reporter {
  /** A run that breaks off before its first test has failed. */
  private tally: Tally = { passed: 0, failed: 1, skipped: 0 }

  onInit(): void {
    process.on('exit', () => {
      process.stdout.write(`\n${closingLine(this.tally)}\n`)
    })
  }

  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly SerializedError[]): void {
    if (modules.length > 0) this.tally = tallyOf(modules, unhandledErrors.length)
  }
}

/** The line that says how a run ended. */
export function closingLine({ passed, failed, skipped }: Tally): string {
  return `${passed.toString()} passed, ${failed.toString()} failed, ${skipped.toString()} skipped`
}

/** Counts tests, and as failed also files that could not be run and errors outside any test. */
export function tallyOf(modules: readonly TestModule[], unhandledErrors: number): Tally {
  let passed = 0
  let failed = unhandledErrors
  let skipped = 0
  for (const module of modules) {
    const failedBefore = failed
    for (const test of module.children.allTests()) {
      const { state } = test.result()
      if (state === 'passed') passed++
      else if (state === 'failed') failed++
      else skipped++
    }
    if (module.state() === 'failed' && failed === failedBefore) failed++
  }
  return { passed, failed, skipped }
}
