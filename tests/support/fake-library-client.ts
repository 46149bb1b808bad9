import type { LibraryClient } from '../../src/worker/library-client'

/** A library that takes everything and finds nothing. */
export function createFakeLibraryClient(): LibraryClient {
  return {
    open: () => Promise.resolve(0),
    put: () => Promise.resolve(),
    remove: () => Promise.resolve(),
    gathered: () => Promise.resolve(),
    ask: () =>
      Promise.resolve({
        total: 0,
        hits: [],
        facets: {
          publisher: [],
          year: [],
          speaker: [],
          person: [],
          organisation: [],
          place: [],
          kind: [],
        },
        problems: [],
      }),
    hits: () => Promise.resolve([]),
    account: () => Promise.resolve(null),
    voicesOf: () => Promise.resolve({}),
    proposals: () => Promise.resolve([]),
    decide: () => Promise.resolve(),
    stories: () => Promise.resolve([]),
    close: () => undefined,
  }
}
