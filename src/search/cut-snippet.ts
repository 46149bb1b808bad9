import type { Snippet } from '../model/library-query'
import type { Wording } from './read-query'
import { eachWord } from './words'

/** About so many characters are shown, and so many of them in front of the first hit. */
const SHOWN = 160
const BEFORE = 40

/** What ends so many characters behind the beginning of a hit is shown with it. */
const REACH = SHOWN - BEFORE

/** Texts up to this length are shown whole: not cutting them takes a line more at most. */
const WHOLE = 280

/** Once so many hits are found, the stretch is chosen among them. */
const HITS = 60

/** Longer runs without a blank are addresses and the like. */
const LONGEST_WORD = 40

/** Behind a whole sentence an ellipsis stands by itself. */
const SENTENCE_END = /[.!?][”’"')\]]*$/

interface Hit {
  readonly start: number
  readonly end: number
  /** Which of the wordings it is. */
  readonly wording: number
}

/**
 * A stretch of the text around the hits, cut between words, with an ellipsis where something is left
 * out: the first that has the most different wordings. The beginning where there is no hit.
 */
export function cutSnippet(text: string, wordings: readonly Wording[]): Snippet {
  const hits = findHits(text, wordings)
  if (text.length <= WHOLE) return { text, marks: joinMarks(hits, 0, text.length) }
  const first = chooseFirst(hits)
  const start = first ? wordStart(text, Math.max(0, first.start - BEFORE), first.start) : 0
  const end = wordEnd(text, Math.max(start + SHOWN, first?.end ?? 0))
  const opening = start > 0 ? '…' : ''
  const closing = end === text.length ? '' : SENTENCE_END.test(text.slice(start, end)) ? ' …' : '…'
  return {
    text: opening + text.slice(start, end) + closing,
    marks: joinMarks(hits, start, end).map((mark) => ({
      start: mark.start + opening.length,
      end: mark.end + opening.length,
    })),
  }
}

/**
 * The hits in their order: all in a short text, else no further than a stretch may reach that has all
 * the wordings, since none can have more.
 */
function findHits(text: string, wordings: readonly Wording[]): readonly Hit[] {
  const hits: Hit[] = []
  if (wordings.length === 0) return hits
  const words: string[] = []
  const starts: number[] = []
  const latest = wordings.map(() => -Infinity)
  let last = text.length
  eachWord(text, (word, start, end) => {
    words.push(word)
    starts.push(start)
    for (let i = 0; i < wordings.length; i++) {
      const wording = wordings[i]
      if (!wording || !endsWith(words, wording)) continue
      const from = starts[words.length - wording.words.length] ?? start
      hits.push({ start: from, end, wording: i })
      latest[i] = from
      const isComplete = end <= Math.min(...latest) + REACH
      if (isComplete && text.length > WHOLE) last = Math.min(last, end + SHOWN + LONGEST_WORD)
    }
    return hits.length < HITS && end < last
  })
  return hits.sort((a, b) => a.start - b.start || a.end - b.end)
}

function endsWith(words: readonly string[], { words: wanted, isPrefix }: Wording): boolean {
  const from = words.length - wanted.length
  for (let i = wanted.length - 1; i >= 0; i--) {
    const word = words[from + i]
    const want = wanted[i] ?? ''
    const isBeginning = isPrefix && i === wanted.length - 1
    if (isBeginning ? !word?.startsWith(want) : word !== want) return false
  }
  return true
}

/** The first hit that has the most different wordings within reach. */
function chooseFirst(hits: readonly Hit[]): Hit | undefined {
  let [chosen] = hits
  let most = 0
  for (const [i, hit] of hits.entries()) {
    const seen = new Set<number>()
    for (let j = i; j < hits.length; j++) {
      const other = hits[j]
      if (!other || other.end > hit.start + REACH) break
      seen.add(other.wording)
    }
    if (seen.size > most) {
      most = seen.size
      chosen = hit
    }
  }
  return chosen
}

/** Spans of what lies between the two offsets, counted from the first; those that touch become one. */
function joinMarks(hits: readonly Hit[], from: number, to: number): Snippet['marks'] {
  const marks: { start: number; end: number }[] = []
  for (const hit of hits) {
    if (hit.start < from || hit.end > to) continue
    const last = marks.at(-1)
    if (last && hit.start - from <= last.end) last.end = Math.max(last.end, hit.end - from)
    else marks.push({ start: hit.start - from, end: hit.end - from })
  }
  return marks
}

/** Where the first word behind `from` begins, `latest` at the latest. */
function wordStart(text: string, from: number, latest: number): number {
  if (from === 0) return 0
  for (let at = from; at < latest; at++)
    if (/\s/.test(text[at - 1] ?? '') && /\S/.test(text[at] ?? '')) return at
  return latest
}

/** Where the word that `from` stands in ends; `from` itself in the middle of what is no word of any language. */
function wordEnd(text: string, from: number): number {
  const latest = Math.min(text.length, from + LONGEST_WORD)
  for (let at = from; at < latest; at++) if (/\s/.test(text[at] ?? '')) return at
  return latest === text.length ? latest : from
}
