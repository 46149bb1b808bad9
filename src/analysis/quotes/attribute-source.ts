import type { Entity } from '../../model/entity'
import type { EvidenceStep, Quote, QuoteKind, SourceKind } from '../../model/quote'
import type { Span } from '../../model/span'
import { lastBefore } from '../coref/last-before'
import type { NameChain } from '../coref/name-chain'
import type { ResolvedPronouns } from '../coref/resolve-pronouns'
import type { ResolvedNominal } from '../coref/resolve-nominals'
import type { NounPhrase } from './noun-phrase'
import type { QuotePage } from './quote-page'
import { relativeAntecedent } from './relative-antecedent'
import type { SourceHead } from './source-head'
import type { Statement, StatementRule } from './statement'

/** How sure a named source is, by the rule that found the statement; set by how often each was right on annotated news. */
const BY_RULE: Readonly<Record<StatementRule, number>> = {
  'quotation-after-verb': 0.95,
  'quotation-before-verb': 0.95,
  'clause-after-verb': 0.93,
  'clause-before-verb': 0.92,
  'according-to': 0.92,
  'shared-subject': 0.8,
  'attributed-by-colon': 0.85,
  'continues-quotation': 0.8,
  'no-source': 0.3,
}
/** What a description keeps of its rule's confidence. */
const NOMINAL = 0.8
const UNNAMED = 0.9

/** Nouns for texts that speak. */
const DOCUMENTS =
  /^(?:report|reports|study|studies|survey|surveys|poll|polls|statement|document|documents|book|article|letter|paper|papers|email|e-mail|memo|tweet|post|website|court|lawsuit|complaint|indictment|data|figures|filing|research|analysis|documents|findings|records)$/i

/** Everything that tells who a source is. */
export interface Attribution {
  readonly entities: readonly Entity[]
  /** The names of each entity, in the same order. */
  readonly chains: readonly NameChain[]
  /** Index of the entity of each name. */
  readonly chainOfName: Int32Array
  readonly pronouns: ResolvedPronouns
  readonly nominals: readonly ResolvedNominal[]
}

interface Speaker {
  readonly entity: number
  readonly also: readonly number[]
  readonly confidence: number
  readonly steps: readonly EvidenceStep[]
}

/** The quotes of a text, each with the entity its source resolves to, in the order of the statements. */
export function attributeSources(
  page: QuotePage,
  statements: readonly Statement[],
  known: Attribution,
): readonly Quote[] {
  const nominalAt = new Map(known.nominals.map((nominal) => [nominal.first, nominal]))
  const quotes: Quote[] = []
  let before: Speaker | null = null
  let beforeText: Pick<Quote, 'sourceKind' | 'speakerText'> = {
    sourceKind: 'unresolved',
    speakerText: null,
  }
  const about = mentionFinder(known.entities)
  statements.forEach((statement, s) => {
    const continues = statement.rule === 'continues-quotation'
    const speaker = continues
      ? before && {
          ...before,
          confidence: before.confidence * BY_RULE['continues-quotation'],
          steps: [step(page, 'continues-quotation', statement.content[0]!)],
        }
      : findSpeaker(page, statement, known.pronouns.heads[s] ?? null, known, nominalAt)
    const words = statement.source && spanOf(page, statement.source)
    const entity = speaker ? known.entities[speaker.entity]! : null
    const named: Pick<Quote, 'sourceKind' | 'speakerText'> = entity
      ? { sourceKind: entity.kind, speakerText: entity.name }
      : continues
        ? beforeText
        : withoutEntity(page, statement, known.pronouns.heads[s] ?? null)
    const content = statement.content.map((range) => spanOf(page, range))
    const steps: EvidenceStep[] = []
    if (statement.cue) steps.push(step(page, statement.rule, statement.cue))
    if (statement.source) steps.push(step(page, 'source', statement.source))
    quotes.push({
      id: `q${String(s + 1)}`,
      kind: kindOf(page, statement.content),
      content,
      cue: statement.cue && spanOf(page, statement.cue),
      source: words,
      ...named,
      speaker: entity?.id ?? null,
      speakerAlso: speaker ? speaker.also.map((index) => known.entities[index]!.id) : [],
      verb: statement.verb,
      addressee: addresseeOf(page, statement, known),
      about: about(content),
      confidence:
        speaker?.confidence ??
        (named.sourceKind === 'unresolved'
          ? BY_RULE['no-source']
          : BY_RULE[statement.rule] * UNNAMED),
      evidence: [...steps, ...(speaker?.steps ?? [])],
      runnerUp: null,
    })
    before = speaker
    beforeText = named
  })
  return quotes
}

