import { describe, expect, it } from 'vitest'
import { createAppStore } from '../../src/store/create-app-store'
import { selectResultsPlace } from '../../src/store/rooms-slice'
import { parseRoute } from '../../src/store/route'

const PLACE = { index: 300, top: 12, focused: 304 }

describe('the place in the results', () => {
  it('is that of the question, however the reader comes back to it', () => {
    const store = createAppStore()
    const { followRoute, leaveResults } = store.getState()
    followRoute(parseRoute('#/library?q=ferry&sort=newest'))
    expect(selectResultsPlace(store.getState())).toBeNull()
    leaveResults(PLACE)
    followRoute(parseRoute('#/library?q=harbour'))
    expect(selectResultsPlace(store.getState())).toBeNull()
    followRoute(parseRoute('#/article/3fa9'))
    followRoute(parseRoute('#/library?sort=newest&q=ferry'))
    expect(selectResultsPlace(store.getState())).toEqual(PLACE)
  })
})
