import type { Analysis } from '../../src/model/analysis'
import type { ExpectedFindings } from './expected-findings'

/** The analysis of an engine that finds exactly this, sure of everything. */
export function asAnalysis({ language, entities, quotes }: ExpectedFindings): Analysis {
  return {
    engine: 'test',
    language,
    entities: entities.map((entity) => ({
      ...entity,
      aliases: [],
      descriptions: [],
      confidence: 1,
      place: null,
      mentions: entity.mentions.map((mention) => ({ ...mention, confidence: 1 })),
    })),
    quotes: quotes.map((quote, index) => ({
      ...quote,
      id: `q${String(index + 1)}`,
      sourceKind: 'unresolved',
      verb: null,
      addressee: null,
      about: [],
      confidence: 1,
      evidence: [],
      runnerUp: null,
    })),
  }
}
