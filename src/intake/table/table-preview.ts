/** What a column of a table may hold of an article. */
export const MAPPED_FIELDS = ['text', 'title', 'byline', 'publisher', 'publishedAt', 'url'] as const

export type MappedField = (typeof MAPPED_FIELDS)[number]

/** Which column holds what, by the columns' names; what no column holds is left out. */
export type ColumnMapping = { readonly text: string } & {
  readonly [field in Exclude<MappedField, 'text'>]?: string
}

export interface ColumnPreview {
  readonly name: string
  /** Up to three of its values, one line each, shortened. */
  readonly samples: readonly string[]
}

/** A table before it is read, for the reader to say what its columns hold. */
export interface TablePreview {
  readonly columns: readonly ColumnPreview[]
  /** As far as it can be told by the names and values of the columns. */
  readonly guess: Partial<ColumnMapping>
  /** True where the text's column is beyond doubt, so that nobody needs to be asked. */
  readonly isSure: boolean
}
