import { describe, expect, it } from 'vitest'
import { openFile } from '../../src/intake/open-file'
import { readItems, textsOf } from '../support/read-items'

const SENTENCE = 'The harbour board has sold the old ferry to a club of divers, said Ada Park.'
const STORY = [SENTENCE, SENTENCE, SENTENCE, SENTENCE].join(' ')

const rss = (items: string, prolog = '') => `<?xml version="1.0"?>${prolog}
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>The Harbour Post &amp; Echo</title><link>https://example.org</link><description>News</description>${items}</channel></rss>`

function openFeed(text: string, name = 'news.xml') {
  return readItems(openFile(new File([text], name), 7))
}

describe('a feed', () => {
  it('gives an article for each entry, with its details', async () => {
    const items = await openFeed(
      rss(`<item><title>Old ferry sold &#8211; at last</title><link>https://example.org/1</link>
        <pubDate>Mon, 04 Jul 2011 10:00:00 GMT</pubDate><dc:creator>Ada Park</dc:creator>
        <description>The ferry is sold.</description>
        <content:encoded><![CDATA[<p>${STORY}</p><script>steal()</script><p onclick="steal()">Nobody was asked.</p>]]></content:encoded></item>
        <item><title>Bridge shut</title><description>${STORY}</description></item>`),
    )
    expect(items.map(({ name }) => name)).toEqual(['Old ferry sold – at last', 'Bridge shut'])
    expect(items[0]!.result).toMatchObject({
      ok: true,
      article: {
        title: 'Old ferry sold – at last',
        text: `Old ferry sold – at last\n\n${STORY}\n\nNobody was asked.`,
        publisher: 'The Harbour Post & Echo',
        byline: 'Ada Park',
        publishedAt: '2011-07-04',
        url: 'https://example.org/1',
      },
    })
    expect(textsOf(items)[1]).toBe(`Bridge shut\n\n${STORY}`)
  })

  it('says which entries are no more than a teaser', async () => {
    const items = await openFeed(
      rss('<item><title>Bridge shut</title><description>Read on.</description></item>'),
    )
    expect(items).toMatchObject([{ name: 'Bridge shut', result: { reason: 'teaser' } }])
  })

  it('may be Atom, with mark-up as text or as elements', async () => {
    const items =
      await openFeed(`<feed xmlns="http://www.w3.org/2005/Atom"><title>The Harbour Post</title>
      <entry><title type="html">Old &amp;amp; sold</title><link rel="alternate" href="https://example.org/1"/>
      <published>2011-07-04T23:00:00-05:00</published><author><name>Ada Park</name></author><author><name>Ben Cole</name></author>
      <content type="html">&lt;p&gt;${STORY}&lt;/p&gt;&lt;p&gt;The end.&lt;/p&gt;</content></entry>
      <entry><title>Bridge shut</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${STORY}</p><p>The end.</p></div></content></entry></feed>`)
    expect(items[0]!.result).toMatchObject({
      article: {
        title: 'Old & sold',
        byline: 'Ada Park and Ben Cole',
        publishedAt: '2011-07-04',
        url: 'https://example.org/1',
        publisher: 'The Harbour Post',
      },
    })
    expect(textsOf(items)[1]).toBe(`Bridge shut\n\n${STORY}\n\nThe end.`)
  })

  it('may be RDF', async () => {
    const items =
      await openFeed(`<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://example.org"><title>The Harbour Post</title></channel>
      <item rdf:about="https://example.org/1"><title>Old ferry sold</title><dc:date>2011-07-04</dc:date><description>${STORY}</description></item></rdf:RDF>`)
    expect(items[0]!.result).toMatchObject({
      article: { publisher: 'The Harbour Post', publishedAt: '2011-07-04' },
    })
  })

  it('is known by its first element, whatever it is called', async () => {
    const items = await openFeed(rss(`<item><description>${STORY}</description></item>`), 'a.txt')
    expect(items).toMatchObject([{ name: 'a.txt', result: { ok: true } }])
  })

  it.each([
    ['empty', rss('')],
    ['unsupported-format', '<?xml version="1.0"?><opml><body/></opml>'],
    ['too-complex', rss('', '<!DOCTYPE rss [<!ENTITY a "&b;&b;"><!ENTITY b "ferry">]>')],
  ])('answers "%s" to %s', async (reason, text) => {
    expect(await openFeed(text)).toMatchObject([{ result: { ok: false, reason } }])
  })

  it('comes back from nesting without end', async () => {
    const deep = rss(`<item><description>${'<b>'.repeat(50_000)}</description></item>`)
    for (const item of await openFeed(deep)) expect(item.result.ok).toBe(false)
  })

  it('gives what is left of a feed that was cut', async () => {
    const cut = rss(`<item><title>Ferry</title><description>${STORY}</description></item>`)
    const items = await openFeed(cut.slice(0, -25))
    expect(items).toHaveLength(1)
  })
})
