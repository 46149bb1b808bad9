import { createCollation } from '../../src/collate/create-collation'
import { createShelf } from '../../src/search/create-shelf'
import { stampOf } from '../../src/search/stamp-of'
import { openLibrary } from '../../src/storage/open-library'
import type { LibraryClient } from '../../src/worker/library-client'
import { createLibraryService } from '../../src/worker/serve-library'

/** The library itself, without a worker between it and the page. */
export function createRealLibraryClient(): LibraryClient {
  const service = createLibraryService({
    openStorage: () => openLibrary(),
    shelf: createShelf(),
    collation: createCollation(),
    stampOf,
  })
  return { ...service, close: () => undefined }
}
