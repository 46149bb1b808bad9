import { gzipSync, strToU8, zipSync, type Zippable } from 'fflate'
import { describe, expect, it } from 'vitest'
import { openFile } from '../../src/intake/open-file'
import { readItems, textsOf } from '../support/read-items'

const story = (n: number) =>
  `Ferry ${n} sold\n\nThe harbour board has sold ferry ${n}, said Ada Park.`

function zip(entries: Zippable, name = 'news.zip') {
  return new File([zipSync(entries) as Uint8Array<ArrayBuffer>], name)
}

function open(file: File) {
  return readItems(openFile(file, 7))
}

describe('an archive', () => {
  it('gives the articles of its folders, each under its path', async () => {
    const items = await open(
      zip({
        'a.txt': strToU8(story(1)),
        'july/b.md': [strToU8(story(2)), { level: 0 }],
        'july/deep/c.html': strToU8(`<html><h1>Ferry 3 sold</h1><p>It is sold.</p></html>`),
        'july/d.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47),
      }),
    )
    expect(items.map(({ name }) => name)).toEqual([
      'a.txt',
      'july/b.md',
      'july/deep/c.html',
      'july/d.png',
    ])
    expect(textsOf(items)).toEqual([story(1), story(2), 'Ferry 3 sold\n\nIt is sold.', 'binary'])
    expect(items[1]!.result).toMatchObject({
      article: { origin: { kind: 'file', name: 'july/b.md' } },
    })
  })

  it('is known by its first bytes, whatever it is called', async () => {
    expect(textsOf(await open(zip({ 'a.txt': strToU8(story(1)) }, 'news.txt')))).toEqual([story(1)])
  })

  it('shows of a path that leads out of it only the last name', async () => {
    const text = strToU8(story(1))
    const items = await open(
      zip({ '../../etc/a.txt': text, '/b.txt': text, 'C:\\temp\\c.txt': text, 'x/./d.txt': text }),
    )
    expect(items.map(({ name }) => name)).toEqual(['a.txt', 'b.txt', 'c.txt', 'd.txt'])
  })

  it('leaves out folders and what no reader put there', async () => {
    const text = strToU8(story(1))
    const items = await open(
      zip({
        '__MACOSX/._a.txt': text,
        '.DS_Store': text,
        'a_files/b.html': text,
        'a.txt': text,
        'c/': new Uint8Array(),
      }),
    )
    expect(items.map(({ name }) => name)).toEqual(['a.txt'])
  })

  it('opens an archive inside, but none in that', async () => {
    const inner = (entries: Zippable) => zipSync(entries)
    const text = strToU8(story(1))
    const items = await open(
      zip({ 'in.zip': inner({ 'a.txt': text, 'deep.zip': inner({ 'b.txt': text }) }) }),
    )
    expect(items.map(({ name }) => name)).toEqual(['a.txt', 'deep.zip'])
    expect(textsOf(items)).toEqual([story(1), 'nested-archive'])
  })

  it('reads its files one by one, as they are asked for', async () => {
    const entries = Object.fromEntries(
      Array.from({ length: 1000 }, (_, i) => [`${i}.txt`, strToU8(story(i))]),
    )
    const items = openFile(zip(entries), 7)
    expect((await items.next()).value).toMatchObject({ name: '0.txt' })
    expect(await readItems(items)).toHaveLength(999)
  })

  it('stops where it is called off', async () => {
    const controller = new AbortController()
    const entries = { 'a.txt': strToU8(story(1)), 'b.txt': strToU8(story(2)) }
    const items = openFile(zip(entries), 7, { signal: controller.signal })
    await items.next()
    controller.abort()
    expect(await items.next()).toEqual({ done: true, value: undefined })
  })

  it('gives way to the page', async () => {
    const entries = Object.fromEntries(
      Array.from({ length: 300 }, (_, i) => [`${i}.txt`, strToU8(story(i).repeat(200))]),
    )
    let isHeard = false
    setTimeout(() => (isHeard = true))
    for await (const { name } of openFile(zip(entries), 7))
      if (isHeard) return expect(name).not.toBe('')
    expect.unreachable()
  })

  it('stops at what unpacks to far too much, whatever it says of its size', async () => {
    const bomb = zipSync(
      { 'bomb.txt': new Uint8Array(8_000_000), 'a.txt': strToU8(story(1)) },
      { level: 9 },
    )
    const liar = bomb.slice()
    const view = new DataView(liar.buffer)
    for (let i = 0; i < liar.length - 4; i++)
      if (view.getUint32(i, true) === 8_000_000) view.setUint32(i, 10, true)
    for (const bytes of [bomb, liar])
      expect(textsOf(await open(new File([bytes as Uint8Array<ArrayBuffer>], 'bomb.zip')))).toEqual(
        ['unpacks-too-large', story(1)],
      )
  })

  it('is refused where its entries share their bytes', async () => {
    const bytes = zipSync({ 'a.txt': strToU8(story(1)), 'b.txt': strToU8(story(2)) })
    const view = new DataView(bytes.buffer)
    for (let i = 0; i < bytes.length - 4; i++)
      if (view.getUint32(i, true) === 0x02014b50) view.setUint32(i + 20, bytes.length - 10, true)
    const items = await open(new File([bytes as Uint8Array<ArrayBuffer>], 'a.zip'))
    expect(textsOf(items)).toEqual(['unpacks-too-large'])
  })

  it('says what is wrong with it', async () => {
    const whole = zipSync({ 'a.txt': strToU8(story(1)) }) as Uint8Array<ArrayBuffer>
    const reasons = async (bytes: Uint8Array<ArrayBuffer>) =>
      textsOf(await open(new File([bytes], 'a.zip')))
    expect(await reasons(whole.slice(0, -30))).toEqual(['damaged'])
    expect(await reasons(zipSync({}) as Uint8Array<ArrayBuffer>)).toEqual(['empty'])
    const locked = whole.slice()
    const at = locked.findIndex(
      (_, i) => new DataView(locked.buffer).getUint16(i, true) === 0x4b50 && locked[i + 2] === 1,
    )
    locked[at + 8]! |= 1
    expect(await reasons(locked)).toEqual(['locked'])
  })

  it.each(['mimetype', 'xl/workbook.xml', 'ppt/presentation.xml'])(
    'is not opened where it is a document with a part called %s',
    async (part) => {
      expect(textsOf(await open(zip({ [part]: strToU8('x') })))).toEqual(['unsupported-format'])
    },
  )

  it('survives any damage to its bytes', async () => {
    const whole = zipSync({ 'a.txt': strToU8(story(1)), 'b/c.txt': strToU8(story(2)) })
    for (let i = 0; i < whole.length; i += 3) {
      const broken = whole.slice() as Uint8Array<ArrayBuffer>
      broken[i] = broken[i]! ^ 0xff
      for (const { name } of await open(new File([broken], 'a.zip'))) expect(name).not.toBe('')
    }
  })
})

describe('a gzip file', () => {
  it('gives what it holds, under its name without the ending', async () => {
    const bytes = gzipSync(strToU8(story(1))) as Uint8Array<ArrayBuffer>
    const items = await open(new File([bytes], 'a.txt.gz'))
    expect(items).toMatchObject([{ name: 'a.txt', result: { article: { text: story(1) } } }])
  })

  it('is not opened beyond bounds, nor where it is cut', async () => {
    const bomb = gzipSync(new Uint8Array(8_000_000)) as Uint8Array<ArrayBuffer>
    expect(textsOf(await open(new File([bomb], 'a.txt.gz')))).toEqual(['unpacks-too-large'])
    const cut = gzipSync(strToU8(story(1))).slice(0, 40) as Uint8Array<ArrayBuffer>
    expect(textsOf(await open(new File([cut], 'a.txt.gz')))).toEqual(['damaged'])
  })
})
