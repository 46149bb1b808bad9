import { describe, expect, it } from 'vitest'
import { isRenderableMarkdown } from '../../src/intake/is-renderable-markdown'

describe('isRenderableMarkdown', () => {
  it('lets a long article with many links and a long list pass', () => {
    const paragraph = `${'The [board](https://bay.example/board) *may* sell it. '.repeat(40)}\n\n`
    expect(isRenderableMarkdown(paragraph.repeat(10) + '- one of many\n'.repeat(300))).toBe(true)
  })

  it.each([
    ['thousands of marks in one paragraph', '*a_'.repeat(2000)],
    ['tens of thousands of marks', '*a*\n\n'.repeat(10_000)],
    [
      'a list nested fifty deep',
      Array.from({ length: 50 }, (_, i) => `${' '.repeat(2 * i)}- a`).join('\n\n'),
    ],
    ['megabytes', 'ferry '.repeat(200_000)],
  ])('stops %s', (_, text) => {
    expect(isRenderableMarkdown(text)).toBe(false)
  })
})
