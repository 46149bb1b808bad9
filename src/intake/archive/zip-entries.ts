import type { IntakeReason } from '../../model/failure'
import type { IntakeTask } from '../intake-task'
import { readBytes } from '../source'
import { isBeyondBounds, unpack } from './unpack'
import {
  findZipEnd,
  readZipDirectory,
  viewOf,
  ZIP_TAIL_BYTES,
  type ZipEntry,
} from './zip-directory'

/** A newspaper's whole year has some 50,000 articles. */
const MAX_ENTRIES = 60_000
const MAX_DIRECTORY_BYTES = 32 * 1024 * 1024

const LOCAL_SIGNATURE = 0x04034b50
const LOCAL_BYTES = 30

/** The entries of an archive, or why they cannot be listed. */
export async function listEntries(blob: Blob): Promise<readonly ZipEntry[] | IntakeReason> {
  const tail = await readBytes(blob, Math.max(0, blob.size - ZIP_TAIL_BYTES))
  if (!tail) return 'unreadable'
  const end = findZipEnd(tail)
  if (!end || end.start + end.bytes > blob.size) return 'damaged'
  if (end.entries > MAX_ENTRIES || end.bytes > MAX_DIRECTORY_BYTES) return 'too-complex'
  const directory = await readBytes(blob, end.start, end.start + end.bytes)
  const entries = directory && readZipDirectory(directory, end)
  if (!entries) return 'damaged'
  // Entries that share their bytes are how the smallest bombs are built.
  const packed = entries.reduce((sum, entry) => sum + entry.packedBytes, 0)
  return packed > blob.size ? 'unpacks-too-large' : entries
}

/** What an entry of the archive holds, or why it cannot be unpacked. */
export async function unpackEntry(
  archive: Blob,
  entry: ZipEntry,
  task: IntakeTask,
): Promise<Blob | IntakeReason> {
  if (entry.isEncrypted) return 'locked'
  if (entry.method !== 0 && entry.method !== 8) return 'unsupported-format'
  if (isBeyondBounds(entry.packedBytes, entry.statedBytes, task)) return 'unpacks-too-large'
  const header = await readBytes(archive, entry.offset, entry.offset + LOCAL_BYTES)
  if (!header || header.length < LOCAL_BYTES) return 'damaged'
  const view = viewOf(header)
  if (view.getUint32(0, true) !== LOCAL_SIGNATURE) return 'damaged'
  const start = entry.offset + LOCAL_BYTES + view.getUint16(26, true) + view.getUint16(28, true)
  const packed = archive.slice(start, start + entry.packedBytes)
  if (packed.size < entry.packedBytes) return 'damaged'
  return unpack(packed, entry.method === 0 ? 'stored' : 'deflate', task)
}
