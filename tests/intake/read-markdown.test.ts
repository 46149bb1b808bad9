import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../src/intake/read-markdown'

const arrival = { origin: { kind: 'file', name: 'ferry.md' }, addedAt: 1 } as const

async function read(text: string) {
  const result = await readMarkdown(text, arrival)
  return result.ok ? result.article : null
}

describe('readMarkdown', () => {
  it('reads text without its marks', async () => {
    const article = await read(
      '# Old ferry *sold*\n\nThe [board](https://bay.example) has **sold**\nit.\n\n> “Enough,” she said.\n\n- First\n- Second\n\n![The ferry](ferry.jpg)\n',
    )
    expect(article).toMatchObject({
      title: 'Old ferry sold',
      headline: { start: 0, end: 14 },
      text: 'Old ferry sold\n\nThe board has sold\nit.\n\n“Enough,” she said.\n\nFirst\n\nSecond'.replace(
        'sold\nit',
        'sold it',
      ),
    })
  })

  it('takes the title of the front matter for the headline, but not twice', async () => {
    const article = await read(
      '---\ntitle: Old ferry sold\nauthor: By Ada Park\ndate: 4 July 2011\n---\n\n# Old Ferry Sold\n\nThe board has sold it.',
    )
    expect(article).toMatchObject({
      title: 'Old Ferry Sold',
      byline: 'Ada Park',
      publishedAt: '2011-07-04',
      text: 'Old Ferry Sold\n\nThe board has sold it.',
    })
  })

  it('keeps a first heading that is not the title', async () => {
    const article = await read('---\ntitle: Old ferry sold\n---\n## The end\n\nIt is gone.')
    expect(article?.text).toBe('Old ferry sold\n\nThe end\n\nIt is gone.')
  })

  it('drops scripts, and keeps the text of other HTML', async () => {
    const article = await read(
      'It was <b onclick="globalThis.ranByIntake = true">sold</b>.\n\n<script>globalThis.ranByIntake = true</script>\n\nSo it goes.',
    )
    expect(article?.text).toBe('It was sold.\n\nSo it goes.')
    expect('ranByIntake' in globalThis).toBe(false)
  })

  it('reads as plain text what would take too long to render', async () => {
    const text = `It was sold.\n\n${'*a_'.repeat(5000)}`
    expect((await read(text))?.text).toBe(text)
  })

  it.each([
    ['nothing', ''],
    ['front matter only', '---\ntitle: Old ferry\n---\n'],
  ])('finds %s empty', async (_, text) => {
    expect(await readMarkdown(text, arrival)).toEqual({ ok: false, reason: 'empty' })
  })

  it('finds no text in a picture', async () => {
    expect(await readMarkdown('![The ferry](ferry.jpg)', arrival)).toEqual({
      ok: false,
      reason: 'no-text',
    })
  })
})
