import { itemOf, refuse, type IntakeItem } from '../intake-result'
import type { IntakeTask } from '../intake-task'
import type { Source } from '../source'
import { unpack } from './unpack'

const MAX_DEPTH = 2

/** What a gzip file holds: one file, which is called as it is without ".gz". */
export async function* openGzip(source: Source, task: IntakeTask): AsyncGenerator<IntakeItem> {
  if (task.depth >= MAX_DEPTH) {
    yield itemOf(source.name, refuse('nested-archive'))
    return
  }
  const blob = await unpack(source.blob, 'gzip', task)
  if (task.signal?.aborted) return
  const name = source.name.replace(/\.gz$/i, '')
  if (typeof blob === 'string') yield itemOf(source.name, refuse(blob))
  else yield* task.open({ blob, name }, { ...task, depth: task.depth + 1 })
}
