import type { StatementDigest } from '../model/digest'
import { compareStatements, type WordDifference } from './compare-statements'
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
  readonly put: (articleId: string, statements: readonly StatementDigest[]) => void
  readonly remove: (articleId: string) => void
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

interface Row extends StatementPlace {
  readonly keys: readonly number[]
}

/** A book without statements. */
export function createStatementBook(): StatementBook {
  const articles = new Map<string, readonly Row[]>()
  const byKey = new Map<number, Row | Row[]>()

  function put(articleId: string, statements: readonly StatementDigest[]): void {
    remove(articleId)
    const rows = statements.map((statement) => ({
      articleId,
      statement,
      keys: keysOf(hashWords(statement.text)),
    }))
    articles.set(articleId, rows)
    for (const row of rows)
      for (const key of row.keys) {
        const there = byKey.get(key)
        if (there === undefined) byKey.set(key, row)
        else if (Array.isArray(there)) there.push(row)
        else byKey.set(key, [there, row])
      }
  }

  function remove(articleId: string): void {
    for (const row of articles.get(articleId) ?? [])
      for (const key of row.keys) {
        const there = byKey.get(key)
        if (there === row) byKey.delete(key)
        else if (Array.isArray(there)) there.splice(there.indexOf(row), 1)
      }
    articles.delete(articleId)
  }

  function wordingsOf(articleId: string, statementId: string): readonly Wording[] {
    const own = articles.get(articleId)?.find(({ statement }) => statement.id === statementId)
    if (!own) return []
    const candidates = new Set<Row>()
    for (const key of own.keys) {
      const there = byKey.get(key) ?? []
      for (const row of Array.isArray(there) ? there : [there])
        if (row.articleId !== articleId) candidates.add(row)
    }
    const words = hashWords(own.statement.text)
    const found: Wording[] = []
    for (const { articleId: id, statement } of candidates) {
      const difference = compareStatements(words, hashWords(statement.text))
      if (difference) found.push({ articleId: id, statement, difference })
    }
    return found.sort((a, b) =>
      a.articleId === b.articleId
        ? a.statement.start - b.statement.start
        : a.articleId < b.articleId
          ? -1
          : 1,
    )
  }

  return { put, remove, wordingsOf }
}

/** The keys that a statement is found by: one for a short one, the smallest of its triples' hashes for others. */
function keysOf(words: readonly number[]): readonly number[] {
  if (words.length < SHORT) return hashShingles(words, words.length)
  const triples = [...new Set(hashShingles(words, 3))].sort((a, b) => a - b)
  return triples.slice(0, KEYS)
}
