import { describe, expect, it } from 'vitest'
import { splitPageTitle } from '../../src/intake/split-page-title'

describe('splitPageTitle', () => {
  it.each([
    ['Old ferry to be sold | Courier Online', null, 'Old ferry to be sold', null],
    ['Old ferry to be sold - Harbour Gazette', null, 'Old ferry to be sold', 'Harbour Gazette'],
    ['Old ferry to be sold — Bay Life', 'Bay Life', 'Old ferry to be sold', 'Bay Life'],
    ['Bay Life: Old ferry to be sold', 'Bay Life', 'Bay Life: Old ferry to be sold', null],
    ['Bay Life – Old ferry to be sold', 'baylife.com', 'Old ferry to be sold', 'Bay Life'],
    ['Old ferry - the story so far', null, 'Old ferry - the story so far', null],
    ['Old ferry to be sold', 'Bay Life', 'Old ferry to be sold', null],
    ['', null, '', null],
  ])('splits "%s" for the site %s', (title, site, headline, publisher) => {
    expect(splitPageTitle(title, site)).toEqual({ headline, publisher })
  })
})
