import { compareOccurrences, type VoiceNode } from './occurrence'

/** Gives out ids: namesakes are numbered by the date of their first article, so that the order of puts plays no part. */
export interface VoiceIds {
  readonly add: (node: VoiceNode) => void
  readonly remove: (node: VoiceNode) => void
  /** Numbers anew what has changed, and gives back all that may have another id than before. */
  readonly settle: () => readonly VoiceNode[]
  /** Null where nobody has this id. */
  readonly find: (id: string) => VoiceNode | null
  readonly all: () => Iterable<VoiceNode>
}

/** No voices yet. */
export function createVoiceIds(): VoiceIds {
  const bases = new Map<string, Set<VoiceNode>>()
  const byId = new Map<string, VoiceNode>()
  const changed = new Set<string>()

  function touch(base: string): void {
    changed.add(base)
    // "radio-2" may be the second "Radio" or the first "Radio 2".
    const stem = /^(.*)-\d+$/.exec(base)?.[1]
    if (stem !== undefined && bases.has(stem)) changed.add(stem)
  }

  function add(node: VoiceNode): void {
    const nodes = bases.get(node.base)
    if (nodes) nodes.add(node)
    else bases.set(node.base, new Set([node]))
    touch(node.base)
  }

  function remove(node: VoiceNode): void {
    const nodes = bases.get(node.base)
    nodes?.delete(node)
    if (nodes?.size === 0) bases.delete(node.base)
    if (byId.get(node.id) === node) byId.delete(node.id)
    touch(node.base)
  }

  function settle(): readonly VoiceNode[] {
    for (const base of changed)
      for (const node of bases.get(base) ?? []) if (byId.get(node.id) === node) byId.delete(node.id)
    for (const base of changed) number(base)
    const touched = [...changed].flatMap((base) => [...(bases.get(base) ?? [])])
    changed.clear()
    return touched
  }

  function number(base: string): void {
    const nodes = [...(bases.get(base) ?? [])]
    if (nodes.length > 1) nodes.sort(byFirst)
    let n = 1
    for (const node of nodes) {
      node.id = base
      if (n > 1) {
        while (bases.has(`${base}-${n}`)) n++
        node.id = `${base}-${n}`
      }
      n++
      byId.set(node.id, node)
    }
  }

  return { add, remove, settle, find: (id) => byId.get(id) ?? null, all: () => byId.values() }
}

function byFirst(a: VoiceNode, b: VoiceNode): number {
  const [x, y] = [a.occurrences[0], b.occurrences[0]]
  return x && y ? compareOccurrences(x, y) : 0
}
