import type { LibraryAnswer, LibraryQuery, Stretch } from '../model/library-query'
import type { SearchSegment } from '../model/search-segment'
import type { ShelfRow } from '../model/shelf-row'
import { createAnswerer, type Answerer } from './answer-query'
import { drawUpCatalogue } from './catalogue'
import { createNumbering } from './numbering'
import { openSegment } from './pack-segment'
import { rangeOf, type Segment } from './segment'
import { createSegmentWriter, type SegmentWriter } from './segment-writer'

/** Articles of one segment. Larger ones would make a longer pause when they are packed: 0.1 s for these. */
const SEGMENT_SIZE = 500

/** A segment of fewer articles is not worth keeping: they are taken in anew within a moment. */
const LEAST_KEPT = 100

/** Who the entities of single articles are. */
export interface VoiceNames {
  /** Null where the entity has no voice (yet). */
  readonly voiceOf: (articleId: string, entityId: string) => string | null
  /** As the reader sees it; null where there is no such voice. */
  readonly nameOf: (voiceId: string) => string | null
}

/** The words, statements and facets of all articles of the library, to be asked. */
export interface Shelf {
  /** Takes articles in, or anew: about a millisecond each. */
  readonly put: (rows: readonly ShelfRow[]) => void
  readonly remove: (articleIds: readonly string[]) => void
  /**
   * From now on these are the voices. Where `articleIds` are given, only the entities of these may
   * have another voice than before; articles that come later ask for theirs by themselves.
   */
  readonly setVoices: (names: VoiceNames, articleIds?: readonly string[]) => void
  readonly ask: (query: LibraryQuery, stretch: Stretch) => LibraryAnswer
  /** The results alone, without what is counted for all of them. */
  readonly hits: (query: LibraryQuery, stretch: Stretch) => LibraryAnswer['hits']
  /**
   * Takes in what was saved, but for articles that are not as they were, by their stamp, or are here
   * already. Resolves with those it took; none where the segment is not worth it, or of an older format.
   */
  readonly load: (
    key: number,
    segment: SearchSegment,
    isCurrent: (articleId: string, stamp: string) => boolean,
  ) => readonly string[]
  /** What is to be kept since it was last asked, and the keys of what is no longer of use. */
  readonly save: () => {
    readonly segments: ReadonlyMap<number, SearchSegment>
    readonly removed: readonly number[]
  }
}

interface Held {
  segment: Segment
  /** Null once it is packed. */
  writer: SegmentWriter | null
  /** Null until it is loaded or saved. */
  key: number | null
  packed: Uint8Array<ArrayBuffer> | null
  readonly gone: Set<number>
  voices: number[]
}

const NOBODY: VoiceNames = { voiceOf: () => null, nameOf: () => null }

/** A shelf without articles. */
export function createShelf(): Shelf {
  const voices = createNumbering()
  const places = new Map<string, { readonly held: Held; readonly row: number }>()
  let names = NOBODY
  let all: Held[] = []
  let useless: number[] = []
  let nextKey = 1
  let answerer: Answerer | null = null

  function forget(articleId: string): void {
    const place = places.get(articleId)
    place?.held.gone.add(place.row)
    places.delete(articleId)
  }

  function add(row: ShelfRow): void {
    forget(row.entry.id)
    let held = all.at(-1)
    if (!held?.writer) all.push((held = holdWriter()))
    places.set(row.entry.id, { held, row: held.segment.articleIds.length })
    held.writer?.add(row)
    if (held.segment.articleIds.length >= SEGMENT_SIZE) packHeld(held)
  }

  /** Lets go of segments of which nothing is left. */
  function sweep(): void {
    const empty = all.filter((held) => countKept(held) === 0)
    useless.push(...empty.flatMap(({ key }) => key ?? []))
    all = all.filter((held) => countKept(held) > 0)
  }

  function nameEntities(held: Held, row: number): void {
    const { articleIds, entityEnds, entityIds } = held.segment
    const [start, end] = rangeOf(entityEnds, row)
    for (let entity = start; entity < end; entity++) {
      const voice = names.voiceOf(articleIds[row] ?? '', entityIds.at(entity) ?? '')
      held.voices[entity] = voice === null ? -1 : voices.add(voice)
    }
  }

  function prepare(): Answerer {
    sweep()
    for (const held of all)
      for (let row = 0; row < held.segment.articleIds.length; row++)
        if (held.voices.length < (held.segment.entityEnds[row] ?? 0)) nameEntities(held, row)
    return createAnswerer(drawUpCatalogue(all, voices), (voice) => names.nameOf(voice))
  }

  return {
    put(rows) {
      rows.forEach(add)
      answerer = null
    },
    remove(articleIds) {
      articleIds.forEach(forget)
      // What comes next must not be kept together with what is gone.
      sweep()
      answerer = null
    },
    setVoices(newNames, articleIds) {
      names = newNames
      if (articleIds)
        for (const place of articleIds.flatMap((id) => places.get(id) ?? []))
          if (place.held.voices.length >= (place.held.segment.entityEnds[place.row] ?? 0))
            nameEntities(place.held, place.row)
      if (!articleIds) for (const held of all) held.voices = []
      answerer = null
    },
    ask: (query, stretch) => (answerer ??= prepare()).ask(query, stretch),
    hits: (query, stretch) => (answerer ??= prepare()).hits(query, stretch),
    load(key, saved, isCurrent) {
      nextKey = Math.max(nextKey, key + 1)
      const held = holdSaved(key, saved, (articleId, stamp) => {
        return !places.has(articleId) && isCurrent(articleId, stamp)
      })
      if (!held) {
        useless.push(key)
        return []
      }
      // The last one is that which grows.
      all.unshift(held)
      answerer = null
      const kept = [...saved.articleIds.entries()].filter(([row]) => !held.gone.has(row))
      for (const [row, id] of kept) places.set(id, { held, row })
      return kept.map(([, id]) => id)
    },
    save() {
      sweep()
      const open = all.at(-1)
      if (open?.writer && countKept(open) >= LEAST_KEPT) packHeld(open)
      const segments = new Map<number, SearchSegment>()
      for (const held of all)
        if (held.key === null && held.packed) {
          held.key = nextKey++
          const { articleIds, stamps } = held.segment
          segments.set(held.key, { articleIds, stamps, data: held.packed })
        }
      const removed = useless
      useless = []
      return { segments, removed }
    },
  }
}

function holdWriter(): Held {
  const writer = createSegmentWriter()
  return { segment: writer, writer, key: null, packed: null, gone: new Set(), voices: [] }
}

/** Null where there is too little in it that is current. */
function holdSaved(
  key: number,
  { articleIds, stamps, data }: SearchSegment,
  isCurrent: (articleId: string, stamp: string) => boolean,
): Held | null {
  const segment = openSegment({ articleIds, stamps }, data)
  if (!segment) return null
  const old = articleIds.flatMap((id, row) => (isCurrent(id, stamps[row] ?? '') ? [] : [row]))
  const held = { segment, writer: null, key, packed: null, gone: new Set(old), voices: [] }
  return countKept(held) >= LEAST_KEPT ? held : null
}

function packHeld(held: Held): void {
  if (!held.writer) return
  held.packed = held.writer.pack()
  held.segment = openSegment(held.segment, held.packed) ?? held.segment
  held.writer = null
}

function countKept({ segment, gone }: Pick<Held, 'segment' | 'gone'>): number {
  return segment.articleIds.length - gone.size
}
