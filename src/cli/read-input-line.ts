import type { ArticleDetails } from '../model/article'

/** One article as it was handed in on standard input. */
export interface InputArticle extends Partial<Nullable<ArticleDetails>> {
  readonly id: string
  readonly text: string
}

type Nullable<T> = { readonly [K in keyof T]: T[K] | null }

/** Why a line is no article; `id` is kept where it could be read. */
export interface InputError {
  readonly id: string | number | null
  readonly error: string
}

const DETAILS = ['title', 'publisher', 'byline', 'publishedAt', 'url'] as const

/** The article on one line of JSON Lines, or why it is none. */
export function readInputLine(line: string): InputArticle | InputError {
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch {
    return { id: null, error: 'The line is no JSON.' }
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return { id: null, error: 'The line is no JSON object.' }
  const fields = json as Readonly<Record<string, unknown>> // an object, as was just checked
  const { id, text } = fields
  const knownId = typeof id === 'string' || typeof id === 'number' ? id : null
  if (typeof id !== 'string')
    return { id: knownId, error: 'The object has no "id" that is a string.' }
  if (typeof text !== 'string') return { id, error: 'The object has no "text" that is a string.' }
  const details: Partial<Record<(typeof DETAILS)[number], string | null>> = {}
  for (const key of DETAILS) {
    const value = fields[key]
    if (value === undefined) continue
    if (value !== null && typeof value !== 'string')
      return { id, error: `"${key}" is neither a string nor null.` }
    details[key] = value
  }
  return { id, text, ...details }
}
