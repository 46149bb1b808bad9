import { describe, expect, it } from 'vitest'
import { openFile } from '../../src/intake/open-file'
import { readItems } from '../support/read-items'
import { MAX_TEXT_BYTES } from '../../src/intake/text-size'

const story = 'Old ferry sold\n\nThe harbour board has sold it, said Ada Park.'

/** The result of a file that holds one article, or none. */
async function readFile(file: File, addedAt: number) {
  const [item, ...others] = await readItems(openFile(file, addedAt))
  expect(item?.name).toBe(file.name)
  expect(others).toEqual([])
  return item!.result
}

describe('openFile', () => {
  it.each(['ferry.txt', 'FERRY.TXT', 'ferry', 'ferry.md', 'ferry.markdown', 'ferry.htm'])(
    'reads text in a file called %s',
    async (name) => {
      expect(await readFile(new File([story], name), 7)).toMatchObject({
        ok: true,
        article: {
          text: story,
          title: 'Old ferry sold',
          origin: { kind: 'file', name },
          addedAt: 7,
        },
      })
    },
  )

  it.each(['ferry.html', 'ferry.xhtml', 'ferry.txt'])(
    'reads a page in a file called %s',
    async (name) => {
      const page =
        '<!doctype html><title>Old ferry sold</title><p>The harbour board has sold it, said Ada Park.</p>'
      expect(await readFile(new File([page], name), 7)).toMatchObject({
        ok: true,
        article: { text: story },
      })
    },
  )

  it('gives a text without a headline its opening words for a title', async () => {
    const text = `${'The ferry sails at noon and '.repeat(10)}returns.`
    const result = await readFile(new File([text], 'ferry.txt'), 7)
    expect(result).toMatchObject({ ok: true, article: { headline: null } })
    expect(result.ok && result.article.title).toBe(
      'The ferry sails at noon and The ferry sails at noon and The ferry…',
    )
  })

  it.each([
    ['empty', 'ferry.txt', ''],
    ['empty', 'ferry.txt', ' \n\ufeff'],
    ['no-text', 'ferry.html', '<html><body><script>1</script></body></html>'],
    ['damaged', 'ferry.zip', 'no archive'],
    ['damaged', 'ferry.docx', 'no archive'],
    ['unsupported-format', 'ferry.odt', 'Ferry'],
    ['unsupported-format', 'ferry.rtf', '{\\rtf1 Ferry}'],
    ['binary', 'ferry.txt', 'Ferry\0sold'],
  ])('answers "%s" to %s with %j in it', async (reason, name, content) => {
    expect(await readFile(new File([content], name), 7)).toEqual({ ok: false, reason })
  })

  it('knows a picture by its first bytes, whatever its name', async () => {
    const bytes = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
    expect(await readFile(new File([bytes], 'ferry.txt'), 7)).toEqual({
      ok: false,
      reason: 'binary',
    })
  })

  it('says so when the encoding cannot be told', async () => {
    const bytes = Uint8Array.from({ length: 64 }, (_, i) => 0xc0 + i)
    expect(await readFile(new File([bytes], 'ferry.txt'), 7)).toEqual({
      ok: false,
      reason: 'wrong-encoding',
    })
  })

  it('reads 5 MB and not one byte more', async () => {
    const full = 'a'.repeat(MAX_TEXT_BYTES)
    expect(await readFile(new File([full], 'ferry.txt'), 7)).toMatchObject({ ok: true })
    expect(await readFile(new File([full, 'a'], 'ferry.txt'), 7)).toEqual({
      ok: false,
      reason: 'too-large',
    })
  })

  it('says so when the browser cannot read it', async () => {
    const file = new File([story], 'ferry.txt')
    const moved = () => Promise.reject(new DOMException('moved', 'NotReadableError'))
    file.arrayBuffer = moved
    file.slice = () => file
    expect(await readFile(file, 7)).toEqual({ ok: false, reason: 'unreadable' })
  })

  it('reads a file called a page that has no tag line by line', async () => {
    const lines = 'The ferry was sold.\nNobody was asked.'
    expect(await readFile(new File([lines], 'ferry.html'), 7)).toMatchObject({
      ok: true,
      article: { text: lines },
    })
  })

  it('does not choke on 5 MB of angle brackets', async () => {
    const result = await readFile(new File(['<'.repeat(MAX_TEXT_BYTES)], 'ferry.html'), 7)
    expect(result.ok && result.article.title).toMatch(/^<+…$/)
  })
})
