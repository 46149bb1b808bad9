import { describe, expect, it } from 'vitest'
import type { TestModule } from 'vitest/node'
import { closingLine, tallyOf } from './closing-line-reporter'

/** As much of a finished test file as the tally looks at. */
function finishedFile(fileState: string, testStates: readonly string[]): TestModule {
  const tests = testStates.map((state) => ({ result: () => ({ state }) }))
  const file = { state: () => fileState, children: { allTests: () => tests } }
  // A real one can only be had from a run of Vitest inside this one.
  return file as unknown as TestModule
}

describe('the closing line', () => {
  it('counts tests by how they ended', () => {
    const files = [
      finishedFile('passed', ['passed', 'passed', 'skipped']),
      finishedFile('failed', ['passed', 'failed']),
    ]
    expect(closingLine(tallyOf(files, 0))).toBe('3 passed, 1 failed, 1 skipped')
  })

  it('counts a file that could not be run as a failure', () => {
    expect(closingLine(tallyOf([finishedFile('failed', [])], 0))).toBe(
      '0 passed, 1 failed, 0 skipped',
    )
  })

  it('counts an error outside any test as a failure', () => {
    const files = [finishedFile('passed', ['passed'])]
    expect(closingLine(tallyOf(files, 2))).toBe('1 passed, 2 failed, 0 skipped')
  })
})
