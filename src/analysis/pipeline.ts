import type { Analysis } from '../model/analysis'
import { linkMentions } from './coref/link-mentions'
import { preparePronouns } from './coref/pronoun-text'
import { resolveEntities } from './coref/resolve-entities'
import { resolvePronouns } from './coref/resolve-pronouns'
import { engineVersion } from './engine-version'
import type { Models } from './models/models'
import { findNames } from './ner/find-names'
import { documentTopic } from './network/document-topic'
import { attributeSources } from './quotes/attribute-source'
import { completeStatements } from './quotes/complete-statements'
import { findQuotationSpans } from './quotes/find-quotation-spans'
import { gatherStatements } from './quotes/gather-statements'
import { createQuotePage } from './quotes/quote-page'
import { createSyntaxReader } from './quotes/sentence-syntax'
import { splitParagraphs } from './split-paragraphs'
import { splitSentences } from './split-sentences'
import { tokenise } from './tokenise'

/** The steps of an analysis, in the order in which they run. */
export const STEP_NAMES = [
  'language',
  'tokens',
  'sentences',
  'names',
  'quotations',
  'coreference',
  'speakers',
] as const

export type StepName = (typeof STEP_NAMES)[number]

/**
 * The analysis of a text, one step at a time: yields the name of a step before taking it, and returns the result.
 * Any string has an analysis. Steps are pure: the same text and models give the same result.
 *
 * @param language see `detectLanguage`; in another than English nothing is looked for
 */
export function* analysisSteps(
  text: string,
  models: Models,
  language: string,
): Generator<StepName, Analysis, void> {
  const { gazetteer } = models
  const engine = engineVersion(models.versions)

  yield 'language'
  if (language !== 'en') return { engine, language, entities: [], quotes: [] }

  yield 'tokens'
  const tokens = tokenise(text)

  yield 'sentences'
  const sentences = splitSentences(text, tokens)
  const paragraphs = splitParagraphs(text, sentences)

  yield 'names'
  const traits = tokens.map((token) => models.readWord(token.text))
  const topic = documentTopic(traits, models.vectors)
  const names = findNames({ text, tokens, sentences, traits, topic }, models.names)

  yield 'quotations'
  const spans = findQuotationSpans(tokens, paragraphs)
  const page = createQuotePage({ text, tokens, sentences, paragraphs, spans, names })
  const syntax = createSyntaxReader(sentences, traits, models)
  const reported = gatherStatements(page, traits, syntax, models.quotes)
  const statements = completeStatements(page, reported)

  yield 'coreference'
  const prepared = preparePronouns({ page, traits, statements }, gazetteer, models.readWord)
  const { chains, chainOfName, descriptions, nominals } = prepared
  const pronouns = resolvePronouns(prepared, models.pronouns)
  const linked = linkMentions(page, pronouns, nominals)
  const entities = resolveEntities(chains, descriptions, linked, gazetteer)

  yield 'speakers'
  const quotes = attributeSources(page, statements, {
    entities,
    chains,
    chainOfName,
    heads: pronouns.heads,
    pronouns: pronouns.meaning,
    nominals: new Map(nominals.map((nominal) => [nominal.first, nominal])),
    weigh: models.weighSpeaker,
  })
  return { engine, language, entities, quotes }
}
