import type { EvidenceStep } from '../../model/quote'
import { lastBefore } from '../coref/last-before'
import type { NameChain } from '../coref/name-chain'
import type { PronounMeaning } from '../coref/resolve-pronouns'
import type { ResolvedNominal } from '../coref/resolve-nominals'
import { evidenceStep } from './evidence-step'
import type { QuotePage } from './quote-page'
import { relativeAntecedent } from './relative-antecedent'
import type { SourceHead } from './source-head'
import type { SourceWay } from './speaker-signals'

/** Who the heads of sources may mean. */
export interface KnownReferences {
  /** The names of each entity, in the order of the entities. */
  readonly chains: readonly NameChain[]
  /** Index of the entity of each name. */
  readonly chainOfName: Int32Array
  readonly pronouns: ReadonlyMap<number, PronounMeaning>
  /** By their first token. */
  readonly nominals: ReadonlyMap<number, ResolvedNominal>
}

/** The entity that a source leads to. */
export interface FoundSpeaker {
  readonly entity: number
  readonly also: readonly number[]
  readonly way: SourceWay
  /** That the name is one, or that the pronoun means it. */
  readonly reference: number
  readonly steps: readonly EvidenceStep[]
  readonly runnerUp: PronounMeaning['runnerUp']
}

/** Follows the head of a source to an entity; null where it leads to none. */
export function findSpeaker(
  page: QuotePage,
  head: SourceHead,
  known: KnownReferences,
): FoundSpeaker | null {
  if (head.form === 'name') return named(page, head.names, known)
  if (head.form === 'pronoun')
    return relative(page, head.token, known) ?? meant(page, head.token, known)
  const nominal = known.nominals.get(head.first)
  if (nominal?.end !== head.end) return null
  const steps = [evidenceStep(page, 'description', nominal)]
  return {
    entity: nominal.chain,
    also: [],
    way: 'description',
    reference: 1,
    steps,
    runnerUp: null,
  }
}

function named(
  page: QuotePage,
  names: readonly number[],
  { chainOfName }: KnownReferences,
): FoundSpeaker | null {
  const [entity, ...rest] = names.map((name) => chainOfName[name]!)
  return entity === undefined
    ? null
    : {
        entity,
        also: rest.filter((index) => index !== entity),
        way: 'name',
        reference: page.names[names[0]!]!.confidence,
        steps: [],
        runnerUp: null,
      }
}

/** "Mr Park, who said" */
function relative(
  page: QuotePage,
  head: number,
  { chainOfName }: KnownReferences,
): FoundSpeaker | null {
  const token = relativeAntecedent(page, head)
  if (token < 0) return null
  const name = page.nameAt[token]!
  return {
    entity: chainOfName[name]!,
    also: [],
    way: 'relative',
    reference: page.names[name]!.confidence,
    steps: [evidenceStep(page, 'relative-clause', { first: token, end: token + 1 })],
    runnerUp: null,
  }
}

function meant(
  page: QuotePage,
  head: number,
  { chains, pronouns }: KnownReferences,
): FoundSpeaker | null {
  const meaning = pronouns.get(head)
  if (!meaning) return null
  const name = lastBefore(chains[meaning.chain]!.mentions, page.tokens[head]!.start)
  return {
    entity: meaning.chain,
    also: [],
    way: 'pronoun',
    reference: meaning.confidence,
    steps: name ? [{ step: 'pronoun', start: name.start, end: name.end }] : [],
    runnerUp: meaning.runnerUp,
  }
}
