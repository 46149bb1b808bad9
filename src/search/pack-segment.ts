import { joinStrings, openStrings } from './joined-strings'
import { packParts, unpackParts, type Part } from './pack-parts'
import type { NumberLists, Place, Segment, StringList } from './segment'
import type { Columns } from './segment-writer'
import { openWords, type PackedWords } from './word-index'

const PLACES: readonly Place[] = ['articles', 'statements', 'entities', 'sources']

/** The bytes of a segment; ids and stamps of its articles are kept beside them. */
export function packSegment(
  columns: Columns,
  words: Readonly<Record<Place, PackedWords>>,
): Uint8Array<ArrayBuffer> {
  return packParts([
    ...stringParts(columns.publishers),
    Uint32Array.from(columns.days),
    ...textParts(columns.texts),
    Uint32Array.from(columns.entityEnds),
    Uint32Array.from(columns.statementEnds),
    ...stringParts(columns.entityIds),
    Uint8Array.from(columns.entityKinds),
    ...stringParts(columns.statementIds),
    Uint8Array.from(columns.statementKinds),
    ...textParts(columns.statementTexts),
    ...stringParts(columns.speakerTexts),
    ...listParts(columns.speakers),
    ...listParts(columns.about),
    ...PLACES.flatMap((place) => wordParts(words[place])),
  ])
}

/** The segment that these bytes hold, at once; null where they are of another format. */
export function openSegment(
  { articleIds, stamps }: Pick<Segment, 'articleIds' | 'stamps'>,
  packed: Uint8Array<ArrayBuffer>,
): Segment | null {
  const parts = unpackParts(packed)
  if (!parts) return null
  const reader = readInOrder(parts)
  const publishers = reader.strings()
  // The parts are read in the order in which they are written above.
  return {
    articleIds,
    stamps,
    publishers: articleIds.map((_, i) => publishers.at(i)),
    days: reader.numbers(),
    texts: reader.texts(),
    entityEnds: reader.numbers(),
    statementEnds: reader.numbers(),
    entityIds: reader.strings(),
    entityKinds: reader.bytes(),
    statementIds: reader.strings(),
    statementKinds: reader.bytes(),
    statementTexts: reader.texts(),
    speakerTexts: reader.strings(),
    speakers: reader.lists(),
    about: reader.lists(),
    words: {
      articles: openWords(reader.words()),
      statements: openWords(reader.words()),
      entities: openWords(reader.words()),
      sources: openWords(reader.words()),
    },
  }
}

function stringParts(strings: readonly string[]): readonly Part[] {
  const { joined, ends } = joinStrings(strings)
  return [joined, ends]
}

/** Long texts stay UTF-8, which is half as large, until one of them is asked for. */
function textParts(texts: readonly string[]): readonly Part[] {
  const encoder = new TextEncoder()
  const pieces = texts.map((text) => encoder.encode(text))
  let end = 0
  const ends = Uint32Array.from(pieces, (piece) => (end += piece.length))
  const bytes = new Uint8Array(end)
  for (const [i, piece] of pieces.entries()) bytes.set(piece, ends[i - 1] ?? 0)
  return [bytes, ends]
}

function listParts({ ends, values }: NumberLists): readonly Part[] {
  return [Uint32Array.from(ends), Uint32Array.from(values)]
}

function wordParts(packed: PackedWords): readonly Part[] {
  const { lengths, words, postings, positions } = packed
  const lists = [postings, positions].flatMap(({ bytes, ends }) => [bytes, ends])
  return [lengths, words.joined, words.ends, ...lists]
}

function readInOrder(parts: readonly Part[]) {
  let next = 0
  function text(): string {
    const part = parts[next++]
    return typeof part === 'string' ? part : ''
  }
  function bytes(): Uint8Array {
    const part = parts[next++]
    return part instanceof Uint8Array ? part : new Uint8Array()
  }
  function numbers(): Uint32Array {
    const part = parts[next++]
    return part instanceof Uint32Array ? part : new Uint32Array()
  }
  return {
    bytes,
    numbers,
    strings: () => openStrings(text(), numbers()),
    texts: () => openTexts(bytes(), numbers()),
    lists: (): NumberLists => ({ ends: numbers(), values: numbers() }),
    words: (): PackedWords => ({
      lengths: numbers(),
      words: openStrings(text(), numbers()),
      postings: { bytes: bytes(), ends: numbers() },
      positions: { bytes: bytes(), ends: numbers() },
    }),
  }
}

function openTexts(bytes: Uint8Array, ends: Uint32Array): StringList {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  return {
    at: (i) => decoder.decode(bytes.subarray(ends[i - 1] ?? 0, ends[i] ?? 0)),
  }
}
