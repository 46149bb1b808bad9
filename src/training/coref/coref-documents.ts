import { preparePronouns, type PronounText } from '../../analysis/coref/pronoun-text'
import type { Readers } from '../../analysis/models/models'
import { findNames } from '../../analysis/ner/find-names'
import { documentTopic } from '../../analysis/network/document-topic'
import { completeStatements } from '../../analysis/quotes/complete-statements'
import { findQuotationSpans } from '../../analysis/quotes/find-quotation-spans'
import { gatherStatements } from '../../analysis/quotes/gather-statements'
import { createQuotePage } from '../../analysis/quotes/quote-page'
import { createSyntaxReader } from '../../analysis/quotes/sentence-syntax'
import { splitParagraphs } from '../../analysis/split-paragraphs'
import { splitSentences } from '../../analysis/split-sentences'
import { tokenise } from '../../analysis/tokenise'
import { readRecords } from '../read-corpus'
import type { Span } from '../../model/span'

/** A text as the engine reads it, with what its pronouns mean where the corpus says so. */
export interface CorefDocument {
  readonly text: PronounText
  /**
   * By token: the chains that are right, or wrong; -1 is nobody with a name. Pronouns that are missing here are not
   * marked, and not learned from.
   */
  readonly marks: ReadonlyMap<number, Mark>
  readonly weight: number
}

export interface Mark {
  readonly right: readonly number[] | null
  readonly wrong: readonly number[]
}

/** The text as the engine's steps read it before pronouns. */
export function readPronounText(text: string, models: Readers): PronounText {
  const { gazetteer, vectors } = models
  const tokens = tokenise(text)
  const sentences = splitSentences(text, tokens)
  const paragraphs = splitParagraphs(text, sentences)
  const traits = tokens.map((token) => models.readWord(token.text))
  const topic = documentTopic(traits, vectors)
  const names = findNames({ text, tokens, sentences, traits, topic }, models.names)
  const spans = findQuotationSpans(tokens, paragraphs)
  const page = createQuotePage({ text, tokens, sentences, paragraphs, spans, names })
  const syntax = createSyntaxReader(sentences, traits, models)
  const reported = gatherStatements(page, traits, syntax, models.quotes)
  const statements = completeStatements(page, reported)
  return preparePronouns({ page, traits, statements }, gazetteer, models.readWord)
}

interface MarkedMention extends Span {
  readonly head_start: number | null
  readonly head_end: number | null
}

interface ClusterRecord {
  readonly text: string
  readonly genre: string
  readonly clusters: readonly (readonly MarkedMention[])[]
}

/** Documents in which every pronoun is marked. */
export function readClusterDocuments(
  path: string,
  genres: readonly string[] | null,
  weight: number,
  models: Readers,
): readonly CorefDocument[] {
  return readRecords<ClusterRecord>(path)
    .filter(({ genre }) => genres?.includes(genre) ?? true)
    .map((record) => ({ ...readClusters(record, models), weight }))
}

function readClusters(
  { text: words, clusters }: ClusterRecord,
  models: Readers,
): Pick<CorefDocument, 'text' | 'marks'> {
  const text = readPronounText(words, models)
  const chainOfCluster = clusters.map((cluster) => chainFor(text, cluster))
  const clusterAt = new Map(
    clusters.flatMap((cluster, c) =>
      cluster.map(({ start, end }) => [`${String(start)}-${String(end)}`, c] as const),
    ),
  )
  const marks = new Map(
    text.page.tokens.map(({ start, end }, i) => {
      const cluster = clusterAt.get(`${String(start)}-${String(end)}`)
      return [i, { right: [cluster === undefined ? -1 : chainOfCluster[cluster]!], wrong: [] }]
    }),
  )
  return { text, marks }
}

/** The chain into which most names of a marked cluster fall, or -1. */
function chainFor({ page, chainOfName }: PronounText, cluster: readonly MarkedMention[]): number {
  const votes = new Map<number, number>()
  for (const mention of cluster) {
    const head = {
      start: mention.head_start ?? mention.start,
      end: mention.head_end ?? mention.end,
    }
    page.names.forEach((name, n) => {
      if (name.start < mention.start || name.end > mention.end) return
      const isHead = name.start <= head.start && name.end >= head.end
      const isEdge = name.start === head.start || name.end === head.end
      if (!isHead && !isEdge) return
      const chain = chainOfName[n]!
      votes.set(chain, (votes.get(chain) ?? 0) + 1)
    })
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? -1
}

interface GapRecord {
  readonly text: string
  readonly pronoun: Span
  readonly names: readonly (Span & { readonly coref: boolean })[]
}

/** Documents with one ambiguous pronoun and two names. */
export function readGapDocuments(
  path: string,
  weight: number,
  models: Readers,
): readonly CorefDocument[] {
  return readRecords<GapRecord>(path).flatMap(({ text: words, pronoun, names }) => {
    const text = readPronounText(words, models)
    const token = text.page.tokens.findIndex(({ start }) => start === pronoun.start)
    const chainAt = (span: Span) => {
      const name = text.page.names.findIndex(
        ({ start, end }) => start < span.end && span.start < end,
      )
      return name < 0 ? -1 : text.chainOfName[name]!
    }
    const chainsOf = (isRight: boolean) =>
      names
        .filter(({ coref }) => coref === isRight)
        .map(chainAt)
        .filter((chain) => chain >= 0)
    const right = chainsOf(true)
    const wrong = chainsOf(false).filter((chain) => !right.includes(chain))
    if (token < 0) return []
    const isKnown = names.some(({ coref }) => coref)
    if (isKnown && right.length === 0 && wrong.length === 0) return []
    return [
      {
        text,
        marks: new Map([[token, { right: right.length > 0 ? right : null, wrong }]]),
        weight,
      },
    ]
  })
}

/** The first texts of a corpus that says nothing of pronouns. */
export function readNewsTexts(
  path: string,
  count: number,
  readers: Readers,
): readonly PronounText[] {
  return readRecords<{ text: string }>(path)
    .slice(0, count)
    .map(({ text }) => readPronounText(text, readers))
}
