import { strToU8, zipSync } from 'fflate'

/** The namespace of Word's own elements, as an attribute. */
export const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

const STYLES = `<w:styles ${W}><w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
  <w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/></w:style></w:styles>`

/** One paragraph of a document's body; `style` is the id of its style. */
export function paragraph(text: string, style = ''): string {
  return `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`
}

/** The bytes of a Word document with this body, and with further parts. */
export function buildDocx(
  body: string,
  more: Readonly<Record<string, Uint8Array>> = {},
  prolog = '',
): Uint8Array<ArrayBuffer> {
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(`${prolog}<w:document ${W}><w:body>${body}</w:body></w:document>`),
    'word/styles.xml': strToU8(STYLES),
    ...more,
  }) as Uint8Array<ArrayBuffer>
}
