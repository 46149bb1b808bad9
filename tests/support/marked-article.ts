import type { MentionForm } from '../../src/model/entity'
import { compareSpans, type Span } from '../../src/model/span'
import type {
  ExpectedEntity,
  ExpectedFindings,
  ExpectedMention,
  ExpectedQuote,
  WordSpan,
} from './expected-findings'
import { readFixtureHeader, type DeclaredEntity, type DeclaredQuote } from './fixture-header'
import { readFixtureMarks, type MarkedText, type QuoteMark } from './fixture-marks'

export interface MarkedArticle {
  readonly text: string
  readonly findings: ExpectedFindings
}

/** The third person, which stands for somebody the article names; a mark around one needs no form of its own. */
const PRONOUNS = new Set(
  'he him his himself she her hers herself it its itself they them their theirs themselves'.split(
    ' ',
  ),
)

const DIVIDER = '\n---\n'

/**
 * The article and its expected findings, from text with inline marks under a header of declarations.
 * @throws {Error} where marks and declarations do not agree: an entity without a name, a quote without content.
 */
export function parseMarkedArticle(marked: string): MarkedArticle {
  const divider = `\n${marked}`.indexOf(DIVIDER)
  if (divider < 0) throw new Error('No line "---" between declarations and text')
  const header = readFixtureHeader(marked.slice(0, Math.max(0, divider - 1)))
  const body = readFixtureMarks(marked.slice(divider + DIVIDER.length - 1).trimEnd())
  const entities = header.entities.map((entity) => expectEntity(entity, body))
  const known = new Set(entities.map(({ id }) => id))
  const stranger = body.mentions.find(({ key }) => !known.has(key))
  if (stranger) throw new Error(`No entity "${stranger.key}" is declared`)
  const labels = new Set(header.quotes.map(({ label }) => label))
  const loose = body.quoteParts.find(({ label }) => !labels.has(label))
  if (loose) throw new Error(`No quote ${loose.label} is declared`)
  const quotes = header.quotes
    .map((quote) => expectQuote(quote, body, entities))
    .sort((a, b) => compareSpans(firstSpan(a), firstSpan(b)))
  return { text: body.text, findings: { language: header.language, entities, quotes } }
}

function expectEntity({ key, kind, name }: DeclaredEntity, body: MarkedText): ExpectedEntity {
  const mentions: ExpectedMention[] = body.mentions
    .filter((mark) => mark.key === key)
    .sort(compareSpans)
    .map((mark) => {
      const words = wordsOf(body.text, mark)
      const form: MentionForm = mark.nominal
        ? 'nominal'
        : PRONOUNS.has(words.text.toLowerCase())
          ? 'pronoun'
          : 'name'
      return { ...words, form }
    })
  if (!mentions.some((mention) => mention.form === 'name' && mention.text === name))
    throw new Error(`"${name}" is declared and never marked`)
  return { id: key, kind, name, mentions }
}

function expectQuote(
  quote: DeclaredQuote,
  { text, quoteParts }: MarkedText,
  entities: readonly ExpectedEntity[],
): ExpectedQuote {
  const { label, kind, doubtful, speaker } = quote
  const partsOf = (part: QuoteMark['part']) =>
    quoteParts
      .filter((mark) => mark.label === label && mark.part === part)
      .sort(compareSpans)
      .map((mark) => wordsOf(text, mark))
  const content = partsOf('content')
  const [cue = null, secondCue] = partsOf('cue')
  const [source = null, secondSource] = partsOf('source')
  if (content.length === 0) throw new Error(`Quote ${label} has no content`)
  if (secondCue ?? secondSource) throw new Error(`Quote ${label} has two cues or two sources`)
  const keys = speaker.by === 'entities' ? speaker.keys : []
  const speakers = keys.map((key) => {
    const entity = entities.find(({ id }) => id === key)
    if (!entity) throw new Error(`Quote ${label}: no entity "${key}" is declared`)
    return entity
  })
  if (speaker.by === 'source' && !source) throw new Error(`Quote ${label} has no source words`)
  const unnamed = speaker.by === 'text' ? speaker.text : speaker.by === 'source' && source?.text
  return {
    kind,
    content,
    cue,
    source,
    speaker: speakers[0]?.id ?? null,
    speakerAlso: speakers.slice(1).map(({ id }) => id),
    speakerText: speakers[0]?.name ?? (unnamed || null),
    doubtful,
  }
}

function wordsOf(text: string, { start, end }: Span): WordSpan {
  return { start, end, text: text.slice(start, end) }
}

function firstSpan({ content }: ExpectedQuote): Span {
  const [first] = content
  if (!first) throw new Error('A quote without content')
  return first
}
