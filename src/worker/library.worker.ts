import { expose } from 'comlink'
import { createCollation } from '../collate/create-collation'
import { createShelf } from '../search/create-shelf'
import { stampOf } from '../search/stamp-of'
import { openLibrary } from '../storage/open-library'
import { createLibraryService } from './serve-library'

const service = createLibraryService({
  openStorage: () => openLibrary(),
  shelf: createShelf(),
  collation: createCollation(),
  stampOf,
})

expose(service)
// What the browser keeps is read before anyone asks.
void service.open()
