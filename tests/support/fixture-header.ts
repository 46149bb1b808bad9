import type { EntityKind } from '../../src/model/entity'
import type { QuoteKind } from '../../src/model/quote'

export interface DeclaredEntity {
  readonly key: string
  readonly kind: EntityKind
  readonly name: string
}

/** Who speaks: entities by their keys, words for a speaker who is no entity, or the words of the source. */
export type DeclaredSpeaker =
  | { readonly by: 'entities'; readonly keys: readonly string[] }
  | { readonly by: 'text'; readonly text: string }
  | { readonly by: 'source' }
  | { readonly by: 'nobody' }

export interface DeclaredQuote {
  readonly label: string
  readonly kind: QuoteKind
  readonly doubtful: boolean
  readonly speaker: DeclaredSpeaker
}

export interface FixtureHeader {
  readonly language: string
  readonly entities: readonly DeclaredEntity[]
  readonly quotes: readonly DeclaredQuote[]
}

const LANGUAGE = /^language ([a-z]{2,3})$/
const ENTITY = /^(person|organisation|place) ([a-z]+) (.+)$/
const QUOTE = /^quote (\d+) (direct|indirect|mixed)( doubtful)? (.+)$/
const SPEAKER_KEYS = /^[a-z]+( \+ [a-z]+)*$/

/**
 * The declarations that stand above an article's marks, one a line.
 * @throws {Error} naming the first line that is none.
 * @example readFixtureHeader('person pell Mara Pell\nquote 1 direct pell')
 */
export function readFixtureHeader(header: string): FixtureHeader {
  let language = 'en'
  const entities: DeclaredEntity[] = []
  const quotes: DeclaredQuote[] = []
  for (const line of header.split('\n').filter((each) => each !== '')) {
    const [, code] = LANGUAGE.exec(line) ?? []
    const [, kind, key, name] = ENTITY.exec(line) ?? []
    const [, label, quoteKind, doubtful, speaker] = QUOTE.exec(line) ?? []
    if (code) language = code
    // The patterns admit only the names of kinds.
    else if (kind && key && name) entities.push({ kind: kind as EntityKind, key, name })
    else if (label && quoteKind && speaker)
      quotes.push({
        label,
        kind: quoteKind as QuoteKind,
        doubtful: doubtful !== undefined,
        speaker: readSpeaker(speaker),
      })
    else throw new Error(`Not a declaration: "${line}"`)
  }
  return { language, entities, quotes }
}

function readSpeaker(words: string): DeclaredSpeaker {
  if (words === 'words') return { by: 'source' }
  if (words === 'nobody') return { by: 'nobody' }
  if (words.startsWith('“') && words.endsWith('”')) return { by: 'text', text: words.slice(1, -1) }
  if (SPEAKER_KEYS.test(words)) return { by: 'entities', keys: words.split(' + ') }
  throw new Error(`Not a speaker: "${words}"`)
}
