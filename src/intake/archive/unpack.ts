import { Gunzip, Inflate } from 'fflate'
import type { IntakeReason } from '../../model/failure'
import { readBytes } from '../source'
import type { IntakeTask } from '../intake-task'

/** Largest file that is unpacked, in bytes: a table of some 20 million words. */
const MAX_UNPACKED_BYTES = 128 * 1024 * 1024

/** Text shrinks to a quarter, the dullest table to a hundredth; a bomb to a thousandth. */
const MAX_RATIO = 200

/** Below this nothing is suspicious, for a few equal lines shrink well. In bytes. */
const HARMLESS_BYTES = 1024 * 1024

/** So much is unpacked at a time; the worst of it grows a thousandfold. In packed bytes. */
const STEP_BYTES = 16 * 1024

/** So much is fetched at a time. In bytes. */
const FETCHED_BYTES = 64 * STEP_BYTES

/** Which stream the packed bytes are. */
export type Packing = 'stored' | 'deflate' | 'gzip'

/** True where something that is said to unpack to so many bytes need not even be tried. */
export function isBeyondBounds(packedBytes: number, bytes: number, task: IntakeTask): boolean {
  return (
    bytes > MAX_UNPACKED_BYTES ||
    bytes > task.allowance.bytes ||
    (bytes > HARMLESS_BYTES && bytes > packedBytes * MAX_RATIO)
  )
}

/**
 * What the packed bytes unpack to, or why not. Stops as soon as it grows beyond bounds, whatever the
 * archive said of its size; what has been unpacked counts against the allowance of the task.
 */
export async function unpack(
  packed: Blob,
  packing: Packing,
  task: IntakeTask,
): Promise<Blob | IntakeReason> {
  if (packing === 'stored')
    return isBeyondBounds(packed.size, packed.size, task) ? 'unpacks-too-large' : packed
  const parts: Uint8Array<ArrayBuffer>[] = []
  let unpacked = 0
  let isDone = false
  const take = (chunk: Uint8Array, final: boolean) => {
    if (chunk.length > 0) parts.push(chunk.slice())
    unpacked += chunk.length
    task.allowance.bytes -= chunk.length
    isDone ||= final
  }
  const stream = packing === 'gzip' ? new Gunzip(take) : new Inflate(take)
  try {
    for (let at = 0; at < packed.size; at += FETCHED_BYTES) {
      const bytes = await readBytes(packed, at, Math.min(at + FETCHED_BYTES, packed.size))
      if (!bytes) return 'unreadable'
      for (let i = 0; i < bytes.length; i += STEP_BYTES) {
        stream.push(bytes.subarray(i, i + STEP_BYTES), at + i + STEP_BYTES >= packed.size)
        if (isBeyondBounds(at + i + STEP_BYTES, unpacked, task) || task.allowance.bytes < 0)
          return 'unpacks-too-large'
        await task.giveWay()
        if (task.signal?.aborted) return 'unreadable'
      }
    }
  } catch {
    return 'damaged'
  }
  return isDone ? new Blob(parts) : 'damaged'
}
