// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { keyOfPerson, readPersonName, relatePersonNames } from '../../src/collate/person-name'

const relate = (a: string, b: string) => relatePersonNames(readPersonName(a), readPersonName(b))

describe('how two names of people stand to each other', () => {
  it.each([
    ['Ada Park', 'ada park', 'same'],
    ['José Núñez', 'Jose Nunez', 'same'],
    ['Jean-Claude Berg', 'Jean Claude Berg', 'same'],
    ['J.K. Berg', 'JK Berg', 'same'],
    ['J. K. Berg', 'J.K. Berg', 'same'],
    ['Karim al-Hadi', 'Karim Hadi', 'same'],
    ['Ursula van der Meer', 'Ursula van der Meer', 'same'],
    ['Sir Tom Beck', 'Tom Beck', 'same'],
    ['Kim Dae-jung', 'Kim Dae Jung', 'same'],
    ['Ada Park', 'Ada Lena Park', 'within'],
    ['Ada L. Park', 'Ada Lena Park', 'within'],
    ['Martin Beck', 'Martin Beck Jr.', 'within'],
    ['A. Park', 'Ada Park', 'initial'],
    ['Bill Beck', 'William Beck', 'nickname'],
    ['Bill Beck', 'William J. Beck', 'nickname'],
    ['Park', 'Ada Park', 'family'],
    ['van der Meer', 'Ursula van der Meer', 'family'],
    ['al-Hadi', 'Karim al-Hadi', 'family'],
    ['Deng', 'Deng Xiaoping', 'family'],
    ['Berg Larsen', 'Anders Berg Larsen', 'tail'],
    ['Marta Olsen', 'Marta Olson', 'spelling'],
    ['Ada Park', 'Tom Park', 'differ'],
    ['George A. Beck', 'George B. Beck', 'differ'],
    ['Martin Beck Sr', 'Martin Beck Jr', 'differ'],
    ['Ada Park', 'Ada Beck', 'differ'],
    ['Xiaoping', 'Deng Xiaoping', 'differ'],
  ])('%s and %s: %s', (a, b, relation) => {
    expect(relate(a, b)).toBe(relation)
    expect(relate(b, a)).toBe(relation)
  })

  it.each(['', ' ', '—', '12', 'Jr', 'de', 'Mr'])('are read whatever they are: "%s"', (name) => {
    expect(typeof keyOfPerson(readPersonName(name))).toBe('string')
  })
})
