import type { Analysis } from '../model/analysis'
import type { Article } from '../model/article'
import { hashText } from '../model/hash-text'
import type { Decision } from '../model/decision'
import { isNumber, isObject } from '../model/guards'
import { isAnalysisRow } from './is-analysis-row'
import { isArticle } from './is-article'
import { isDecision } from './is-decision'

/** What a backup's name ends in: JSON Lines, packed by gzip. */
export const BACKUP_EXTENSION = 'whosaid.jsonl.gz'
export const BACKUP_MEDIA_TYPE = 'application/gzip'

const FORMAT = 'whosaid-backup'

/** Changes when an older program would lose something by reading a newer file. */
const VERSION = 1

/** The first line of a backup. */
export interface BackupHeader {
  readonly format: typeof FORMAT
  readonly version: number
  /** Milliseconds since 1970. */
  readonly savedAt: number
}

/** Every other line: one thing each. An analysis stands after its article; `end` is the last. */
export type BackupLine =
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'analysis'; readonly articleId: string; readonly analysis: Analysis }
  | { readonly kind: 'decision'; readonly decision: Decision }
  | { readonly kind: 'settings'; readonly settings: unknown }
  | { readonly kind: 'end' }

/** Why a file is not taken for a backup: it is something else, or made by a newer version of this program. */
export type BackupRefusal = 'foreign' | 'newer'

export function backupHeader(savedAt: number): BackupHeader {
  return { format: FORMAT, version: VERSION, savedAt }
}

/** The header that a file begins with, or why it is refused. */
export function readHeader(line: string): BackupHeader | BackupRefusal {
  const value = parse(line)
  if (!isObject(value) || value.format !== FORMAT) return 'foreign'
  const { version, savedAt } = value
  if (!isNumber(version) || !isNumber(savedAt)) return 'foreign'
  return version > VERSION ? 'newer' : { format: FORMAT, version, savedAt }
}

/** What a line holds; null where it is damaged. An article must still have the words that its id was made of. */
export function readBackupLine(line: string): BackupLine | null {
  const value = parse(line)
  if (!isObject(value)) return null
  const { kind, article, articleId, analysis, decision, settings } = value
  switch (kind) {
    case 'article':
      return isArticle(article) && article.id === hashText(article.text) ? { kind, article } : null
    case 'analysis': {
      const row = { articleId, analysis }
      return isAnalysisRow(row) ? { kind, ...row } : null
    }
    case 'decision':
      return isDecision(decision) ? { kind, decision } : null
    case 'settings':
      return { kind, settings }
    case 'end':
      return { kind }
    default:
      return null
  }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
