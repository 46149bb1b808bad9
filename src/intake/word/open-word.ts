import mammoth from 'mammoth'
import type { ZipEntry } from '../archive/zip-directory'
import { buildArticle, type Arrival } from '../build-article'
import { MAX_TITLE_LENGTH } from '../clean-detail'
import { itemOf, refuse, type IntakeItem, type IntakeResult } from '../intake-result'
import { arrivalOf, type IntakeTask } from '../intake-task'
import { parseInertHtml } from '../parse-inert-html'
import { readBlocks } from '../read-blocks'
import type { Source } from '../source'
import { hasVisibleText } from '../tidy-text'
import { keepWordParts } from './word-parts'

/** Word's "Title" is the headline; without this it would be a paragraph like any other. */
const STYLE_MAP = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"]

/** Numbers of notes in the text; the notes themselves follow at its end. */
const NOTE_NUMBERS = 'sup > a[href^="#footnote-"], sup > a[href^="#endnote-"]'
const NOTES = 'li[id^="footnote-"], li[id^="endnote-"]'

/** A heading further down is a subheading, not the headline. */
const MAX_BLOCKS_BEFORE_HEADLINE = 2

/** A Word document as an article: its title or first heading the headline, without notes, comments and pictures. */
export async function* openWord(
  source: Source,
  entries: readonly ZipEntry[],
  task: IntakeTask,
): AsyncGenerator<IntakeItem> {
  const parts = await keepWordParts(source.blob, entries, task)
  const result =
    typeof parts === 'string' ? refuse(parts) : await readWord(parts, arrivalOf(source, task))
  yield itemOf(source.name, result)
}

async function readWord(docx: Uint8Array<ArrayBuffer>, arrival: Arrival): Promise<IntakeResult> {
  const html = await convert(docx)
  if (html === null) return refuse('damaged')
  const page = parseInertHtml(html)
  if (!page) return refuse('too-complex')
  for (const element of page.querySelectorAll(`${NOTE_NUMBERS}, ${NOTES}`)) element.remove()
  const blocks = readBlocks(page.body)
  const at = blocks.findIndex(({ level, text }) => level > 0 && text.length <= MAX_TITLE_LENGTH)
  const heading = at >= 0 && at <= MAX_BLOCKS_BEFORE_HEADLINE ? blocks[at] : undefined
  const story = blocks.filter((block) => block !== heading)
  const body = story.map((block) => block.text).join('\n\n')
  if (!hasVisibleText(body)) return refuse(heading ? 'no-text' : 'empty')
  return buildArticle({ headline: heading?.text ?? null, body, details: {} }, arrival)
}

async function convert(docx: Uint8Array<ArrayBuffer>): Promise<string | null> {
  try {
    // Browsers take the one, Node the other.
    const input = { arrayBuffer: docx.buffer, buffer: docx }
    const options = { styleMap: STYLE_MAP, includeEmbeddedStyleMap: false }
    const { value } = await mammoth.convertToHtml(input, {
      ...options,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    })
    return value
  } catch {
    return null
  }
}
