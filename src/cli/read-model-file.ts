import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type { ReadModelFile } from '../analysis/models/load-models'
import { isGzip } from '../model/is-gzip'

/** Path of the models of this checkout. */
export const MODELS_FOLDER = join(fileURLToPath(import.meta.url), '../../../public/models')

const unpack = promisify(gunzip)

/**
 * A reader of the files in one folder of the disk, which unpacks what is compressed by gzip.
 *
 * @throws what `fs` and `zlib` throw, from the returned function
 * @example const { models } = await loadModels(readModelFilesIn(MODELS_FOLDER))
 */
export function readModelFilesIn(folder: string): ReadModelFile {
  return async (name) => {
    const bytes = await readFile(join(folder, name))
    return isGzip(bytes) ? unpack(bytes) : bytes
  }
}
