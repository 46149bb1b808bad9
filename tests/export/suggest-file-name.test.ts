// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { EXPORT_FORMATS } from '../../src/export/formats'
import { suggestFileName } from '../../src/export/suggest-file-name'
import { FERRY_ITEM, OPTIONS, written } from '../support/export-items'

describe('a file name', () => {
  it.each([
    ['Port Amity: a vote!', 'port-amity-a-vote'],
    ['Zürich’s “café” — naïve', 'zurichs-cafe-naive'],
    ['../../etc/passwd', 'etc-passwd'],
    ['...', 'whosaid'],
    ['新闻', 'whosaid'],
    ['', 'whosaid'],
    ['CON', 'whosaid-con'],
    ['a'.repeat(300), 'a'.repeat(60)],
    [`${'a'.repeat(59)} b`, 'a'.repeat(59)],
  ])('for %j is %s', (title, stem) => {
    expect(suggestFileName(title, 'csv')).toBe(`${stem}.csv`)
  })
})

describe('the formats', () => {
  it('have ids and labels of their own', () => {
    expect(new Set(EXPORT_FORMATS.map(({ id }) => id)).size).toBe(EXPORT_FORMATS.length)
    expect(new Set(EXPORT_FORMATS.map(({ label }) => label)).size).toBe(EXPORT_FORMATS.length)
  })

  it.each(EXPORT_FORMATS)(
    '$id is written in pieces, from no article or from many',
    async (format) => {
      const pieces: string[] = []
      const items = Array.from({ length: 20 }, (_, i) => ({
        ...FERRY_ITEM,
        article: { ...FERRY_ITEM.article, id: `a${i}` },
      }))
      for await (const piece of format.write(items, OPTIONS)) pieces.push(piece)
      expect(pieces.length).toBeGreaterThan(3)
      expect(pieces.join('')).toContain('harbour fund')
      expect(await written(format.write([], OPTIONS))).not.toContain('undefined')
    },
  )
})
