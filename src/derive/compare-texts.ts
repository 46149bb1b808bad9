import { diffArrays } from 'diff'
import { wordsOf, type Word } from './compare-words'

/** A stretch of two texts, or of the one that has it. */
export interface Piece {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/** What sets one version of a text apart from another. */
export interface TextComparison {
  /** Words that only the version has. */
  readonly added: number
  /** Words that only the other text has. */
  readonly removed: number
  /** The places where they differ, each with a few words before and after that both have. */
  readonly passages: readonly (readonly Piece[])[]
}

/** Words that are shown around a difference. */
const AROUND = 8

/**
 * Where a version differs from another text of the same story, word by word. Capitals and punctuation make no difference.
 * @example compareTexts('We won today', 'We lost today').passages // [[same We, removed won, added lost, same today]]
 */
export function compareTexts(text: string, version: string): TextComparison {
  const [before, after] = [wordsOf(text), wordsOf(version)]
  const pieces: Piece[] = []
  const only = { added: 0, removed: 0 }
  let [i, j] = [0, 0]
  for (const { added, removed, value } of diffArrays(before.map(folded), after.map(folded))) {
    const { length } = value
    if (added) only.added += length
    if (removed) only.removed += length
    const kind = added ? 'added' : removed ? 'removed' : 'same'
    const words = removed ? cut(text, before, i, i + length) : cut(version, after, j, j + length)
    pieces.push({ kind, text: words })
    if (!added) i += length
    if (!removed) j += length
  }
  return { ...only, passages: passagesOf(pieces) }
}

/** Long stretches that both have part the passages. */
function passagesOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const passages: Piece[][] = []
  let open: Piece[] = []
  pieces.forEach((piece, i) => {
    const [isFirst, isLast] = [i === 0, i === pieces.length - 1]
    const words = piece.text.match(/\S+\s*/g) ?? []
    if (piece.kind !== 'same') open.push(piece)
    else if (!isFirst && !isLast && words.length <= AROUND * 2) open.push(piece)
    else {
      if (!isFirst) passages.push([...open, sameWords(words.slice(0, AROUND))])
      open = isLast ? [] : [sameWords(words.slice(-AROUND))]
    }
  })
  return open.length ? [...passages, open] : passages
}

function sameWords(words: readonly string[]): Piece {
  return { kind: 'same', text: words.join('') }
}

function folded(word: Word): string {
  return word.folded
}

/** Words from one to another, the latter left out. */
function cut(text: string, words: readonly Word[], from: number, to: number): string {
  return text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0)
}
