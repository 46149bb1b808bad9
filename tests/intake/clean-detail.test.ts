import { describe, expect, it } from 'vitest'
import {
  cleanByline,
  cleanTitle,
  cleanUrl,
  cutText,
  MAX_TITLE_LENGTH,
} from '../../src/intake/clean-detail'

describe('cleanTitle', () => {
  it('folds white space and control characters into single spaces', () => {
    expect(cleanTitle(' Ferry\n\tto\u0000 be\u00a0sold ')).toBe('Ferry to be sold')
  })

  it('drops the marks that turn the direction of writing', () => {
    expect(cleanTitle('Ferry \u202egnp.exe')).toBe('Ferry gnp.exe')
  })

  it('cuts what is too long between two words', () => {
    const title = cleanTitle('ferry '.repeat(1000)) ?? ''
    expect(title.length).toBeLessThanOrEqual(MAX_TITLE_LENGTH)
    expect(title).toMatch(/ferry…$/)
  })

  it.each([null, undefined, 7, '', ' \n', { title: 'Ferry' }])('makes nothing of %j', (value) => {
    expect(cleanTitle(value)).toBeNull()
  })
})

describe('cleanByline', () => {
  it.each(['By Ada Park', 'by: Ada Park', 'Written by Ada Park', 'Ada Park'])(
    'takes the name from "%s"',
    (text) => {
      expect(cleanByline(text)).toBe('Ada Park')
    },
  )

  it('keeps a name that begins like "by"', () => {
    expect(cleanByline('Byron Cole')).toBe('Byron Cole')
  })
})

describe('cleanUrl', () => {
  it('keeps http and https addresses', () => {
    expect(cleanUrl(' https://courier.example/ferry ')).toBe('https://courier.example/ferry')
  })

  it('drops user and password', () => {
    expect(cleanUrl('https://ada:secret@courier.example/')).toBe('https://courier.example/')
  })

  it.each([
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,hello',
    'file:///home/ada',
    '/ferry',
    'ferry',
    '',
    null,
    `https://courier.example/${'a'.repeat(3000)}`,
  ])('refuses %j', (value) => {
    expect(cleanUrl(value)).toBeNull()
  })
})

describe('cutText', () => {
  it('leaves a short text as it is', () => {
    expect(cutText('Ferry to be sold', 20)).toBe('Ferry to be sold')
  })

  it('leaves no comma before the ellipsis', () => {
    expect(cutText('Sold at last, the old ferry', 16)).toBe('Sold at last…')
  })

  it('never leaves half of a character', () => {
    expect(cutText('😀'.repeat(20), 10)).toBe(`${'😀'.repeat(4)}…`)
  })
})
