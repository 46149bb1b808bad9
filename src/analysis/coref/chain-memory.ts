import type { PronounGroup } from '../../language/pronouns'

/** A mention that has been read, in tokens. */
export interface ReadMention {
  readonly first: number
  readonly end: number
  readonly sentence: number
  /** How many mentions were read before it. */
  readonly order: number
  readonly form: 'full' | 'single' | 'nominal' | 'pronoun'
}

/** What is remembered of a chain while a text is read. */
export interface RememberedChain {
  readonly chain: number
  /** In text order; the newest `KEPT_MENTIONS`. */
  readonly mentions: ReadMention[]
  count: number
  /** How often each group of pronouns has meant it. */
  readonly pronouns: Record<PronounGroup, number>
}

/** Of each chain so many mentions are kept; features look no further back. */
const KEPT_MENTIONS = 6
/** Nobody keeps more people in mind; it also bounds the time a pronoun takes. */
const MOST_CHAINS = 40

/** Who has been mentioned so far, the most recent last. */
export interface ChainMemory {
  readonly mention: (
    chain: number,
    mention: Omit<ReadMention, 'order'>,
    group: PronounGroup | null,
  ) => void
  /** The most recent first. */
  readonly recent: () => readonly RememberedChain[]
  /** Number of mentions read. */
  readonly size: () => number
}

export function createChainMemory(): ChainMemory {
  const known = new Map<number, RememberedChain>()
  let size = 0
  return {
    mention: (chain, mention, group) => {
      const entry = known.get(chain) ?? {
        chain,
        mentions: [],
        count: 0,
        pronouns: { he: 0, she: 0, it: 0, they: 0 },
      }
      known.delete(chain)
      known.set(chain, entry)
      if (known.size > MOST_CHAINS) known.delete(known.keys().next().value ?? chain)
      entry.mentions.push({ ...mention, order: size++ })
      if (entry.mentions.length > KEPT_MENTIONS) entry.mentions.shift()
      entry.count++
      if (group) entry.pronouns[group]++
    },
    recent: () => [...known.values()].reverse(),
    size: () => size,
  }
}
