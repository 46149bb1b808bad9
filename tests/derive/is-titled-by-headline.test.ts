// @vitest-environment node
import { expect, it } from 'vitest'
import { isTitledByHeadline } from '../../src/derive/is-titled-by-headline'
import { FERRY } from '../support/ferry-article'

it('a text stands under its own headline until the reader writes another title', () => {
  expect(isTitledByHeadline(FERRY)).toBe(true)
  expect(isTitledByHeadline({ ...FERRY, title: 'Ferry saved' })).toBe(false)
})

it('the beginning of a headline is another title', () => {
  expect(isTitledByHeadline({ ...FERRY, title: 'Port Amity votes' })).toBe(false)
})

it('a text without a headline of its own stands under none', () => {
  expect(isTitledByHeadline({ ...FERRY, headline: null })).toBe(false)
})