function findSpeaker(
  page: QuotePage,
  statement: Statement,
  head: SourceHead | null,
  { chains, chainOfName, pronouns }: Attribution,
  nominalAt: ReadonlyMap<number, ResolvedNominal>,
): Speaker | null {
  if (!head) return null
  const base = BY_RULE[statement.rule]
  if (head.form === 'name') {
    const [first, ...rest] = head.names.map((name) => chainOfName[name]!)
    return first === undefined
      ? null
      : {
          entity: first,
          also: rest.filter((index) => index !== first),
          confidence: base,
          steps: [],
        }
  }
  if (head.form === 'pronoun') {
    const token = relativeAntecedent(page, head.token)
    if (token >= 0)
      return {
        entity: chainOfName[page.nameAt[token]!]!,
        also: [],
        confidence: base,
        steps: [step(page, 'relative-clause', { first: token, end: token + 1 })],
      }
    const meaning = pronouns.meaning.get(head.token)
    if (!meaning) return null
    const name = lastBefore(chains[meaning.chain]!.mentions, page.tokens[head.token]!.start)
    return {
      entity: meaning.chain,
      also: [],
      confidence: base * meaning.confidence,
      steps: name ? [{ step: 'pronoun', start: name.start, end: name.end }] : [],
    }
  }
  const nominal = nominalAt.get(head.first)
  if (!nominal || nominal.end !== head.end) return null
  return {
    entity: nominal.chain,
    also: [],
    confidence: base * NOMINAL,
    steps: [step(page, 'description', nominal)],
  }
}

function withoutEntity(
  page: QuotePage,
  { source }: Statement,
  head: SourceHead | null,
): Pick<Quote, 'sourceKind' | 'speakerText'> {
  if (!source || !head) return { sourceKind: 'unresolved', speakerText: null }
  const { start, end } = spanOf(page, source)
  const speakerText = page.text.slice(start, end)
  const noun = head.form === 'nominal' ? page.tokens[head.end - 1]!.text : ''
  const sourceKind: SourceKind = DOCUMENTS.test(noun) ? 'document' : 'unnamed'
  return { sourceKind, speakerText }
}

function addresseeOf(
  page: QuotePage,
  { addressee }: Statement,
  { entities, chainOfName, pronouns }: Attribution,
): string | null {
  if (!addressee) return null
  const meaning = pronouns.meaning.get(addressee.first)
  if (meaning) return entities[meaning.chain]!.id
  for (let i = addressee.end - 1; i >= addressee.first; i--) {
    const name = page.nameAt[i]!
    if (name >= 0) return entities[chainOfName[name]!]!.id
  }
  return null
}

function spanOf(page: QuotePage, { first, end }: NounPhrase): Span {
  return { start: page.tokens[first]!.start, end: page.tokens[end - 1]!.end }
}

function step(page: QuotePage, name: string, range: NounPhrase): EvidenceStep {
  return { step: name, ...spanOf(page, range) }
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

/** Looks up which entities are mentioned inside spans. */
function mentionFinder(
  entities: readonly Entity[],
): (content: readonly Span[]) => readonly string[] {
  const all = entities
    .flatMap(({ id, mentions }) => mentions.map(({ start, end }) => ({ id, start, end })))
    .sort((a, b) => a.start - b.start)
  return (content) => {
    const found = new Set<string>()
    for (const { start, end } of content) {
      let low = 0
      let high = all.length
      while (low < high) {
        const middle = (low + high) >> 1
        if (all[middle]!.start < start) low = middle + 1
        else high = middle
      }
      for (let i = low; i < all.length && all[i]!.start < end; i++)
        if (all[i]!.end <= end) found.add(all[i]!.id)
    }
    return [...found]
  }
}
