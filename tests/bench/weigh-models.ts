import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { isGzip } from '../../src/model/is-gzip'

/** What all models, lists, cards and the manifest may weigh together on their way to the reader. */
export const MODELS_BUDGET_BYTES = 8_000_000

/** What one file of the models' folder weighs, in bytes. */
export interface FileWeight {
  readonly file: string
  /** Uncompressed, however it is stored. */
  readonly raw: number
  /** As it travels: as stored where that is gzip already, else by `gzip -9`. */
  readonly gzipped: number
}

/** The weight of every file in the folder, by name. */
export async function weighModels(folder: string): Promise<readonly FileWeight[]> {
  const files = (await readdir(folder)).sort()
  return Promise.all(files.map(async (file) => weigh(file, await readFile(join(folder, file)))))
}

/** The gzipped bytes of all files together. */
export function sumGzipped(weights: readonly FileWeight[]): number {
  return weights.reduce((sum, { gzipped }) => sum + gzipped, 0)
}

function weigh(file: string, stored: Uint8Array): FileWeight {
  return isGzip(stored)
    ? { file, raw: gunzipSync(stored).byteLength, gzipped: stored.byteLength }
    : { file, raw: stored.byteLength, gzipped: gzipSync(stored, { level: 9 }).byteLength }
}
