import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { openFile } from '../../src/intake/open-file'
import { buildDocx, paragraph, W } from '../support/build-docx'
import { readItems } from '../support/read-items'

function docx(...parts: Parameters<typeof buildDocx>) {
  return new File([buildDocx(...parts)], 'ferry.docx')
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
