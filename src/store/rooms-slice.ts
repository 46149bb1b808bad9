import type { StateCreator } from 'zustand/vanilla'
import type { LibraryQuery } from '../model/library-query'
import { EVERYTHING } from './query-parameters'
import type { Room, Route } from './route'

export interface RoomsSlice {
  readonly room: Room
  /** The latest question to the library, which outlasts the visit to an article. */
  readonly query: LibraryQuery
  readonly voiceId: string | null
  /** Words to be marked in the open article; null for none. */
  readonly find: string | null
  readonly followRooms: (route: Route) => void
}

export const createRoomsSlice: StateCreator<RoomsSlice> = (set) => ({
  room: 'reader',
  query: EVERYTHING,
  voiceId: null,
  find: null,
  followRooms: ({ room, query, voiceId, find }) =>
    set((state) => ({
      room,
      voiceId,
      find,
      query: room === 'library' && !isSame(query, state.query) ? query : state.query,
    })),
})

/** Both are read from a URL, in one order of keys. */
function isSame(a: LibraryQuery, b: LibraryQuery): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
