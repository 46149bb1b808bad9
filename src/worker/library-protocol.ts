import type { Decision } from '../model/decision'
import type { LibraryAnswer, LibraryQuery, Stretch } from '../model/library-query'
import type { ShelfRow } from '../model/shelf-row'
import type { JoinProposal, VoiceAccount } from '../model/voice'

/** Articles that tell one story: the same wire copy with small changes. */
export interface Story {
  /** Id of the article that stands for all. */
  readonly id: string
  /** All of them, in order of their dates. */
  readonly articles: readonly string[]
}

/** What an entity of one article is across the library. */
export interface EntityAcross {
  /** Id and name of its voice. */
  readonly voice: string
  readonly name: string
  /** In how many articles it is mentioned, and how often. */
  readonly articles: number
  readonly mentions: number
}

/** What the library's worker answers; it holds the words of all articles, so that the page need not. */
export interface LibraryApi {
  /** Reads what the browser's storage holds; later calls wait for that. Resolves with how many articles it knows. */
  open(): Promise<number>
  /** Takes articles in, or anew where they have changed. */
  put(rows: readonly ShelfRow[]): Promise<void>
  remove(articleIds: readonly string[]): Promise<void>
  /** Resolves once it is known who is who. Questions before that are answered without counts of voices. */
  gathered(): Promise<void>
  ask(query: LibraryQuery, stretch: Stretch): Promise<LibraryAnswer>
  /** The results alone, for whoever goes on in what was asked before. */
  hits(query: LibraryQuery, stretch: Stretch): Promise<LibraryAnswer['hits']>
  /** Null where there is no such voice (any more). */
  account(voiceId: string): Promise<VoiceAccount | null>
  /** By the ids of the article's entities. */
  voicesOf(articleId: string): Promise<Readonly<Record<string, EntityAcross>>>
  proposals(): Promise<readonly JoinProposal[]>
  /** Everything that the reader has decided; what is no longer among it is undone. */
  decide(decisions: readonly Decision[]): Promise<void>
  /** Those of two articles or more; waits until the words of all articles are known. */
  stories(): Promise<readonly Story[]>
}
