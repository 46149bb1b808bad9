import { Writable } from 'node:stream'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Models } from '../../src/analysis/models/models'
import { analyseLines } from '../../src/cli/analyse'
import { readModels } from '../support/read-models'

let models: Models
beforeAll(async () => {
  models = await readModels()
})

async function* bytesOf(...chunks: readonly (string | Uint8Array)[]) {
  for (const chunk of chunks)
    yield await Promise.resolve(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk)
}

async function run(...chunks: readonly (string | Uint8Array)[]) {
  let written = ''
  const output = new Writable({
    highWaterMark: 1,
    write(chunk: Buffer, _encoding, done) {
      written += chunk.toString('utf8')
      setImmediate(done)
    },
  })
  const status = await analyseLines(bytesOf(...chunks), output, models)
  const lines = written
    .split('\n')
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line))
  return { status, lines, written }
}

const article = (id: string, more: object = {}) =>
  JSON.stringify({ id, text: 'Ada Park said it was raining.', ...more })

describe('the command line', () => {
  it('writes one record a line, in the order of the input', async () => {
    const { status, lines, written } = await run(`${article('b')}\n${article('a')}\n`)
    expect(status).toBe(0)
    expect(lines).toMatchObject([{ id: 'b' }, { id: 'a' }])
    expect(written.endsWith('\n')).toBe(true)
  })

  it('gives the text back unchanged, with offsets into it', async () => {
    const text = '\r\n “It rained,” said Ada Park. \ud83d\ude00'
    const { lines } = await run(JSON.stringify({ id: 'a', text }))
    expect(lines).toMatchObject([{ id: 'a', text, language: 'en', entities: [{ id: 'ada-park' }] }])
  })

  it('hands through what is known of the article and null for the rest', async () => {
    const { lines } = await run(
      article('a', { publisher: 'Harbour Post', publishedAt: '2024-05-01' }),
    )
    expect(lines).toMatchObject([
      {
        publisher: 'Harbour Post',
        publishedAt: '2024-05-01',
        title: null,
        byline: null,
        url: null,
      },
    ])
  })

  it.each([
    ['no JSON', 'never', null],
    ['no object', '[1]', null],
    ['nothing', '', null],
    ['no text', '{"id":"x"}', 'x'],
    ['no id', '{"text":"x"}', null],
    ['a title that is no string', '{"id":"x","text":"y","title":7}', 'x'],
  ])('puts an error in place of a line that is %s, and goes on', async (_what, line, id) => {
    const { status, lines } = await run(`${article('a')}\n${line}\n${article('b')}\n`)
    expect(status).toBe(1)
    expect(lines).toMatchObject([
      { id: 'a' },
      { id, error: expect.any(String) as string },
      { id: 'b' },
    ])
    expect(lines).toHaveLength(3)
  })

  it('reads lines cut anywhere, even inside a character, and a last one without an end', async () => {
    const bytes = new TextEncoder().encode(
      `${JSON.stringify({ id: 'ä', text: '“Ö”' })}\r\n${article('b')}`,
    )
    const { status, lines } = await run(...Array.from(bytes, (_, i) => bytes.subarray(i, i + 1)))
    expect(status).toBe(0)
    expect(lines).toMatchObject([{ id: 'ä', text: '“Ö”' }, { id: 'b' }])
  })

  it('ends a line only at a line feed', async () => {
    const text = 'One.\u2028Two.\u0085Three.'
    const { lines } = await run(`{"id":"a","text":"${text}"}`)
    expect(lines).toMatchObject([{ id: 'a', text }])
  })
})
