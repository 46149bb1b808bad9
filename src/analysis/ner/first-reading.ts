import type { Token } from '../../model/syntax'
import { labelMarginals } from '../network/label-marginals'
import { readDocumentForms } from './document-forms'
import { knownWords } from './known-words'
import type { NameFinder } from './name-finder'
import { nameFlags } from './name-features'
import { NAME_LABELS } from './name-labels'
import { nameStretches, type NameStretch } from './name-stretches'
import type { ReadDocument } from './read-document'

/** What the first reading makes of a stretch. */
export interface FirstReading extends NameStretch {
  /** A row of label scores for each token. */
  readonly scores: Float32Array
  /** Ones for the tokens near a capital. */
  readonly isNear: Uint8Array
}

/** Score of being no name where no capital is near: all but certain. */
const FAR_OUTSIDE = 50

/** The first reading of a document: each sentence by itself, with the document's topic, forms and lists in view. */
export function readFirst(
  { text, tokens, sentences, traits, topic }: ReadDocument,
  { first, gazetteer }: Pick<NameFinder, 'first' | 'gazetteer'>,
): readonly FirstReading[] {
  const forms = readDocumentForms(tokens, sentences)
  const known = knownWords(text, tokens, sentences, gazetteer)
  const projected = first.projectTopic(topic)
  const { stretches, isNear } = nameStretches(traits, sentences)
  const scores = sentences.map(({ firstToken, endToken }, s) => {
    const words = traits.slice(firstToken, endToken)
    const around = { shape: forms.shapes[s]!, forms, known: known.subarray(firstToken, endToken) }
    return first.scoreTokens(
      words,
      (i, add) => {
        nameFlags(words, i, around, add)
      },
      projected,
      isNear.subarray(firstToken, endToken),
    )
  })
  return stretches.map((stretch) => {
    const { sentence, firstToken, endToken } = stretch
    const start = sentences[sentence]!.firstToken
    const own = scores[sentence]!.subarray(
      (firstToken - start) * NAME_LABELS,
      (endToken - start) * NAME_LABELS,
    )
    for (let t = firstToken; t < endToken; t++)
      if (isNear[t] === 0) own[(t - firstToken) * NAME_LABELS] = FAR_OUTSIDE
    return { ...stretch, scores: own, isNear: isNear.subarray(firstToken, endToken) }
  })
}

/** How probable the first reading finds each label of each token of the document. */
export function firstMarginals(
  tokens: readonly Token[],
  readings: readonly FirstReading[],
  { firstChain }: Pick<NameFinder, 'firstChain'>,
): Float32Array {
  const marginals = new Float32Array(tokens.length * NAME_LABELS)
  for (let t = 0; t < tokens.length; t++) marginals[t * NAME_LABELS] = 1
  for (const { firstToken, scores } of readings)
    marginals.set(labelMarginals(firstChain, scores), firstToken * NAME_LABELS)
  return marginals
}
