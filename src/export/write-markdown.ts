import { speakerKeys } from '../model/speaker-key'
import type { Quote } from '../model/quote'
import { escapeMarkdown, markdownLink } from './escape-markdown'
import { wantedQuotes, type ExportItem, type ExportItems, type ExportOptions } from './export-item'
import { statementFacts } from './statement-facts'

type MarkdownOptions = Pick<ExportOptions, 'title' | 'linkTo'>

/** Statements under the headings of their articles, with links to the originals and back to the explorer. */
export async function* writeMarkdownByArticle(
  items: ExportItems,
  options: MarkdownOptions,
): AsyncGenerator<string, void, void> {
  yield heading(1, options.title)
  for await (const item of items) {
    const lines = wantedQuotes(item).map((quote) => statement(item, quote, options, 'speaker'))
    if (item.chosen && lines.length === 0) continue
    const { article } = item
    const facts = [article.publisher, article.publishedAt, article.byline]
    const links = [
      ...(article.url === null ? [] : [markdownLink('original', article.url)]),
      markdownLink('open in Whosaid', options.linkTo(article, null)),
    ]
    const line = [...facts.flatMap((fact) => (fact ? [escapeMarkdown(fact)] : [])), ...links]
    yield heading(2, article.title) + `${line.join(' · ')}\n\n` + lines.join('')
  }
}

/**
 * The same under the headings of those who speak, across all articles, in the order in which they
 * first speak; statements of nobody stand last. Holds the written statements until it has seen all articles.
 */
export async function* writeMarkdownBySpeaker(
  items: ExportItems,
  options: MarkdownOptions & Pick<ExportOptions, 'voiceOf'>,
): AsyncGenerator<string, void, void> {
  const speakers = new Map<string, { readonly name: string; readonly lines: string[] }>()
  const nobody: string[] = []
  for await (const item of items)
    for (const quote of wantedQuotes(item)) {
      const line = statement(item, quote, options, 'place')
      const voices = voicesOf(item, quote, options)
      if (voices.length === 0) nobody.push(line)
      for (const { id, name } of voices) {
        const known = speakers.get(id)
        if (known) known.lines.push(line)
        else speakers.set(id, { name, lines: [line] })
      }
    }
  yield heading(1, options.title)
  for (const { name, lines } of speakers.values()) yield heading(2, name) + lines.join('')
  if (nobody.length) yield heading(2, 'Speaker not named') + nobody.join('')
}

function heading(level: 1 | 2, words: string): string {
  return `${'#'.repeat(level)} ${escapeMarkdown(words)}\n\n`
}

/** One statement as a block quotation; under it the speaker, or the place where the heading names the speaker. */
function statement(
  item: ExportItem,
  quote: Quote,
  { linkTo }: MarkdownOptions,
  under: 'speaker' | 'place',
): string {
  const { article, analysis } = item
  if (!analysis) return ''
  const { words, speakers, role } = statementFacts(article.text, analysis, quote)
  const link = markdownLink('in context', linkTo(article, quote))
  const speaker = [speakers.join(' and ') || 'speaker not named', role]
  const place = [article.publisher ?? article.title, article.publishedAt]
  const told = under === 'speaker' ? speaker : place
  const facts = told.flatMap((part) => (part ? [escapeMarkdown(part)] : [])).join(', ')
  return `> ${escapeMarkdown(words)}\n>\n> — ${facts} · ${quote.kind} · ${link}\n\n`
}

/** Everyone who says it: across the library where that is known, else by kind and name. */
function voicesOf(
  { article, analysis }: ExportItem,
  quote: Quote,
  { voiceOf }: Pick<ExportOptions, 'voiceOf'>,
): readonly { readonly id: string; readonly name: string }[] {
  return speakerKeys(quote).map((key) => {
    const voice = voiceOf(article.id, key)
    if (voice) return { id: `voice ${voice.id}`, name: voice.name }
    const entity = analysis?.entities.find(({ id }) => id === key)
    return entity
      ? { id: `${entity.kind} ${entity.name}`, name: entity.name }
      : { id: key, name: quote.speakerText ?? key }
  })
}
