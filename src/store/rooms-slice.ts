import type { StateCreator } from 'zustand/vanilla'
import type { LibraryQuery } from '../model/library-query'
import { EVERYTHING } from './query-parameters'
import { formatRoute, HOME, type Room, type Route } from './route'

/** Where the reader left the results of a question. */
export interface ResultsPlace {
  /** The first result that was wholly in view. */
  readonly index: number
  /** Pixels between the top of the window and that result. */
  readonly top: number
  /** The result that had the focus; null where none had. */
  readonly focused: number | null
}

export interface RoomsSlice {
  readonly room: Room
  /** The latest question to the library, which outlasts the visit to an article. */
  readonly query: LibraryQuery
  readonly voiceId: string | null
  /** Words to be marked in the open article; null for none. */
  readonly find: string | null
  /** By the address of the question. */
  readonly places: Readonly<Record<string, ResultsPlace>>
  /** Remembers where the results of the present question are left. */
  readonly leaveResults: (place: ResultsPlace) => void
  readonly followRooms: (route: Route) => void
}

export const createRoomsSlice: StateCreator<RoomsSlice> = (set) => ({
  room: 'reader',
  query: EVERYTHING,
  voiceId: null,
  find: null,
  places: {},
  leaveResults: (place) =>
    set(({ places, query }) => ({ places: { ...places, [addressOf(query)]: place } })),
  followRooms: ({ room, query, voiceId, find }) =>
    set((state) => ({
      room,
      voiceId,
      find,
      query: room === 'library' && !isSame(query, state.query) ? query : state.query,
    })),
})

/** Where the results of the present question were left; null where they have not been seen. */
export function selectResultsPlace({ places, query }: RoomsSlice): ResultsPlace | null {
  return places[addressOf(query)] ?? null
}

function addressOf(query: LibraryQuery): string {
  return formatRoute({ ...HOME, room: 'library', query })
}

/** Both are read from a URL, in one order of keys. */
function isSame(a: LibraryQuery, b: LibraryQuery): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
