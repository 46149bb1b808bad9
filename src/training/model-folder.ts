import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { gunzipSync, gzipSync } from 'node:zlib'
import { FORMAT_VERSION } from '../analysis/models/read-container'
import { MANIFEST_FILE, readManifest, type ManifestEntry } from '../analysis/models/manifest'

/** A model as its training leaves it. */
export interface BuiltModel {
  readonly name: string
  readonly version: string
  readonly bytes: Uint8Array
  /** SPDX expression. */
  readonly licence: string
  /** What it reached on development sets, by name; empty where nothing is learned. */
  readonly scores: Readonly<Record<string, number>>
  /** Markdown behind the heading. */
  readonly card: string
}

/** The folder that the page and the command line read. */
export const MODEL_FOLDER = new URL('../../public/models/', import.meta.url)

/** The content of a model that the folder already holds. */
export function readBuiltModel(name: string, folder = MODEL_FOLDER): Uint8Array {
  const entry = readEntries(folder).find((known) => known.name === name)
  if (!entry) throw new Error(`The folder of models has no "${name}" yet: train it first.`)
  return gunzipSync(readFileSync(new URL(entry.file, folder)))
}

/**
 * Writes a model's file and card, and its line of the manifest; other models stay as they are.
 * @param order names of all models, as the manifest is to list them
 */
export function writeBuiltModel(
  model: BuiltModel,
  order: readonly string[],
  folder = MODEL_FOLDER,
): void {
  const { name, version, bytes, licence, scores, card } = model
  mkdirSync(folder, { recursive: true })
  for (const file of readdirSync(folder))
    if (file.startsWith(`${name}.`)) rmSync(new URL(file, folder))
  const file = `${name}.${version}.bin.gz`
  const packed = gzipSync(bytes, { level: 9 })
  writeFileSync(new URL(file, folder), packed)
  const title = name[0]!.toUpperCase() + name.slice(1)
  const size = `${String(bytes.byteLength)} bytes, ${String(packed.byteLength)} compressed by gzip.`
  writeFileSync(
    new URL(`${name}.md`, folder),
    `# ${title}, version ${version}\n\n${card.trim()}\n- **Size** ${size}\n`,
  )
  const entry = {
    name,
    version,
    file,
    bytes: bytes.byteLength,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    format: FORMAT_VERSION,
    licence,
    scores,
  }
  const models = [...readEntries(folder).filter((other) => other.name !== name), entry].sort(
    (a, b) => order.indexOf(a.name) - order.indexOf(b.name),
  )
  writeFileSync(new URL(MANIFEST_FILE, folder), `${JSON.stringify({ models }, null, 2)}\n`)
}

function readEntries(folder: URL): readonly ManifestEntry[] {
  const path = new URL(MANIFEST_FILE, folder)
  return existsSync(path) ? readManifest(readFileSync(path)).models : []
}
