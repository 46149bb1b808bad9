import type { Span } from '../../src/model/span'
import type { Sentence, Token } from '../../src/model/syntax'
import type { BoundaryDocument } from './read-boundaries'

/** How many spans were found exactly. */
export interface SpanScore {
  readonly gold: number
  readonly found: number
  readonly right: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export interface BoundaryScores {
  readonly tokens: SpanScore
  readonly sentences: SpanScore
}

/** The two steps under test. */
export interface Splitter {
  readonly tokenise: (text: string) => readonly Token[]
  readonly splitSentences: (text: string, tokens: readonly Token[]) => readonly Sentence[]
}

/**
 * Scores of tokens and sentences, for all documents (key "all") and for each genre; a span is right when both its
 * offsets are. Scores lie between 0 and 1.
 * @example scoreBoundaries(readBoundaryDocuments(conllu), { tokenise, splitSentences }).get('news')?.tokens.f1
 */
export function scoreBoundaries(
  documents: readonly BoundaryDocument[],
  { tokenise, splitSentences }: Splitter,
): ReadonlyMap<string, BoundaryScores> {
  const counts = new Map<string, { tokens: Counts; sentences: Counts }>()
  for (const { genre, text, words, sentences } of documents) {
    const tokens = tokenise(text)
    const found = splitSentences(text, tokens)
    for (const key of ['all', genre]) {
      const sum = counts.get(key) ?? { tokens: noCounts(), sentences: noCounts() }
      add(sum.tokens, words, tokens)
      add(sum.sentences, sentences, found)
      counts.set(key, sum)
    }
  }
  return new Map(
    [...counts].map(([key, sum]) => [
      key,
      { tokens: score(sum.tokens), sentences: score(sum.sentences) },
    ]),
  )
}

interface Counts {
  gold: number
  found: number
  right: number
}

function noCounts(): Counts {
  return { gold: 0, found: 0, right: 0 }
}

function add(counts: Counts, gold: readonly Span[], found: readonly Span[]): void {
  const ends = new Map(gold.map(({ start, end }) => [start, end]))
  counts.gold += gold.length
  counts.found += found.length
  for (const { start, end } of found) if (ends.get(start) === end) counts.right++
}

function score({ gold, found, right }: Counts): SpanScore {
  const precision = found ? right / found : 0
  const recall = gold ? right / gold : 0
  const f1 = right ? (2 * precision * recall) / (precision + recall) : 0
  return { gold, found, right, precision, recall, f1 }
}
