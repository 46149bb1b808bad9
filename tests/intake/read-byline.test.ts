import { describe, expect, it } from 'vitest'
import { readByline } from '../../src/intake/read-byline'

describe('readByline', () => {
  it.each([
    ['By Ada Park', 'Ada Park'],
    ['BY ADA PARK', 'ADA PARK'],
    ['By Ada Park and Ben Cole', 'Ada Park and Ben Cole'],
    ['By Ada Park, Ben Cole and Carla Diaz', 'Ada Park, Ben Cole and Carla Diaz'],
    ['By Ada Park in Sochi', 'Ada Park'],
    ['By Ada Park, Political Editor', 'Ada Park'],
    ['Ada Park, Transport Correspondent', 'Ada Park'],
    ['By Joost van der Berg', 'Joost van der Berg'],
    ['By Siobhán O’Neill', 'Siobhán O’Neill'],
  ])('finds the writer in "%s"', (line, byline) => {
    expect(readByline(line)).toEqual({ byline, publisher: null })
  })

  it('finds the newspaper at the end', () => {
    expect(readByline('By Ada Park, The Daily Courier')).toEqual({
      byline: 'Ada Park',
      publisher: 'The Daily Courier',
    })
  })

  it.each([
    'By the time the ferry sailed',
    'By Friday, the board had changed its mind.',
    'Ada Park',
    'Ada Park, 47',
    'Park, editor',
    'Ferry, says editor',
    'Bypass opens',
  ])('is not sure of "%s"', (line) => {
    expect(readByline(line)).toBeNull()
  })
})
