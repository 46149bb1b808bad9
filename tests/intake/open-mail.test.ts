import { describe, expect, it } from 'vitest'
import { openFile } from '../../src/intake/open-file'
import { readItems } from '../support/read-items'

const HEAD = [
  'Received: from mx.example.org; Mon, 4 Jul 2011 23:31:02 +0000',
  'From: "The Harbour Post" <news@example.org>',
  'Subject: =?UTF-8?Q?Old_ferry_sold_=E2=80=93_at_last?=',
  'Date: Mon, 4 Jul 2011 23:30:00 -0500',
  'MIME-Version: 1.0',
]
const STORY = 'The harbour board has sold the ferry, said Ada Park.'

function mail(...lines: string[]) {
  return new File([[...HEAD, ...lines].join('\r\n')], 'ferry.eml')
}

async function readMail(file: File) {
  const items = await readItems(openFile(file, 7))
  expect(items).toHaveLength(1)
  return items[0]!.result
}

describe('a mail', () => {
  it('has its subject for a headline, its sender for a publisher, and the date of its own clock', async () => {
    const file = mail('Content-Type: text/plain; charset=utf-8', '', STORY, '-- ', 'Sent by mail')
    expect(await readMail(file)).toMatchObject({
      ok: true,
      article: {
        title: 'Old ferry sold – at last',
        text: `Old ferry sold – at last\n\n${STORY}`,
        publisher: 'The Harbour Post',
        byline: null,
        publishedAt: '2011-07-04',
        origin: { kind: 'file', name: 'ferry.eml' },
      },
    })
  })

  it('is read from its HTML, without what newsletters put around a story', async () => {
    const html = `<p>View this email in your browser</p><h1>Ferry</h1><p>${STORY}</p><script>steal()</script>
      <p onclick="steal()">Nobody was asked.</p><p>You are receiving this because you signed up.</p><p>Pier 1</p>`
    const file = mail(
      'Content-Type: multipart/alternative; boundary="b"',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'Open in browser [https://example.org/1]',
      '--b',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(html).toString('base64'),
      '--b--',
    )
    const result = await readMail(file)
    expect(result.ok && result.article.text).toBe(
      `Old ferry sold – at last\n\nFerry\n\n${STORY}\n\nNobody was asked.`,
    )
  })

  it('is known by its first lines, whatever it is called', async () => {
    const file = new File([await mail('', STORY).text()], 'ferry.txt')
    expect(await readMail(file)).toMatchObject({ ok: true, article: { publishedAt: '2011-07-04' } })
  })

  it('is read past a huge attachment', async () => {
    const file = mail(
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      STORY,
      '--b',
      'Content-Type: application/zip; name=a.zip',
      'Content-Transfer-Encoding: base64',
      '',
      `${'QUJD'.repeat(19)}\r\n`.repeat(100_000),
      '--b--',
    )
    const result = await readMail(file)
    expect(result.ok && result.article.text).toBe(`Old ferry sold – at last\n\n${STORY}`)
  })

  it.each([
    ['no-text', ['Content-Type: text/html', '', '<img src="https://example.org/a.png">']],
    ['no-text', ['Content-Type: application/pdf', 'Content-Transfer-Encoding: base64', '', 'JVBE']],
    ['no-text', []],
  ])('answers "%s" to %j', async (reason, lines) => {
    expect(await readMail(mail(...lines))).toEqual({ ok: false, reason })
  })

  it('is not followed into parts inside parts without end', async () => {
    const parts = Array.from({ length: 300 }, (_, i) => [
      `Content-Type: multipart/mixed; boundary=b${i}`,
      '',
      `--b${i}`,
    ]).flat()
    expect(await readMail(mail(...parts))).toEqual({ ok: false, reason: 'damaged' })
  })

  it('may be a page that was saved in one piece', async () => {
    const page = [
      'From: <Saved by Blink>',
      'Snapshot-Content-Location: https://example.org/ferry',
      'Subject: Old ferry sold',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; type="text/html"; boundary="b"',
      '',
      '--b',
      'Content-Type: text/html',
      '',
      `<html><title>Old ferry sold</title><p>${STORY}</p></html>`,
      '--b--',
    ]
    expect(await readMail(new File([page.join('\r\n')], 'ferry.mhtml'))).toMatchObject({
      ok: true,
      article: { title: 'Old ferry sold', url: 'https://example.org/ferry' },
    })
  })
})
