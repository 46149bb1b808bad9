import { describe, expect, it } from 'vitest'
import { decodeText } from '../../src/intake/decode-text'

const utf8 = (text: string) => new TextEncoder().encode(text)
/** Each character as one byte: its code point. */
const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian)
  return new Uint8Array(view.buffer)
}

describe('decodeText', () => {
  it.each([
    ['UTF-8', utf8('“Café” – 日本')],
    ['UTF-8 with a mark', utf8('\ufeff“Café” – 日本')],
    ['UTF-16, little end first', utf16('\ufeff“Café” – 日本', true)],
    ['UTF-16, big end first', utf16('\ufeff“Café” – 日本', false)],
  ])('reads %s', (_, input) => {
    expect(decodeText(input, 'plain')).toEqual({ ok: true, text: '“Café” – 日本' })
  })

  it('reads windows-1252 with its typographic marks', () => {
    expect(
      decodeText(bytes('\x93Caf\xe9\x94 \x96 a cup costs ten \x80 there, she said'), 'plain'),
    ).toEqual({
      ok: true,
      text: '“Café” – a cup costs ten € there, she said',
    })
  })

  it.each([
    ['<meta charset="windows-1251">', '\xcf\xe0\xf0\xee\xec', 'Паром'],
    [
      '<meta http-equiv=Content-Type content="text/html; charset=Shift_JIS">',
      '\x93\xfa\x96\x7b',
      '日本',
    ],
    ['<?xml version="1.0" encoding="iso-8859-2"?>', '\xb1', 'ą'],
  ])('believes a page that declares %s', (declaration, input, text) => {
    expect(decodeText(bytes(declaration + input), 'html')).toEqual({
      ok: true,
      text: declaration + text,
    })
  })

  it('does not believe a page whose declaration cannot be true, or is unknown', () => {
    const page = '<meta charset="utf-8">Caf\xe9'
    expect(decodeText(bytes(page), 'html')).toEqual({ ok: true, text: page })
    const odd = '<meta charset="x-none">Café'
    expect(decodeText(utf8(odd), 'html')).toEqual({ ok: true, text: odd })
  })

  it('looks for no declaration in a plain text', () => {
    const text = '<meta charset="windows-1251"> means “Паром”'
    expect(decodeText(utf8(text), 'plain')).toEqual({ ok: true, text })
  })

  it.each([
    [
      'Russian in windows-1251',
      '\xcf\xe0\xf0\xee\xec \xef\xf0\xee\xe4\xe0\xed, \xf1\xea\xe0\xe7\xe0\xeb\xe0 Ada',
    ],
    ['Japanese in Shift JIS', '\x83\x74\x83\x46\x83\x8a\x81\x5b'],
    ['UTF-8 cut in the middle of a character', 'She said \xe2\x80\x9cferry\xe2\x80'],
    ['bytes that windows-1252 does not have', 'ferry \x81\x8d'],
  ])('does not guess at %s', (_, input) => {
    expect(decodeText(bytes(input), 'plain')).toEqual({ ok: false, reason: 'wrong-encoding' })
  })

  it.each([
    ['zero bytes', 'ferry\0\0'],
    ['control characters', 'ferry\x01\x02'],
  ])('takes %s for a binary file', (_, input) => {
    expect(decodeText(bytes(input), 'plain')).toEqual({ ok: false, reason: 'binary' })
  })
})
