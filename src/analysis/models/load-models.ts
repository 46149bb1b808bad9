import { addUpBytes, type LoadProgress } from './add-up-bytes'
import { decodeModels } from './decode-models'
import type { ManifestEntry } from './manifest'
import { MANIFEST_FILE, readManifest } from './manifest'
import { ModelFormatError } from './model-format-error'
import type { Models, ModelVersion } from './models'

/** What is known of a model's file before it is read, and whom to tell of its way here. */
export interface WantedModel {
  readonly entry: ManifestEntry
  /** Takes the number of bytes of the content that have come so far, as often as there are more. */
  readonly onBytes: (arrived: number) => void
}

/** The content of one file of the models folder, uncompressed. Nothing is known beforehand of the manifest itself. */
export type ReadModelFile = (name: string, wanted?: WantedModel) => Promise<Uint8Array>

/** A model that has been read and decoded. */
export interface LoadedModelFile extends ModelVersion {
  readonly bytes: number
}

/**
 * Reads all models side by side and decodes what the engine needs; the caller says how a file is
 * read, so that the worker (`fetch`) and the command line (`fs`) share the rest.
 * @throws {ModelFormatError} when the manifest or a model is not what this engine reads; what
 *   `readFile` throws passes through.
 */
export async function loadModels(
  readFile: ReadModelFile,
  onProgress?: (progress: LoadProgress) => void,
): Promise<{ models: Models; loaded: readonly LoadedModelFile[] }> {
  const { files, loaded } = await readModelFiles(readFile, onProgress)
  return { models: decodeModels(files, loaded), loaded }
}

/** The contents of all models that the manifest lists, by name; it throws as `loadModels` does. */
export async function readModelFiles(
  readFile: ReadModelFile,
  onProgress?: (progress: LoadProgress) => void,
): Promise<{ files: ReadonlyMap<string, Uint8Array>; loaded: readonly LoadedModelFile[] }> {
  const manifest = readManifest(await readFile(MANIFEST_FILE))
  const report = addUpBytes(manifest.models, onProgress)
  const contents = manifest.models.map(async (entry) => {
    const bytes = await readWhole(entry, readFile, report)
    return [entry.name, bytes] as const
  })
  return {
    files: new Map(await Promise.all(contents)),
    loaded: manifest.models.map(({ name, version, bytes }) => ({ name, version, bytes })),
  }
}

async function readWhole(
  entry: ManifestEntry,
  readFile: ReadModelFile,
  report: (entry: ManifestEntry, arrived: number) => void,
): Promise<Uint8Array> {
  const onBytes = (arrived: number) => {
    report(entry, arrived)
  }
  const bytes = await readFile(entry.file, { entry, onBytes })
  if (bytes.byteLength !== entry.bytes)
    throw new ModelFormatError(
      `${entry.file} has ${String(bytes.byteLength)} bytes; the manifest says ${String(entry.bytes)}.`,
    )
  report(entry, entry.bytes)
  return bytes
}
