import type { Span } from '../../src/model/span'

/** `[zuma:Mr Zuma]` is a name or pronoun of the entity `zuma`, `[zuma~the president]` a nominal. */
export interface MentionMark extends Span {
  readonly key: string
  readonly nominal: boolean
}

/** `{4:…}` is content of quote 4, `{4c:…}` its cue, `{4s:…}` its source; `{4s,5s:…}` the source of two. */
export interface QuoteMark extends Span {
  readonly label: string
  readonly part: 'content' | 'cue' | 'source'
}

export interface MarkedText {
  /** The text without its marks. */
  readonly text: string
  readonly mentions: readonly MentionMark[]
  readonly quoteParts: readonly QuoteMark[]
}

interface OpenMark {
  readonly start: number
  readonly closer: ']' | '}'
  readonly tag: string
}

const MENTION_TAG = /\[([a-z]+[:~])/y
const QUOTE_TAG = /\{(\d+[cs]?(?:,\d+[cs]?)*):/y

/**
 * The text and the spans of its inline marks, which nest and never cross. A backslash takes the next character as it is.
 * @throws {Error} quoting the text before a bracket that opens or closes nothing.
 * @example readFixtureMarks('{1:“We won,”} {1c:said} {1s:[park:Ada Park]}.')
 */
export function readFixtureMarks(marked: string): MarkedText {
  let text = ''
  const open: OpenMark[] = []
  const mentions: MentionMark[] = []
  const quoteParts: QuoteMark[] = []
  for (let i = 0; i < marked.length; i++) {
    const char = marked.charAt(i)
    const tag = tagAt(marked, i)
    if (tag) {
      open.push({ start: text.length, closer: char === '[' ? ']' : '}', tag })
      i += tag.length + (char === '[' ? 0 : 1)
    } else if (char === ']' || char === '}') {
      const mark = open.pop()
      if (mark?.closer !== char) throw new Error(`Unmatched "${char}" after "${text.slice(-60)}"`)
      const span = { start: mark.start, end: text.length }
      if (char === ']') mentions.push(mentionMark(mark.tag, span))
      else quoteParts.push(...quoteMarks(mark.tag, span))
    } else {
      if (char === '\\') i++
      text += marked.charAt(i)
    }
  }
  const unclosed = open.pop()
  if (unclosed)
    throw new Error(`Never closed: "${text.slice(unclosed.start, unclosed.start + 60)}"`)
  return { text, mentions, quoteParts }
}

function tagAt(marked: string, index: number): string | undefined {
  const char = marked.charAt(index)
  if (char !== '[' && char !== '{') return undefined
  const pattern = char === '[' ? MENTION_TAG : QUOTE_TAG
  pattern.lastIndex = index
  const tag = pattern.exec(marked)?.[1]
  if (!tag) throw new Error(`Not a mark: "${marked.slice(index, index + 60)}"`)
  return tag
}

function mentionMark(tag: string, span: Span): MentionMark {
  return { key: tag.slice(0, -1), nominal: tag.endsWith('~'), ...span }
}

function quoteMarks(tag: string, span: Span): QuoteMark[] {
  return tag.split(',').map((name) => {
    const label = name.replace(/[cs]$/, '')
    const part = name.endsWith('c') ? 'cue' : name.endsWith('s') ? 'source' : 'content'
    return { label, part, ...span }
  })
}
