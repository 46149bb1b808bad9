// @vitest-environment node
import { expect, it } from 'vitest'
import { addUpBytes, type LoadProgress } from '../../../src/analysis/models/add-up-bytes'
import type { ManifestEntry } from '../../../src/analysis/models/manifest'

const entry = (name: string, bytes: number): ManifestEntry => ({
  name,
  version: '1',
  file: `${name}.1.bin`,
  bytes,
  sha256: '',
  format: 1,
  licence: 'MIT',
})
const SMALL = entry('small', 200)
const LARGE = entry('large', 800)

function listen() {
  const told: LoadProgress[] = []
  const report = addUpBytes([SMALL, LARGE], (progress) => told.push(progress))
  return { report, done: () => told.map(({ done }) => done), told }
}

it('adds up what has come of each file, and knows the whole from the start', () => {
  const { report, told } = listen()
  report(LARGE, 300)
  report(SMALL, 200)
  report(LARGE, 800)
  expect(told).toEqual([0, 300, 500, 1000].map((done) => ({ done, total: 1000 })))
})

it('tells no steps too small to see, and the last one always', () => {
  const { report, done } = listen()
  for (let arrived = 1; arrived <= 800; arrived++) report(LARGE, arrived)
  expect(done()).toHaveLength(81)
  report(SMALL, 199)
  report(SMALL, 200)
  report(SMALL, 200)
  expect(done().slice(-2)).toEqual([999, 1000])
})

it('goes back where a file begins anew', () => {
  const { report, done } = listen()
  report(LARGE, 700)
  report(LARGE, 0)
  expect(done()).toEqual([0, 700, 0])
})
