// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { describeTimeLeft, wordsPerSecond } from '../../src/derive/describe-work'

describe('the speed', () => {
  it.each([
    ['is rounded to hundreds', { done: 34_567, total: 90_000, activeFor: 2000 }, 17_300],
    ['is told to the word where it is low', { done: 246, total: 900, activeFor: 2000 }, 123],
    ['is not guessed at the beginning', { done: 900, total: 9000, activeFor: 400 }, null],
    ['is nothing before the first word', { done: 0, total: 9000, activeFor: 5000 }, null],
  ])('%s', (_claim, pace, told) => {
    expect(wordsPerSecond(pace)).toBe(told)
  })
})

describe('the time left', () => {
  it.each([
    ['is told in seconds', { done: 100, total: 200, activeFor: 4000 }, 'about 4 seconds left'],
    [
      'is told in whole minutes from one on',
      { done: 100, total: 400, activeFor: 30_000 },
      'about 2 minutes left',
    ],
    [
      'is told in hours from one on',
      { done: 1, total: 200, activeFor: 60_000 },
      'about 4 hours left',
    ],
    ['knows the singular', { done: 99, total: 100, activeFor: 4000 }, 'about 1 second left'],
    ['is nothing at the end', { done: 100, total: 100, activeFor: 4000 }, null],
    ['is not guessed at the beginning', { done: 100, total: 900, activeFor: 400 }, null],
  ])('%s', (_claim, pace, told) => {
    expect(describeTimeLeft(pace)).toBe(told)
  })
})
