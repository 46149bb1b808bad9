import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { openFile } from '../../src/intake/open-file'
import { readItems } from '../support/read-items'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const paragraph = (text: string, style = '') =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`

const STYLES = `<w:styles ${W}><w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
  <w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/></w:style></w:styles>`

function docx(body: string, more: Record<string, Uint8Array> = {}, prolog = '') {
  const bytes = zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(`${prolog}<w:document ${W}><w:body>${body}</w:body></w:document>`),
    'word/styles.xml': strToU8(STYLES),
    ...more,
  })
  return new File([bytes as Uint8Array<ArrayBuffer>], 'ferry.docx')
}

async function readWord(file: File) {
  const items = await readItems(openFile(file, 7))
  expect(items).toHaveLength(1)
  return items[0]!.result
}

describe('a Word document', () => {
  it('gives its title, subheadings and paragraphs', async () => {
    const body = [
      paragraph('Old ferry sold', 'Titel'),
      paragraph('By Ada Park'),
      paragraph('4 July 2011'),
      paragraph('The harbour board has sold the ferry &amp; its pier.'),
      paragraph('What comes next', 'Heading2'),
      paragraph('Nobody was asked.'),
    ].join('')
    expect(await readWord(docx(body))).toMatchObject({
      ok: true,
      article: {
        title: 'Old ferry sold',
        byline: 'Ada Park',
        publishedAt: '2011-07-04',
        text: 'Old ferry sold\n\nThe harbour board has sold the ferry & its pier.\n\nWhat comes next\n\nNobody was asked.',
        origin: { kind: 'file', name: 'ferry.docx' },
      },
    })
  })

  it('leaves out notes and their numbers', async () => {
    const note = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
    const notes = `<w:footnotes ${W}><w:footnote w:id="1">${paragraph('See page 4.')}</w:footnote></w:footnotes>`
    const body = `<w:p><w:r><w:t>The ferry is sold.</w:t></w:r>${note(1)}</w:p>${paragraph('Nobody was asked.')}`
    const result = await readWord(docx(body, { 'word/footnotes.xml': strToU8(notes) }))
    expect(result.ok && result.article.text).toBe('The ferry is sold.\n\nNobody was asked.')
  })

  it('is known by what it holds, whatever it is called', async () => {
    const file = new File([docx(paragraph('The ferry is sold.'))], 'ferry.zip')
    expect(await readWord(file)).toMatchObject({ article: { text: 'The ferry is sold.' } })
  })

  it.each([
    ['empty', docx('')],
    ['damaged', docx('<w:p>')],
    ['too-complex', docx(paragraph('&a;'), {}, '<!DOCTYPE x [<!ENTITY a "ferry">]>')],
    ['unpacks-too-large', docx('', { 'word/styles.xml': new Uint8Array(8_000_000) })],
  ])('answers "%s" to a broken one', async (reason, file) => {
    expect(await readWord(file)).toEqual({ ok: false, reason })
  })

  it('comes back from nesting without end', async () => {
    const result = await readWord(docx('<w:tbl><w:tr><w:tc>'.repeat(20_000)))
    expect(result.ok).toBe(false)
  })
})
