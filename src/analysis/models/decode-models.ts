import { createPronounRanker } from '../coref/ranker'
import { NAME_FEATURES } from '../ner/name-features'
import { LEAST_CONFIDENCE } from '../ner/name-finder'
import { NAME_LABELS } from '../ner/name-labels'
import { createSecondReader } from '../ner/second-reading'
import { createSequenceScorer } from '../network/score-sequence'
import { createTraitsReader } from '../network/traits-reader'
import { createParser } from '../parse/parse-sentence'
import { CUE_FEATURES, CUE_LABELS } from '../quotes/cue-features'
import { ROLE_LABELS } from '../quotes/role-labels'
import { createRoleScorer } from '../quotes/score-roles'
import { createSpeakerWeigher } from '../quotes/speaker-signals'
import { createTagger } from '../tag/tag-sentence'
import { CLASSES } from '../tag/word-classes'
import { decodeConfidence } from './decode-confidence'
import { decodeGazetteer } from './decode-gazetteer'
import { decodeParser } from './decode-parser'
import { decodeRanker } from './decode-ranker'
import { decodeSecondReading } from './decode-second-reading'
import { decodeSequence } from './decode-sequence'
import { decodeVectors } from './decode-vectors'
import { ModelFormatError } from './model-format-error'
import type { Models, ModelVersion, Readers } from './models'

/**
 * The models in these files, by their names in the manifest.
 * @throws {ModelFormatError} when one is missing or is not what this engine reads
 */
export function decodeModels(
  files: ReadonlyMap<string, Uint8Array>,
  versions: readonly ModelVersion[],
): Models {
  const file = (name: string) => {
    const bytes = files.get(name)
    if (!bytes) throw new ModelFormatError(`The manifest lists no model called "${name}".`)
    return bytes
  }
  const readers = decodeReaders(file)
  return {
    versions: versions.map(({ name, version }) => ({ name, version })),
    ...readers,
    pronouns: createPronounRanker(
      decodeRanker(file('pronouns'), readers.vectors.dimensions),
      readers.vectors,
    ),
    weighSpeaker: createSpeakerWeigher(decodeConfidence(file('confidence'))),
  }
}

/**
 * The models of words, names and sentences.
 * @param file gives the content of a model by its name
 * @throws {ModelFormatError} when one is not what this engine reads
 */
export function decodeReaders(file: (name: string) => Uint8Array): Readers {
  const gazetteer = decodeGazetteer(file('gazetteer'))
  const vectors = decodeVectors(file('vectors'))
  const { dimensions } = vectors
  const names = decodeSequence(file('names'), NAME_LABELS, dimensions)
  const second = decodeSecondReading(file('names-again'))
  const cues = decodeSequence(file('cues'), CUE_LABELS, dimensions)
  return {
    gazetteer,
    vectors,
    readWord: createTraitsReader(vectors),
    names: {
      gazetteer,
      first: createSequenceScorer(names, vectors, NAME_FEATURES),
      firstChain: names.chain,
      readAgain: createSecondReader(second),
      second,
      leastConfidence: LEAST_CONFIDENCE,
    },
    tag: createTagger(decodeSequence(file('tagger'), CLASSES, dimensions), vectors),
    parse: createParser(decodeParser(file('parser'), dimensions), vectors),
    quotes: {
      cues: createSequenceScorer(cues, vectors, CUE_FEATURES),
      cueChain: cues.chain,
      roles: createRoleScorer(decodeSequence(file('statements'), ROLE_LABELS, dimensions), vectors),
    },
  }
}
