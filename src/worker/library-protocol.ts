import type { ArticleDigest } from '../model/digest'
import type { LibraryEntry } from '../model/library-entry'
import type { LibraryAnswer, LibraryQuery } from '../model/library-query'
import type { JoinDecision, JoinProposal, VoiceAccount } from '../model/voice'

/** An article as the library's worker takes it in. */
export interface ShelfRow {
  readonly entry: LibraryEntry
  readonly text: string
  /** Null until it has been analysed. */
  readonly digest: ArticleDigest | null
}

/** Which of the results of a question are wanted, from 0. */
export interface Stretch {
  readonly offset: number
  readonly limit: number
}

/** Articles that tell one story: the same wire copy with small changes. */
export interface Story {
  /** Id of the article that stands for all. */
  readonly id: string
  /** All of them, in order of their dates. */
  readonly articles: readonly string[]
}

/** What the library's worker answers; it holds the words of all articles, so that the page need not. */
export interface LibraryApi {
  /** Reads what the browser's storage holds; later calls wait for that. Resolves with how many articles it knows. */
  open(): Promise<number>
  /** Takes articles in, or anew where they have changed. */
  put(rows: readonly ShelfRow[]): Promise<void>
  remove(articleIds: readonly string[]): Promise<void>
  ask(query: LibraryQuery, stretch: Stretch): Promise<LibraryAnswer>
  /** Null where there is no such voice (any more). */
  account(voiceId: string): Promise<VoiceAccount | null>
  /** The voices of one article, by the ids of its entities. */
  voicesOf(articleId: string): Promise<Readonly<Record<string, string>>>
  proposals(): Promise<readonly JoinProposal[]>
  decide(decisions: readonly JoinDecision[]): Promise<void>
  stories(): Promise<readonly Story[]>
}
