/** What makes a spreadsheet take a cell for a formula; the white space among it is dropped by some. */
const STARTERS = '=+-@\t\r\n\0'

/**
 * A text as a cell that no spreadsheet runs as a formula: where it might, an apostrophe stands in
 * front of it. A text that looks guarded already gets another one, so that `unguardCell` gives
 * every text back.
 *
 * @example guardCell('=1+1') // "'=1+1"
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function guardCell(text: string): string {
  return isFormula(text) ? `'${text}` : text
}

/** The text of a cell that `guardCell` made; of other cells too, unless they begin like a guarded one. */
export function unguardCell(cell: string): string {
  return cell.startsWith("'") && isFormula(cell) ? cell.slice(1) : cell
}

/** Apostrophes in front of it or not. */
function isFormula(text: string): boolean {
  const start = text.replace(/^'+/, '').charAt(0)
  return start !== '' && STARTERS.includes(start)
}
