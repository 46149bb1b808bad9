import type { Analysis } from '../model/analysis'
import type { Quote } from '../model/quote'
import type { Span } from '../model/span'
import { speakerKeys } from '../model/speaker-key'
import { marksOf, type Mark } from './marks'
import { quotesBySpeaker, voicesOf, type Speaker } from './quotes-by-speaker'
import { segmentText, type Segment } from './segment-text'
import { sentenceAround, sentenceBefore, trim } from './sentence-around'

/** One statement of the transcript. */
export interface TranscriptRow {
  readonly quote: Quote
  /** Everyone who makes it, see `quotesBySpeaker`; empty where nobody is named. */
  readonly speakers: readonly Speaker[]
  /** Colour of the first of them; 0 is neutral. */
  readonly voice: number
  /** What was said, one list a piece; under each segment the names and this statement alone. */
  readonly pieces: readonly (readonly Segment<Mark>[])[]
  /** The stretches of the sentence around that are not said, in text order; of a statement that fills its sentence, the sentence before. */
  readonly context: readonly ContextPiece[]
}

/** A stretch of the context, or the place of the words said between two. */
export type ContextPiece = Span | 'words'

/** The article folded into the list of its statements, in text order. */
export function layOutTranscript(text: string, analysis: Analysis): readonly TranscriptRow[] {
  const bySpeaker = quotesBySpeaker(text, analysis)
  const voices = voicesOf(bySpeaker)
  const speakers = new Map([...bySpeaker.named, ...bySpeaker.unnamed].map((s) => [s.key, s]))
  const marks = marksOf(analysis, voices)
  const mentions = marks.filter(({ kind }) => kind === 'mention')
  const contents = marks.filter((mark) => mark.kind === 'content')
  return analysis.quotes.map((quote): TranscriptRow => {
    const said = speakerKeys(quote).flatMap((key) => speakers.get(key) ?? [])
    return {
      quote,
      speakers: said,
      voice: said[0]?.voice ?? 0,
      pieces: quote.content.map((piece) => {
        // A statement inside this one has a row of its own.
        const own = contents.filter((mark) => mark.quote === quote.id)
        return segmentText(piece, [...mentions, ...own])
      }),
      context: contextOf(text, quote),
    }
  })
}

function contextOf(text: string, { content, cue, source }: Quote): readonly ContextPiece[] {
  const parts = [...content, ...(cue ? [cue] : []), ...(source ? [source] : [])]
  const around = sentenceAround(text, {
    start: Math.min(...parts.map(({ start }) => start)),
    end: Math.max(...parts.map(({ end }) => end)),
  })
  const pieces: ContextPiece[] = []
  let from = around.start
  for (const { start, end } of content) {
    if (hasWords(text, from, start)) pieces.push(tidy(text, from, start))
    if (pieces.at(-1) !== 'words') pieces.push('words')
    from = Math.max(from, end)
  }
  if (hasWords(text, from, around.end)) pieces.push(tidy(text, from, around.end))
  if (pieces.length > 1) return pieces
  const before = sentenceBefore(text, around.start)
  return before ? [before, 'words'] : []
}

function hasWords(text: string, start: number, end: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(start, end))
}

/** Without white space at the ends, and without the stop or comma that belongs to the words in front. */
function tidy(text: string, start: number, end: number): Span {
  const stops = /^[\s,;.]*/.exec(text.slice(start, end))?.[0].length ?? 0
  return trim(text, { start: start + stops, end })
}
