/** Marks that only open a quotation, and those that close it. */
export const CLOSING_MARK: Readonly<Record<string, string>> = { '“': '”', '„': '”', '«': '»' }
/** Straight marks open and close alike. */
export const STRAIGHT_DOUBLE = '"'
/** Two single marks or accents that stand for a double one, as old wire copy has them. */
export const DOUBLED_MARKS: ReadonlySet<string> = new Set(["''", '``', '’’', '‘‘'])
/** British quotations; the closing mark is an apostrophe as well. */
export const SINGLE_OPENING: ReadonlySet<string> = new Set(['‘', "'"])
export const SINGLE_CLOSING: ReadonlySet<string> = new Set(['’', "'"])

/** Every mark that may stand at the edge of a quotation. */
export const QUOTATION_MARKS: ReadonlySet<string> = new Set([
  '“',
  '”',
  '„',
  '«',
  '»',
  '"',
  '‘',
  '’',
  "'",
  ...DOUBLED_MARKS,
])
