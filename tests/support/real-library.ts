import { createCollation } from '../../src/collate/create-collation'
import { createShelf } from '../../src/search/create-shelf'
import { stampOf } from '../../src/search/stamp-of'
import { openLibrary } from '../../src/storage/open-library'
import type { LibraryClient } from '../../src/worker/library-client'
import { createLibraryService } from '../../src/worker/serve-library'

/** The library's real service, without a worker around it. */
export function createRealLibrary(): LibraryClient {
  const service = createLibraryService({
    openStorage: () => openLibrary(),
    shelf: createShelf(),
    collation: createCollation(),
    stampOf,
  })
  return { ...service, close: () => undefined }
}
