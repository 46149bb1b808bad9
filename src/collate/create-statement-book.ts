import type { StatementDigest } from '../model/digest'
import { compareStatements, type WordDifference } from './compare-statements'
import { createHashIndex } from './hash-index'
import { hashShingles, hashWords } from './hash-words'

/** A statement where it stands. */
export interface StatementPlace {
  readonly articleId: string
  readonly statement: StatementDigest
}

/** Another wording of a statement. */
export interface Wording extends StatementPlace {
  readonly difference: WordDifference
}

/** Which statements of other articles are the same, by their words alone. */
export interface StatementBook {
  /** Takes statements in; they are indexed when wordings are first asked for, or by `prepare`. */
  readonly put: (articleId: string, statements: readonly StatementDigest[]) => void
  readonly remove: (articleId: string) => void
  /** Indexes so many of the articles that wait, for idle moments. Says whether any are left. */
  readonly prepare: (articles: number) => boolean
  /**
   * The same words in other articles, by article id and place. Statements under five words are compared as wholes and only found where
   * they are identical; whether they mean the same, their speakers and dates must tell.
   */
  readonly wordingsOf: (articleId: string, statementId: string) => readonly Wording[]
}

/** Shorter statements ("No comment.") are said by everybody. */
export const SHORT = 5
/** Word triples that a statement is found by: its smallest hashes. Two that share half of their triples miss one another once in sixty. */
const KEYS = 6

interface Article {
  readonly id: string
  readonly statements: readonly StatementDigest[]
  /** Number of the row of its first statement; null while it waits. */
  first: number | null
}

/** A book without statements. */
export function createStatementBook(): StatementBook {
  const articles = new Map<string, Article>()
  const waiting = new Set<Article>()
  const byKey = createHashIndex()
  /** Whose statement each row is. */
  const owners: (Article | undefined)[] = []

  function put(id: string, statements: readonly StatementDigest[]): void {
    remove(id)
    const article = { id, statements, first: null }
    articles.set(id, article)
    waiting.add(article)
  }

  function remove(id: string): void {
    const article = articles.get(id)
    if (!article) return
    articles.delete(id)
    waiting.delete(article)
    const { first, statements } = article
    if (first === null) return
    statements.forEach(({ text }, i) => {
      owners[first + i] = undefined
      for (const key of keysOf(hashWords(text))) byKey.remove(key, first + i)
    })
  }

  function prepare(most: number): boolean {
    let left = most
    for (const article of waiting) {
      if (left-- <= 0) return true
      waiting.delete(article)
      article.first = owners.length
      for (const { text } of article.statements) {
        for (const key of keysOf(hashWords(text))) byKey.add(key, owners.length)
        owners.push(article)
      }
    }
    return false
  }

  function wordingsOf(articleId: string, statementId: string): readonly Wording[] {
    const own = articles.get(articleId)?.statements.find(({ id }) => id === statementId)
    if (!own) return []
    prepare(Infinity)
    const words = hashWords(own.text)
    const candidates = new Set<number>()
    for (const key of keysOf(words)) byKey.visit(key, (row) => candidates.add(row))
    const found: Wording[] = []
    for (const row of candidates) {
      const owner = owners[row]
      const statement = owner?.statements[row - (owner.first ?? 0)]
      if (!owner || !statement || owner.id === articleId) continue
      const difference = compareStatements(words, hashWords(statement.text))
      if (difference) found.push({ articleId: owner.id, statement, difference })
    }
    return found.sort((a, b) =>
      a.articleId === b.articleId
        ? a.statement.start - b.statement.start
        : a.articleId < b.articleId
          ? -1
          : 1,
    )
  }

  return { put, remove, prepare, wordingsOf }
}

/** The keys that a statement is found by: one for a short one, the smallest of its triples' hashes for others. Each once. */
function keysOf(words: readonly number[]): readonly number[] {
  if (words.length < SHORT) return hashShingles(words, words.length)
  const keys: number[] = []
  for (const triple of hashShingles(words, 3)) {
    let at = keys.length
    while (at > 0 && (keys[at - 1] ?? 0) > triple) at--
    if (at >= KEYS || keys[at - 1] === triple) continue
    keys.splice(at, 0, triple)
    if (keys.length > KEYS) keys.pop()
  }
  return keys
}
