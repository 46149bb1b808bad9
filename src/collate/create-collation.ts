import type { ArticleDigest } from '../model/digest'
import type { JoinDecision, JoinProposal, Voice, VoiceAccount } from '../model/voice'
import type { Overruled } from './apply-decisions'
import { createStatementBook } from './create-statement-book'
import { createStoryBook } from './create-story-book'
import { createVoiceBook } from './create-voice-book'
import { describeVoice, type LibraryView } from './describe-voice'
import type { StoryArticles } from './gather-story'

/** An article as the collation takes it in. */
export interface CollatedArticle {
  readonly id: string
  /** ISO 8601, or null. */
  readonly publishedAt: string | null
  readonly text: string
  /** Null until it has been analysed: it may tell a story, but nobody is in it. */
  readonly digest: ArticleDigest | null
}

/** What belongs together across the articles of a library: voices, statements and stories. */
export interface Collation {
  /** Takes an article in, or anew. */
  readonly put: (article: CollatedArticle) => void
  /** The words of an article that was put in without them. */
  readonly setText: (articleId: string, text: string) => void
  readonly remove: (articleId: string) => void
  /** Sets all that the reader has decided about voices; what is no longer among it is undone. */
  readonly decide: (decisions: readonly JoinDecision[]) => void
  /** Decisions that others contradict, and why those win. */
  readonly overruled: () => readonly Overruled[]
  /** Sets all pairs of articles that the reader has said do not tell one story. */
  readonly setApart: (pairs: readonly (readonly [string, string])[]) => void
  /** Id of the voice; null where the library has no such entity. */
  readonly voiceOf: (articleId: string, entityId: string) => string | null
  /** By the ids of the article's entities. */
  readonly voicesOf: (articleId: string) => Readonly<Record<string, string>>
  readonly voice: (voiceId: string) => Voice | null
  readonly voices: () => readonly Voice[]
  /** Kind and name of a voice, without the work of gathering the rest; null where there is none. */
  readonly label: (voiceId: string) => Pick<Voice, 'kind' | 'name'> | null
  /** Ids of articles in which an entity has another voice than when this was last asked. */
  readonly changed: () => ReadonlySet<string>
  /** Does a slice of the work that questions would wait for, some hundredths of a second. Says whether any is left. */
  readonly prepare: () => boolean
  /** Null where there is no such voice (any more). */
  readonly account: (voiceId: string) => VoiceAccount | null
  readonly proposals: () => readonly JoinProposal[]
  readonly stories: () => readonly StoryArticles[]
}

/** Names, or articles with statements, that are gone through at a time when nobody asks. */
const SLICE = 200

/** A collation of no articles. */
export function createCollation(): Collation {
  const articles = new Map<string, Pick<CollatedArticle, 'publishedAt' | 'digest'>>()
  const voices = createVoiceBook()
  const statements = createStatementBook()
  const stories = createStoryBook()

  function put({ id, publishedAt, text, digest }: CollatedArticle): void {
    articles.set(id, { publishedAt, digest })
    stories.put(id, text, publishedAt)
    if (digest) {
      voices.put(digest, publishedAt)
      statements.put(id, digest.statements)
    } else forget(id)
  }

  function setText(id: string, text: string): void {
    const article = articles.get(id)
    if (!article) return
    stories.put(id, text, article.publishedAt)
  }

  function forget(id: string): void {
    voices.remove(id)
    statements.remove(id)
  }

  function remove(id: string): void {
    articles.delete(id)
    stories.remove(id)
    forget(id)
  }

  /** The voices, once they know which articles tell one story. */
  function told(): typeof voices {
    for (const id of stories.changed()) voices.setStory(id, stories.storyOf(id))
    return voices
  }

  const view: LibraryView = {
    digestOf: (id) => articles.get(id)?.digest ?? null,
    dateOf: (id) => articles.get(id)?.publishedAt ?? null,
    storyOf: stories.storyOf,
    voiceOf: (articleId, entityId) => told().voiceOf(articleId, entityId),
    labelOf: (id) => told().label(id),
    wordingsOf: statements.wordingsOf,
    proposals: () => told().proposals(),
  }

  return {
    put,
    setText,
    remove,
    decide: voices.decide,
    overruled: () => told().overruled(),
    setApart: (pairs) => {
      stories.setApart(pairs)
    },
    voiceOf: view.voiceOf,
    voicesOf: (articleId) => told().voicesOf(articleId),
    voice: (id) => told().voice(id),
    voices: () => told().voices(),
    label: view.labelOf,
    changed: () => told().changed(),
    prepare: () => told().prepare(SLICE) || statements.prepare(SLICE),
    account: (id) => {
      const voice = told().voice(id)
      return voice && describeVoice(voice, view)
    },
    proposals: view.proposals,
    stories: stories.stories,
  }
}
