// @vitest-environment node
import { expect, it } from 'vitest'
import { readSender } from '../../src/intake/mail/read-sender'

it.each([
  ['Ada Park', { byline: 'Ada Park' }],
  ['Ada van der Park', { byline: 'Ada van der Park' }],
  ['Ada Park from The Harbour Post', { byline: 'Ada Park', publisher: 'The Harbour Post' }],
  ['Ada Park | Ferry Watch Weekly', { byline: 'Ada Park', publisher: 'Ferry Watch Weekly' }],
  ['The Harbour Post', { publisher: 'The Harbour Post' }],
  ['Harbour Council', { publisher: 'Harbour Council' }],
  ['Ministry of Ferries', { publisher: 'Ministry of Ferries' }],
  ['FERRYWATCH', { publisher: 'FERRYWATCH' }],
  ['news@example.org', {}],
  ['', {}],
])('takes the sender "%s" for %j', (name, details) => {
  expect(readSender(name)).toEqual(details)
})
