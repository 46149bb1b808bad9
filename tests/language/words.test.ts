import { describe, expect, it } from 'vitest'
import {
  CHARACTER,
  characterClass,
  isAllCapitals,
  isCapitalised,
} from '../../src/language/characters'
import { foldLetters } from '../../src/model/fold-letters'
import { isFunctionWord } from '../../src/language/function-words'
import { isNationality } from '../../src/language/nationalities'

describe('isFunctionWord', () => {
  it.each(['The', 'they', 'They’ll', "don't", 'Isn’t', 'We’ve', 'MEANWHILE'])(
    'knows %s',
    (word) => {
      expect(isFunctionWord(word)).toBe(true)
    },
  )

  it.each(['Park', 'ferry', 'Reed’s'])('does not take %s for one', (word) => {
    expect(isFunctionWord(word)).toBe(false)
  })
})

describe('isNationality', () => {
  it.each(['Libyan', 'French', 'Anglo-Irish', 'Russian-backed', 'Christians'])(
    'knows %s',
    (word) => {
      expect(isNationality(word)).toBe(true)
    },
  )

  it.each(['Libya', 'Nato-Russia', 'Park'])('does not take %s for one', (word) => {
    expect(isNationality(word)).toBe(false)
  })
})

describe('characters', () => {
  it.each([
    ['a', CHARACTER.letter],
    ['é', CHARACTER.letter],
    ['\u0301', CHARACTER.letter],
    ['7', CHARACTER.digit],
    ['\u00a0', CHARACTER.space],
    ['\ufeff', CHARACTER.space],
    ['“', CHARACTER.mark],
    ['\ud83d', CHARACTER.mark],
  ])('classes %j as %i', (character, kind) => {
    expect(characterClass(character.charCodeAt(0))).toBe(kind)
  })

  it.each([
    ['Park', true, false],
    ['BBC', true, true],
    ['G20', true, true],
    ['Éva', true, false],
    ['park', false, false],
    ['1st', false, false],
  ])('reads the capitals of %s', (word, capitalised, all) => {
    expect([isCapitalised(word), isAllCapitals(word)]).toEqual([capitalised, all])
  })
})

describe('foldLetters', () => {
  it.each([
    ['Łódź', 'lodz'],
    ['Bodø', 'bodo'],
    ['Straße', 'strasse'],
    ['İZMIR', 'izmir'],
  ])('writes %s as %s', (text, folded) => {
    expect(foldLetters(text)).toBe(folded)
  })
})
