// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { findFallen, raiseFloors, readFloors } from './floors'
import type { Score } from './score'
import { percentage } from './score'

const f1: Score = {
  ...percentage('F1', null),
  group: 'names',
  set: 'harbour',
  value: 80,
  detail: '',
}
const calibration: Score = {
  ...f1,
  measure: 'calibration error',
  scale: 'fraction',
  better: 'lower',
  value: 0.05,
}
const found: Score = { ...f1, measure: 'entities', scale: 'count', value: 21 }

const FLOORS = { names: { 'harbour, F1': 80.3, 'harbour, calibration error': 0.05 } }

describe('findFallen', () => {
  it.each([
    ['a score at its floor', f1, 80],
    ['a score above its floor', f1, 70],
    ['a score 0.3 points below', f1, 80.3],
    ['an error that fell', calibration, 0.06],
    ['an error within 0.003', calibration, 0.047],
    ['a count as before', found, 21],
  ])('lets pass %s', (_what, score, floor) => {
    expect(findFallen([score], { names: { [`harbour, ${score.measure}`]: floor } })).toEqual([])
  })

  it.each([
    [f1, 80.4, 'names: harbour, F1 fell from 80.4 to 80.0'],
    [calibration, 0.046, 'names: harbour, calibration error rose from 0.046 to 0.050'],
    [found, 22, 'names: harbour, entities fell from 22 to 21'],
    [{ ...f1, value: null }, 80, 'names: harbour, F1 was not measured'],
  ])('names what is worse than its floor', (score, floor, line) => {
    expect(findFallen([score], { names: { [`harbour, ${score.measure}`]: floor } })).toEqual([line])
  })

  it('misses a measure of a group that was run, and none of a group that was not', () => {
    expect(findFallen([f1], { ...FLOORS, gap: { 'harbour, F1': 40 } })).toEqual([
      'names: harbour, calibration error was not measured',
    ])
  })

  it('asks nothing of a score without a floor', () => {
    expect(findFallen([f1, calibration], {})).toEqual([])
  })
})

describe('raiseFloors', () => {
  it('takes over better scores and new ones, and keeps every other floor', () => {
    const floors = { ...FLOORS, gap: { 'harbour, F1': 40 } }
    const scores = [{ ...f1, value: 81 }, { ...calibration, value: 0.04 }, found]
    expect(raiseFloors(scores, floors)).toEqual({
      names: { 'harbour, F1': 81, 'harbour, calibration error': 0.04, 'harbour, entities': 21 },
      gap: { 'harbour, F1': 40 },
    })
  })

  it('lowers nothing, not even by less than the tolerance', () => {
    const worse = [f1, { ...calibration, value: 0.052 }, { ...found, value: null }]
    expect(raiseFloors(worse, FLOORS)).toEqual(FLOORS)
  })
})

describe('readFloors', () => {
  it('refuses a floor that is no number', () => {
    expect(() => readFloors('{"names": {"harbour, F1": "80"}}')).toThrow(
      'The floor of names: harbour, F1 is no number.',
    )
  })
})
