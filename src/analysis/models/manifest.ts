import { ModelFormatError } from './model-format-error'

/** The file beside the models that lists them. */
export const MANIFEST_FILE = 'manifest.json'

/** One line of `public/models/manifest.json`. */
export interface ManifestEntry {
  readonly name: string
  readonly version: string
  /** File name beside the manifest. */
  readonly file: string
  /** Size of the content; a file compressed by gzip is smaller. */
  readonly bytes: number
  /** Of the content, uncompressed; hexadecimal. */
  readonly sha256: string
  /** Format version of the file's container. */
  readonly format: number
  /** SPDX expression for the data inside. */
  readonly licence: string
}

/** The models that belong to one build of the engine. */
export interface Manifest {
  readonly models: readonly ManifestEntry[]
}

/**
 * The manifest in these bytes of JSON.
 * @throws {ModelFormatError} when it is no JSON or a field is missing; the message names it.
 */
export function readManifest(bytes: Uint8Array): Manifest {
  let json: unknown
  try {
    json = JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    throw new ModelFormatError('The model manifest is no JSON.')
  }
  if (!isRecord(json) || !Array.isArray(json.models))
    throw new ModelFormatError('The model manifest has no list called "models".')
  return { models: json.models.map(readEntry) }
}

function readEntry(value: unknown, index: number): ManifestEntry {
  const where = `model ${String(index + 1)} of the manifest`
  if (!isRecord(value)) throw new ModelFormatError(`Not an object: ${where}.`)
  const text = (key: string) => {
    const field = value[key]
    if (typeof field !== 'string') throw new ModelFormatError(`No text "${key}" in ${where}.`)
    return field
  }
  const count = (key: string) => {
    const field = value[key]
    if (typeof field !== 'number') throw new ModelFormatError(`No number "${key}" in ${where}.`)
    return field
  }
  return {
    name: text('name'),
    version: text('version'),
    file: text('file'),
    bytes: count('bytes'),
    sha256: text('sha256'),
    format: count('format'),
    licence: text('licence'),
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
