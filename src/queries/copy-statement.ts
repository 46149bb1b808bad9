import type { Analysis } from '../model/analysis'
import type { Article } from '../model/article'
import type { Quote } from '../model/quote'

/** The forms in which a statement can be copied. */
export type CopyForm = 'text' | 'markdown'

/**
 * One statement with speaker, publisher, date and link, as it goes to the clipboard. The part of the
 * program that writes it is loaded when it is first needed.
 *
 * @param link opens the statement in the explorer
 */
export async function writeStatement(
  { article, analysis, quote }: { article: Article; analysis: Analysis; quote: Quote },
  form: CopyForm,
  link: string,
): Promise<string> {
  const { copyStatement, copyStatementAsMarkdown } = await import('../export/copy-statement')
  const write = form === 'markdown' ? copyStatementAsMarkdown : copyStatement
  return write(article, analysis, quote, link)
}
