import type { Entity } from '../../model/entity'
import type { EvidenceStep, Quote, QuoteKind, SourceKind } from '../../model/quote'
import { evidenceStep, spanOf } from './evidence-step'
import { findSpeaker, type FoundSpeaker, type KnownReferences } from './find-speaker'
import { mentionFinder } from './mention-finder'
import type { NounPhrase } from './noun-phrase'
import type { QuotePage } from './quote-page'
import { createSignalReader } from './read-signals'
import type { SourceHead } from './source-head'
import type { SpeakerSignals, WeighSpeaker } from './speaker-signals'
import type { Statement } from './statement'

/** Nouns for texts that speak. */
const DOCUMENTS =
  /^(?:report|reports|study|studies|survey|surveys|poll|polls|statement|document|documents|book|article|letter|paper|papers|email|e-mail|memo|tweet|post|website|court|lawsuit|complaint|indictment|data|figures|filing|research|analysis|documents|findings|records)$/i

/** Everything that tells who a source is. */
export interface Attribution extends KnownReferences {
  readonly entities: readonly Entity[]
  /** Head of each statement's source, null where it has none. */
  readonly heads: readonly (SourceHead | null)[]
  readonly weigh: WeighSpeaker
}

/** What a statement hands on to the one that continues it. */
interface Attributed {
  readonly speaker: FoundSpeaker | null
  readonly words: SpeakerWords
  readonly signals: SpeakerSignals
}

type SpeakerWords = Pick<Quote, 'sourceKind' | 'speakerText'>

/** The quotes of a text, each with the entity its source resolves to, in the order of the statements. */
export function attributeSources(
  page: QuotePage,
  statements: readonly Statement[],
  known: Attribution,
): readonly Quote[] {
  const about = mentionFinder(known.entities)
  const idOf = (entity: number) => known.entities[entity]!.id
  const signalsOf = createSignalReader(page, statements)
  const attribute = (statement: Statement, head: SourceHead | null): Attributed => {
    const speaker = head && findSpeaker(page, head, known)
    const words = speaker
      ? wordsOf(known.entities[speaker.entity]!)
      : withoutEntity(page, statement, head)
    const signals = signalsOf({ statement, head, speaker, kind: words.sourceKind })
    return { speaker, words, signals }
  }
  let before: Attributed | null = null
  return statements.map((statement, s) => {
    const continues = statement.rule === 'continues-quotation'
    const attributed: Attributed =
      continues && before ? before : attribute(statement, known.heads[s]!)
    before = attributed
    const { speaker, words, signals } = attributed
    const content = statement.content.map((range) => spanOf(page, range))
    const runnerUp = speaker?.runnerUp ?? null
    return {
      id: `q${String(s + 1)}`,
      kind: kindOf(page, statement.content),
      content,
      cue: statement.cue && spanOf(page, statement.cue),
      source: statement.source && spanOf(page, statement.source),
      ...words,
      speaker: speaker && idOf(speaker.entity),
      speakerAlso: speaker ? speaker.also.map(idOf) : [],
      verb: statement.verb,
      addressee: addresseeOf(page, statement, known),
      about: about(content),
      confidence: known.weigh(signals),
      evidence: evidenceOf(page, statement, speaker),
      runnerUp: runnerUp && { speaker: idOf(runnerUp.chain), confidence: runnerUp.confidence },
    }
  })
}

function wordsOf({ kind, name }: Entity): SpeakerWords {
  return { sourceKind: kind, speakerText: name }
}

function withoutEntity(
  page: QuotePage,
  { source }: Statement,
  head: SourceHead | null,
): SpeakerWords {
  if (!source || !head) return { sourceKind: 'unresolved', speakerText: null }
  const { start, end } = spanOf(page, source)
  const speakerText = page.text.slice(start, end)
  const noun = head.form === 'nominal' ? page.tokens[head.end - 1]!.text : ''
  const sourceKind: SourceKind = DOCUMENTS.test(noun) ? 'document' : 'unnamed'
  return { sourceKind, speakerText }
}

function evidenceOf(
  page: QuotePage,
  { rule, cue, source, content }: Statement,
  speaker: FoundSpeaker | null,
): readonly EvidenceStep[] {
  if (rule === 'continues-quotation') return [evidenceStep(page, rule, content[0]!)]
  return [
    ...(cue ? [evidenceStep(page, rule, cue)] : []),
    ...(source ? [evidenceStep(page, 'source', source)] : []),
    ...(speaker?.steps ?? []),
  ]
}

function addresseeOf(
  page: QuotePage,
  { addressee }: Statement,
  { entities, chainOfName, pronouns }: Attribution,
): string | null {
  if (!addressee) return null
  const meaning = pronouns.get(addressee.first)
  if (meaning) return entities[meaning.chain]!.id
  for (let i = addressee.end - 1; i >= addressee.first; i--) {
    const name = page.nameAt[i]!
    if (name >= 0) return entities[chainOfName[name]!]!.id
  }
  return null
}

/** All of the words, some or none in quotation marks. */
function kindOf(page: QuotePage, content: readonly NounPhrase[]): QuoteKind {
  let quoted = 0
  let plain = 0
  for (const { first, end } of content)
    for (let i = first; i < end; i++) {
      if (!/^[\p{L}\p{N}]/u.test(page.tokens[i]!.text)) continue
      if (page.spanAt[i]! >= 0) quoted++
      else plain++
    }
  if (quoted === 0) return 'indirect'
  return plain === 0 ? 'direct' : 'mixed'
}
