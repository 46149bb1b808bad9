import type { Analysis } from '../../src/model/analysis'
import type { Article } from '../../src/model/article'
import type { EntityDigest, StatementDigest } from '../../src/model/digest'
import type { Entity, Mention } from '../../src/model/entity'
import { hashText } from '../../src/model/hash-text'
import type { Quote } from '../../src/model/quote'
import type { ShelfRow } from '../../src/model/shelf-row'
import type { Span } from '../../src/model/span'

/** An article with what an engine might have found in it. */
export interface ComposedFinding {
  readonly article: Article
  readonly analysis: Analysis
}

const ADDED_AT = Date.UTC(2024, 0, 1)

/**
 * The article and the analysis that a row of a made-up library may have been made of: its words, a line
 * that names everyone in it, and each statement with its speaker. Every span is where it should be.
 */
export function composeFinding({ entry, text, digest }: ShelfRow, engine: string): ComposedFinding {
  const page = createPage()
  const { title } = entry
  const headline = page.write(title)
  const statementsStart = text.indexOf('\n“')
  page.write(text.slice(title.length, statementsStart < 0 ? undefined : statementsStart))
  page.write('\n\nAmong them')
  const mentions = new Map<string, Mention[]>()
  const mention = ({ id, name }: EntityDigest): Span => {
    page.write(' ')
    const span = page.write(name)
    mentions.set(id, [...(mentions.get(id) ?? []), { ...span, form: 'name', confidence: 0.9 }])
    return span
  }
  const entities = digest?.entities ?? []
  entities.forEach(mention)
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const quotes = (digest?.statements ?? []).map((statement): Quote => {
    page.write('.\n\n')
    const content = page.write(`“${statement.text}”`)
    page.write(' ')
    const cue = page.write('said')
    const speaker = byId.get(statement.speakers[0] ?? '')
    const source = speaker ? mention(speaker) : null
    return toQuote(statement, { content, cue, source })
  })
  const details = { ...entry, addedAt: ADDED_AT, headline, text: page.text() }
  const { byline, publisher, publishedAt, url, origin, addedAt } = details
  return {
    article: {
      ...{ id: hashText(details.text), title, byline, publisher, publishedAt, url },
      ...{ origin, addedAt, headline, text: details.text },
    },
    analysis: {
      engine,
      language: 'en',
      entities: entities.map((entity): Entity => {
        const { id, kind, name, aliases, descriptions, place } = entity
        return {
          ...{ id, kind, name, aliases, descriptions, place },
          confidence: 0.9,
          mentions: mentions.get(id) ?? [],
        }
      }),
      quotes,
    },
  }
}

interface Places {
  readonly content: Span
  readonly cue: Span
  readonly source: Span | null
}

function toQuote(statement: StatementDigest, { content, cue, source }: Places): Quote {
  const { id, kind, speakers, speakerText, sourceKind, verb, addressee, about } = statement
  const [speaker = null, ...speakerAlso] = speakers
  return {
    ...{ id, kind, content: [content], cue, source, sourceKind, speaker, speakerAlso },
    ...{ speakerText, verb, addressee, about, confidence: statement.confidence },
    evidence: [{ step: 'cue', ...cue }],
    runnerUp: null,
  }
}

/** A text that is written piece by piece; each piece knows its place. */
function createPage() {
  const pieces: string[] = []
  let length = 0
  return {
    write(piece: string): Span {
      pieces.push(piece)
      const start = length
      length += piece.length
      return { start, end: length }
    },
    text: () => pieces.join(''),
  }
}
