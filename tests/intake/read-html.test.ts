import { describe, expect, it } from 'vitest'
import { readHtml } from '../../src/intake/read-html'

const arrival = { origin: { kind: 'file', name: 'ferry.html' }, addedAt: 1 } as const

const paragraphs = [
  'The old ferry is to be sold before the winter, the harbour board said on Monday, after a long debate.',
  '“We have kept her afloat for thirty years,” said Ada Park, who chairs the board, “and that is enough.”',
  'Drivers who cross the bay each morning were told to take the bridge, which is an hour further by road.',
]

const page = `<!doctype html><html><head><title>Ferry to go | Daily Courier</title>
<meta property="og:title" content="Old ferry to go">
<meta property="og:site_name" content="The Daily Courier">
<link rel="canonical" href="https://courier.example/ferry"></head>
<body><header><h1>The Daily Courier</h1><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav></header>
<article><h1>Old ferry to go before winter</h1><div class="byline">By Ben Cole</div>
<time datetime="2011-07-04T23:00:00+01:00">4 July 2011</time>
<p>${paragraphs[0] ?? ''}</p><figure><img src="ferry.jpg"><figcaption>The ferry in May</figcaption></figure>
<script>globalThis.ranByIntake = true</script>
<p>${paragraphs[1] ?? ''}</p><h2>A long way round</h2><p>${paragraphs[2] ?? ''}</p></article>
<footer>Copyright, and how to reach us</footer></body></html>`

describe('readHtml', () => {
  it('finds story, headline and details in a page full of furniture', async () => {
    const result = await readHtml(page, arrival)
    const headline = 'Old ferry to go before winter'
    expect(result).toMatchObject({
      ok: true,
      article: {
        title: headline,
        headline: { start: 0, end: headline.length },
        text: [headline, ...paragraphs.slice(0, 2), 'A long way round', paragraphs[2]].join('\n\n'),
        byline: 'Ben Cole',
        publisher: 'The Daily Courier',
        publishedAt: '2011-07-04',
        url: 'https://courier.example/ferry',
        origin: arrival.origin,
      },
    })
    expect('ranByIntake' in globalThis).toBe(false)
  })

  it('reads a page too small to have furniture', async () => {
    const result = await readHtml('<p>Ferry sold, says board.</p><p>Nobody asked.</p>', arrival)
    expect(result).toMatchObject({
      ok: true,
      article: { headline: null, text: 'Ferry sold, says board.\n\nNobody asked.' },
    })
  })

  it('takes XHTML’s empty elements as empty', async () => {
    const result = await readHtml(
      `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><script src="a.js"/><title/></head><body><p>${paragraphs[0] ?? ''}</p></body></html>`,
      arrival,
    )
    expect(result).toMatchObject({ ok: true, article: { text: paragraphs[0] } })
  })

  it.each([
    ['an empty page', ''],
    ['a page of scripts', '<html><body><script>document.write("Ferry")</script></body></html>'],
    ['a page with a title only', '<title>Ferry</title><h1>Ferry</h1>'],
    ['a page of pictures', '<body><img src="a.png" alt="Ferry"></body>'],
  ])('finds no text in %s', async (_, html) => {
    expect(await readHtml(html, arrival)).toEqual({ ok: false, reason: 'no-text' })
  })

  it('never hands on markup as markup: tags that were text stay text', async () => {
    const result = await readHtml('<p>She typed &lt;b&gt;ferry&lt;/b&gt; and left.</p>', arrival)
    expect(result).toMatchObject({
      ok: true,
      article: { text: 'She typed <b>ferry</b> and left.' },
    })
  })

  it('cuts a title that goes on and on', async () => {
    const result = await readHtml(
      `<title>${'ferry '.repeat(9999)}</title><p>Ferry sold.</p>`,
      arrival,
    )
    expect(result.ok && result.article.title.length).toBeLessThanOrEqual(300)
  })

  it('refuses a trap instead of walking into it', async () => {
    const result = await readHtml('<div>'.repeat(100_000), arrival)
    expect(result).toEqual({ ok: false, reason: 'too-complex' })
  })
})
