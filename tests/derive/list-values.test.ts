import { describe, expect, it } from 'vitest'
import { listValues, orderValues } from '../../src/derive/list-values'

const value = (name: string, count: number) => ({ value: name, label: name, count })

describe('the values of a facet', () => {
  it('stand as they came, and years the latest first', () => {
    const publishers = [value('Post', 3), value('Herald', 9)]
    expect(orderValues('publisher', publishers)).toEqual(publishers)
    const years = [value('2019', 8), value('2024', 5), value('2011', 2)]
    expect(orderValues('year', years).map((year) => year.value)).toEqual(['2024', '2019', '2011'])
  })

  it('begin with what is chosen or left out, also where no result has it', () => {
    const voices = [value('person:ada-park', 4), value('person:li-wei', 2)]
    const listed = listValues(voices, { only: ['person:li-wei'], not: ['person:jo-marsh'] })
    expect(listed.map(({ label, count }) => `${label} ${String(count)}`)).toEqual([
      'person:li-wei 2',
      'Jo Marsh 0',
      'person:ada-park 4',
    ])
  })
})
