import { describe, expect, it } from 'vitest'
import { readPastedHtml } from '../../src/intake/read-pasted-html'

function read(html: string, plain: string) {
  const result = readPastedHtml(html, plain, 1)
  return result.ok ? result.article : null
}

describe('readPastedHtml', () => {
  it('takes the heading of a copied page for the headline, and links for their text', () => {
    const article = read(
      '<html><body><!--StartFragment--><h1>Old ferry sold</h1><p>The <a href="https://bay.example">board</a> sold it.</p><p>So it goes.</p><!--EndFragment--></body></html>',
      'Old ferry sold\nThe board sold it.\nSo it goes.',
    )
    expect(article).toMatchObject({
      title: 'Old ferry sold',
      headline: { start: 0, end: 14 },
      text: 'Old ferry sold\n\nThe board sold it.\n\nSo it goes.',
      origin: { kind: 'paste' },
      url: null,
    })
  })

  it('reads what Word puts on the clipboard', () => {
    const article = read(
      `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><title>Draft 7</title><style>p.MsoNormal {margin:0}</style></head>
      <body><p class=MsoNormal>The old ferry\r\nis sold.<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
      <p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>·</span><![endif]>Nobody was asked.</p></body></html>`,
      'The old ferry is sold.\n\n· Nobody was asked.',
    )
    expect(article?.text).toBe('The old ferry is sold.\n\nNobody was asked.')
  })

  it('reads what Google Docs puts on the clipboard', () => {
    const article = read(
      '<meta charset="utf-8"><b style="font-weight:normal" id="docs-internal-guid-1"><p dir="ltr"><span>The old ferry is sold.</span></p><br><p dir="ltr"><span>Nobody was asked.</span></p></b>',
      'The old ferry is sold.\n\nNobody was asked.',
    )
    expect(article?.text).toBe('The old ferry is sold.\n\nNobody was asked.')
  })

  it('takes byline and date out of the text', () => {
    const article = read(
      '<h1>Old ferry sold</h1><p>By Ada Park</p><p>4 July 2011</p><p>The board sold it.</p>',
      'Old ferry sold\nBy Ada Park\n4 July 2011\nThe board sold it.',
    )
    expect(article).toMatchObject({
      byline: 'Ada Park',
      publishedAt: '2011-07-04',
      text: 'Old ferry sold\n\nThe board sold it.',
    })
  })

  it.each([
    ['knows of no paragraphs', '<span style="color:red">One. Two.</span>'],
    ['holds little of the text', '<p>One.</p><p>.</p>'],
    ['holds nothing', '<p> </p>'],
    ['is hidden', '<div hidden><p>One.</p><p>Two.</p></div>'],
    ['is a trap', '<div>'.repeat(100_000)],
  ])('reads the plain text where the HTML %s', (_, html) => {
    expect(read(html, 'One, she said.\n\nTwo.')?.text).toBe('One, she said.\n\nTwo.')
  })

  it('does without plain text', () => {
    expect(read('<p>The board sold it.</p>', '')?.text).toBe('The board sold it.')
  })

  it('says so where there is nothing at all', () => {
    expect(readPastedHtml('<img src=x>', '', 1)).toEqual({ ok: false, reason: 'empty' })
  })
})
