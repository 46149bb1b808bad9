import type { Gazetteer } from '../../analysis/models/gazetteer'
import { documentTopic } from '../../analysis/network/document-topic'
import { addWideKeys } from '../../analysis/network/wide-features'
import { readDocumentForms } from '../../analysis/ner/document-forms'
import { knownWords } from '../../analysis/ner/known-words'
import { nameFlags, NAME_FEATURES } from '../../analysis/ner/name-features'
import { featureLists } from '../sequence/feature-lists'
import type { SequenceExample } from '../sequence/train-sequence'
import type { WordTypes } from '../sequence/word-types'
import type { NameDocument } from './name-documents'

/** The sentences of a document to learn the first reading from, by the engine's own features. */
export function firstExamples(
  document: NameDocument,
  types: WordTypes,
  gazetteer: Gazetteer,
): SequenceExample[] {
  const { text, tokens, sentences, allowed, weight } = document
  const numbers = Int32Array.from(tokens, ({ text }) => types.numberOf(text))
  const traits = Array.from(numbers, (number) => types.list[number]!)
  const topic = documentTopic(traits, types.vectors)
  const forms = readDocumentForms(tokens, sentences)
  const known = knownWords(text, tokens, sentences, gazetteer)
  return sentences.map(({ firstToken, endToken }, s) => {
    const words = traits.slice(firstToken, endToken)
    const around = { shape: forms.shapes[s]!, forms, known: known.subarray(firstToken, endToken) }
    const flags = featureLists(words.length, (t, add) => {
      nameFlags(words, t, around, add)
    })
    const keys = featureLists(words.length, (t, add) => {
      addWideKeys(NAME_FEATURES, words, t, add)
    })
    return {
      types: numbers.slice(firstToken, endToken),
      flags: flags.values,
      flagStarts: flags.starts,
      keys: keys.values,
      keyStarts: keys.starts,
      topic,
      allowed: allowed.slice(firstToken, endToken),
      weight,
    }
  })
}
