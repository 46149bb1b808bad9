import { AUXILIARIES } from '../../language/auxiliaries'
import { PREPOSITIONS } from '../../language/clause-words'
import { SPEECH_VERB_FORMS } from '../../language/speech-verbs'
import { mixHashes } from '../network/hash'
import type { TextView } from './text-view'

/** Kinds of words that tell how two places of a sentence hang together; a kind is an index into this list. */
export const BETWEEN = [
  'comma',
  'joins',
  'that',
  'relative',
  'adverbial',
  'says',
  'quotation',
  'break',
  'to',
  'preposition',
  'auxiliary',
  'name',
] as const

type Between = (typeof BETWEEN)[number]

/** How the clause of a later place hangs on that of an earlier one, by the last opening between them. */
export const LINKS = [
  'same',
  'joins',
  'that',
  'relative',
  'adverbial',
  'says',
  'quotation',
  'break',
] as const

const KIND_OF: ReadonlyMap<string, Between> = new Map([
  ...entries('comma', ','),
  ...entries('joins', 'and or but nor'),
  ...entries('that', 'that whether'),
  ...entries('relative', 'who whom whose which where'),
  ...entries(
    'adverbial',
    'because as when while if although though after before since until unless so',
  ),
  ...entries('quotation', '“ ” " ‘ ’'),
  ...entries('break', '; : — – ( ) …'),
  ...entries('to', 'to'),
])

function entries(kind: Between, words: string): readonly (readonly [string, Between])[] {
  return words.split(' ').map((word) => [word, kind] as const)
}

/** What kind of word stands at a token, or null for most. */
function kindAt({ page }: TextView, i: number): Between | null {
  if (page.nameAt[i]! >= 0) return 'name'
  const word = page.tokens[i]!.text.toLowerCase()
  const kind = KIND_OF.get(word)
  if (kind) return kind
  if (SPEECH_VERB_FORMS.has(word)) return 'says'
  if (AUXILIARIES.has(word)) return 'auxiliary'
  return PREPOSITIONS.has(word) ? 'preposition' : null
}

/** What stands between two places of one sentence. */
export interface WordsBetween {
  /** Kinds that occur, each once. */
  readonly kinds: ReadonlySet<number>
  /** Index into `LINKS`. */
  readonly link: number
}

export function wordsBetween(view: TextView, from: number, to: number): WordsBetween {
  const kinds = new Set<number>()
  let link = 0
  for (let i = from; i < to; i++) {
    const kind = kindAt(view, i)
    if (kind === null) continue
    kinds.add(BETWEEN.indexOf(kind))
    const opened = (LINKS as readonly string[]).indexOf(kind)
    if (opened > 0) link = opened
  }
  return { kinds, link }
}

/** Longer ways are seldom the same twice. */
const MOST_WORDS = 6

/**
 * A hash of the words from one place to another, content words by their coarse cluster; null where there are more than
 * `MOST_WORDS`.
 */
export function wayBetween(view: TextView, from: number, to: number): number | null {
  if (to - from > MOST_WORDS) return null
  let hash = 17
  for (let i = from; i < to; i++) {
    const isPlain = kindAt(view, i) === null
    const { clusters, lower } = view.traits[i]!
    const word = view.page.nameAt[i]! >= 0 ? 1 : isPlain ? clusters[2]! : lower
    hash = mixHashes(hash, word)
  }
  return hash
}
