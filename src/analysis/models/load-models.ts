import { decodeGazetteer } from './decode-gazetteer'
import type { ManifestEntry } from './manifest'
import { MANIFEST_FILE, readManifest } from './manifest'
import { ModelFormatError } from './model-format-error'
import type { Models, ModelVersion } from './models'

/** The bytes of one file of the models folder, by its name. */
export type ReadModelFile = (name: string) => Promise<Uint8Array>

/** How many bytes of all model files have been read. */
export interface LoadProgress {
  readonly done: number
  readonly total: number
}

/** A model that has been read and decoded. */
export interface LoadedModelFile extends ModelVersion {
  readonly bytes: number
}

/**
 * Reads and decodes every model the engine needs; the caller says how a file is read, so that
 * the worker (`fetch`) and the command line (`fs`) share the rest.
 * @throws {ModelFormatError} when the manifest or a model is not what this engine reads; what
 *   `readFile` throws passes through.
 */
export async function loadModels(
  readFile: ReadModelFile,
  onProgress?: (progress: LoadProgress) => void,
): Promise<{ models: Models; loaded: readonly LoadedModelFile[] }> {
  const manifest = readManifest(await readFile(MANIFEST_FILE))
  const total = manifest.models.reduce((sum, model) => sum + model.bytes, 0)
  let done = 0
  onProgress?.({ done, total })
  const files = new Map<string, Uint8Array>()
  for (const entry of manifest.models) {
    files.set(entry.name, await readWhole(entry, readFile))
    done += entry.bytes
    onProgress?.({ done, total })
  }
  const gazetteer = files.get('gazetteer')
  if (!gazetteer) throw new ModelFormatError('The manifest lists no model called "gazetteer".')
  return {
    models: {
      versions: manifest.models.map(({ name, version }) => ({ name, version })),
      gazetteer: decodeGazetteer(gazetteer),
    },
    loaded: manifest.models.map(({ name, version, bytes }) => ({ name, version, bytes })),
  }
}

async function readWhole(entry: ManifestEntry, readFile: ReadModelFile): Promise<Uint8Array> {
  const bytes = await readFile(entry.file)
  if (bytes.byteLength !== entry.bytes)
    throw new ModelFormatError(
      `${entry.file} has ${String(bytes.byteLength)} bytes; the manifest says ${String(entry.bytes)}.`,
    )
  return bytes
}
