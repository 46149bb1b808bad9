import { itemOf, refuse, type IntakeItem } from '../intake-result'
import type { IntakeTask } from '../intake-task'
import type { Source } from '../source'
import { documentKind } from './document-kind'
import { nameEntry } from './entry-name'
import type { ZipEntry } from './zip-directory'
import { listEntries, unpackEntry } from './zip-entries'

/** An archive in an archive is opened; one in that is not. */
const MAX_DEPTH = 2

/** What a ZIP archive holds, file by file, each unpacked when its turn comes; or the Word document that it is. */
export async function* openZip(source: Source, task: IntakeTask): AsyncGenerator<IntakeItem> {
  const entries = await listEntries(source.blob)
  if (typeof entries === 'string') {
    yield itemOf(source.name, refuse(entries))
    return
  }
  const kind = documentKind(entries)
  if (kind === 'word') {
    const { openWord } = await import('../word/open-word')
    yield* openWord(source, entries, task)
  } else if (kind === 'other') yield itemOf(source.name, refuse('unsupported-format'))
  else if (task.depth >= MAX_DEPTH) yield itemOf(source.name, refuse('nested-archive'))
  else yield* openEntries(source, entries, { ...task, depth: task.depth + 1 })
}

async function* openEntries(
  source: Source,
  entries: readonly ZipEntry[],
  task: IntakeTask,
): AsyncGenerator<IntakeItem> {
  let isEmpty = true
  for (const entry of entries) {
    const name = nameEntry(entry.path)
    if (name === null) continue
    isEmpty = false
    const blob = await unpackEntry(source.blob, entry, task)
    if (task.signal?.aborted) return
    if (task.allowance.bytes < 0) {
      yield itemOf(source.name, refuse('unpacks-too-large'))
      return
    }
    if (typeof blob === 'string') yield itemOf(name, refuse(blob))
    else yield* task.open({ blob, name }, task)
  }
  if (isEmpty) yield itemOf(source.name, refuse('empty'))
}
