/**
 * A page above these bounds is no article but a trap or an accident, and is not parsed: the HTML
 * parser itself takes quadratic time on some of them. News pages have some 5,000 elements, nested 40
 * deep, with at most 30 attributes each. Chromium cuts nesting at 512.
 */
const MAX_NODES = 60_000
const MAX_DEPTH = 400
const MAX_ATTRIBUTES = 500

/** A tag's name, and the tag up to the next ">" outside quotation marks, or a comment's beginning. */
const TAG = /<(?:!--|(\/?)([a-z][a-z0-9:-]{0,40}))/gi
const TAG_REST = /(?:"[^"]*"|'[^']*'|[^"'>])*/y

/** Elements whose content is text up to their closing tag, whatever it looks like. */
const RAW = new Set([
  'script',
  'style',
  'textarea',
  'title',
  'xmp',
  'iframe',
  'noembed',
  'noframes',
])

/** Elements that hold nothing, or that the next one of their kind closes: they do not nest. */
const FLAT = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd option tr td th tbody thead tfoot'.split(
    ' ',
  ),
)

/**
 * The page as an inert document: no script runs, no image, frame or style is loaded. Null if its
 * size or nesting is beyond what a page of text can need.
 */
export function parseInertHtml(html: string): Document | null {
  return isWithinBounds(html) ? new DOMParser().parseFromString(html, 'text/html') : null
}

/** Counts tags without building anything, in linear time. */
function isWithinBounds(html: string): boolean {
  const open = new Map<string, number>()
  let nodes = 0
  let depth = 0
  TAG.lastIndex = 0
  for (let match = TAG.exec(html); match; match = TAG.exec(html)) {
    const name = match[2]?.toLowerCase()
    if (match[1] !== '/' && ++nodes > MAX_NODES) return false
    if (name === undefined) {
      const end = html.indexOf('-->', TAG.lastIndex)
      if (end < 0) return true
      TAG.lastIndex = end
      continue
    }
    const opened = open.get(name) ?? 0
    if (match[1] === '/') {
      if (opened > 0) depth--
      open.set(name, Math.max(0, opened - 1))
      continue
    }
    TAG_REST.lastIndex = TAG.lastIndex
    const rest = TAG_REST.exec(html)?.[0] ?? ''
    if (countAttributes(rest) > MAX_ATTRIBUTES) return false
    TAG.lastIndex += rest.length
    if (RAW.has(name)) TAG.lastIndex = findRawEnd(html, name, TAG.lastIndex)
    else if (!FLAT.has(name)) {
      open.set(name, opened + 1)
      if (++depth > MAX_DEPTH) return false
    }
  }
  return true
}

function countAttributes(rest: string): number {
  return rest.replace(/"[^"]*"|'[^']*'/g, '').split(/[\s/]+/).length
}

function findRawEnd(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, 'gi')
  end.lastIndex = from
  return end.exec(html)?.index ?? html.length
}
