import type { EntityKind } from '../model/entity'
import type { Voice } from '../model/voice'
import { foldWords, slugOf } from './fold-name'
import type { Occurrence, VoiceNode } from './occurrence'

/** A fuller name is shown if it is used at least this often beside the most frequent one. */
const MIN_SHARE = 0.1

/** The node of all these, without a number in its id yet. @param occurrences in order, never empty */
export function makeNode(kind: EntityKind, occurrences: readonly Occurrence[]): VoiceNode {
  const name = usualName(kind, occurrences)
  const base = `${kind}:${slugOf(name.replace(/^the (?=.)/i, ''))}`
  return { kind, name, base, occurrences, id: base }
}

/**
 * The name to show: for people the most used that has a given name, for bodies the most used, or a fuller one than that, if a
 * good part of the articles use it. Steadier than the fullest of all, for ids are made from it.
 */
function usualName(kind: EntityKind, occurrences: readonly Occurrence[]): string {
  const first = occurrences[0]?.entity.name ?? ''
  if (occurrences.length === 1) return first
  const counts = new Map<string, number>()
  for (const { entity } of occurrences) counts.set(entity.name, (counts.get(entity.name) ?? 0) + 1)
  if (counts.size === 1) return first
  const sorted = [...counts].sort(
    ([a, m], [b, n]) => n - m || a.length - b.length || (a < b ? -1 : 1),
  )
  const most = sorted[0]
  if (!most) return first
  if (kind === 'person') return (sorted.find(([name]) => name.includes(' ')) ?? most)[0]
  if (most[0].includes(' ')) return most[0]
  const enough = occurrences.length * MIN_SHARE
  return (sorted.find(([name, times]) => name.includes(' ') && times >= enough) ?? most)[0]
}

/** A voice as the reader sees it. */
export function showVoice({ id, kind, name, occurrences }: VoiceNode): Voice {
  const names = new Tally()
  const descriptions = new Tally()
  for (const { entity } of occurrences) {
    names.add(entity.name)
    for (const alias of entity.aliases) names.add(alias)
    for (const description of entity.descriptions) descriptions.add(description)
  }
  return {
    id,
    kind,
    name,
    aliases: names.inOrder().filter((alias) => alias !== name),
    descriptions: descriptions.inOrder(),
    appearances: occurrences.map(({ article, entity }) => ({
      articleId: article.id,
      entityId: entity.id,
    })),
  }
}

/** Would one of its names have given it this id? */
export function hadId({ kind, occurrences }: VoiceNode, id: string): boolean {
  if (!id.startsWith(`${kind}:`)) return false
  const slug = id.slice(kind.length + 1)
  const isIt = (name: string) => foldWords(name).join('-') === slug
  return occurrences.some(({ entity }) => isIt(entity.name) || entity.aliases.some(isIt))
}

/** The kind that most of them have. */
export function kindOf(occurrences: readonly Occurrence[]): EntityKind {
  const counts = { person: 0, organisation: 0, place: 0 }
  for (const { form } of occurrences) counts[form.kind]++
  const kinds = ['person', 'organisation', 'place'] as const
  return kinds.reduce((best, kind) => (counts[kind] > counts[best] ? kind : best))
}

/** Counts texts whatever their capitals; each is shown as it was first written. */
class Tally {
  private readonly counts = new Map<string, { text: string; times: number }>()

  add(text: string): void {
    const key = foldWords(text).join(' ')
    const known = this.counts.get(key)
    if (known) known.times++
    else this.counts.set(key, { text, times: 1 })
  }

  inOrder(): readonly string[] {
    return [...this.counts.values()]
      .sort((a, b) => b.times - a.times || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
      .map(({ text }) => text)
  }
}
