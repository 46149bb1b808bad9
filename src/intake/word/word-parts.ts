import { zipSync, type Zippable } from 'fflate'
import type { IntakeReason } from '../../model/failure'
import type { ZipEntry } from '../archive/zip-directory'
import { unpackEntry } from '../archive/zip-entries'
import type { IntakeTask } from '../intake-task'
import { readBytes } from '../source'

/** The parts that words are in, and what these need to be understood: no pictures, fonts, macros or embedded files. */
const READ =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/document\.xml\.rels|(?:document|styles|numbering|footnotes|endnotes)\.xml))$/

/** All these parts together; 100,000 words with all their formatting stay below. In bytes. */
const MAX_PARTS_BYTES = 24 * 1024 * 1024

/** A declaration of document type is in no Word document; its entities can grow without end. */
const DOCTYPE = /<!DOCTYPE/i

/** The archive of a Word document with nothing in it but what is read, unpacked within bounds; or why not. */
export async function keepWordParts(
  archive: Blob,
  entries: readonly ZipEntry[],
  task: IntakeTask,
): Promise<Uint8Array<ArrayBuffer> | IntakeReason> {
  const kept: Zippable = {}
  let total = 0
  for (const entry of entries.filter(({ path }) => READ.test(path))) {
    const part = await unpackEntry(archive, entry, task)
    if (typeof part === 'string') return part
    total += part.size
    if (total > MAX_PARTS_BYTES) return 'too-large'
    const bytes = await readBytes(part)
    if (!bytes) return 'unreadable'
    if (DOCTYPE.test(new TextDecoder('latin1').decode(bytes.subarray(0, 4096))))
      return 'too-complex'
    kept[entry.path] = bytes
  }
  return zipSync(kept, { level: 0 })
}
