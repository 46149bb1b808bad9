import { walkNodes } from './walk-nodes'

/** A paragraph, heading, list item or line of a page, as text. */
export interface Block {
  readonly text: string
  /** 1–6 for a heading, 0 for everything else. */
  readonly level: number
}

/** Never part of a story: what runs, what is drawn, what is filled in, what leads elsewhere, what is noted beside. */
const DROPPED = new Set(
  'head title script style noscript template iframe frame object embed applet svg math canvas audio video img input button select textarea datalist meter progress dialog menu nav aside footer figcaption del'.split(
    ' ',
  ),
)

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  'address article blockquote body caption center dd details div dl dt fieldset figure form h1 h2 h3 h4 h5 h6 header hgroup hr html li main ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
)

const HEADING = /^h[1-6]$/

/** Classes by which pages hide text from sight and leave it to screen readers. */
const UNSEEN_CLASS = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text)(?:\s|$)/

/** Inline styles that hide; `mso-list: Ignore` marks the bullets that Word writes as text. */
const UNSEEN_STYLE =
  /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|mso-list\s*:\s*ignore/i

/** Stands for a line end that must survive folding; a separator character that no page's text holds. */
const LINE_END = '\u2028'

/** Folds white space to single spaces, but for non-breaking spaces, and turns marked line ends into `\n`. */
function foldSpaces(text: string): string {
  return text
    .replace(/[ \t\n\r\f]+/g, ' ')
    .split(LINE_END)
    .map((line) => line.trim())
    .join('\n')
    .trim()
}

/**
 * The text blocks below a node, in order, none of them empty. White space is folded as a browser
 * folds it, `<br>` is a line end, and `<q>` gets the quotation marks that a browser would draw.
 */
export function readBlocks(root: Node): readonly Block[] {
  const blocks: Block[] = []
  let parts: string[] = []
  let level = 0
  let quoteDepth = 0
  let preDepth = 0

  function endBlock(): void {
    const text = foldSpaces(parts.join(''))
    if (text !== '') blocks.push({ text, level })
    parts = []
  }
  function enter(node: Node): boolean {
    if (node.nodeType === Node.TEXT_NODE) {
      const value = node.nodeValue ?? ''
      parts.push(preDepth > 0 ? value.replace(/\r\n?|\n/g, LINE_END) : value)
    }
    if (!isElement(node)) return true
    if (isDropped(node)) return false
    const name = node.localName
    if (BLOCKS.has(name)) endBlock()
    if (HEADING.test(name)) level = Number(name.charAt(1))
    if (name === 'br') parts.push(LINE_END)
    if (name === 'td' || name === 'th') parts.push(' ')
    if (name === 'pre') preDepth++
    if (name === 'q') parts.push(quoteDepth++ % 2 ? '‘' : '“')
    return true
  }
  function leave(node: Node): void {
    if (!isElement(node)) return
    const name = node.localName
    if (name === 'q') parts.push(--quoteDepth % 2 ? '’' : '”')
    if (BLOCKS.has(name)) endBlock()
    if (HEADING.test(name)) level = 0
    if (name === 'pre') preDepth--
  }

  walkNodes(root, enter, leave)
  endBlock()
  return blocks
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE
}

function isDropped(element: Element): boolean {
  return (
    DROPPED.has(element.localName) ||
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    UNSEEN_CLASS.test(element.getAttribute('class') ?? '') ||
    UNSEEN_STYLE.test(element.getAttribute('style') ?? '')
  )
}
