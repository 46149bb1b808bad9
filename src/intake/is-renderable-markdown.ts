/** Every character that can begin or end some Markdown construct, and the number of a list item. */
const MARK = /[!<>[\]*_`~&@#|\\^+=-]|\d[.)]/g

/**
 * A renderer takes quadratic time in the marks that one block holds, and in how deep its lists nest.
 * A page of links has some 300 marks; with 2,000 in one block rendering stays below a tenth of a second.
 */
const MAX_MARKS_IN_BLOCK = 2000
const MAX_MARKS = 10_000

/** Each level of a list indents by at least two characters, and costs one more pass over what is below it. */
const DEEP_INDENT = /^[ \t>]{80,}\S/m

/** Longer texts have no marks that would be missed. In UTF-16 units. */
const MAX_LENGTH = 1_000_000

/** True when the text can be rendered without keeping the reader waiting; no article fails this. */
export function isRenderableMarkdown(text: string): boolean {
  if (text.length > MAX_LENGTH || DEEP_INDENT.test(text)) return false
  let marks = 0
  for (const block of text.split(/\n[ \t]*\n/)) {
    const inBlock = block.match(MARK)?.length ?? 0
    marks += inBlock
    if (inBlock > MAX_MARKS_IN_BLOCK || marks > MAX_MARKS) return false
  }
  return true
}
