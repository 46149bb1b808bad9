import type { Analysis } from '../model/analysis'
import type { Article } from '../model/article'
import type { Quote } from '../model/quote'
import { wantedQuotes, type ExportItem, type ExportItems, type ExportOptions } from './export-item'
import { createSelectors } from './select-text'
import { stableUrn } from './stable-urn'
import { statementFacts } from './statement-facts'

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'

type AnnotationOptions = Pick<ExportOptions, 'title' | 'now'>

/**
 * Statements as annotations of their articles: one collection with one page, in JSON-LD. Each says
 * who speaks (purpose `identifying`), whether directly (`classifying`) and with which verb
 * (`tagging`); where reporting words interrupt the statement it has several targets. An article
 * without an address is meant by a URN made of its id. Positions count in the text as it was read.
 *
 * @see https://www.w3.org/TR/2017/REC-annotation-model-20170223/
 */
export async function* writeAnnotations(
  items: ExportItems,
  { title, now }: AnnotationOptions,
): AsyncGenerator<string, void, void> {
  const id = stableUrn(`${title}\n${now}`)
  const page = stableUrn(`${title}\n${now}\npage`)
  yield `${openObject({
    '@context': CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: title,
    generator: { type: 'Software', name: 'Whosaid' },
    generated: new Date(now).toISOString(),
  })}`
  let total = 0
  for await (const item of items) {
    const annotations = annotationsOf(item).map((annotation) => JSON.stringify(annotation))
    if (annotations.length === 0) continue
    // A page may not be empty: without a single statement there is none.
    const before = total
      ? ',\n'
      : `,\n"first":${openObject({ id: page, type: 'AnnotationPage', startIndex: 0 })},\n"items":[\n`
    yield before + annotations.join(',\n')
    total += annotations.length
  }
  yield total ? `\n]},\n"last":"${page}","total":${total}}\n` : `,\n"total":0}\n`
}

/** An object without its closing brace, for more to be written into it. */
function openObject(value: object): string {
  return JSON.stringify(value).slice(0, -1)
}

function annotationsOf(item: ExportItem): readonly object[] {
  const { article, analysis } = item
  if (!analysis) return []
  const select = createSelectors(article.text)
  return wantedQuotes(item).map((quote) => {
    const targets = quote.content.map((span) => ({
      type: 'SpecificResource',
      source: sourceOf(article, analysis),
      selector: select(span),
    }))
    return {
      id: stableUrn(`${article.id}/${quote.id}`),
      type: 'Annotation',
      motivation: 'describing',
      body: bodiesOf(article, analysis, quote),
      target: targets.length === 1 ? targets[0] : targets,
    }
  })
}

function sourceOf({ id, url, title }: Article, { language }: Analysis): object {
  return url === null
    ? { id: stableUrn(id), type: 'Text', label: title, format: 'text/plain', language }
    : { id: url, type: 'Text', label: title, language }
}

function bodiesOf(article: Article, analysis: Analysis, quote: Quote): readonly object[] {
  const { speakers } = statementFacts(article.text, analysis, quote)
  const body = (purpose: string, value: string) => ({
    ...{ type: 'TextualBody', purpose, value, format: 'text/plain' },
  })
  return [
    ...speakers.map((name) => body('identifying', name)),
    body('classifying', quote.kind),
    ...(quote.verb ? [body('tagging', quote.verb.lemma)] : []),
  ]
}
