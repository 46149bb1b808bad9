import { describe, expect, it } from 'vitest'
import { readPageDetails } from '../../src/intake/read-page-details'

function read(head: string, body = '') {
  const html = `<!doctype html><html><head>${head}</head><body>${body}</body></html>`
  return readPageDetails(new DOMParser().parseFromString(html, 'text/html'))
}

function jsonLd(data: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(data)}</script>`
}

describe('readPageDetails', () => {
  it('reads a news article’s JSON-LD', () => {
    const details = read(
      jsonLd({
        '@context': 'https://schema.org',
        '@type': 'NewsArticle',
        headline: 'Old ferry to be sold',
        datePublished: '2011-07-04T10:00:00+01:00',
        author: [{ '@type': 'Person', name: 'Ada Park' }, { name: 'Ben Cole' }],
        publisher: { '@type': 'Organization', name: 'The Daily Courier' },
        mainEntityOfPage: { '@id': 'https://courier.example/ferry' },
      }),
    )
    expect(details).toEqual({
      headline: 'Old ferry to be sold',
      publishedAt: '2011-07-04',
      byline: 'Ada Park and Ben Cole',
      publisher: 'The Daily Courier',
      url: 'https://courier.example/ferry',
    })
  })

  it('finds the article in a graph, beside the page that holds it', () => {
    const details = read(
      jsonLd({
        '@graph': [
          { '@type': 'WebPage', name: 'Courier: ferry', datePublished: '2001-01-01' },
          { '@type': ['ReportageNewsArticle'], headline: 'Fish &amp; ferries', author: 'Ada Park' },
        ],
      }),
    )
    expect(details.headline).toBe('Fish & ferries')
    expect(details.byline).toBe('Ada Park')
  })

  it.each([
    ['broken', '{"@type": "NewsArticle", '],
    ['a bare string', '"NewsArticle"'],
    ['null', 'null'],
    ['nested 100,000 deep', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['full of wrong types', '{"@type":"NewsArticle","headline":{},"author":7,"datePublished":[]}'],
  ])('passes over JSON-LD that is %s', (_, source) => {
    const details = read(
      `<script type="application/ld+json">${source}</script><meta property="og:title" content="Old ferry">`,
    )
    expect(details.headline).toBe('Old ferry')
  })

  it('reads Open Graph and <meta>', () => {
    expect(
      read(`<meta property="og:title" content="Old ferry to be sold">
        <meta property="og:site_name" content="Bay Life">
        <meta property="og:url" content="https://baylife.example/ferry">
        <meta property="article:published_time" content="2011-07-04T10:00:00Z">
        <meta name="Author" content="Ada Park">`),
    ).toEqual({
      headline: 'Old ferry to be sold',
      publisher: 'Bay Life',
      url: 'https://baylife.example/ferry',
      publishedAt: '2011-07-04',
      byline: 'Ada Park',
    })
  })

  it('takes no address for a writer', () => {
    const details = read(
      '<meta property="article:author" content="https://baylife.example/ada">',
      '<a rel="author">Ada Park</a>',
    )
    expect(details.byline).toBe('Ada Park')
  })

  it('falls back to the title without the site’s name, and to the first <time>', () => {
    expect(
      read('<title>Old ferry to be sold - Harbour Gazette</title>', '<time>4 July 2011</time>'),
    ).toMatchObject({
      headline: 'Old ferry to be sold',
      publisher: 'Harbour Gazette',
      publishedAt: '2011-07-04',
    })
  })

  it('knows the address that a browser notes in a page it saves', () => {
    const page = new DOMParser().parseFromString(
      '<!doctype html><!-- saved from url=(0029)https://courier.example/ferry --><p>Ferry',
      'text/html',
    )
    expect(readPageDetails(page).url).toBe('https://courier.example/ferry')
  })

  it('ignores addresses that are no web addresses', () => {
    const details = read(
      '<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="data:text/html,a">',
    )
    expect(details.url).toBeNull()
  })

  it('strips control characters', () => {
    expect(read('<meta property="og:title" content="Old&#7; \u202eferry">').headline).toBe(
      'Old ferry',
    )
  })

  it('knows nothing of a page that says nothing', () => {
    expect(Object.values(read('')).filter((value) => value !== null)).toEqual([])
  })
})
